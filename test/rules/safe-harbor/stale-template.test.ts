import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/stale-template.ts'

ruleTester(rule, {
  valid: [
    `Tarn Pumps closed its public offering in March 2026.

This release contains forward-looking statements. Actual results could differ materially because of the completion of the public offering on the anticipated terms.`,
    {
      name: 'an event of its time',
      text: `AKRON, Ohio, March 3, 2021 - Tarn Pumps Inc. opened a foundry.

This release contains forward-looking statements. Actual results could differ materially because of the COVID-19 pandemic.`
    },
    {
      name: 'of which the release speaks',
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. makes masks against COVID-19.

This release contains forward-looking statements. Actual results could differ materially because of the course of COVID-19.`
    },
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially. See our Annual Report on Form 10-K for the fiscal year ended December 31, 2023.`,
    `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially. Risks are described in the prospectus for our initial public offering filed with the SEC.`
  ],
  invalid: [
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of delays in Dayton and the ⟦completion of the public offering⟧ on the anticipated terms.`,
      findings: [{messageId: 'elsewhere', severity: 'warning'}]
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of the ⟦COVID-19⟧ pandemic and delays in Dayton.`,
      findings: ['over']
    },
    {
      text: `Tarn Pumps Opens Foundry

AKRON, Ohio, March 3, 2004 - Tarn Pumps Inc. (NYSE: TARN) today announced that it opened a foundry.

This release contains forward-looking statements. Actual results could differ materially because of ⟦Year 2000 compliance⟧ and delays in Dayton.`,
      findings: ['over']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements. Actual results could differ materially because of delays in the plant that we ⟦expect to open by the end of 2023⟧.`,
      findings: ['past-date']
    },
    {
      text: `AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a second foundry in Dayton.

This release contains forward-looking statements, including with respect to ⟦the initial public offering⟧. Actual results could differ materially. `,
      findings: ['elsewhere']
    }
  ]
})
