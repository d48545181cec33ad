import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/fd/replay-window.ts'

const head =
  'BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142.'

ruleTester(rule, {
  valid: [
    `${head} A replay will be available through May 16, 2025.`,
    `${head} The call will be archived on our website.`,
    `${head} A replay can be heard from 11:00 a.m. ET on May 9 until 11:59 p.m. (ET) on May 23 by dialing 617-555-0143.`,
    `${head} A recording will be available for seven days at 617-555-0143.`,
    {
      name: 'over the end of the year',
      text: 'BOSTON, December 20, 2025 -- Alder Creek Foods Inc. will hold a conference call on December 29 at 9:00 a.m. ET to discuss its results. Dial 617-555-0142. A replay will be available through January 5.'
    },
    {
      name: 'the end stands in another sentence',
      profile: 'strict',
      text: `${head} A replay can be heard by dialing 617-555-0143. The replay will be available until May 20, 2025.`
    }
  ],
  invalid: [
    {
      text: `${head} A replay will be available through ⟦May 2, 2025⟧.`,
      findings: [{messageId: 'ends', message: 'The replay ends on May 2, 2025, before the call on May 9, 2025', related: ['May 9, 2025']}]
    },
    {text: `${head} A recording can be heard from ⟦May 7⟧ through May 16 at 617-555-0143.`, findings: ['begins']},
    {text: `${head} The replay, at 617-555-0143, ends on May 23, but the archived webcast is available until ⟦May 8, 2025⟧.`, findings: ['ends']},
    {name: 'no end', text: `${head} ⟦A replay can be heard by dialing 617-555-0143.⟧`, findings: [{messageId: 'noEnd', severity: 'info'}]}
  ]
})
