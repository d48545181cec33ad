import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/sec-filing/sec-address.ts'

const on = (day: string, address: string): string =>
  `# Acme Corp. Files Report\n\nCHICAGO, ${day} - Acme Corp. (NYSE: ACM) filed its report. Copies may be read at the public reference room of the SEC, ${address}.`

ruleTester(rule, {
  valid: [
    on('May 4, 2003', '450 Fifth Street, N.W., Washington, D.C. 20549'),
    {name: 'last day on which the old address is accepted', text: on('July 31, 2005', '450 Fifth Street, N.W., Washington, D.C.')},
    {name: 'first day on which the new address is accepted', text: on('April 1, 2005', '100 F Street, N.E., Washington, D.C.')},
    on('May 4, 2012', '100 F Street, N.E., Washington, D.C. 20549'),
    'Acme Corp. has moved to 450 Fifth Street, San Francisco.',
    'The reports of Acme Corp. can be read on the SEC’s site, www.sec.gov.',
    'Visit www.secom.com for the products of Acme Corp.'
  ],
  invalid: [
    {
      text: on('May 4, 2012', '⟦450 Fifth Street, N.W., Washington, D.C. 20549⟧'),
      findings: [{messageId: 'old', severity: 'warning'}]
    },
    {
      name: 'the first day on which the old address is out of date',
      text: on('August 1, 2005', '⟦450 Fifth Street, N.W., Washington, D.C.⟧'),
      findings: ['old']
    },
    {name: 'the new address a day early', text: on('March 31, 2005', '⟦100 F Street, N.E., Washington, D.C.⟧'), findings: ['early']},
    {text: 'The reports can be read on the SEC’s site, ⟦www.sec.org⟧.', findings: ['site']}
  ]
})
