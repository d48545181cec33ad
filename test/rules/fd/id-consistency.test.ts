import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/fd/id-consistency.ts'

const head =
  'BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142,'

ruleTester(rule, {
  valid: [
    `${head} conference ID 4471203. A replay will be at 617-555-0143, passcode 8812345, through May 16, 2025.`,
    `${head} conference ID 4471203, or +44 20 7946 0142 (international), conference ID 4471203.`,
    `${head} conference ID 4471203 (English) or conference ID 4471777 (Japanese).`,
    `${head} or +44 20 7946 0142 from abroad. No code is needed.`
  ],
  invalid: [
    {
      text: `${head} conference ID 4471203. To ask a question, dial in early with conference ID ⟦4471230⟧.`,
      findings: [{messageId: 'two', message: 'Two codes for the call: `4471203` and `4471230`', related: ['4471203']}]
    },
    {
      text: `${head} passcode 4471203. A replay is at 617-555-0143, replay code 881234, until May 16, or at 617-555-0144, replay code ⟦881243⟧.`,
      findings: ['two']
    },
    {text: `${head} access code: 447 1203. Participants give the operator the access code ⟦447 1208⟧.`, findings: ['two']}
  ]
})
