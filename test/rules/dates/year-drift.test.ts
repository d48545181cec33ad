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
    `${head} The shares were granted on January 9, 2026 and vest in four parts, the first on January 9, 2027.`,
    `${head} A replay will be available through January 8, 2027.`,
    `${head} On January 10, 2025 the board allowed the Company to buy shares, beginning January 12, 2025.`,
    `${head} As of January 5, 2026 the Company had 40 mills, against 38 as of January 5, 2025.`,
    {
      name: 'a list of balances',
      text: `${head} Loans were $4, $5 and $6 million at December 31, 2025, September 30, 2025 and December 31, 2024, respectively. At December 31, 2025 none was past due.`
    },
    {
      name: 'a plan for the next year',
      text: 'BOSTON, January 8, 2026 -- Alder Creek Foods Inc. will hold its next fair on May 12, 2027. The last one was held on January 4, 2026.'
    },
    `${head} It has filed its Annual Report on Form 10-K for the year ended September 30, 2025.`,
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
      findings: [{messageId: 'ends', related: ['March 31, 2020', 'March 31, 2020']}]
    },
    {
      name: 'digits of a year in a list',
      text: `${head} Fees for the quarters ended December 31, 2025, September 30, 2025 and ⟦December 31, 2142⟧ were flat.`,
      findings: ['remote']
    },
    {name: 'digits of a year', text: `${head} Sales for the quarter ended ⟦December 31, 2109⟧ were flat.`, findings: ['remote']},
    {
      name: 'a dividend paid a year before it is recorded',
      text: 'BOSTON, April 29, 2019 -- Alder Creek Foods Inc. said that it has bought a mill. The price is payable on ⟦May 8, 2018⟧ to holders of record on April 30, 2019, as a dividend.',
      findings: [{messageId: 'pair', message: '`May 8, 2018` is a year from `April 30, 2019` beside it: 2019 may be meant'}]
    },
    {
      name: 'another line at the head',
      text: '# Alder Creek Foods Buys a Mill\n\nJanuary 8, 2026\n\nBOSTON, ⟦January 8, 2025⟧ -- Alder Creek Foods Inc. said that it has bought a mill in Ohio from a group of farmers, the third that it has bought.',
      findings: [{messageId: 'stamp'}]
    },
    {
      name: 'days that all lie a year away',
      text: 'BOSTON, ⟦March 17, 2024⟧ -- Alder Creek Foods Inc. said that its shares will be split. The split takes effect on March 27, 2025, and trading begins on March 28, 2025.',
      findings: [
        {
          messageId: 'days',
          message: 'The dateline `March 17, 2024` lies a year from March 27, 2025: 2025 may be meant',
          related: ['March 27, 2025', 'March 28, 2025']
        }
      ]
    },
    {
      name: 'a meeting that has been',
      text: 'BOSTON, May 14, 2026 -- Alder Creek Foods Inc. said that its annual meeting is to be held on Wednesday, ⟦May 21, 2025⟧, at its mill.',
      findings: ['coming']
    },
    {name: 'told as past', text: `${head} The sale closed on ⟦January 5, 2027⟧ and was paid in cash.`, findings: ['told']},
    {
      name: 'one day with two years',
      text: `${head} The split is of January 20, 2026. Holders at the open on ⟦January 20, 2027⟧ are meant.`,
      findings: ['twin']
    },
    {name: 'a call a year ahead', text: `${head} The conference call begins at 9:00 a.m. ET on ⟦January 20, 2027⟧.`, findings: ['call']},
    {name: 'a state of things', text: `${head} As of ⟦January 5, 2025⟧, the Company has taken orders for 300 tons.`, findings: ['state']},
    {
      name: 'to be filed, even in a legend',
      text: `${head}\n\nForward-looking statements: This release contains forward-looking statements. Factors that could cause results to differ are in the Form 10-K to be filed by ⟦February 12, 2025⟧.`,
      findings: ['coming']
    },
    {
      name: 'a line at the head that is no dateline',
      text: '⟦April 29, 2019⟧\n\n# Alder Creek Foods Reports Results\n\nAlder Creek Foods Inc. today announced results. Sales for the quarter ended March 31, 2020 rose 4% to $12 million. As of March 31, 2020, cash was $3 million.',
      findings: [{messageId: 'ends', message: 'The date line `April 29, 2019` lies before March 31, 2020, on which the release reports as past'}]
    }
  ]
})
