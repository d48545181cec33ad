import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/dates/event-before-dateline.ts'

const head = 'BOSTON, March 21, 2003 -- Alder Creek Foods Inc. today said that it has sold its mill in Ohio to a group of farmers.'

ruleTester(rule, {
  valid: [
    `${head} The sale will close no later than March 31, 2003.`,
    `${head} The sale will be paid for in cash to holders of record on March 3, 2003.`,
    `${head} It will report results for the quarter ended February 28, 2003 in April.`,
    `${head} “We said in January that the sale will close by March 1, 2003,” said Ann Lee, president.`,
    `${head} The sale was completed on March 20, 2003.`,
    `${head} Cash was $4 million as of February 28, 2003.`,
    {name: 'no date of release', text: 'The sale will close no later than March 12, 2003.'},
    {name: 'left to year-drift', text: `${head} The sale will close on April 12, 2002.`},
    `${head} The board set June 2, 2003 as the day of the annual meeting, which will be held in Boston.`,
    `${head} The offer was filed with the Commission and is expected to expire on May 1, 2003.`
  ],
  invalid: [
    {
      text: `${head} The sale will close no later than ⟦March 12, 2003⟧.`,
      findings: [{messageId: 'future', message: '`March 12, 2003` is before the dateline, March 21, 2003, yet told as future', related: ['March 21, 2003']}]
    },
    {text: `${head} A call is scheduled for 5 p.m. on Tuesday, ⟦March 18⟧.`, findings: ['future']},
    {text: `${head} The purchase price is expected to be paid by ⟦January 31, 2003⟧.`, findings: ['future']},
    {text: `${head} The sale was completed on ⟦March 29, 2003⟧.`, findings: ['past']},
    {text: `${head} Sales for the quarter ended ⟦May 31, 2003⟧ rose 4% to $12 million.`, findings: ['past']}
  ]
})
