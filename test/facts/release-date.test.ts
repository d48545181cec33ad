import {describe, expect, it} from 'vitest'
import {eras, isIn} from '../../src/facts/eras.ts'
import {isTradingDay, tradingDaysBetween} from '../../src/facts/listing/market-days.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import type {Format} from '../../src/read/reading.ts'

async function dateOf(text: string, as: Format = 'markdown'): Promise<string | undefined> {
  const [reading] = await read('case', new TextEncoder().encode(text), {as})
  if (!reading) throw new Error('nothing read')
  const {date} = understand(reading, {asOf: '2026-01-15'})
  return date ? `${date.iso} ${date.from}` : undefined
}

const prose = 'Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share, payable in June to holders of record.'

describe('the date of a release', () => {
  it.each([
    [`RENO, Nev., May 4, 2021 -- ${prose}`, '2021-05-04 dateline'],
    [`# News\n\nFor Immediate Release: May 4, 2021\n\nRENO, Nev. -- (BUSINESS WIRE) -- ${prose}`, '2021-05-04 date-line'],
    [`# News\n\nMay 4, 2021 06:00 AM Eastern Standard Time\n\nRENO--(BUSINESS WIRE)--${prose}`, '2021-05-04 date-line'],
    [`# News\n\nMonday March 7, 8:31 am ET\n\nRENO, Nev., March 7 /PRNewswire/ -- ${prose} It grew in 2004.`, '2005-03-07 dateline'],
    [`# News\n\nRENO, Nev., Feb. 2 /PRNewswire/ -- ${prose} It grew in 2004, 2004 and 2004.\n\nSOURCE Alder\n\n-0- 02/02/2005`, '2005-02-02 dateline'],
    [`# News\n\n4 May 2021\n\n${prose}`, '2021-05-04 date-line']
  ])('is read from %s', async (text, expected) => {
    expect(await dateOf(text)).toBe(expected)
  })

  it('falls back to the envelope of the submission', async () => {
    expect(await dateOf(`FILED AS OF DATE: 20030321\n\n${prose}`, 'edgar-text')).toBe('2003-03-21 envelope')
  })

  it('is none where nothing dates the release', async () => {
    expect(await dateOf(`# News\n\n${prose}`)).toBeUndefined()
  })
})

describe('eras', () => {
  it('hold their first day and not the day after their last', () => {
    expect(isIn('nyse-mkt', '2012-05-01')).toBe(true)
    expect(isIn('nyse-mkt', '2012-04-30')).toBe(false)
    expect(isIn('nyse-mkt', '2017-07-31')).toBe(true)
    expect(isIn('nyse-mkt', '2017-08-01')).toBe(false)
    expect(isIn('regulation-g', '2003-03-27')).toBe(false)
    expect(isIn('regulation-g', '2003-03-28')).toBe(true)
  })

  it('begin before they end', () => {
    for (const {from, to} of Object.values(eras)) if (from !== null && to !== null) expect(from < to).toBe(true)
  })
})

describe('trading days', () => {
  it.each([
    '2025-01-01',
    '2025-01-20',
    '2025-02-17',
    '2025-04-18',
    '2025-05-26',
    '2025-06-19',
    '2025-07-04',
    '2025-09-01',
    '2025-11-27',
    '2025-12-25',
    '2022-06-20',
    '2021-12-24'
  ])('leave out %s', day => {
    expect(isTradingDay(day)).toBe(false)
  })

  it('are counted from the next day on', () => {
    expect(tradingDaysBetween('2025-11-03', '2025-11-04')).toBe(1)
    expect(tradingDaysBetween('2025-11-06', '2025-11-10')).toBe(2)
    expect(tradingDaysBetween('2025-11-26', '2025-11-28')).toBe(1)
    expect(tradingDaysBetween('2025-11-04', '2025-11-03')).toBe(0)
  })
})
