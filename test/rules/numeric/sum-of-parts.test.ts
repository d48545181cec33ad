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
      text: 'At quarter end the Company had total liquidity of $254.5 million, comprised of $182.4 million in cash and $72.1 million available under its credit line.'
    },
    {
      name: 'including is not a sum',
      text: 'Total liquidity was $254.5 million, including $182.4 million in cash and $62.1 million available under its credit line.'
    },
    {name: 'of which is not a sum', text: 'Revenue was $254.5 million, of which $182.4 million came from mills and $62.1 million from ports.'},
    {name: 'primarily', text: 'Charges of $41.0 million, consisting primarily of $20.0 million in severance and $15.0 million in leases, were recorded.'},
    {
      name: 'a part without a figure',
      text: 'The price was $41.0 million, consisting of $20.0 million in cash, $15.0 million in notes, and the assumption of certain debts.'
    },
    {
      name: 'a comparison after the parts',
      text: 'Debt was $41.0 million, consisting of $21.0 million in notes and $20.0 million in loans, compared with $50.0 million a year ago.'
    },
    {name: 'shares and warrants', text: 'The Company sold 3,100,000 units, each consisting of one share and one warrant, for $4.8 million and $1.2 million.'},
    {
      name: 'averages are not added up across',
      text: `| (in thousands) | Mills | Ports | Corporate | Total |\n| --- | ---: | ---: | ---: | ---: |\n| Revenue | 4,120 | 3,220 | 0 | 7,340 |\n| Cost of revenue | 2,410 | 1,990 | 0 | 4,400 |\n| Depreciation | 210 | 180 | 12 | 402 |\n| Research | 330 | 140 | 55 | 525 |\n| Average assets | 4,400 | 3,100 | 900 | 7,900 |\n| Gross margin | 41.5% | 38.2% | | 40.1% |\n| Net income per share | $ 0.41 | $ 0.22 | $ 0.01 | $ 0.60 |\n`
    },
    {
      name: 'eliminations that have no column',
      text: `| (in thousands) | Mills | Ports | Corporate | Total |\n| --- | ---: | ---: | ---: | ---: |\n| Revenue | 4,120 | 3,220 | 0 | 7,340 |\n| Cost of revenue | 2,410 | 1,990 | 0 | 4,400 |\n| Depreciation | 210 | 180 | 12 | 402 |\n| Research | 330 | 140 | 55 | 525 |\n| Intersegment sales | 400 | 300 | 0 | 100 |\n| Assets | 14,400 | 13,100 | 900 | 21,350 |\n`
    },
    {
      name: 'words hide a part',
      text: '| | 2026 | 2025 |\n| --- | ---: | ---: |\n| Mills | 410 | 390 |\n| Ports | 322 | 301 |\n| Farms | n/m | 20 |\n| Total | 750 | 711 |\n'
    }
  ],
  invalid: [
    {
      name: 'a sum in words',
      text: 'At quarter end the Company had total liquidity of ⟦$254.5 million⟧, comprised of $182.4 million in cash and $62.1 million available under its credit line.',
      findings: [
        {
          messageId: 'text',
          message: '`$254.5 million` is said to consist of $244.5 million in all (rounding allows $150,000)',
          related: ['$182.4 million', '$62.1 million']
        }
      ]
    },
    {
      text: 'The Company paid a total of ⟦$41.0 million⟧, consisting of $20.0 million in cash, $15.0 million in notes, and $5.0 million in stock.',
      findings: ['text']
    },
    {text: 'The award is for ⟦3,100,000 shares⟧, consisting of 2,000,000 shares that vest at once and 1,000,000 shares that vest in 2028.', findings: ['text']},
    {
      name: 'a row that misses its total',
      text: `| (in thousands) | Mills | Ports | Corporate | Total |\n| --- | ---: | ---: | ---: | ---: |\n| Revenue | 4,120 | 3,220 | 0 | 7,340 |\n| Cost of revenue | 2,410 | 1,990 | 0 | 4,400 |\n| Depreciation | 210 | 180 | 12 | 402 |\n| Research | 330 | 140 | 55 | 525 |\n| Interest | 44 | 31 | 9 | 84 |\n| Selling | 1,150 | 860 | 70 | ⟦2,800⟧ |\n`,
      findings: [{messageId: 'table', message: 'The parts of `2,800` add to 2,080, 720 off (rounding allows 2)'}]
    },
    {
      name: 'four quarters that miss the year',
      text: [
        '| (in thousands) | Three months ended March 31, 2025 | Three months ended June 30, 2025 | Three months ended September 30, 2025 | Three months ended December 31, 2025 | Year ended December 31, 2025 |',
        '| --- | ---: | ---: | ---: | ---: | ---: |',
        '| Revenue | 4,100 | 4,210 | 4,330 | 4,480 | 17,120 |',
        '| Cost of revenue | 2,400 | 2,450 | 2,520 | 2,610 | ⟦9,890⟧ |',
        '| Research | 330 | 341 | 352 | 360 | 1,383 |',
        '| Selling | 610 | 615 | 622 | 640 | 2,487 |',
        '| Average headcount | 410 | 412 | 420 | 431 | 418 |',
        ''
      ].join('\n'),
      findings: ['table']
    },
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
