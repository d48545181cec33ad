import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/statute-reference.ts'

ruleTester(rule, {
  valid: [
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. `,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

`,
    `TORONTO, March 3, 2026 - Tarn Mines Ltd. (TSXV: TARN) drilled two holes.

This news release contains forward-looking information under applicable Canadian securities laws. Actual results could differ materially. `,
    {
      name: 'before the Act',
      text: `AKRON, Ohio, March 3, 1995 - Tarn Pumps Inc. (NYSE: TARN) opened a foundry.

This release contains forward-looking statements. Actual results could differ materially. `
    }
  ],
  invalid: [
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦This release⟧ contains forward-looking statements. Actual results could differ materially. `,
      findings: [{messageId: 'unnamed', severity: 'info'}]
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦Statements in this release⟧ about our plans are forward-looking statements. Actual results could differ materially. `,
      findings: ['unnamed']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦This press release⟧ may contain forward-looking statements, and actual results may vary materially.`,
      findings: ['unnamed']
    }
  ]
})
