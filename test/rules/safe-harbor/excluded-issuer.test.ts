import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/excluded-issuer.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps Inc. (Nasdaq: TARN) closed at $0.80.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. `,
    `Tarn Pumps Inc. opened its Regulation A offering.

This release contains forward-looking statements. Actual results could differ materially. `,
    {
      name: 'over the counter but reporting',
      text: `Tarn Pumps Inc. (OTCQB: TARN) opened a foundry.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. See our Annual Report on Form 10-K for the year ended December 31, 2025.`
    },
    {
      name: 'over the counter is a note for strict only',
      profile: 'recommended',
      text: `Tarn Pumps Inc. (OTC: TARN) opened a foundry.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. `
    }
  ],
  invalid: [
    {
      text: `Tarn Pumps Inc. opened its Regulation A offering under the offering circular qualified on Form 1-A.

This release contains forward-looking statements within the meaning of the ⟦Private Securities Litigation Reform Act of 1995⟧. Actual results could differ materially. `,
      findings: [{messageId: 'unclear', severity: 'warning'}],
      profile: 'recommended'
    },
    {
      text: `VANCOUVER, March 3, 2026 - Tarn Mines Ltd. (TSXV: TARN) drilled two holes.

This release contains forward-looking statements within the meaning of the ⟦Private Securities Litigation Reform Act of 1995⟧. Actual results could differ materially. `,
      findings: [{messageId: 'unclear', severity: 'warning'}],
      profile: 'recommended'
    },
    {
      text: `Tarn Pumps Inc. (OTC: TARN) opened a foundry.

This release contains forward-looking statements within the meaning of the ⟦Private Securities Litigation Reform Act of 1995⟧. Actual results could differ materially. `,
      findings: [{messageId: 'unclear', severity: 'info'}]
    }
  ]
})
