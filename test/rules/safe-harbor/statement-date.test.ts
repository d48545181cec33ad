import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/statement-date.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements made as of the date hereof. Actual results could differ materially. `,
    `This release contains forward-looking statements. Actual results could differ materially. They speak only as of today.`,
    `This release contains forward-looking statements. Actual results could differ materially. They are based on information available to us on the date of this release.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

`
  ],
  invalid: [
    {
      text: '⟦This release⟧ contains forward-looking statements. Actual results could differ materially. ',
      findings: [{messageId: 'undated', severity: 'info'}]
    },
    {
      text: '⟦Statements in this release⟧ about our plans are forward-looking statements. Actual results could differ materially. We assume no obligation to revise them.',
      findings: ['undated']
    },
    {text: '⟦This press release⟧ contains forward-looking statements. Results may vary materially.', findings: ['undated']}
  ]
})
