import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/sign.ts'

ruleTester(rule, {
  valid: [
    'Revenue doubled to $24.0 million from $12.0 million.',
    'Revenue increased to $12 million from $10 million.',
    'Net income improved to a loss of $2 million from a loss of $4 million.',
    'Net income (loss) was $(2.1) million.',
    'Net loss of $(2.1) million was in line with plan.',
    'Backlog was $12.0 million, compared to $10.0 million a year ago, and costs decreased.',
    'Net income for the third quarter of 2026 was $2.6 million.\n\nNet loss for the third quarter of 2025 was $2.6 million.',
    'Revenue decreased 17% to $10 million from $12 million.'
  ],
  invalid: [
    {text: 'Revenue ⟦doubled⟧ to $12.0 million from $24.0 million.', findings: ['direction']},
    {
      text: 'Pump sales ⟦fell⟧ 13.3% to $499 million and valve sales rose 29.1% to $107.9 million, compared to $440.3 million and $83.6 million.',
      findings: ['direction']
    },
    {
      text: 'Revenue ⟦decreased⟧ to $12 million from $10 million.',
      findings: [{messageId: 'direction', message: '`decreased`, but `$12 million` is more than `$10 million`', related: ['$10 million', '$12 million']}]
    },
    {text: 'Net income of ⟦$(2.1) million⟧ was in line with plan.', findings: ['negative']},
    {text: 'Sales ⟦rose⟧ 17% to $10.0 million from $12.0 million.', findings: ['direction']},
    {text: 'Revenue was $28.6 million, ⟦up⟧ 10% from $31.8 million a year ago.', findings: ['direction']},
    {text: 'The net loss was $2.64 million.\n\nThe board took note of a net income of ⟦$2.64 million⟧.', findings: ['rival']}
  ]
})
