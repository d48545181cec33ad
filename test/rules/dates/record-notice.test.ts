import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/record-notice.ts'

const head = 'BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a cash dividend of $0.10 per share'

ruleTester(rule, {
  valid: [
    `${head}, payable on June 1, 2025 to stockholders of record on May 18, 2025.`,
    `${head}, paid on May 1, 2025 to stockholders of record on April 18, 2025.`,
    'BOSTON, May 4, 2025 -- Interest on the notes of Alder Creek Foods Inc. will be paid to holders of record on May 8, 2025.'
  ],
  invalid: [
    {
      text: `${head}, payable on June 1, 2025 to stockholders of record on ⟦May 8, 2025⟧.`,
      findings: [{messageId: 'soon', message: 'The record date `May 8, 2025` is 4 days after the release'}]
    },
    {text: `${head}, payable on June 1 to stockholders of record as of the close of business on ⟦May 13⟧.`, findings: ['soon']},
    {text: `${head} with a record date of ⟦May 4, 2025⟧.`, findings: ['soon']}
  ]
})
