import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/factors-by-reference-only.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. Actual results could differ materially because of delays at the Dayton foundry and the other factors described in our annual report on Form 10-K.`,
    `This release contains forward-looking statements. Actual results could differ materially. `,
    `This release contains forward-looking statements. Actual results could differ materially because of the price of steel, softer demand and other risks detailed in our filings with the SEC.`,
    `See our filings with the SEC.`
  ],
  invalid: [
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially because of ⟦factors described in our annual report on Form 10-K⟧.',
      findings: [{messageId: 'pointer', severity: 'warning'}]
    },
    {text: 'This release contains forward-looking statements. Actual results could differ materially. For risks see our ⟦SEC filings⟧.', findings: ['pointer']},
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. Such factors include, but are not limited to, ⟦those described in the filings of the Company with the Securities and Exchange Commission⟧.',
      findings: ['pointer']
    },
    {
      text: 'This release contains forward-looking statements. Actual results could differ materially. Risks are described in our ⟦Form 10-K⟧ for the year ended December 31, 2025.',
      findings: ['pointer']
    }
  ]
})
