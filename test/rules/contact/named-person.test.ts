import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/named-person.ts'

ruleTester(rule, {
  valid: [
    'Contact: Investor Relations, (312) 867-5309',
    'Investor Contact: (312) 867-5309',
    'Contact: ir@acmevalves.com',
    'Contact: Jane Roe, (312) 867-5309',
    'CONTACT: JANE ROE, (312) 867-5309',
    'Contacts:\n\nAcme Corp.\nJosé Nuñez-O’Connor\n(312) 867-5309',
    'Media Contact:\n\nClark St. Amant 404-443-3224',
    'For more information, please contact Dr. Jane Roe, Director of Communications, at 800-517-8051.',
    'On behalf of the Board\n\nJane Roe, President\n\nFor further information, please contact:\n\ninfo@acmevalves.com',
    'Learn more by e-mail at info@acmevalves.com.'
  ],
  invalid: [
    {text: '⟦Contact: (312) 867-5309⟧', findings: [{messageId: 'nobody', severity: 'warning', message: 'The contact block names no person and no desk'}]},
    {text: '⟦Contact: info@acmevalves.com⟧', findings: ['nobody']},
    {text: '⟦Contact:\n\nAcme Valves, Inc.\n\nsales@acmevalves.com or (312) 867-5309⟧', findings: ['nobody']},
    {
      text: '⟦For further information, please contact:\n\nAcme Resource Group Inc.\n1408 S. Denver Avenue, Tulsa, OK 74119\ninfo@acmeresource.com⟧',
      findings: ['nobody']
    }
  ]
})
