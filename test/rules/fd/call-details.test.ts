import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/fd/call-details.ts'

const head = 'BOSTON, May 4, 2025 -- Alder Creek Foods Inc. mills oats in Ohio and in Vermont for bakers across the country and abroad.'
const foot = 'Contact: Ann Lee, 617-555-0199, ann.lee@aldercreekfoods.com'

ruleTester(rule, {
  valid: [
    `${head}\n\nThe company will hold a conference call tomorrow, May 5, 2025, at 9:00 a.m. ET to discuss its results. To join, dial 617-555-0142.\n\n${foot}`,
    `${head}\n\nThe company will webcast its call on results today at 5 p.m. Eastern Time; see the investor page of its website.\n\n${foot}`,
    `${head}\n\nThe company will present at the Oats Investor Conference on May 20, 2025; a webcast will be at www.aldercreekfoods.com.\n\n${foot}`,
    `${head}\n\nThe conference call scheduled for tomorrow will be postponed; the new time will be given in a later release.\n\n${foot}`,
    `${head}\n\nThe company held a conference call yesterday, and the call was well attended by farmers and by bakers of the region.\n\n${foot}`,
    `${head}\n\nThe company will hold an investor call in the second half of the year.\n\n${foot}`,
    {
      name: 'the details stand in a list',
      text: `${head}\n\nThe company will hold a conference call on May 9, 2025 to discuss its results.\n\n- Time: 9:00 a.m. ET\n- Dial-in: 617-555-0142\n\n${foot}`
    },
    {
      name: 'before Regulation FD',
      text: `BOSTON, October 20, 2000 -- Alder Creek Foods Inc. will hold a conference call tomorrow. It mills oats in Ohio and in Vermont for bakers across the country.\n\n${foot}`
    }
  ],
  invalid: [
    {
      text: `${head}\n\nThe company ⟦will hold a call⟧, a conference call, tomorrow.\n\n${foot}`,
      findings: [{messageId: 'missing', message: 'The announcement of the call gives no time, no subject, no number or address to join by'}]
    },
    {
      name: 'from Regulation FD on',
      text: `BOSTON, October 23, 2000 -- Alder Creek Foods Inc. ⟦will hold a conference call⟧ tomorrow on its results. It mills oats in Ohio and in Vermont for bakers.\n\n${foot}`,
      findings: ['missing']
    },
    {
      text: `${head}\n\nThe company ⟦will host a webcast⟧ on May 9, 2025, at 9:00 a.m. to review its results. Dial 617-555-0142.\n\n${foot}`,
      findings: [{messageId: 'missing', message: 'The announcement of the call gives no time zone'}]
    },
    {
      text: `${head}\n\nA ⟦conference call will be held⟧ on May 9, 2025, at 9:00 a.m. ET about its results.\n\n${foot}`,
      findings: [{messageId: 'missing', message: 'The announcement of the call gives no number or address to join by'}]
    },
    {
      name: 'a note for a foreign private issuer',
      issuer: {names: ['Alder Creek Foods'], status: 'foreign-private'},
      text: `${head}\n\nThe company ⟦will hold a conference call⟧ tomorrow on its results.\n\n${foot}`,
      findings: [{messageId: 'missing', severity: 'info'}]
    }
  ]
})
