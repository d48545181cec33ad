import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/fd/supplemental-48h.ts'

const release = (day: string, call: string): string =>
  `# Alder Creek Foods Reports First Quarter Results\n\nBOSTON, ${day} -- Alder Creek Foods Inc. today reported results for the first quarter. Revenue for the quarter was $12.0 million and net income was $1.1 million.\n\nThe company will hold a conference call on ${call}, at 9:00 a.m. ET to discuss the results. Dial 617-555-0142.`

ruleTester(rule, {
  valid: [
    {text: release('May 4, 2025', 'May 5, 2025')},
    {text: release('May 4, 2025', 'May 6, 2025')},
    {name: 'before the item', text: release('March 24, 2003', 'March 31, 2003')},
    {
      name: 'a notice of a call',
      text: '# Alder Creek Foods to Hold Conference Call on First Quarter Results on May 9, 2025\n\nBOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss results for the first quarter. Dial 617-555-0142.'
    }
  ],
  invalid: [
    {text: release('May 4, 2025', '⟦May 9, 2025⟧'), findings: [{messageId: 'late', message: 'The call is 5 days after the release'}]},
    {text: release('March 28, 2003', '⟦March 31, 2003⟧'), findings: ['late']},
    {text: release('May 1, 2025', '⟦Monday, May 5⟧').replace('⟦Monday, May 5⟧', 'Monday, ⟦May 5⟧'), findings: ['late']}
  ]
})
