import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/differ-materially.ts'

ruleTester(rule, {
  valid: [
    `This release contains forward-looking statements. Risks and uncertainties may cause results to vary materially.`,
    `This release contains forward-looking statements. Actual results may be materially
different from those expressed.`,
    `This release contains forward-looking statements. Actual results could differ, perhaps significantly, from those expected.`,
    `This release contains forward-looking statements. There may be material differences between our expectations and actual results.`,
    `Tarn Pumps opened a foundry.`
  ],
  invalid: [
    {text: '⟦This release⟧ contains forward-looking statements. These statements involve risks.', findings: [{messageId: 'silent', severity: 'error'}]},
    {
      text: 'This release contains forward-looking statements. They are subject to risks and uncertainties and ⟦may not be achieved⟧.',
      findings: [{messageId: 'otherwise', severity: 'warning'}]
    },
    {text: 'This release contains forward-looking statements. They involve risks and uncertainties, and ⟦results could differ⟧.', findings: ['otherwise']},
    {
      text: 'This release contains forward-looking statements. They involve risks, and ⟦no assurance can be given that the offering will be completed⟧ on these terms, or at all.',
      findings: ['otherwise']
    }
  ]
})
