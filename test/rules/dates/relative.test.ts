import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/relative.ts'

const head = 'BOSTON, March 21, 2025 -- Alder Creek Foods Inc. has opened a mill in Ohio, the third that it has opened.'

ruleTester(rule, {
  valid: [
    `${head} A call will be held today, March 21, 2025.`,
    `${head} A call will be held tomorrow, Saturday, March 22.`,
    `${head} The mill, announced yesterday, began work on March 1, 2025.`,
    `${head} “We opened today, March 24, as planned,” said Ann Lee, president.`,
    {name: 'left to year-drift', text: `${head} A call will be held today, March 21, 2024.`},
    {name: 'no date of release', text: 'A call will be held today, March 24, 2025.'}
  ],
  invalid: [
    {
      text: `${head} A call will be held tomorrow, ⟦March 24, 2025⟧.`,
      findings: [{messageId: 'other', message: '`March 24, 2025` is not tomorrow on March 21, 2025'}]
    },
    {text: `${head} A call will be held today (⟦March 20⟧).`, findings: ['other']},
    {text: `${head} The mill opened yesterday, Wednesday, ⟦March 19⟧.`, findings: ['other']}
  ]
})
