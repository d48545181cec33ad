import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/no-update-disclaimer.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. Actual results could differ materially. We assume no obligation to revise them.`,
    `This release contains forward-looking statements. Actual results could differ materially. Tarn disclaims any intention to update these statements.`,
    `This release contains forward-looking statements. Actual results could differ materially. Tarn does not intend to update this release.`,
    `This release contains forward-looking statements. Actual results could differ materially. We undertake no duty to publicly release any revision.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

`
  ],
  invalid: [
    {text: '⟦This release⟧ contains forward-looking statements. Actual results could differ materially. ', findings: [{messageId: 'silent', severity: 'info'}]},
    {
      text: '⟦Statements in this release⟧ about our plans are forward-looking statements as of the date hereof. Actual results could differ materially. ',
      findings: ['silent']
    },
    {
      text: '⟦This news release⟧ contains forward-looking statements. Actual results could differ materially. You should not rely on them unduly.',
      findings: ['silent']
    }
  ]
})
