import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/esg-goal.ts'

ruleTester(rule, {
  valid: [
    `Our goal is net zero by 2040, which depends on the price of clean power.`,
    `Tarn cut emissions by 12% in 2025.`,
    `We help customers reach net zero for their plants.`,
    `We are carbon neutral for scope 1 and scope 2 emissions.`
  ],
  invalid: [
    {text: 'Tarn Pumps is ⟦carbon neutral⟧.', findings: [{messageId: 'claim', severity: 'info'}]},
    {text: 'We will reach ⟦net zero by 2040⟧.', findings: ['claim']},
    {text: 'The plant runs on ⟦100% renewable⟧ power.', findings: ['claim']}
  ]
})
