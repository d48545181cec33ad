import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/absolute-update-disclaimer.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. Actual results could differ materially. We undertake no obligation to update these statements unless required by applicable law.`,
    `This release contains forward-looking statements. Actual results could differ materially. Except as required by law, we disclaim any duty to update them.`,
    `This release contains forward-looking statements. Actual results could differ materially. We undertake no obligation to update these statements. We will do so only as required by securities laws.`,
    `This release contains forward-looking statements. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. ⟦We will not update these statements under any circumstances.⟧',
      findings: [{messageId: 'absolute', severity: 'info'}]
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. ⟦We assume no obligation to revise them.⟧',
      findings: ['absolute']
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. ⟦Tarn disclaims any intention or obligation to update forward-looking statements.⟧',
      findings: ['absolute']
    }
  ]
})
