import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/placeholder.ts'

ruleTester(rule, {
  valid: [
    'Contact: Jane Roe, (312) 555-1212',
    'Contact: Jane Roe, 1.800.555.5259',
    'Contact: Jane Roe, (612) 313-1234',
    'Contact: Jane Roe, (312) 867-5309, jroe@acmevalves.com',
    'Contact: Jane Roe, (312) 867-5309, jroe@acmevalves.example',
    'The share price rose to 555-0123 points.'
  ],
  invalid: [
    {text: 'Contact: Jane Roe, ⟦(312) 555-0123⟧', findings: [{messageId: 'dummy', severity: 'error', message: '`(312) 555-0123` is a placeholder'}]},
    {text: 'Contact: ⟦(555) 010-0199⟧', findings: ['dummy']},
    {text: 'Contact: Jane Roe, ⟦555-0199⟧, jroe@acmevalves.com', findings: ['dummy']},
    {text: 'Contact: Jane Roe, ⟦xxx-xxx-xxxx⟧', findings: ['dummy']},
    {text: 'Contact: Jane Roe, (312) 867-5309, ⟦name@company.com⟧', findings: ['dummy']},
    {text: 'Contact: Jane Roe, (312) 867-5309, ⟦jane.roe@example.com⟧', findings: ['dummy']}
  ]
})
