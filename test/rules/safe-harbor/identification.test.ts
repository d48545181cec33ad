import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/identification.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. Risks and uncertainties could cause actual results to differ materially.`,
    `Words such as "expects" and "will" identify statements that involve risks and uncertainties; actual results could differ materially.

## Forward-Looking Statements

Actual results could differ materially because of risks and uncertainties.`,
    `## Forward-Looking Statements

Our plans involve risks and uncertainties that could cause actual results to differ materially.`,
    `Statements in this release regarding our second plant are forward-looking, and actual results could differ materially.`,
    `Statements that are not historical facts are forward-looking statements and involve risks and uncertainties.`
  ],
  invalid: [
    {
      text: `## Safe Harbor Statement

⟦Investing in our stock involves risks and uncertainties that could cause actual results to differ materially.⟧`,
      findings: ['unidentified']
    },
    {
      text: `## Cautionary Statement

⟦Our business is subject to many risks and uncertainties.⟧ Actual results could differ materially from our expectations.`,
      findings: ['unidentified']
    },
    {
      text: `## Safe Harbor

⟦You should not place undue reliance on our plans.⟧ Risks and uncertainties could cause actual results to differ materially.`,
      findings: ['unidentified']
    }
  ]
})
