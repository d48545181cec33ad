import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/scale-slip.ts'

const head = 'BOSTON, May 4, 2026 -- Alder Creek Foods Inc. today reported on its mills in Ohio and in Vermont.'
const table = (scale: string): string =>
  `| ${scale} | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n| --- | ---: | ---: |\n| Revenue | $ 41,200 | $ 39,150 |\n| Net income | 3,412 | 2,880 |\n`

ruleTester(rule, {
  valid: [
    {text: `${head}\n\nRevenue for the quarter ended March 31, 2026 was $41.2 million.\n\n${table('(in thousands)')}`},
    {name: 'the table states no scale', text: `${head}\n\nRevenue for the quarter ended March 31, 2026 was $41.2 million.\n\n${table('Results')}`},
    `${head} Revenue for the quarter was $41.2 million. The market for oats is worth $41.2 billion a year.`,
    `${head} It sold 4.1 million bags at $4.10 each, for revenue of $16.8 million.`,
    `${head} Revenue for the quarter was $41.2 million. Revenue for the year was $160.4 million.`
  ],
  invalid: [
    {
      name: 'the table states no scale, and the text shows it',
      text: `${head}\n\nRevenue for the quarter ended March 31, 2026 was $41.2 million. Net income for the quarter ended March 31, 2026 was $3.4 million.\n\n${table('Results').replace('$ 41,200', '⟦$ 41,200⟧')}`,
      profile: 'strict',
      findings: [{messageId: 'unstated', message: '`$ 41,200` in a table that states no scale; the text has `$41.2 million`'}]
    },
    {
      text: `${head}\n\nRevenue for the quarter ended March 31, 2026 was ⟦$41.2 billion⟧.\n\n${table('(in thousands)')}`,
      findings: [{messageId: 'table', message: '`$41.2 billion` and $ 41,200 in the table (Revenue) are a factor of 1,000 apart'}]
    },
    {
      name: 'the scale of the table',
      text: `${head}\n\nNet income for the quarter ended March 31, 2026 was ⟦$3.4 million⟧.\n\n${table('(in millions)')}`,
      findings: ['table']
    },
    {
      text: `${head} Revenue for the first quarter was $41.2 million. The rise in revenue for the first quarter, to ⟦$41.2 billion⟧, came from oats.`,
      findings: ['text']
    }
  ]
})
