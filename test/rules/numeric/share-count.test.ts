import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/share-count.ts'

ruleTester(rule, {
  valid: [
    'The fund bought 3.1 million shares, or 10.3% of the 30 million shares outstanding.',
    'The fund bought 3.1 million shares, or 9% of the 30 million shares outstanding on a fully diluted basis.',
    'Holders tendered 7,700,000 shares, representing 77% of the 10,000,000 outstanding shares.',
    'The Company bought 3.1 million shares, or 15% of its common stock.',
    'Every forty (40) shares will be combined into one share. The split reduces the shares outstanding from 61,711,017 shares to approximately 1,542,776 shares.',
    'Every 40 shares will be combined into one share. The charter reduces the authorized shares from 300,000,000 shares to 100,000,000 shares.',
    'The board may choose a ratio from 1-for-10 to 1-for-40. At 1-for-20, shares outstanding fall from 60,000,000 shares to 2,500,000 shares.',
    'The underwriters priced an offering of 5,000,000 shares. They hold an option to purchase an additional 750,000 shares.',
    'The underwriters priced an offering of 5,000,000 shares. They hold an option to purchase an additional 500,000 shares.',
    'Of 30 million shares outstanding, 3.1 million shares changed hands, and the price rose 15% to $4.00.'
  ],
  invalid: [
    {
      text: 'The fund bought 3.1 million shares, or ⟦15%⟧ of the 30 million shares outstanding.',
      findings: [{messageId: 'differs', message: '`3.1 million shares` of `30 million shares` is 10.3%, not `15%` (rounding allows 10.0 to 10.7)'}]
    },
    {
      text: 'Every forty (40) shares will be combined into one share in the split. It reduces the shares outstanding from 61,711,017 shares to approximately ⟦1,842,776 shares⟧.',
      findings: [{messageId: 'split', message: '`61,711,017 shares` at 1 for 40 is 1,542,775 shares, not `1,842,776 shares`'}]
    },
    {
      text: 'The 1-for-25 reverse split takes effect on Monday. Shares outstanding will fall from 43,303,682 shares to ⟦1,372,148 shares⟧.',
      findings: ['split']
    },
    {
      text: 'The underwriters priced an offering of 5,000,000 shares. They hold an option to purchase an additional ⟦570,000 shares⟧.',
      findings: [{messageId: 'option', message: '`570,000 shares` is 11.4% of `5,000,000 shares`; 15% is 750,000'}]
    },
    {text: 'A dividend of 16.76 million shares, or about ⟦23%⟧ of the 83.8 million shares, will be paid.', findings: ['differs']},
    {text: 'Holders tendered 7,700,000 shares, representing ⟦87%⟧ of the 10,000,000 shares outstanding.', findings: ['differs']},
    {text: 'The offering of 1,200,000 shares (about ⟦4.0%⟧ of the 24,000,000 shares outstanding) closes today.', findings: ['differs']},
    {text: 'He owns 412,000 shares, constituting ⟦6.5%⟧ of the 5,150,000 issued and outstanding shares.', findings: ['differs']}
  ]
})
