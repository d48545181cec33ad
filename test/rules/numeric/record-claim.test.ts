import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/record-claim.ts'

const head = 'BOSTON, May 4, 2026 -- Alder Creek Foods Inc. today reported on its mills in Ohio and in Vermont.'
const table = (now: string, then: string): string =>
  `| (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |\n| --- | ---: | ---: |\n| Revenue | ${now} | ${then} |\n| Net income | 3,412 | 2,880 |\n`

ruleTester(rule, {
  valid: [
    {text: `${head}\n\nThe quarter brought record revenue.\n\n${table('43,200', '41,150')}`},
    `${head} The record date for the dividend is May 18, 2026; holders of record are paid on June 1.`,
    `${head} Off the record sales talk aside, the record of decision was filed.`,
    `${head} Record revenue of $43.2 million compared with $41.2 million a year ago.`,
    `${head} The company did not record sales in Ohio.`
  ],
  invalid: [
    {
      text: `${head}\n\nThe quarter brought ⟦record revenue⟧.\n\n${table('41,200', '43,150')}`,
      findings: [{messageId: 'contradicted', severity: 'warning', related: ['43,150']}]
    },
    {text: `${head} The quarter brought ⟦record net sales⟧.`, findings: [{messageId: 'unsupported', severity: 'info'}]},
    {text: `${head} The ⟦highest-ever backlog⟧ makes the year.`, findings: ['unsupported']}
  ]
})
