import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/table-vs-text.ts'

const head = 'BOSTON, May 4, 2026 -- Alder Creek Foods Inc. today reported on its mills in Ohio and in Vermont.'
const table = [
  'Condensed statements of operations',
  '',
  '| (in thousands, except per share data) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |',
  '| --- | ---: | ---: |',
  '| Revenue | $ 41,200 | $ 39,150 |',
  '| Cost of revenue | 24,100 | 23,020 |',
  '| Gross profit | 17,100 | 16,130 |',
  '| Net loss | (3,412) | (2,880) |',
  '| Net loss per share, basic and diluted | $ (0.34) | $ (0.29) |'
].join('\n')
const release = (text: string): string => `${head}\n\n${text}\n\n${table}\n`

ruleTester(rule, {
  valid: [
    {text: release('Net loss for the quarter ended March 31, 2026 was $3.4 million, compared with $2.9 million a year ago.')},
    {text: release('Revenue for the first quarter of 2026 rose to $41.2 million from $39.2 million for the first quarter of 2025.')},
    {name: 'adjusted', text: release('Adjusted net loss for the quarter ended March 31, 2026 was $3.1 million.')},
    {name: 'a segment', text: release('Revenue of the bakery segment for the quarter ended March 31, 2026 was $31.5 million.')},
    {name: 'guidance', text: release('Revenue for the quarter ended March 31, 2026 was expected to be $43.0 million.')},
    {name: 'a change', text: release('Revenue for the quarter ended March 31, 2026 rose by $2.1 million.')},
    {name: 'another period', text: release('Revenue for the quarter ended December 31, 2025 was $44.0 million.')},
    {name: 'words bound it', text: release('Revenue for the quarter ended March 31, 2026 was more than $40 million.')}
  ],
  invalid: [
    {
      text: release('Net loss for the quarter ended March 31, 2026 was ⟦$3.2 million⟧, compared with $2.9 million a year ago.'),
      findings: [{messageId: 'differs', message: '`$3.2 million` here, but (3,412) in the table (Net loss)', related: ['(3,412)']}]
    },
    {text: release('Revenue for the first quarter of 2026 rose 5% to ⟦$42.1 million⟧.'), findings: ['differs']},
    {text: release('Revenue for the first quarter of 2026 rose to $41.2 million from ⟦$38.2 million⟧ in the first quarter of 2025.'), findings: ['differs']},
    {text: release('Gross profit for the quarter ended March 31, 2026 was ⟦$17.9 million⟧.'), findings: ['differs']}
  ]
})
