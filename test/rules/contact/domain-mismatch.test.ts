import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/domain-mismatch.ts'

const with_ = (contact: string): string =>
  `# Acme Valves Corp. Opens Plant\n\nCHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant. More is at www.acmevalves.com.\n\n${contact}`

ruleTester(rule, {
  valid: [
    with_('Contact: Jane Roe, Acme Valves Corp., jane@acmevalves.com'),
    with_('Contact: Jane Roe, Harbor Communications, jane@harborcomms.com'),
    with_('Contact: Jane Roe, jane@oldpumpworks.com'),
    with_('Contact: Jane Roe, Acme Valves Corp., jane@acmv.com'),
    with_('Contact: Jane Roe, Acme Valves Corp., jane@avc.com'),
    with_('Contact: Jane Roe, Smith PR on behalf of Acme Valves Corp., jane@smithpr.com'),
    {name: 'a public mailbox in recommended', text: with_('Contact: Jane Roe, Acme Valves Corp., acme.roe@gmail.com'), profile: 'recommended'}
  ],
  invalid: [
    {
      text: with_('Contact: Jane Roe, Acme Valves Corp., ⟦jane@oldpumpworks.com⟧'),
      findings: [{messageId: 'foreign', severity: 'warning', message: '`jane@oldpumpworks.com` is not at the issuer’s domain'}]
    },
    {text: with_('Investor Contact:\n\nAcme Valves Corp.\nJane Roe\n⟦jane@famousb.com⟧'), findings: ['foreign']},
    {text: with_('Contact: Jane Roe, Acme Valves Corp., ⟦acme.roe@gmail.com⟧'), findings: [{messageId: 'public', severity: 'info'}]}
  ]
})
