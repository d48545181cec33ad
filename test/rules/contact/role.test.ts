import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/role.ts'

ruleTester(rule, {
  valid: [
    'Contact: Jane Roe, (312) 867-5309',
    'Contact: Jane Roe, CFO, or John Doe, (312) 867-5309',
    'Investor Contact: Jane Roe, (312) 867-5309\n\nMedia Contact: John Doe, (312) 867-5310',
    'Contact: Jane Roe (Media) or John Doe, (312) 867-5309'
  ],
  invalid: [
    {text: 'Contact: ⟦Jane Roe or John Doe⟧: (312) 867-5309', findings: [{messageId: 'none', severity: 'info', message: 'The contacts carry no role'}]},
    {text: 'CONTACT:\n\n⟦Jane Roe/John Doe⟧\n\nTel: 312-867-5309', findings: ['none']},
    {text: 'Please contact ⟦Jane Roe or Melissa Doe⟧ by e-mail at office@acmevalves.com.', findings: ['none']}
  ]
})
