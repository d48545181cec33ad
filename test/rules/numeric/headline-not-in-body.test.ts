import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/headline-not-in-body.ts'

const release = (headline: string, body: string): string =>
  `# ${headline}\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported news. ${body}\n`

ruleTester(rule, {
  valid: [
    release('Harbor Widget Reports 25% Growth', 'Revenue rose to $125 million from $100 million.'),
    release('Harbor Widget Reports 25% Growth', 'See the table.\n\n| | 2025 | 2024 |\n|---|---|---|\n| Revenue | 125 | 100 |'),
    release('Harbor Widget Opens Phase 3 Trial of Model 300 in 2026', 'The trial is open.'),
    release('Harbor Widget Buys Over 90,000 Shares', 'The Company has bought 91,177 shares.'),
    release('Harbor Widget Raises $4.8 Million', 'Gross proceeds were $4,812,500.'),
    release('Harbor Widget Raises $4.8 Million', 'It sold 3.0 million shares at $1.60 per share.'),
    release('Harbor Widget Pays Dividend of $0.25 per Share', 'The dividend is 25 cents per share.'),
    release('Harbor Widget Sets 1-for-20 Reverse Split', 'The one-for-twenty reverse stock split takes effect on Monday.')
  ],
  invalid: [
    {
      text: release('Harbor Widget Announces ⟦$4.8 Million⟧ Financing', 'It sold about 3.1 million shares of common stock.'),
      findings: [{messageId: 'missing', message: 'The headline figure `$4.8 Million` does not appear in the body and does not follow from it'}]
    },
    {text: release('Harbor Widget Reports ⟦35%⟧ Growth', 'Revenue rose to $125 million from $100 million.'), findings: ['missing']},
    {text: release('Harbor Widget Wins ⟦$60 Million⟧ Order', 'The order covers pumps and valves worth $16 million.'), findings: ['missing']}
  ]
})
