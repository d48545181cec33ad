import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/comparison-period.ts'

ruleTester(rule, {
  valid: [
    'Revenue for the third quarter of 2025 rose 5% sequentially from the second quarter of 2025.',
    'Revenue for the third quarter of 2025 rose 5% year-over-year from the third quarter of 2024.',
    'Revenue for Q3 2025 rose 5% year-over-year from Q3 2024 and 2% sequentially from Q2 2025.',
    'Revenue in the third quarter rose 5% year-over-year, after a good second quarter.'
  ],
  invalid: [
    {text: 'Revenue for the third quarter of 2025 rose 5% ⟦year-over-year⟧ from the second quarter of 2025.', findings: ['sequence']},
    {text: 'Revenue of $9 million in Q1 2026 was up ⟦YoY⟧ from $8 million in Q4 2025.', findings: ['sequence']},
    {text: 'Revenue for the quarter ended June 30, 2025 rose ⟦sequentially⟧ from the quarter ended June 30, 2024.', findings: ['year']}
  ]
})
