import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/excluded-transaction.ts'

ruleTester(rule, {
  valid: [
    `Alder Corp. Commences Tender Offer for Tarn Pumps

Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.

This release contains forward-looking statements. Actual results could differ materially. `,
    `Alder Corp. Commences Tender Offer for Tarn Pumps

Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.

This release contains forward-looking statements. Actual results could differ materially. The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to statements made in connection with the offer.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. `,
    `Tarn Pumps, which has grown since its 2019 initial public offering, reported revenue of $12 million.

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially. `
  ],
  invalid: [
    {
      text: `Alder Corp. Commences Tender Offer for Tarn Pumps

Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.

This release contains forward-looking statements within the meaning of the ⟦Private Securities Litigation Reform Act of 1995⟧. Actual results could differ materially. `,
      findings: [{messageId: 'excluded', severity: 'error', message: 'The legend invokes the PSLRA in a release about a tender offer'}]
    },
    {
      text: `Alder Corp. Commences Tender Offer for Tarn Pumps

Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.

These forward-looking statements are made under ⟦Section 21E of the Securities Exchange Act of 1934⟧. Actual results could differ materially. `,
      findings: ['excluded']
    },
    {
      text: `Tarn Pumps Announces Pricing of Initial Public Offering

AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. today announced the pricing of its initial public offering of 5,000,000 shares of common stock at $14.00 per share. The shares are expected to begin trading on the Nasdaq Global Market. There has been no public market for the shares. The initial public offering is made by prospectus.

This release contains forward-looking statements within the meaning of the ⟦Private Securities Litigation Reform Act of 1995⟧. Actual results could differ materially. `,
      findings: ['excluded']
    }
  ]
})
