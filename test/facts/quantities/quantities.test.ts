import {describe, expect, it} from 'vitest'
import type {Release} from '../../../src/facts/release.ts'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

const opening = '# Harbor Widget Reports News\n\nSPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news.\n\n'

async function releaseOf(body: string): Promise<Release> {
  const [reading] = await read('case.md', new TextEncoder().encode(opening + body), {as: 'markdown'})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-03-03'})
}

async function figuresOf(body: string): Promise<readonly (readonly [string, number, string])[]> {
  const release = await releaseOf(body)
  return release.quantities.filter(({section}) => section !== 'headline').map(({text, value, unit}) => [text, value, unit] as const)
}

describe('figures', () => {
  it.each([
    ['Cash was $4.8 million.', [['$4.8 million', 4_800_000, 'USD']]],
    [
      'Cash was $4.8MM and debt $4.8M.',
      [
        ['$4.8MM', 4_800_000, 'USD'],
        ['$4.8M', 4_800_000, 'USD']
      ]
    ],
    [
      'It raised US$1.2bn, C$3.5 million, €2,500,000 and RMB 8.1 billion.',
      [
        ['US$1.2bn', 1.2e9, 'USD'],
        ['C$3.5 million', 3.5e6, 'CAD'],
        ['€2,500,000', 2.5e6, 'EUR'],
        ['RMB 8.1 billion', 8.1e9, 'CNY']
      ]
    ],
    ['A fee of one hundred thousand dollars is due.', [['one hundred thousand dollars', 100_000, 'USD']]],
    [
      'Net loss was $(2.1) million, or ($0.03) per share.',
      [
        ['$(2.1) million', -2.1e6, 'USD'],
        ['($0.03) per share', -0.03, 'USD']
      ]
    ],
    [
      'Margin was 43.5% (up 120 basis points, or 1.2 percentage points).',
      [
        ['43.5%', 43.5, 'percent'],
        ['120 basis points', 120, 'basis-points'],
        ['1.2 percentage points', 1.2, 'percentage-points']
      ]
    ],
    ['It sold 3.1 million newly issued Class A common shares.', [['3.1 million newly issued Class A common shares', 3.1e6, 'shares']]],
    [
      'Guidance is $42-45 million.',
      [
        ['$42', 42e6, 'USD'],
        ['45 million', 45e6, 'USD']
      ]
    ],
    ['The board set a 1-for-20 reverse stock split.', [['1-for-20', 0.05, 'ratio']]],
    ['The dividend is 25 cents per share.', [['25 cents per share', 0.25, 'USD']]]
  ] as const)('reads %s', async (body, expected) => {
    expect(await figuresOf(body)).toEqual(expected)
  })

  it.each([
    'Call (555) 555-0142 or 1-555-555-0142 on March 31, 2026 at 5:00 p.m.',
    'The Form 10-K, Rule 144, Item 2.02 and Section 27A apply in fiscal 2026.',
    'The Phase 3 trial of HW-687 at 210 Sylvan Avenue, Springfield, IL 62701 began.',
    'Its three-year plan and 30-day option run to 12/31/2027.',
    'The 2nd quarter of 2026 ended; see version 2.0 of the S&P 500 guide.'
  ])('leaves out %s', async body => {
    expect(await figuresOf(body)).toEqual([])
  })

  it('gives each figure the interval that rounding allows', async () => {
    const release = await releaseOf('Cash was $4.8 million and debt about $5 million.')
    expect(release.quantities.map(({interval}) => interval)).toEqual([
      [4_750_000, 4_850_000],
      [4_000_000, 6_000_000]
    ])
  })

  it('gives label, period, basis and standing', async () => {
    const release = await releaseOf(
      'Adjusted net income for the third quarter of 2026 was $4.1 million, compared with $3.0 million in the third quarter of 2025.'
    )
    const [now, then] = release.quantities
    expect(now).toMatchObject({label: 'net income', period: 'Q3 2026', basis: ['adjusted'], standing: 'current'})
    expect(then).toMatchObject({label: 'net income', period: 'Q3 2025', standing: 'earlier'})
  })

  it('keeps segments apart by the words before the measure', async () => {
    const release = await releaseOf('Drainage net sales were $170.2 million. Net sales were $412.6 million.')
    expect(release.quantities.map(({qualifiers}) => qualifiers)).toEqual([['drainage'], []])
  })

  it('marks bounds', async () => {
    const release = await releaseOf('It has up to $5 million of credit, more than 90,000 users and at least 12 million shares.')
    expect(release.quantities.map(({bound}) => bound)).toEqual(['at-most', 'at-least', 'at-least'])
  })

  it('takes what nobody could owe for no figure', async () => {
    expect(await figuresOf(`Debt was $${'9'.repeat(1000)} million and cash $4.8 million.`)).toEqual([['$4.8 million', 4_800_000, 'USD']])
  })

  it('stays linear on a line of 100 kB', async () => {
    const growth = await growthOfWork(575, async count => {
      const release = await releaseOf('revenue of $1.1 million from 2 to 3% and (4) '.repeat(count))
      return () => {
        expect(release.quantities.length).toBeGreaterThan(count)
        expect(release.changes.length + release.termConflicts.length).toBeLessThan(3 * count)
      }
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })
})

describe('changes', () => {
  it.each([
    ['Revenue was up 36% to $13.6 million from $10.0 million.', '36%', '$10.0 million', '$13.6 million'],
    ['Revenue was $13.6 million, an increase of 36% over $10.0 million.', '36%', '$10.0 million', '$13.6 million'],
    ['Revenue increased $3.6 million, or 36%, to $13.6 million from $10.0 million.', '36%', '$10.0 million', '$13.6 million'],
    ['Revenue was $13.6 million, compared with $10.0 million a year ago, an increase of 36%.', '36%', '$10.0 million', '$13.6 million'],
    ['Revenue decreased by 3% to $9.7 million from $10.0 million.', '3%', '$10.0 million', '$9.7 million'],
    ['Revenue of $13.6 million was 36% higher than $10.0 million a year ago.', '36%', '$10.0 million', '$13.6 million'],
    ['Revenue rose 36% to $13.6 million, or $0.40 per share, from $10.0 million, or $0.30 per share.', '36%', '$10.0 million', '$13.6 million']
  ])('reads %s', async (body, percent, from, to) => {
    const [change] = (await releaseOf(body)).changes
    expect([change?.percent?.text, change?.from?.text, change?.to?.text]).toEqual([percent, from, to])
  })

  it('reads two bases of one figure', async () => {
    const {changes} = await releaseOf('Sales were $21.1 million, up 8.7% from $19.4 million in the prior quarter and up 5.5% from $20.0 million a year ago.')
    expect(changes.map(({percent, from, to}) => [percent?.text, from?.text, to?.text])).toEqual([
      ['8.7%', '$19.4 million', '$21.1 million'],
      ['5.5%', '$20.0 million', '$21.1 million']
    ])
  })
})

describe('cost', () => {
  it('stays linear where long sentences are alike', async () => {
    const list = (from: number): string => Array.from({length: 4000}, (_, at) => `$${from + at}.${at % 10} million`).join(', ')
    const lines = Array.from({length: 3000}, (_, at) => `Pump revenue in the plant at the river was $${1000 + at}.5 million.`).join('\n\n')
    const started = performance.now()
    const release = await releaseOf(`Revenue was ${list(1000)}.\n\nRevenue was ${list(2000)}.\n\n${lines}`)
    expect(release.termConflicts.length).toBeLessThan(10_000)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('what figures are of', () => {
  it.each([
    ['Revenue in the second quarter of 2026 was $58.4 million, similar to last year.', '$58.4 million', 'Q2 2026', 'current'],
    ['Revenue declined in the first quarter of 2026 to $50.3 million (Q1 2025: $55.8 million) on fewer orders.', '$50.3 million', 'Q1 2026', 'current'],
    ['Cash increased $18 million compared to December 31, 2025 to $437 million.', '$437 million', null, 'current'],
    ['The funds received from the $154.9 million in loans sold paid down debt.', '$154.9 million', null, 'current'],
    ['Net income was up from the $4.9 million of last year.', '$4.9 million', 'earlier FY', 'earlier']
  ])('says when and where from: %s', async (body, text, period, standing) => {
    const figure = (await releaseOf(body)).quantities.find(quantity => quantity.text === text)
    expect([figure?.period, figure?.standing]).toEqual([period, standing])
  })

  it('takes an alternate for as much adjusted as the amount it stands for', async () => {
    const {quantities} = await releaseOf('Core net income for the first quarter of 2026 was $11.2 million, or $0.24 per diluted share.')
    expect(quantities.map(({basis}) => basis.includes('adjusted'))).toEqual([true, true])
  })

  it.each([
    ['Net sales of proprietary pumps were $12.9 million.', 'revenue', ['proprietary', 'pumps']],
    ['Net sales of approximately $12.9 million are a record.', 'revenue', []],
    ['First-quarter net revenue of $12.9 million is a record.', 'revenue', []],
    ['Adjusted EBITDA improved to a loss of $12.9 million.', 'ebitda', []],
    ['The company ended the quarter with $12.9 million in cash.', 'cash', []],
    ['The company paid $12.9 million in cash.', null, []],
    ["Return on average stockholders' equity of $12.9 million.", 'return on equity', []]
  ])('names the measure: %s', async (body, label, qualifiers) => {
    const figure = (await releaseOf(body)).quantities.find(({text}) => text === '$12.9 million')
    expect([figure?.label, figure?.qualifiers]).toEqual([label, qualifiers])
  })

  it('takes the size of a facility under which something is borrowed for exact', async () => {
    const bounds = async (body: string): Promise<readonly string[]> => (await releaseOf(body)).quantities.map(({bound}) => bound)
    expect(await bounds('It borrowed under $375 million ABL Facility in April.')).toEqual(['exact'])
    expect(await bounds('Costs were under $375 million in April.')).toEqual(['at-most'])
  })

  it('tells an additional amount from an amount of something additional', async () => {
    const {quantities} = await releaseOf('It has $72.1 million of additional availability and raised an additional $5.0 million.')
    expect(quantities.map(({basis}) => basis.includes('additional'))).toEqual([false, true])
  })

  it('does not take for the measure what is left out of it', async () => {
    const [figure] = (await releaseOf('Book value per share excluding other comprehensive income rose to $44.07.')).quantities
    expect(figure?.label).toBe('book value per share')
  })

  it('takes no day of payment for the period of an amount', async () => {
    const [figure] = (await releaseOf('The Board declared a quarterly dividend of $0.12 per share, payable on June 24, 2026.')).quantities
    expect(figure?.period).toBe('Q')
  })

  it('does not give a noun of its own to the measure before it', async () => {
    const {quantities} = await releaseOf('The increase reflects $138.1 million in net income, $12.1 million of vesting of share units.')
    expect(quantities.map(({label}) => label)).toEqual(['net income', null])
  })
})
