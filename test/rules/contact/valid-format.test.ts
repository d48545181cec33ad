import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/valid-format.ts'

ruleTester(rule, {
  valid: [
    'Contact: Jane Roe, 1-800-GO-ACME or 1-833-LUCEMARA',
    'Contact: Jane Roe, (312) 867-5309 ext. 12, Fax (312) 867-5310',
    'Contact: Jane Roe, +44 (0)20 7946 1234 or +49 30 901820',
    'Contact: Jane Roe, 0044 113 323 5797 or (852) 3594 6407',
    'Contact: Jane Roe, +86 21 5043 1951 - 806',
    'Contact: Jane Roe, 312.867.5309, jroe@acmevalves.com/mroe@acmevalves.com',
    'Contact: Jane Roe (jane.roe [at] acmevalves [dot] com), CUSIP 004123109, File No. 333-28199',
    'Contact: Jane Roe, (312) 867-5309. Follow @AcmeValves on X.',
    'Dial (800) 867-5309 or +1 412 317 5497 for the conference call; the replay ID is 137 199 83.',
    'Chalcopyrite in quartz, 0.23% Cu @ 674 feet.',
    {name: 'a number over two lines', format: 'edgar-text', text: 'CONTACT: Acme Corp.: Jane Roe, (612)\n     542-3626.\n'}
  ],
  invalid: [
    {
      text: 'Contact: Jane Roe, ⟦(916) 858-510⟧',
      findings: [{messageId: 'phone', severity: 'error', message: '`(916) 858-510` is not a telephone number: 9 digits instead of 10'}]
    },
    {text: 'Contact: Jane Roe, ⟦(312) 167-5309⟧', findings: [{messageId: 'phone', message: '`(312) 167-5309` is not a telephone number: no exchange is 167'}]},
    {text: 'To hear the conference call, dial ⟦877-317-678⟧ from the United States and use the passcode 123-456-78.', findings: ['phone']},
    {text: 'Contact: Jane Roe, ⟦1-866-417-713⟧', findings: ['phone']},
    {text: 'Contact: Jane Roe, ⟦(411) 867-5309⟧', findings: ['phone']},
    {
      text: 'Contact: Jane Roe, ⟦+44 20 7946 12345⟧',
      findings: [{messageId: 'phone', message: '`+44 20 7946 12345` is not a telephone number: 11 digits after +44'}]
    },
    {text: 'Contact: Jane Roe, ⟦+999 20 7946 1234⟧', findings: ['phone']},
    {
      text: 'Contact: Jane Roe, ⟦jroe@acmevalves.con⟧',
      findings: [{messageId: 'email', message: '`jroe@acmevalves.con` is not an e-mail address: .con is no usual ending; .com is'}]
    },
    {text: 'Contact: Jane Roe, (312) 867-5309, ⟦jroe@acmevalves⟧', findings: ['email']}
  ]
})
