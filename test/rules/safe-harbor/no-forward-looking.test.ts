import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/no-forward-looking.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps Inc. expects revenue of $40 million in 2026.

This release contains forward-looking statements. Actual results could differ materially. `,
    `Tarn Pumps Inc. appointed Ada Quill to its board on Monday.`,
    `Tarn Pumps Inc. plans to open a foundry in Dayton next year.

This release contains forward-looking statements. Actual results could differ materially. `,
    `Tarn Pumps Inc. intends to hire 200 people in 2027.

This release contains forward-looking statements. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: `Tarn Pumps Inc. appointed Ada Quill to its board on Monday.

⟦This release⟧ contains forward-looking statements. Actual results could differ materially. `,
      findings: [{messageId: 'idle', severity: 'info'}]
    },
    {
      text: `Tarn Pumps Inc. sold 3,000 pumps in March.

⟦Statements in this release⟧ that are not historical are forward-looking statements. Actual results could differ materially. `,
      findings: ['idle']
    },
    {
      text: `Revenue was $12 million.

⟦This press release⟧ may contain forward-looking statements. Actual results could differ materially. `,
      findings: ['idle']
    }
  ]
})
