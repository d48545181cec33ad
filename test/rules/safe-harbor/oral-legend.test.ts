import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/oral-legend.ts'

ruleTester(rule, {
  valid: [
    `Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. Our remarks today include forward-looking statements, and actual results could differ materially. See Item 1A of our Form 10-K filed on February 20, 2026.`,
    `Tarn Pumps will host a conference call on May 3 at 5:00 p.m. Eastern time.`,
    `Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. We make forward-looking statements; actual results may be materially different. The factors stand in our annual report for 2025.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: 'Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. ⟦Our remarks today include forward-looking statements, and actual results could differ materially.⟧ See our filings.',
      findings: [{messageId: 'lacks', message: 'The legend of the call lacks a named document'}]
    },
    {
      text: 'Operator: Good afternoon and welcome to the Tarn Pumps conference call. Thank you for joining us. ⟦Our remarks include forward-looking statements.⟧ See Item 1A of our Form 10-K.',
      findings: ['lacks']
    },
    {text: '⟦Operator: Good afternoon and welcome to the Tarn Pumps conference call.⟧ Sales rose by 4%.', findings: [{messageId: 'lacks', severity: 'warning'}]}
  ]
})
