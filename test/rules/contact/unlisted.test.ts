import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/contact/unlisted.ts'

const issuer = {
  names: ['Acme Valves Corp.'],
  contacts: [
    {name: 'Jane A. Roe', phone: '(312) 867-5309', email: 'jane.roe@acmevalves.com'},
    {name: 'Paul Ames', email: 'paul@harborcomms.com'},
    {phone: '+1 312 867 5300', email: 'ir@acmevalves.com'}
  ]
}
const lead = '# Acme Valves Corp. Opens Plant\n\nCHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant.\n\n'

ruleTester(rule, {
  valid: [
    {name: 'as listed', issuer, text: `${lead}Investor Contact: Jane A. Roe, (312) 867-5309, jane.roe@acmevalves.com`},
    {name: 'without the initial, in capitals, with dots', issuer, text: `${lead}Investor Contact: JANE ROE, CFA, 312.867.5309, Jane.Roe@AcmeValves.com`},
    {name: 'with an extension', issuer, text: `${lead}Investor Contact: Jane Roe, +1 (312) 867-5309 ext. 12`},
    {name: 'the desk', issuer, text: `${lead}Investor Relations: (312) 867-5300, ir@acmevalves.com`},
    {name: 'somebody at the desk', issuer, text: `${lead}Investor Contact: Ann Bell, ir@acmevalves.com`},
    {name: 'the entry gives no number', issuer, text: `${lead}Media Contact: Paul Ames, Harbor Communications, (212) 736-5000, paul@harborcomms.com`},
    {name: 'a number of somebody else on the list', issuer, text: `${lead}Investor Contact: Jane Roe, (312) 867-5300`},
    {name: 'a name without a number or an address', issuer, text: `${lead}Contacts:\n\nJane Roe, (312) 867-5309\n\nMax Poe`},
    {name: 'no list', text: `${lead}Investor Contact: Max Poe, (312) 867-5399, max@example.net`},
    {name: 'an empty list', issuer: {names: ['Acme Valves Corp.'], contacts: []}, text: `${lead}Investor Contact: Max Poe, (312) 867-5399`},
    {
      name: 'the other party to a joint release',
      issuer,
      text: '# Acme Valves Corp. and Birch Pumps, Inc. Form Venture\n\nCHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) and Birch Pumps, Inc. (Nasdaq: BRCH) today formed a venture.\n\nContacts:\n\nJane Roe\nAcme Valves Corp.\n(312) 867-5309\n\nMax Poe\nBirch Pumps, Inc.\n(208) 867-1234'
    },
    {
      name: 'the telephone of a call',
      issuer,
      text: `${lead}The Company will hold a conference call at 9:00 a.m. ET. Dial (888) 867-1000.\n\nInvestor Contact: Jane Roe, (312) 867-5309`
    }
  ],
  invalid: [
    {
      issuer,
      text: `${lead}Investor Contact: Jane Roe, ⟦(312) 867-5390⟧, jane.roe@acmevalves.com`,
      findings: [{messageId: 'phone', severity: 'warning', message: '`(312) 867-5390` is not the listed number of Jane A. Roe'}]
    },
    {
      issuer,
      text: `${lead}Investor Contact: Jane Roe, (312) 867-5309, ⟦jane.row@acmevalves.com⟧`,
      findings: [{messageId: 'email', message: '`jane.row@acmevalves.com` is not the listed address of Jane A. Roe'}]
    },
    {
      issuer,
      text: `${lead}Investor Contact: ⟦Jane Rowe⟧, (312) 867-5309, jane.roe@acmevalves.com`,
      findings: [{messageId: 'name', message: '`Jane Rowe` here, but (312) 867-5309 is listed for Jane A. Roe'}]
    },
    {
      issuer,
      text: `${lead}Investor Contact: ⟦Max Poe⟧, (312) 867-5399, max.poe@acmevalves.com`,
      findings: [{messageId: 'contact', message: '`Max Poe` is not on the list of contacts'}]
    },
    {
      name: 'one of two',
      issuer,
      text: `${lead}Investor Contact: Jane Roe, (312) 867-5309\n\nMedia Contact: ⟦Max Poe⟧, (312) 867-5399`,
      findings: ['contact']
    },
    {name: 'a desk that is not listed', issuer, text: `${lead}Investor Relations: ⟦(312) 867-5399⟧`, findings: ['contact']},
    {
      name: 'in a sentence',
      issuer,
      text: `${lead}For more information, contact Jane Roe at ⟦jane@acmevalves.net⟧.`,
      findings: ['email']
    },
    {
      name: 'both differ',
      issuer,
      text: `${lead}Investor Contact: Jane Roe, ⟦(312) 867-5399⟧, ⟦roe@acmevalves.com⟧`,
      findings: ['phone', 'email']
    },
    {
      name: 'in a web page',
      issuer,
      format: 'html',
      text: '<h1>Acme Valves Corp. Opens Plant</h1><p>CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant.</p><p>Contact:<br>Jane Roe<br>⟦(312)&nbsp;867-5390⟧</p>',
      findings: ['phone']
    }
  ]
})
