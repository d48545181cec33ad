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

const fuller = [
  'Condensed statements of operations',
  '',
  '| (in thousands, except per share data) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |',
  '| --- | ---: | ---: |',
  '| Net sales: | | |',
  '| Bakery | $ 31,480 | $ 30,020 |',
  '| Ports | 9,720 | 9,130 |',
  '| Total net sales | 41,200 | 39,150 |',
  '| Contract milling expense | 12,460 | 11,910 |',
  '| Net income | 4,150 | 3,690 |',
  '| Preferred dividends | (610) | (610) |',
  '| Net income attributable to common stockholders | $ 3,540 | $ 3,080 |',
  '| Net income per share: | | |',
  '| Basic | $ 0.36 | $ 0.31 |',
  '| Diluted | $ 0.35 | $ 0.30 |',
  '',
  'Reconciliation of adjusted net income',
  '',
  '| (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |',
  '| --- | ---: | ---: |',
  '| Net income | $ 4,150 | $ 3,690 |',
  '| Plant closing | 1,210 | 0 |',
  '| Adjusted net income | $ 5,360 | $ 3,690 |'
].join('\n')
const full = (text: string): string => `${head}\n\n${text}\n\n${fuller}\n`
const unscaled = (text: string): string => full(text).replace(/\(in thousands[^)]*\)/g, 'Item')

ruleTester(rule, {
  valid: [
    {text: release('Net loss for the quarter ended March 31, 2026 was $3.4 million, compared with $2.9 million a year ago.')},
    {text: release('Revenue for the first quarter of 2026 rose to $41.2 million from $39.2 million for the first quarter of 2025.')},
    {name: 'adjusted', text: release('Adjusted net loss for the quarter ended March 31, 2026 was $3.1 million.')},
    {name: 'a segment', text: release('Revenue of the bakery segment for the quarter ended March 31, 2026 was $31.5 million.')},
    {name: 'guidance', text: release('Revenue for the quarter ended March 31, 2026 was expected to be $43.0 million.')},
    {name: 'a change', text: release('Revenue for the quarter ended March 31, 2026 rose by $2.1 million.')},
    {name: 'another period', text: release('Revenue for the quarter ended December 31, 2025 was $44.0 million.')},
    {
      name: 'per share',
      text: full(
        'Net income for the first quarter was $4.2 million, or $0.35 per diluted share, compared with $3.7 million, or $0.30 per diluted share, a year ago.'
      )
    },
    {
      name: 'basic before diluted',
      text: full('Net income for the first quarter of 2026 was $4.2 million, or $0.36 per share ($0.35 per share on a diluted basis).')
    },
    {name: 'owners', text: full('Net income attributable to common stockholders for the first quarter of 2026 was $3.5 million.')},
    {name: 'adjusted in its own row', text: full('Adjusted net income for the first quarter of 2026 was $5.4 million and GAAP net income was $4.2 million.')},
    {name: 'a part of the row', text: full('Net income for the first quarter of 2026 included gains of $4.4 million.')},
    {name: 'a change of the row', text: full('Contract milling expense for the first quarter of 2026 was unfavorable $12.9 million versus a year ago.')},
    {name: 'a row of a segment', text: full('Bakery net sales for the first quarter of 2026 were $31.5 million.')},
    {name: 'a segment without a row', text: full('Cannery net sales for the first quarter of 2026 were $31.9 million.')},
    {
      name: 'two figures that both miss are of another row',
      text: full('Net income was $4.6 million in the first quarter of 2026 and $3.9 million in the first quarter of 2025.')
    },
    {
      name: 'a name that too many rows go by is not compared',
      text: `${head}\n\nNet income for the first quarter of 2026 was $4.6 million.\n\n${Array.from({length: 130}, (_, mill) => `Mill ${mill}\n\n${fuller}`).join('\n\n')}\n`
    },
    {name: 'an increase in the row', text: full('The change reflects an increase in contract milling expense of $12.9 million in the first quarter of 2026.')},
    {
      name: 'a figure that explains',
      text: full('Results for the first quarter of 2026 were lower, primarily due to contract milling expense of $12.9 million at one mill.')
    },
    {name: 'a rate of the row', text: full('Waste came to 1.2% of total net sales, or $0.5 million, in the first quarter of 2026.')},
    {name: 'a table without a scale that nothing shows', text: unscaled('Net income for the first quarter of 2026 was $4.6 million.')},
    {name: 'words bound it', text: release('Revenue for the quarter ended March 31, 2026 was more than $40 million.')}
  ],
  invalid: [
    {
      text: release('Net loss for the quarter ended March 31, 2026 was ⟦$3.2 million⟧, compared with $2.9 million a year ago.'),
      findings: [{messageId: 'differs', message: '`$3.2 million` here, but (3,412) in the table (Net loss)', related: ['(3,412)']}]
    },
    {text: release('Revenue for the first quarter of 2026 rose 5% to ⟦$42.1 million⟧.'), findings: ['differs']},
    {text: release('Revenue for the first quarter of 2026 rose to $41.2 million from ⟦$38.2 million⟧ in the first quarter of 2025.'), findings: ['differs']},
    {
      name: 'per share, under the net income of its column',
      text: full(
        'Net income for the first quarter was $4.2 million, or ⟦$0.37 per diluted share⟧, compared with $3.7 million, or $0.30 per diluted share, a year ago.'
      ),
      findings: ['differs']
    },
    {
      name: 'net income over its amount per share',
      text: full('Net income for the first quarter was ⟦$4.9 million⟧, or $0.35 per diluted share.'),
      findings: ['differs']
    },
    {name: 'owners', text: full('Net income attributable to common stockholders for the first quarter of 2026 was ⟦$3.45 million⟧.'), findings: ['differs']},
    {name: 'adjusted', text: full('Adjusted net income for the first quarter of 2026 was ⟦$5.63 million⟧.'), findings: ['differs']},
    {
      name: 'the words of the row',
      text: full('Contract milling expense was ⟦$12.64 million⟧ in the first quarter of 2026, compared with $11.9 million a year ago.'),
      findings: ['differs']
    },
    {name: 'a row of a segment', text: full('Bakery net sales for the first quarter of 2026 were ⟦$37.5 million⟧.'), findings: ['differs']},
    {
      name: 'a scale that other figures show',
      text: unscaled(
        'Total net sales for the first quarter of 2026 were $41.2 million. Contract milling expense for the first quarter of 2026 was $12.5 million. Net income attributable to common stockholders for the first quarter of 2026 was ⟦$3.94 million⟧.'
      ),
      findings: ['differs']
    },
    {text: release('Gross profit for the quarter ended March 31, 2026 was ⟦$17.9 million⟧.'), findings: ['differs']}
  ]
})
