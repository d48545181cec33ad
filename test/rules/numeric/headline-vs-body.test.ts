import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/headline-vs-body.ts'

const release = (headline: string, body: string): string =>
  `# ${headline}\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported news. ${body}\n`

ruleTester(rule, {
  valid: [
    {
      name: 'a rate of the headline that another measure has by chance, and its own as well',
      text: '# Harbor Widget Net Income Increases 52% in Third Quarter of 2026\n\nSPRINGFIELD, Ill., Nov. 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported that net income for the third quarter of 2026 increased 52% and orders grew 62%.'
    },
    release('Harbor Widget Raises $4.8 Million in Gross Proceeds', 'Gross proceeds were $4,812,500.'),
    {
      name: 'a rate of a segment that stands in a list',
      text: '# Harbor Widget Reports Third Quarter 2026 Results\n\n## Sales by Segment: Valves +2.8%, Pump Seals +2.3%\n\nSPRINGFIELD, Ill., Nov. 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported news.\n\nSales of the third quarter of 2026 increased 2.8%.\n\nPump Seals sales increased 2.3%.\n'
    },
    {
      name: 'a rate that the figures of the body give',
      text: '# Harbor Widget Reports Third Quarter 2026 Results\n\n## Revenue up 25% over the prior quarter\n\nSPRINGFIELD, Ill., Nov. 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported that revenue grew 20% from a year ago.\n\nRevenue was $50.0 million. Revenue was $40.0 million in the prior quarter.\n'
    },
    release('Harbor Widget Reports Net Income of About $4.5 Million', 'Net income reached $4.4 million.'),
    release('Harbor Widget Raises Nearly $5 Million in Gross Proceeds', 'Gross proceeds were $4.8 million.'),
    release('Harbor Widget Raises Up to $5 Million in Gross Proceeds', 'Gross proceeds are $4.3 million at the first closing.'),
    release('Harbor Widget Reports Adjusted Net Income of $5.1 Million', 'Net income was $4.3 million.'),
    release('Harbor Widget Sells Unit for $5 Million', 'Revenue was $4.3 million.')
  ],
  invalid: [
    {
      name: 'a rate among others of the same measure',
      text: '# Harbor Widget Reports Fourth Quarter 2026 Results\n\n## Q4 2026 Revenues up ⟦83.7 percent⟧ over Q4 2025\n\nSPRINGFIELD, Ill., Feb. 3, 2027 -- Harbor Widget Corp. (Nasdaq: HWDG) today said that revenues in the fourth quarter of 2026 were up 5.2 percent from revenues in the preceding quarter and up 38.7 percent from the comparable period last year.\n',
      findings: ['differs']
    },
    {
      name: 'earnings of a headline are diluted ones',
      text: '# Harbor Widget Reports Third Quarter 2026 Results\n\n## Earnings per share of ⟦$3.08⟧\n\nSPRINGFIELD, Ill., Nov. 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported diluted earnings per share for the third quarter of 2026 of $1.08.\n',
      findings: ['differs']
    },
    {
      name: 'neighbours, both exact',
      text: release('Harbor Widget Reports Net Income of ⟦$4.5 Million⟧', 'Net income reached $4.4 million.'),
      findings: ['differs']
    },
    {
      name: 'a rate of the headline that another measure has by chance',
      text: '# Harbor Widget Net Income Increases ⟦62%⟧ in Third Quarter of 2026\n\nSPRINGFIELD, Ill., Nov. 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported that net income for the third quarter of 2026 increased 52% and orders grew 62%.',
      findings: ['differs']
    },
    {
      text: release('Harbor Widget Raises ⟦$4.8 Million⟧ in Gross Proceeds', 'Gross proceeds were $4.3 million.'),
      findings: [{messageId: 'differs', message: 'The headline says `$4.8 Million`, the body `$4.3 million`', related: ['$4.3 million']}]
    },
    {text: release('Harbor Widget Sets ⟦1-for-25⟧ Reverse Split', 'The one-for-twenty reverse stock split takes effect on Monday.'), findings: ['differs']},
    {text: release('Harbor Widget Reports Revenue of ⟦$21.3 Million⟧', 'Revenue was $31.2 million.'), findings: ['differs']},
    {text: release('Harbor Widget Declares Dividend of ⟦$0.35 per Share⟧', 'The Board declared a dividend of $0.25 per share.'), findings: ['differs']},
    {
      text: release('Harbor Widget Sells Notes with Principal Amount of ⟦$500 Billion⟧', 'The aggregate principal amount is $500 million.'),
      findings: ['differs']
    }
  ]
})
