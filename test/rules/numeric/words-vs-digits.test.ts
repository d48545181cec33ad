import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/words-vs-digits.ts'

ruleTester(rule, {
  valid: [
    'Payment falls due within ten (10) days after closing.',
    'The three-year term begins on closing.',
    'The Company operates two segments, one (1) of which is new, and revenue doubled in two (2).',
    'Revenue came from segment two (1).',
    'A fee of one hundred thousand dollars ($100,000) is payable.',
    'Up to twenty-five percent (25%) of the five million two hundred thousand (5,200,000) shares may be sold.',
    'Each unit has one and one-half (1.5) shares on the twenty-first (21st) day.',
    'A note of two million five hundred thousand dollars (US$2,500,000) and one of three million ($3 million).'
  ],
  invalid: [
    {
      text: 'Payment falls due within ⟦ten (12)⟧ days after closing.',
      findings: [{messageId: 'differ', message: '`ten (12)`: the words say 10, the digits 12'}]
    },
    {text: 'A fee of ⟦one hundred thousand dollars ($10,000)⟧ is payable.', findings: ['differ']},
    {text: 'Up to ⟦twenty-five percent (35%)⟧ of the shares may be sold.', findings: ['differ']},
    {text: 'The board has ⟦Seven (8)⟧ directors.', findings: ['differ']},
    {text: 'The issuer sold ⟦five million (5,500,000)⟧ shares and ⟦two million (20,000,000)⟧ warrants.', findings: ['differ', 'differ']}
  ]
})
