import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/email.ts'

const on = (day: string, contact: string): string => `# Acme Corp. Opens Plant\n\nCHICAGO, ${day} - Acme Corp. (NYSE: ACM) today opened a plant.\n\n${contact}`

ruleTester(rule, {
  valid: [
    on('May 4, 2026', 'Contact: Jane Roe, (312) 867-5309, jane [at] acmevalves.com'),
    on('May 4, 2026', 'Contact: Jane Roe, (312) 867-5309, www.acmevalves.com/contact'),
    on('May 4, 2026', 'Contact: Jane Roe, (312) 867-5309, [jroe@acmevalves.com](mailto:jroe@acmevalves.com)'),
    {name: 'the last day without e-mail', text: on('December 31, 1999', 'Contact: Jane Roe, (312) 867-5309')}
  ],
  invalid: [
    {text: on('May 4, 2026', 'Contact: ⟦Jane Roe, (312) 867-5309⟧'), findings: [{messageId: 'none', severity: 'info'}]},
    {name: 'the first day with e-mail', text: on('January 1, 2000', 'Contact: ⟦Jane Roe, (312) 867-5309⟧'), findings: ['none']},
    {text: on('May 4, 2003', 'More Information, Contact:\n\nACME CORP.\n\n⟦Jane Roe or John Doe: (312) 867-5309⟧'), findings: ['none']}
  ]
})
