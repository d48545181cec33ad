import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/percent-change.ts'

ruleTester(rule, {
  valid: [
    'Revenue doubled to $4.1 million from $2.0 million.',
    'Revenue doubled to $1.9 million from $1.0 million.',
    'Revenue nearly doubled to $3.8 million from $2.1 million.',
    'Revenue more than doubled to $9.1 million from $2.0 million.',
    'Revenue more than doubled to $4 million from $2 million.',
    'Orders tripled to $6.1 million from $2.0 million.',
    'Expenses were halved to $2.1 million from $4.0 million.',
    'Expenses fell by a third to $4.0 million from $6.0 million.',
    'Expenses fell by almost three-quarters to $1.1 million from $4.0 million.',
    'Sales increased threefold to $6.0 million from $2.0 million.',
    'We doubled our staff, and revenue rose 24% to $4.1 million from $3.3 million, while orders doubled.',
    'The net loss doubled to $4.0 million from a loss of $3.0 million.',
    'Having more than doubled the plant, the company said that a third of its staff is new.',
    'Pump sales rose 13.3% to $499 million and valve sales rose 29.1% to $107.9 million, compared to $440.3 million and $83.6 million, respectively.',
    'Revenue declined 10% from a year ago, or 8% at constant currency, to $503 million (Q1 2019: $558 million).',
    'Sales increased to $459.8 million, or 10%, compared to $417.3 million a year ago.',
    'Sales and income were $12 million and $3 million, compared to $10 million, $2 million and $1 million.',
    'Revenue rose 33% to $12.1 million from $9.1 million.',
    'Revenue rose 21% in constant currency to $12.0 million from $10.5 million.',
    'Organic growth of 9% lifted sales to $12.0 million from $10.0 million.',
    'Net loss was $2.0 million compared to a loss of $4.0 million, and margins rose.',
    'Net income improved 150% to $1.0 million from a loss of $2.0 million.',
    'Net revenues were $21,121,000, up 8.7% from $19,433,000 in the preceding quarter and up 5.5% from $20,029,000 a year ago.',
    'Net revenues were $11,506,000, up slightly from $11,492,000 in the previous quarter and down 11% from $12,967,000 a year ago.',
    'Tax expense was $38.3 million, or 35.8 percent of pre-tax income, compared to $36.2 million, or 21.9 percent of pre-tax income.',
    'Total assets increased $939.7 million, or 8.4%, to $12,159.9 million, up from $11,220.2 million at June 30.',
    'Net income rose 31.7% to $6,175,000, or $0.43 per diluted share, compared to $4,688,000, or $0.33 per diluted share.',
    'Costs fell $490,000 to $1.23 million from $1.72 million and fell $52,000 from $1.28 million a year ago.',
    'Sales and gross profit increased 10% and 12%, to $11.0 million and $5.6 million, from $10.0 million and $5.0 million, respectively.',
    'Loans of $32.2 million were sold with gains of $852,000 compared to $24.7 million sold and gains of $628,000.',
    'Sales increased 3% to $25.88 million (which included a 40% contribution from $1.00 million of licences) from $25.07 million.'
  ],
  invalid: [
    {
      text: 'Revenue ⟦doubled⟧ to $4.1 million from $3.3 million.',
      findings: [
        {messageId: 'multiple', message: 'From `$3.3 million` to `$4.1 million` is 1.24 times, not `doubled`', related: ['$3.3 million', '$4.1 million']}
      ]
    },
    {text: 'Revenue ⟦more than doubled⟧ to $3.8 million from $2.0 million.', findings: ['multiple']},
    {text: 'Revenue ⟦nearly doubled⟧ to $3.0 million from $2.0 million.', findings: ['multiple']},
    {text: 'Orders were $5.0 million, compared with $2.0 million a year ago, and so ⟦tripled⟧.', findings: ['multiple']},
    {text: 'Expenses were ⟦halved⟧ to $3.1 million from $4.0 million.', findings: ['multiple']},
    {text: 'Expenses fell ⟦by a third⟧ to $5.0 million from $6.0 million.', findings: ['multiple']},
    {text: 'Sales increased ⟦threefold⟧ to $4.0 million from $2.0 million.', findings: ['multiple']},
    {
      text: 'Pump sales rose 13.3% to $499 million and valve sales rose ⟦92.1%⟧ to $107.9 million, compared to $440.3 million and $83.6 million, respectively.',
      findings: ['percent']
    },
    {text: 'Revenue declined ⟦30%⟧ from a year ago, or 8% at constant currency, to $503 million (Q1 2019: $558 million).', findings: ['percent']},
    {text: 'Sales increased to $459.8 million, or ⟦60%⟧, compared to $417.3 million a year ago.', findings: ['percent']},
    {text: 'Interest income was $32.1 million compared to $30.6 million a year ago, a $1.5 million, or ⟦7.7%⟧, increase.', findings: ['percent']},
    {
      text: 'Revenue rose ⟦30%⟧ to $12.0 million from $10.0 million.',
      findings: [
        {
          messageId: 'percent',
          message: 'From `$10.0 million` to `$12.0 million` is 20.0%, not `30%` (rounding allows 18.9 to 21.1)',
          related: ['$10.0 million', '$12.0 million']
        }
      ],
      fixed: 'Revenue rose 20% to $12.0 million from $10.0 million.'
    },
    {text: 'Net income was $56.1 million, an increase of ⟦54.4%⟧ over $38.8 million for the quarter ended March 31, 2019.', findings: ['percent']},
    {text: 'Assets increased $3.4 million, or ⟦20.6%⟧, to $16.7 million, compared to $13.3 million at June 30.', findings: ['percent']},
    {
      text: 'Revenues were $38.5 million in the second quarter compared to $32.0 million in the prior year period, an increase of ⟦10%⟧.',
      findings: ['percent']
    },
    {text: 'Sales decreased by ⟦13%⟧ to $28.6 million from $29.5 million.', findings: ['percent']},
    {text: 'Sales increased ⟦$4.6 million⟧ to $14.1 million from $10.0 million.', findings: ['amount']},
    {text: 'Backlog was $30.0 million, ⟦45%⟧ higher than $25.0 million a year ago.', findings: ['percent']}
  ]
})
