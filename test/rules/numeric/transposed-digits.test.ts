import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/transposed-digits.ts'

ruleTester(rule, {
  valid: [
    'Pumps made up 14.1% of net sales of the group.\n\nValves made up 17.1% of net sales of the group.\n\nSeals made up 68.8% of net sales of the group.',
    {
      name: 'a figure of the text that the table bears out',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, revenue was $41.2 million and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n'
    },
    {
      name: 'a figure of a segment',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, pump revenue was $42.1 million and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n'
    },
    'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for 11,976 shares of common stock.',
    'At March 31, 2026 there were 50,445,186 shares outstanding.\n\nAt June 30, 2026 there were 50,445,386 shares outstanding.',
    'The East plant shipped 12,345 valves to customers in Ohio.\n\nThe board has paid $12,354 for a new sign above the gate.',
    'Revenue for the Energy segment was $122.6 million in the quarter.\n\nRevenue for the Coatings segment was $122.8 million in the quarter.',
    'Gross margin was 29.4% for the first nine months.\n\nGross margin was 29.7% for the quarter.',
    'In Europe, sales of pumps rose 12% to $82.4 million and made up 38% of sales.\n\nIn Asia, sales of pumps rose 17% to $82.9 million and made up 38% of sales.',
    'Net income was $4.83 million, or $0.482 per share.\n\nAdjusted net income was $4.88 million, or $0.482 per share.',
    'Revenue in Europe was $4.17 billion and in Asia $4.15 billion.',
    {
      name: 'alternates of an adjusted and of a reported amount',
      text: 'Net income for the first quarter of 2026 was $11.7 million, or $0.26 diluted earnings per share.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nCore net income for the first quarter of 2026 was $11.2 million, or $0.24 diluted earnings per share.'
    },
    {
      name: 'a base of six months and one of three',
      text: 'Net income for the three months ended March 31, 2026 was $0.38 per diluted share (based on 14.3 million shares), compared to $0.27 per diluted share (based on 8.9 million shares) in the same period a year earlier.\n\nThe plant runs well.\n\nA bus line was opened.\n\nNet income for the six months ended March 31, 2026 was $0.71 per diluted share (based on 14.2 million shares), compared to $0.54 per diluted share (based on 8.8 million shares) in the same period a year earlier.'
    },
    {
      name: 'an amount and an increase of it',
      text: 'Credit loss expense was $8.6 million in the first quarter of 2026.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nNet income fell on an increase in credit loss expense of $8.2 million in the first quarter of 2026.'
    },
    {
      name: 'items of a list in the same words',
      text: '- Exports declined 17% at constant rates to $72 million and were 35% of exports of the group\n- Exports declined 12% at constant rates to $82 million and were 40% of exports of the group'
    },
    {
      name: 'a loss and a part of it',
      text: '- $(4.46) net loss per common share\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nFor the first quarter, the Company recorded a net loss of $(2,463) million in other gain (loss), net, or $(4.49) per common share.'
    },
    {
      name: 'a sentence that gives both amounts',
      text: 'Net income for the third quarter of 2026 was $44.2 million, or $0.89 per share ($0.88 per share on a diluted basis).\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nA new gate was built.\n\nThe pond was cleaned.\n\nBirds came back.\n\nThe roof holds.\n\nNet income for the third quarter of 2026 was $44.2 million, or $0.89 per share ($0.88 per share on a diluted basis).'
    },
    {
      name: 'an amount before and one after taxes',
      text: 'Results for the second quarter of 2026 included an after-tax charge of $6.5 million associated with debt extinguishment costs of the senior notes.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nA new gate was built.\n\nThe pond was cleaned.\n\nBirds came back.\n\nThe roof holds.\n\nThe second quarter of 2026 included $8.5 million of debt extinguishment costs of the senior notes.'
    },
    {
      name: 'two days in one paragraph',
      text: 'Tangible common equity was $320.5 million and book value was $20.75 at December 31, 2025. Tangible common equity was $320.6 million and book value was $21.10 at March 31, 2026.'
    },
    {
      name: 'an amount and a difference',
      text: 'Interest income from purchase accounting adjustments was $3.92 million higher in the first quarter of 2026.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nA new gate was built.\n\nThe pond was cleaned.\n\nBirds came back.\n\nThe roof holds.\n\nInterest income from purchase accounting adjustments was $3.42 million in the first quarter of 2026.'
    },
    {
      name: 'growth and a fall of one measure',
      text: 'The gross margin rate for the second quarter of 2026 increased to 27.9 percent from 27.5 percent.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe gross margin rate declined to 27.4 percent from 28.7 percent.'
    }
  ],
  invalid: [
    {
      name: 'a figure among words that stand nowhere else',
      text: 'Lender commitments under the credit facility remained at $2.64 billion.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe company has a borrowing base of $2.85 billion with lender commitments that total ⟦$2.46 billion⟧.',
      findings: ['similar']
    },
    {
      name: 'money received from sales is no base of a change',
      text: 'Earnings included a gain from the sale of $154.9 million in one-to-four family loans.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe funds received from the ⟦$194.9 million⟧ in one-to-four family loans sold were used to pay down debt.',
      findings: ['similar']
    },
    {
      name: 'the same words for another amount',
      text: 'The valves unit had recurring revenue growth of 13% reported and 14% organic, with two more working days.\n\nThe plant runs well.\n\nA bus line was opened.\n\nThe board met.\n\nA new gate was built.\n\nThe pond was cleaned.\n\nBirds came back.\n\nThe roof holds.\n\nThe third quarter was carried by the valves unit and its recurring revenue growth of 13% reported and ⟦16%⟧ organic, with two more working days.',
      findings: ['similar']
    },
    {
      name: 'two digits and one measure',
      text: 'In March the company paid a licence fee of $4.2 million to its partner Alder for the pump patents.\n\nThe plant runs well.\n\nA bus line was opened.\n\nOn top of that, the licence fee of ⟦$4.7 million⟧ to partner Alder for pump patents was paid in March.',
      findings: ['similar']
    },
    {
      text: 'The gain came from the sale of $154.9 million in one-to-four family loans in December.\n\nThe money of the ⟦$514.9 million⟧ in one-to-four family loans went to deposits.',
      findings: ['similar']
    },
    {
      text: 'The plant works in a $15.1 billion global pump seal market.\n\nOur aim is a larger part of the ⟦$18.1 billion⟧ global pump seal market.',
      findings: ['similar']
    },
    {
      name: 'a figure of the text beside its row',
      text: '# Harbor Widget Reports Results\n\nSPRINGFIELD, Ill., May 5, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news of its plant.\n\nLooking back, revenue was ⟦$42.1 million⟧ and the plant is full.\n\n(in millions)\n\n| | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n|---|---|---|\n| Revenue | 41.2 | 38.7 |\n| Net income | 4.83 | 3.91 |\n',
      findings: [{messageId: 'table', message: '`$42.1 million` and 41.2 in the table differ by one digit or a swap', related: ['41.2']}]
    },
    {
      text: 'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for ⟦11,796 shares⟧ of common stock.',
      findings: [{messageId: 'similar', message: '`11,796 shares` and `11,976 shares` differ by one digit or a swap', related: ['11,976 shares']}]
    },
    {
      text: 'Net income for the quarter was $36.8 million, or $1.214 per share, on sales of $402 million.\n\nThe company closed the quarter with net income of ⟦$38.8 million⟧, or $1.214 per share.',
      findings: ['similar']
    },
    {
      text: 'Without these items, adjusted net income was $71.3 million, up 39.1% from the year before, and earnings per share were $2.71.\n\nWithout these items, adjusted net income was $71.3 million, up ⟦39.7%⟧ from the year before, and earnings per share were $2.71.',
      findings: ['similar']
    },
    {text: 'The county granted the plant a credit of $1,482,500 for new jobs.\n\nThe credit of ⟦$1,842,500⟧ for new jobs runs to 2031.', findings: ['similar']},
    {
      text: 'The reserve estimate shows 2,345,600 ounces of gold at the mine.\n\nThe mine, with a reserve estimate of ⟦2,354,600⟧ ounces of gold, opens in May.',
      findings: ['similar']
    },
    {
      text: 'The trial enrolled 12,375 patients with heart failure in Spain.\n\nThe trial that enrolled ⟦12,735⟧ patients with heart failure ends in May.',
      findings: ['similar']
    }
  ]
})
