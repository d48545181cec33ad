import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/range-order.ts'

ruleTester(rule, {
  valid: [
    'The Company expects revenue of $42 million to $45 million.',
    'Guidance is $(5) to $(3) million.',
    'The plant cut waste from 35,000 tons to 96 tons.',
    'We expect revenue of $42-45 million and growth of 6-8%.',
    'Net income fell from $5.0 million to $3.0 million.',
    'Costs dropped by $3.5 million to $3.1 million.',
    'We expect growth between 5 and 7%.',
    'The unit sold $900,000 to $1.2 million of parts a month.',
    'Call 1-888-603-7644 or 888 – 603 – 7644 on March 9-4.',
    'The range is $40 million to $46 million, with a midpoint of $43 million.',
    {name: 'losses in recommended', text: 'We expect a net loss of $5 million to $3 million.', profile: 'recommended'}
  ],
  invalid: [
    {
      text: 'The Company expects revenue of ⟦$45 million to $42 million⟧.',
      findings: [{messageId: 'reversed', message: 'The range `$45 million to $42 million` runs from high to low'}],
      fixed: 'The Company expects revenue of $42 million to $45 million.'
    },
    {text: 'The Company expects revenue of ⟦$45 to $42 million⟧.', findings: ['reversed']},
    {text: 'Growth should be in the range of ⟦8% to 6%⟧ this year.', findings: ['reversed']},
    {text: 'Diluted EPS is expected between ⟦$1.30 and $1.19⟧.', findings: ['reversed']},
    {text: 'We guide to adjusted EBITDA of ⟦€45–42 million⟧.', findings: ['reversed']},
    {text: 'We expect a net loss of ⟦$5 million to $3 million⟧.', findings: [{messageId: 'reversed', severity: 'warning'}]},
    {text: 'The range is $40 million to $46 million, with a midpoint of ⟦$44 million⟧.', findings: ['midpoint']}
  ]
})
