import {describe, expect, it} from 'vitest'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'

async function release(text: string) {
  const [reading] = await read('case.md', new TextEncoder().encode(text))
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'})
}

async function periods(text: string): Promise<string[]> {
  return (await release(text)).periods.map(period => `${period.text} = ${period.key} to ${period.end}`)
}

describe('periods', () => {
  it.each([
    ['for the three months ended March 31, 2003', 'three months ended March 31, 2003 = 2003-Q1 to 2003-03-31'],
    ['the quarter ended June 30, 2025', 'quarter ended June 30, 2025 = 2025-Q2 to 2025-06-30'],
    ['the 13 weeks ended March 29, 2003', '13 weeks ended March 29, 2003 = 2003-Q1 to 2003-03-29'],
    ['in the third quarter of 2026', 'third quarter of 2026 = 2026-Q3 to 2026-09-30'],
    ['in third-quarter 2026', 'third-quarter 2026 = 2026-Q3 to 2026-09-30'],
    ['the 2026 third quarter', '2026 third quarter = 2026-Q3 to 2026-09-30'],
    ['Q3 2026 revenue', 'Q3 2026 = 2026-Q3 to 2026-09-30'],
    ['3Q26 revenue', '3Q26 = 2026-Q3 to 2026-09-30'],
    ['Q3 FY26 revenue', 'Q3 FY26 = 2026-Q3 to null'],
    ['first half of 2026', 'first half of 2026 = 2026-H1 to 2026-06-30'],
    ['first nine months of 2026', 'first nine months of 2026 = 2026-9M to 2026-09-30'],
    ['full-year 2026 guidance', 'full-year 2026 = 2026-FY to 2026-12-31'],
    ['fiscal 2027 outlook', 'fiscal 2027 = 2027-FY to null'],
    ['the year ended December 31, 2025', 'year ended December 31, 2025 = 2025-FY to 2025-12-31'],
    ['twelve months ended March 31, 2025', 'twelve months ended March 31, 2025 = 2025-03-31/12 to 2025-03-31']
  ])('%s', async (text, period) => expect(await periods(text)).toEqual([period]))

  it('reads two lengths and two years over the same words', async () => {
    expect(await periods('for the three and nine months ended September 30, 2025 and 2024')).toEqual([
      'three and nine months ended September 30, 2025 = 2025-Q3 to 2025-09-30',
      'three and nine months ended September 30, 2025 = 2025-9M to 2025-09-30',
      '2024 = 2024-Q3 to 2024-09-30'
    ])
  })

  it('places quarters in a fiscal year that the release states', async () => {
    const text = 'Results for the second quarter ended December 31, 2002 and fiscal 2003. The fiscal year ended June 30, 2002 was flat.'
    expect((await release(text)).fiscalCalendar).toEqual({endMonth: 6, inWeeks: false, naming: 0, source: 'stated'})
    expect(await periods(text)).toEqual([
      'second quarter ended December 31, 2002 = 2003-Q2 to 2002-12-31',
      'fiscal 2003 = 2003-FY to 2003-06-30',
      'fiscal year ended June 30, 2002 = 2002-FY to 2002-06-30'
    ])
  })

  it('knows years called by the calendar year in which they mostly lie', async () => {
    const text =
      'For the 13 weeks ended November 2, 2024, sales rose. For fiscal 2023 ended February 3, 2024, sales fell. The third quarter of fiscal 2024 was strong.'
    expect(await periods(text)).toEqual([
      '13 weeks ended November 2, 2024 = 2024-Q3 to 2024-11-02',
      'fiscal 2023 ended February 3, 2024 = 2023-FY to 2024-02-03',
      'third quarter of fiscal 2024 = 2024-Q3 to 2024-10-31'
    ])
  })

  it('learns the fiscal year from the quarter of the headline and the day of the lead', async () => {
    const text =
      '# Harbor Widget Reports Second Fiscal Quarter Results\n\nSPRINGFIELD, Ill., April 28, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today reported income for the quarter ended March 31, 2026.'
    const {fiscalCalendar, periods: [first, second] = []} = await release(text)
    expect(fiscalCalendar).toEqual({endMonth: 9, inWeeks: false, naming: 0, source: 'learned'})
    expect([first?.key, second?.key]).toEqual(['2026-Q2', '2026-Q2'])
  })

  it('takes the year of a quarter from the headline that names it, whatever the dateline says', async () => {
    const text =
      '# Harbor Widget Reports Second Quarter 2026 Results\n\nSPRINGFIELD, Ill., July 28, 2025 -- Harbor Widget Corp. (Nasdaq: HWDG) today gave news.\n\nRevenue in the second quarter rose.'
    expect((await release(text)).periods.map(({key}) => key)).toEqual(['2026-Q2', '2026-Q2'])
  })

  it.each(['a quarter of the staff', 'in recent years', 'the first half hour', 'two months ago', 'over 20 years'])('finds none in "%s"', async text =>
    expect((await periods(text)).filter(period => !period.includes('null to null'))).toEqual([])
  )
})
