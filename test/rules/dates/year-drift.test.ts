import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/year-drift.ts'

const head = 'BOSTON, January 8, 2026 -- Alder Creek Foods Inc. said that it has bought a mill in Ohio from a group of farmers.'

ruleTester(rule, {
  valid: [
    `${head} Sales for the quarter ended January 4, 2026 rose from those for the quarter ended January 5, 2025.`,
    `${head} The price was agreed on January 6, 2026.`,
    `${head} The mill celebrates on January 9, 2026 the anniversary of its opening on January 9, 1926.`,
    `${head} The mill closed on January 10, 2025 for repairs.`,
    `${head} Payment will be made on January 20, 2026.`,
    `${head} Bonds due January 15, 2085 were called.`,
    {name: 'left to dates/weekday', text: `${head} A call will be held on Tuesday, January 20, 2025.`}
  ],
  invalid: [
    {
      text: 'BOSTON, January 8, 2026 -- Alder Creek Foods Inc. said today, ⟦January 8, 2025⟧, that it has bought a mill.',
      findings: [{messageId: 'today', message: '`January 8, 2025` is not today, 2026-01-08: 2026 may be meant'}]
    },
    {text: `${head} A call will be held on ⟦January 20, 2025⟧.`, findings: ['coming']},
    {text: `${head} The price is expected to be paid by ⟦February 28, 2025⟧.`, findings: ['coming']},
    {
      name: 'the year of the dateline',
      text: 'BOSTON, ⟦April 29, 2019⟧ -- Alder Creek Foods Inc. today announced results. Sales for the quarter ended March 31, 2020 rose 4% to $12 million. As of March 31, 2020, cash was $3 million.',
      findings: [{messageId: 'dateline', related: ['March 31, 2020', 'March 31, 2020']}]
    },
    {
      name: 'digits of a year in a list',
      text: `${head} Fees for the quarters ended December 31, 2025, September 30, 2025 and ⟦December 31, 2142⟧ were flat.`,
      findings: ['remote']
    },
    {name: 'digits of a year', text: `${head} Sales for the quarter ended ⟦December 31, 2109⟧ were flat.`, findings: ['remote']}
  ]
})
