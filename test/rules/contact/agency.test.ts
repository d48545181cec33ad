import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/agency.ts'

const with_ = (contact: string): string =>
  `# Acme Valves Corp. Opens Plant\n\nCHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant.\n\n${contact}`

ruleTester(rule, {
  valid: [
    with_('Contact: Jane Roe, CFO, Acme Valves Corp., (312) 867-5309\n\nMedia Contact: John Doe, Harbor Communications, (312) 867-5310'),
    with_('Contact: Jane Roe, Harbor Communications, jroe@acmevalves.com'),
    with_('Contact: Jane Roe, (312) 867-5309'),
    'Contact: Jane Roe, Harbor Communications, (312) 867-5309'
  ],
  invalid: [
    {text: with_('Contact: ⟦Jane Roe, Harbor Communications, (312) 867-5309, jroe@harborcomms.com⟧'), findings: [{messageId: 'outside', severity: 'info'}]},
    {text: with_('Investor Contact:\n\n⟦Jane Roe\nSmith PR\n(312) 867-5309⟧'), findings: ['outside']},
    {text: with_('Investor Contact:\n\n⟦Jane Roe\nHarbor Advisory, Inc.\njroe@harboradvisory.com⟧'), findings: ['outside']}
  ]
})
