import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/meaningful-factors.ts'

ruleTester(rule, {
  valid: [
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially: our sole supplier of resin may fail to restart its Ohio plant by March; the FDA may not clear the X200; our lender may not extend the waiver.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of delays in permits for the Dayton foundry, softer demand, competition and other risks.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Risks that could cause actual results to differ materially include, but are not limited to:

- customers in Dayton may cancel orders
- the price of steel
- general economic conditions`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of factors described in our annual report on Form 10-K.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

`,
    {
      name: 'a legend under Canadian law',
      profile: 'recommended',
      text: 'This news release contains forward-looking information under applicable Canadian securities laws. Actual results could differ materially because of market conditions and competition. See SEDAR+.'
    }
  ],
  invalid: [
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of ⟦economic conditions, competition, changes in technology and other risks⟧.`,
      findings: [{messageId: 'generic', severity: 'warning', related: ['economic conditions', 'competition', 'changes in technology']}]
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. ⟦These statements are subject to inherent risks and uncertainties that are difficult to predict.⟧ Actual results could differ materially. `,
      findings: [{messageId: 'none', severity: 'error'}]
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially, including because of ⟦the risk that actual results differ from those projected⟧.`,
      findings: ['none']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Risks and uncertainties that could cause actual results to differ materially include ⟦market acceptance of new products, delays in testing and evaluation, and other risks detailed from time to time⟧ in our filings with the SEC.`,
      findings: ['generic']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of ⟦delays in permits for the Dayton foundry⟧.`,
      findings: [{messageId: 'few', severity: 'info'}]
    }
  ]
})
