import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/present.ts'

const body = (end: string): string =>
  `# Acme Corp. Opens Plant in Ohio

CHICAGO, May 4, 2026 - Acme Corp. (NYSE: ACM) today opened a plant in Dayton, Ohio. The plant makes valves for water works and employs two hundred people. It was built in eighteen months on land that the Company bought from the city. The mayor of Dayton cut the ribbon.

Production began in April with one line, and two more lines stand ready. The Company paid for the plant from cash on hand and from a loan of its bank. The plant replaces an older one in Toledo, which closed last year after forty years of service.

## About Acme Corp.

Acme Corp. makes valves, pumps and fittings for water works in North America. It was founded in 1921 and has its seat in Chicago, Illinois.
${end}`

ruleTester(rule, {
  valid: [
    body('\nInvestor contact: Jane Roe, Chief Financial Officer, (312) 867-5309\n'),
    body('\n## Contacts\n\nJane Roe\njane.roe@acmevalves.com\n'),
    body('\nFor further information, please contact Jane Roe at (312) 867-5309.\n'),
    body('\nMedia: Jane Roe [jroe@acmevalves.com](mailto:jroe@acmevalves.com)\n'),
    body('\nMore Information, Contact:\n\nACME CORP.\nJane Roe or John Doe: (312) 867-5309\n'),
    {name: 'a contact above the headline', text: `CONTACT: Jane Roe, (312) 867-5309\n\n${body('')}`},
    {name: 'what stood under the heading was lost', text: body('\n## Contacts\n')},
    {name: 'a note of a few lines', text: '# Plant opened\n\nCHICAGO, May 4, 2026 - Acme Corp. opened a plant.'},
    {name: 'a page saved from a wire service', format: 'plain-text', text: body('\nView original content: the wire has it\n\nSOURCE Acme Corp.\n')},
    {name: 'a part only', text: body('\n[truncated]')}
  ],
  invalid: [
    {
      name: 'ends with the About paragraph',
      text: body(''),
      findings: [{messageId: 'none', document: true, severity: 'warning', message: 'No contact block found'}]
    },
    {
      name: 'ends with the legend',
      text: body('\nThis release contains forward-looking statements. Actual results could differ materially from those expected.\n'),
      findings: [{messageId: 'none', document: true}]
    },
    {
      name: 'a dial-in is no contact',
      text: body('\nThe Company will hold a conference call today; dial (800) 867-5309, passcode 1234.\n'),
      findings: [{messageId: 'none', document: true}]
    },
    {name: 'a web site is no contact', text: body('\nFor more information, visit www.acmevalves.com.\n'), findings: [{messageId: 'none', document: true}]}
  ]
})
