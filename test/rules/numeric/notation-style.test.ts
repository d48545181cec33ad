import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/notation-style.ts'

ruleTester(rule, {
  valid: [
    'The Company paid $5 million for the plant.',
    'The note has a face amount of $4,800,000, and the Company raised $4.8 million.',
    'HARBOR WIDGET RAISES $5 MILLION',
    'It spent $5MM on the plant and $6MM on the pier.'
  ],
  invalid: [
    {
      text: 'The Company paid ⟦$5 million dollars⟧ for the plant.',
      findings: [{messageId: 'twice', message: '`$5 million dollars` names the currency twice'}],
      fixed: 'The Company paid $5 million for the plant.'
    },
    {text: 'It raised ⟦$250,000 U.S. dollars⟧ at closing.', findings: ['twice']},
    {text: 'It spent ⟦$5MM⟧ on the plant and $6M on the pier.', findings: ['mixed']},
    {text: 'Revenue is $40M. EBITDA is ⟦$4.5MM⟧.', findings: ['mixed']}
  ]
})
