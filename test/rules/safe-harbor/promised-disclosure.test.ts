import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/promised-disclosure.ts'

ruleTester(rule, {
  valid: [
    `We will report results on May 3, 2026.`,
    `The Company will host a conference call and provide further details shortly.`,
    `In an earlier press release we detailed the plan.`,
    `The product will be available soon.`
  ],
  invalid: [
    {text: '⟦In a later press release we will detail the components of this plan.⟧', findings: [{messageId: 'undated', severity: 'info'}]},
    {text: 'Tarn has news. ⟦Stay tuned!⟧', findings: ['undated']},
    {text: '⟦The Company will announce further details in the coming weeks.⟧', findings: ['undated']}
  ]
})
