import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/numeric/sum-of-parts.ts'

ruleTester(rule, {
  valid: [
    {
      name: 'adds up within rounding',
      text: '| (in millions) | 2026 | 2025 |\n| --- | ---: | ---: |\n| Food | 4.1 | 3.9 |\n| Beverages | 3.2 | 3.0 |\n| Total | 7.4 | 6.9 |\n'
    },
    {
      name: 'eliminations are a part',
      text: '| Segment | Q1 2026 | Q1 2025 |\n| --- | ---: | ---: |\n| Mills | 410 | 390 |\n| Ports | 322 | 301 |\n| Eliminations | (32) | (20) |\n| Total | 700 | 671 |\n'
    },
    {
      name: 'a list that is not exhaustive in any column',
      text: '| Selected segments | Q1 2026 | Q1 2025 |\n| --- | ---: | ---: |\n| Mills | 410 | 390 |\n| Ports | 322 | 301 |\n| Total company | 900 | 871 |\n'
    },
    {
      name: 'cost is taken off revenue',
      text: '| | 2026 | 2025 |\n| --- | ---: | ---: |\n| Revenue | 4,100 | 3,900 |\n| Cost of revenue | 2,400 | 2,300 |\n| Gross profit | 1,700 | 1,600 |\n'
    },
    {
      name: 'percentages and shares do not add',
      text: '| | 2026 | 2025 |\n| --- | ---: | ---: |\n| Gross margin | 41.2% | 40.1% |\n| Operating margin | 12.0% | 11.5% |\n| Total return | 50.0% | 30.0% |\n'
    },
    {
      name: 'words hide a part',
      text: '| | 2026 | 2025 |\n| --- | ---: | ---: |\n| Mills | 410 | 390 |\n| Ports | 322 | 301 |\n| Farms | n/m | 20 |\n| Total | 750 | 711 |\n'
    }
  ],
  invalid: [
    {
      name: 'a total that misses',
      text: '| (in millions) | 2026 | 2025 |\n| --- | ---: | ---: |\n| Food | 4.1 | 3.9 |\n| Beverages | 3.2 | 3.0 |\n| Total | ⟦7.6⟧ | 6.9 |\n',
      findings: [{messageId: 'table', message: 'The parts of `7.6` add to 7.3, 0.3 off (rounding allows 0.15)', related: ['4.1', '3.2']}]
    },
    {
      name: 'subtotals, in thousands, with a gross profit',
      text: [
        'Condensed statements of operations (in thousands)',
        '',
        '| | March 31, 2026 | March 31, 2025 |',
        '| --- | ---: | ---: |',
        '| Revenue | $ 41,200 | $ 39,100 |',
        '| Cost of revenue | 24,100 | 23,000 |',
        '| Gross profit | 17,100 | 16,100 |',
        '| Operating expenses: | | |',
        '| Research | 4,300 | 4,100 |',
        '| Selling | 6,150 | 6,000 |',
        '| Total operating expenses | 10,450 | ⟦11,000⟧ |',
        '| Operating income | 6,650 | 6,000 |',
        ''
      ].join('\n'),
      findings: ['table']
    },
    {
      name: 'a wrong part of a gross profit',
      text: '| | 2026 | 2025 | 2024 |\n| --- | ---: | ---: | ---: |\n| Revenue | 4,100 | 3,900 | 3,800 |\n| Cost of revenue | 2,400 | 2,030 | 2,300 |\n| Gross profit | 1,700 | ⟦1,600⟧ | 1,500 |\n',
      findings: ['table']
    },
    {
      name: 'one plain list',
      text: 'Backlog by region:\n\n| Region | Orders |\n| --- | ---: |\n| North | 120 |\n| South | 230 |\n| West | 95 |\n| Total | ⟦454⟧ |\n',
      findings: ['table']
    }
  ]
})
