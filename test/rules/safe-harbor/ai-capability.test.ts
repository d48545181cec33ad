import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/ai-capability.ts'

ruleTester(rule, {
  valid: [
    `We use third-party AI tools to assist reviewers.`,
    `The Tarn AI ETF tracks the first 100% artificial intelligence index.`,
    `Our engineers use machine learning to plan maintenance.`,
    `Human reviewers check what the AI proposes.`
  ],
  invalid: [
    {text: 'Our ⟦proprietary AI eliminates human review⟧.', findings: [{messageId: 'claim', severity: 'info'}]},
    {text: 'The ⟦AI platform is fully autonomous⟧.', findings: ['claim']},
    {text: 'It is the ⟦world’s first AI⟧ pump controller.', findings: ['claim']}
  ]
})
