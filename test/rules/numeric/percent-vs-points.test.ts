import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/percent-vs-points.ts'

ruleTester(rule, {
  valid: [
    'Gross margin rose 7.5% to 43% from 40%.',
    'Gross margin rose 3 percentage points to 43% from 40%.',
    'Gross margin rose 300 basis points to 43% from 40%.',
    'Revenue rose 3% to $10.3 million from $10.0 million.',
    'Operating margin was 15.8%, compared with 14.6% a year ago, and sales rose 3%.'
  ],
  invalid: [
    {
      text: 'Gross margin rose ⟦3%⟧ to 43% from 40%.',
      findings: [{messageId: 'points', message: 'From `40%` to `43%` is 3 percentage points, or 7.5% relative, not `3%`'}],
      fixed: 'Gross margin rose 3 percentage points to 43% from 40%.'
    },
    {text: 'Return on average assets decreased ⟦0.50%⟧ to 0.62% compared to 1.12% a year ago.', findings: ['points']},
    {text: 'Occupancy was 91.2%, an increase of ⟦2.1%⟧ from 89.1% last year.', findings: ['points']},
    {text: 'The efficiency ratio increased by ⟦6%⟧ to 73%, compared with 67% in 2023.', findings: ['points']}
  ]
})
