import {describe, expect, it} from 'vitest'
import type {ReportedTable} from '../../../src/facts/tables/reported-table.ts'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

async function tables(text: string, name = 'case.md'): Promise<readonly ReportedTable[]> {
  const [reading] = await read(name, new TextEncoder().encode(text))
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-05-04'}).tables
}

const html = `<html><body><p>Alder Creek Foods Inc.</p><p>Condensed Statements of Operations</p><p>(in thousands, except per share data)</p>
<table>
<tr><td></td><td colspan="6">Three Months Ended March 31,</td></tr>
<tr><td></td><td colspan="3">2026</td><td colspan="3">2025</td></tr>
<tr><td>Revenue</td><td>$</td><td>41,200</td><td></td><td>$</td><td>39,150</td><td></td></tr>
<tr><td>Operating expenses</td><td colspan="2">(44,612</td><td>)</td><td colspan="2">(42,030</td><td>)</td></tr>
<tr><td>Net loss</td><td>$</td><td>(3,412</td><td>)</td><td>$</td><td>(2,880</td><td>)</td></tr>
<tr><td>Net loss per share:</td></tr>
<tr><td>Basic and diluted</td><td>$</td><td>(0.34</td><td>)</td><td>$</td><td>(0.29</td><td>)</td></tr>
<tr><td>Weighted average shares</td><td colspan="2">10,035</td><td></td><td colspan="2">&#8212;</td><td></td></tr>
</table></body></html>`

