import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/safe-harbor/present-fact-as-forward.ts'

ruleTester(rule, {
  valid: [
    `We are negotiating contracts with two majors and expect to sign one by June.`,
    `The storm was an imminent threat to the launch.`,
    `No agreement is imminent.`,
    `Weather is imminent in the report of the agency.`
  ],
  invalid: [
    {text: '⟦Contracts with two majors are imminent⟧.', findings: [{messageId: 'imminent', severity: 'warning'}]},
    {text: 'We believe that ⟦approval of the X200 is imminent⟧.', findings: ['imminent']},
    {text: 'The Company announced the ⟦imminent closing⟧ of its financing.', findings: ['imminent']},
    {text: 'We expect to open the foundry in June, and construction ⟦remains on track⟧.', findings: [{messageId: 'status', severity: 'info'}]}
  ]
})
