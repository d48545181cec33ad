import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/blanket-identification.ts'

ruleTester(rule, {
  valid: [
    `Statements in this release which are not historical facts, including statements about enrolment in our Phase 2 trial, are forward-looking statements, and actual results could differ materially.`,
    `Statements that are not historical facts, identified by words such as "expects", are forward-looking statements, and actual results could differ materially.`,
    `This release contains forward-looking statements. Actual results could differ materially. `,
    `All statements other than statements of historical fact, including statements regarding the Dayton foundry, are forward-looking statements. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: 'Statements in this release ⟦which are not historical facts are forward-looking statements⟧, and actual results could differ materially.',
      findings: [{messageId: 'blanket', severity: 'info'}]
    },
    {
      text: 'All statements ⟦other than statements of historical fact⟧ are forward-looking statements. Actual results could differ materially. ',
      findings: ['blanket']
    },
    {
      text: '⟦Except for historical information⟧, the matters discussed here are forward-looking statements. Actual results could differ materially. ',
      findings: ['blanket']
    },
    {
      text: 'Statements ⟦that are not historical facts are forward-looking statements⟧ and involve risks, including economic conditions and competition, that could cause actual results to differ materially.',
      findings: ['blanket']
    }
  ]
})
