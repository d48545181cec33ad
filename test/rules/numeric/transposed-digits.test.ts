import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/transposed-digits.ts'

ruleTester(rule, {
  valid: [
    'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for 11,976 shares of common stock.',
    'At March 31, 2026 there were 50,445,186 shares outstanding.\n\nAt June 30, 2026 there were 50,445,386 shares outstanding.',
    'The East plant shipped 12,345 valves to customers in Ohio.\n\nThe board has paid $12,354 for a new sign above the gate.',
    'Revenue for the Energy segment was $122.6 million in the quarter.\n\nRevenue for the Coatings segment was $122.8 million in the quarter.',
    'Gross margin was 29.4% for the first nine months.\n\nGross margin was 29.7% for the quarter.',
    'Revenue in Europe was $4.17 billion and in Asia $4.15 billion.'
  ],
  invalid: [
    {
      text: 'The Company issued warrants for 11,976 shares of common stock to its lender.\n\nThe lender may exercise the warrants for ⟦11,796 shares⟧ of common stock.',
      findings: [{messageId: 'similar', message: '`11,796 shares` and `11,976 shares` differ by one digit or a swap', related: ['11,976 shares']}]
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
