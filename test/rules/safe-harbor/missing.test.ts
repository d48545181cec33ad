import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/missing.ts'

const approved =
  'This release contains forward-looking statements. Actual results could differ materially because of delays at our foundry in Akron and the price of steel.'

ruleTester(rule, {
  valid: [
    `The Company will host a conference call at 5:00 p.m. ET.`,
    `The Company expects revenue of $40 million to $42 million in 2026.

## Safe Harbor

This release contains forward-looking statements. Actual results could differ materially. `,
    `The Company expects revenue of $40 million to $42 million in 2026.

**Cautionary Note:** Except for historical information, the matters in this release are forward-looking and involve risks and uncertainties that could cause results to vary materially.`,
    `The Company expects revenue of $40 million to $42 million in 2026.

## Disclosure Regarding Forward-Looking Information

This news release contains forward-looking information within the meaning of applicable Canadian securities laws. There is no assurance that it will prove to be accurate.`,
    `Results for the quarter were better than expected, as we had previously planned.`,
    `The Company expects revenue of $40 million to $42 million in 2026.

* This release contains forward-looking statements that involve risks and uncertainties.`,
    {
      name: 'before the safe harbor',
      text: 'NEW YORK, March 3, 1994 - Tarn Pumps Inc. (NYSE: TARN) expects revenue of $40 million to $42 million in 1995, and expects to open two plants by June 1995.'
    },
    {name: 'an excerpt', text: 'The Company expects revenue of $40 million to $42 million in 2026. [truncated]'}
  ],
  invalid: [
    {text: '⟦We expect 2026 revenue of $40 million to $42 million.⟧', findings: [{messageId: 'one', severity: 'error'}]},
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦The Company expects to complete a third foundry by the end of 2027.⟧ It intends to hire 200 people in Dayton next year and expects the foundry to add $20 million of revenue.`,
      findings: [{messageId: 'several', severity: 'error', message: 'I count 2 forward-looking statements but find no cautionary paragraph'}]
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

⟦"We expect gross margin to improve by 200 basis points in 2027," said Ada Quill, Chief Executive Officer of Tarn Pumps.⟧`,
      findings: ['one']
    },
    {
      name: 'the approved legend is what to insert',
      issuer: {names: ['Tarn Pumps Inc.'], legends: {about: 'Tarn Pumps Inc. makes pumps.', forward: approved}},
      text: 'AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton. ⟦We expect 2026 revenue of $40 million to $42 million.⟧',
      findings: ['one'],
      fixed: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton. We expect 2026 revenue of $40 million to $42 million.\n\n${approved}`
    },
    {
      name: 'a figurative safe harbor is no legend',
      text: `The marina is a safe harbor for boats.

⟦We expect 2026 revenue of $40 million to $42 million.⟧`,
      findings: ['one']
    }
  ]
})
