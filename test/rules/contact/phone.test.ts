import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/phone.ts'

const on = (day: string, contact: string): string => `# Acme Corp. Opens Plant\n\nCHICAGO, ${day} - Acme Corp. (NYSE: ACM) today opened a plant.\n\n${contact}`

ruleTester(rule, {
  valid: [
    on('May 4, 2026', 'Investor Contact: Jane Roe, +44 20 7946 1234 x12'),
    on('May 4, 2026', 'Media Contact: Jane Roe, 1-800-GO-ACME'),
    on('May 4, 2026', 'Contact: Jane Roe, jroe@acmevalves.com\n\nMedia Contact: John Doe, 312.867.5309 ext. 4'),
    on('May 4, 2026', 'Contact: Jane Roe, (852) 3594 6407'),
    on('May 4, 2026', 'For questions, e-mail Jane Roe at jroe@acmevalves.com.')
  ],
  invalid: [
    {
      text: on('May 4, 2026', '⟦Investor Contact: Jane Roe, jane.roe@acmevalves.com⟧'),
      findings: [{messageId: 'none', severity: 'info', message: 'No telephone number in the contact block'}]
    },
    {
      name: 'the first day on which e-mail suffices',
      text: on('January 1, 2015', '⟦Contact: Jane Roe, jane.roe@acmevalves.com⟧'),
      findings: [{messageId: 'none', severity: 'info'}]
    },
    {
      name: 'the day before',
      text: on('December 31, 2014', '⟦Contact: Jane Roe, jane.roe@acmevalves.com⟧'),
      findings: [{messageId: 'none', severity: 'warning'}]
    },
    {name: 'a fax is no telephone', text: on('May 4, 2003', '⟦Contact: Jane Roe, Fax: (312) 867-5309⟧'), findings: [{messageId: 'none', severity: 'warning'}]}
  ]
})