describe('tables', () => {
  it('joins symbols, spanning heads and the scale of a table in HTML', async () => {
    const [table] = await tables(html, 'case.htm')
    expect(table?.scale).toBe(1000)
    expect(table?.columns.map(({period, end}) => `${period} ${end}`)).toEqual(['2026-Q1 2026-03-31', '2025-Q1 2025-03-31'])
    expect(
      table?.rows.map(({label, figures}) => `${label}: ${figures.map(({value, unit, per}) => `${value} ${unit}${per ? `/${per}` : ''}`).join(', ')}`)
    ).toEqual([
      'Revenue: 41200000 USD, 39150000 USD',
      'Operating expenses: -44612000 USD, -42030000 USD',
      'Net loss: -3412000 USD, -2880000 USD',
      'Net loss per share:: ',
      'Basic and diluted: -0.34 USD/share, -0.29 USD/share',
      'Weighted average shares: 10035000 shares, 0 shares'
    ])
  })

  it('reads a table in fixed-width text', async () => {
    const text = [
      'ALDER CREEK FOODS INC.',
      '(in millions)',
      '',
      '<TABLE>',
      '<S>                          <C>            <C>',
      '                             March 31,      December 31,',
      '                               2003            2002',
      '                             --------       --------',
      'Cash and equivalents         $   12.4       $   10.9',
      'Receivables                      40.1           38.0',
      '                             --------       --------',
      'Total current assets         $   52.5       $   48.9',
      '</TABLE>'
    ].join('\n')
    const [table] = await tables(text, 'case.txt')
    expect(table?.scale).toBe(1e6)
    expect(table?.columns.map(({period}) => period)).toEqual(['@2003-03-31', '@2002-12-31'])
    expect(table?.rows.at(-1)?.figures.map(({value}) => value)).toEqual([52_500_000, 48_900_000])
  })

  it('parts a table whose heads change half-way', async () => {
    const parts = await tables(
      '| (in thousands) | 2026 | 2025 |\n| --- | --- | --- |\n| Food | 41 | 39 |\n| | March 31, 2026 | March 31, 2025 |\n| Cash | 12 | 10 |\n'
    )
    expect(parts.map(({rows, scale}) => `${rows.map(({label}) => label).join()} ${scale}`)).toEqual(['Food 1000', 'Cash 1000'])
  })

  it('leaves rates, prices and counts unscaled', async () => {
    const [table] = await tables(
      '| (in thousands) | 2026 | 2025 |\n| --- | --- | --- |\n| Revenue | $ 41,200 | $ 39,150 |\n| Gross margin | 41.2% | 40.0% |\n| Price (per ton) | $ 4.10 | $ 4.00 |\n| Number of stores | 120 | 118 |\n| Cost | 24,200 | 23,490 |\n'
    )
    expect(table?.rows.map(({figures}) => figures[0]?.value)).toEqual([41_200_000, 41.2, 4.1, 120, 24_200_000])
  })

  // What a fact rests on is there before it is measured.
  it.each([
    ['blocks', 'tables'],
    ['tables', 'tableSums']
  ] as const)('takes work in proportion to its rows, from %s to %s', async (before, name) => {
    const growth = await growthOfWork(2500, async count => {
      const rows = Array.from({length: count}, (_, index) => `| Item ${index} | ${index + 100} | ${index + 90} |`)
      const [reading] = await read('case.md', new TextEncoder().encode(`| | 2026 | 2025 |\n| --- | ---: | ---: |\n${rows.join('\n')}\n| Total | 1 | 2 |\n`))
      if (!reading) throw new Error('nothing read')
      const release = understand(reading, {asOf: '2026-05-04'})
      expect(release[before].length).toBeGreaterThan(0)
      return () => (name === 'tables' ? expect(release.tables[0]?.rows.length).toBe(count + 1) : expect(release.tableSums).toEqual([]))
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })

  const periodsOf = async (text: string, name?: string): Promise<string[]> =>
    (await tables(text, name)).flatMap(({columns}) => columns.map(({period}) => String(period)))
  const markdown = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
    [caption, '', heads.join(' | '), heads.map(() => '---').join(' | '), ...rows, ''].map(line => (line.includes('|') ? `| ${line} |` : line)).join('\n')

  it('gives a column headed by a year the length of the column beside it', async () => {
    const text = markdown('(in thousands)', ['', 'Three Months Ended March 31, 2026', '2025'], ['Revenue | 41 | 39', 'Costs | 30 | 28'])
    expect(await periodsOf(text)).toEqual(['2026-Q1', '2025-Q1'])
  })

  it('gives a day the length that is not taken', async () => {
    const heads = ['', 'Three Months Ended March 31, 2026', 'Three Months Ended March 31, 2025', 'March 31, 2026', 'Nine Months Ended March 31, 2025']
    const text = `The nine months ended March 31, 2026 were good. The year ended June 30, 2025 was flat.\n\n${markdown('(in thousands)', heads, ['Revenue | 41 | 39 | 120 | 110', 'Costs | 30 | 28 | 90 | 80'])}`
    expect(await periodsOf(text)).toEqual(['2026-Q3', '2025-Q3', '2026-9M', '2025-9M'])
  })

  it('gives no period to columns that compare', async () => {
    const heads = ['', 'Q1 2026', 'Q1 2025', 'Q1 2026 % Change', "Inc/(Dec) vs. Q1 '25"]
    expect(await periodsOf(markdown('(in thousands)', heads, ['Revenue | 41 | 39 | 5% | 5', 'Costs | 30 | 28 | 7% | 7']))).toEqual([
      '2026-Q1',
      '2025-Q1',
      'null',
      'null'
    ])
  })

  it('reads lengths in short and quarters whose year stands in the caption', async () => {
    const short = markdown(
      '(in thousands)',
      ['', '2024', '2025 1st Qtr', '2025 6 mos', 'LTM Ended June 30, (1) 2025'],
      ['Revenue | 160 | 39 | 80 | 165', 'Costs | 120 | 28 | 60 | 125']
    )
    expect(await periodsOf(short)).toEqual(['2024-FY', '2025-Q1', '2025-H1', '2025-06-30/12'])
    const caption = markdown(
      'Reconciliation for the year ended December 31, 2025 (in thousands)',
      ['', 'First Quarter', 'Second Quarter'],
      ['Revenue | 41 | 39', 'Costs | 30 | 28']
    )
    expect(await periodsOf(caption)).toEqual(['2025-Q1', '2025-Q2'])
  })

  it('passes over cells that a page hides', async () => {
    const hidden = '<td style="display:none"></td>'
    const page = `<html><body><p>(in thousands)</p><table>
<tr><td></td><td colspan="4">Three Months Ended March 31,</td>${hidden}${hidden}${hidden}</tr>
<tr><td></td><td colspan="2">2026</td>${hidden}<td colspan="2">2025</td>${hidden}</tr>
<tr><td></td><td>Balance</td><td>Interest</td><td>Balance</td><td>Interest</td></tr>
<tr><td>Loans</td><td>2,669</td><td>30</td><td>2,650</td><td>31</td></tr>
<tr><td>Deposits</td><td>1,669</td><td>20</td><td>1,650</td><td>21</td></tr>
</table></body></html>`
    expect(await periodsOf(page, 'case.htm')).toEqual(['2026-Q1', '2026-Q1', '2025-Q1', '2025-Q1'])
  })
})
