import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/share-count.ts'

ruleTester(rule, {
  valid: [
    'The fund bought 3.1 million shares, or 10.3% of the 30 million shares outstanding.',
    'The fund bought 3.1 million shares, or 9% of the 30 million shares outstanding on a fully diluted basis.',
    'Holders tendered 7,700,000 shares, representing 77% of the 10,000,000 outstanding shares.',
    'The Company bought 3.1 million shares, or 15% of its common stock.',
    'Of 30 million shares outstanding, 3.1 million shares changed hands, and the price rose 15% to $4.00.'
  ],
  invalid: [
    {
      text: 'The fund bought 3.1 million shares, or ⟦15%⟧ of the 30 million shares outstanding.',
      findings: [{messageId: 'differs', message: '`3.1 million shares` of `30 million shares` is 10.3%, not `15%` (rounding allows 10.0 to 10.7)'}]
    },
    {text: 'Holders tendered 7,700,000 shares, representing ⟦87%⟧ of the 10,000,000 shares outstanding.', findings: ['differs']},
    {text: 'The offering of 1,200,000 shares (about ⟦4.0%⟧ of the 24,000,000 shares outstanding) closes today.', findings: ['differs']},
    {text: 'He owns 412,000 shares, constituting ⟦6.5%⟧ of the 5,150,000 issued and outstanding shares.', findings: ['differs']}
  ]
})
