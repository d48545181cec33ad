import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/percent-base.ts'

ruleTester(rule, {
  valid: [
    'Net income was $1.0 million, compared with a loss of $2.0 million a year ago.',
    'The net loss narrowed 20% to $1.6 million from a net loss of $2.0 million.',
    'Revenue rose 20% to $12.0 million from $10.0 million.',
    'Revenue increased 20% year over year.',
    'The market for valves is growing 12%.'
  ],
  invalid: [
    {
      text: 'Net income improved ⟦150%⟧ to $1.0 million from a loss of $2.0 million.',
      findings: [{messageId: 'negative', message: '`150%` is a percentage of a loss', related: ['$2.0 million']}]
    },
    {text: 'Operating income increased ⟦300%⟧ to $4.0 million from an operating loss of $2.0 million.', findings: ['negative']},
    {text: 'News of the plant\n\nAt the plant, revenue increased ⟦40%⟧.', findings: ['none']},
    {text: 'News of the plant\n\nEBITDA grew by ⟦35%⟧ on strong demand.', findings: ['none']}
  ]
})
