import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/rounding-drift.ts'

ruleTester(rule, {
  valid: [
    'Revenue for the third quarter of 2026 was $4,790,000.\n\nRevenue for the third quarter of 2026 was $4.8 million.',
    'Revenue for the third quarter of 2026 was $4,750,000.\n\nRevenue for the third quarter of 2026 was $4.7 million.',
    'Revenue for the third quarter of 2026 was $4,790,000.\n\nRevenue for the first nine months of 2026 was $14.7 million.'
  ],
  invalid: [
    {
      text: 'Revenue for the third quarter of 2026 was $4,790,000.\n\nRevenue for the third quarter of 2026 was ⟦$4.7 million⟧.',
      findings: [{messageId: 'cut', message: '`$4,790,000` rounds to $4.8 million; the release also says `$4.7 million`'}],
      fixed: 'Revenue for the third quarter of 2026 was $4,790,000.\n\nRevenue for the third quarter of 2026 was $4.8 million.'
    },
    {
      text: '# Harbor Widget Closes Offering\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) closed its offering. Gross proceeds were ⟦$12.4 million⟧ before fees.\n\nThe Company received gross proceeds of $12,489,000.',
      findings: ['cut']
    },
    {text: 'The purchase price is $9,960,000.\n\nHarbor pays the purchase price of ⟦$9.9 million⟧ in cash.', findings: ['cut']}
  ]
})
