import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/per-share-times-shares.ts'

ruleTester(rule, {
  valid: [
    'The Company sold approximately 3.1 million shares of its common stock for gross proceeds of $4.8 million.',
    'The Company sold 3.1 million shares at $1.55 per share for gross proceeds of $4.8 million.',
    'The Company sold 2,500,000 shares at a price of $4.00 per share for net proceeds of $9.2 million.',
    'The Company sold 2,000,000 shares and accompanying warrants at a combined price of $4.00 per share for gross proceeds of $9.0 million.',
    'During the quarter, it repurchased 247,237 shares for $10.2 million at an average price of $41.26 per share.',
    'Net income was $5.0 million, or $0.50 per share, on 12 million shares.'
  ],
  invalid: [
    {
      text: 'The Company sold 3.1 million shares at $1.80 per share for ⟦$4.8 million⟧.',
      findings: [{messageId: 'differs', message: '`3.1 million shares` at `$1.80 per share` is $5.58 million; the release says `$4.8 million`'}]
    },
    {
      text: 'Harbor priced an offering of 2,500,000 shares at a price of $4.00 per share. Gross proceeds are expected to be ⟦$12.0 million⟧.',
      findings: ['differs']
    },
    {text: 'During the quarter, it repurchased 247,237 shares for ⟦$12.2 million⟧ at an average price of $41.26 per share.', findings: ['differs']},
    {text: 'The fund bought 1,000,000 ADSs at €12.50 per ADS for a total of ⟦€15.2 million⟧.', findings: ['differs']}
  ]
})
