import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/overbroad-identification.ts'

ruleTester(rule, {
  valid: [
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

All statements other than statements of historical fact in this release are forward-looking statements. Actual results could differ materially. `,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

Some of the statements in this release are forward-looking statements. Actual results could differ materially. `,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release may contain forward-looking statements. Actual results could differ materially. `,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

To the extent that they are not historical, the statements in this release are forward-looking statements. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦All statements in this release are forward-looking statements⟧. Actual results could differ materially. `,
      findings: ['overbroad']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦The statements contained in this press release are forward-looking statements⟧. Actual results could differ materially. `,
      findings: [{messageId: 'overbroad', severity: 'warning'}]
    },
    {
      text: `Tarn Pumps reported revenue of $12 million, up from $9 million.

⟦All information in this news release is forward-looking information⟧. Actual results could differ materially. `,
      findings: ['overbroad']
    }
  ]
})
