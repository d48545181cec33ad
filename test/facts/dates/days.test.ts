import {describe, expect, it} from 'vitest'
import {readDays} from '../../../src/facts/dates/day-words.ts'
import {nearestYear} from '../../../src/facts/dates/days.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

function show(text: string): string[] {
  return readDays(text).map(day => {
    const weekday = day.weekday === null ? '' : ` w${day.weekday}`
    return `${text.slice(day.range.from, day.range.to)} = ${day.year ?? '?'}-${day.month}-${day.day}${weekday}`
  })
}

describe('days in prose', () => {
  it.each([
    ['on March 31, 2003, the', ['March 31, 2003 = 2003-3-31']],
    ['Mar. 31 and', ['Mar. 31 = ?-3-31']],
    ['31 March 2003', ['31 March 2003 = 2003-3-31']],
    ['the 31st of March, 2003', ['31st of March, 2003 = 2003-3-31']],
    ['dated 3/31/03.', ['3/31/03 = 2003-3-31']],
    ['dated 31/3/2003.', ['31/3/2003 = 2003-3-31']],
    ['dated 2003-03-31.', ['2003-03-31 = 2003-3-31']],
    ['Sept. 5 or June 6th', ['Sept. 5 = ?-9-5', 'June 6th = ?-6-6']],
    ['Monday, May 9', ['May 9 = ?-5-9 w1']],
    ['THURSDAY, MAY 7, 2026', ['MAY 7, 2026 = 2026-5-7 w4']],
    ['Thursday evening, May 7', ['May 7 = ?-5-7 w4']],
    ['today, Thursday, May 7', ['May 7 = ?-5-7 w4']],
    ['Thurs., May 7', ['May 7 = ?-5-7 w4']],
    ['May 7, 2026 (Thursday)', ['May 7, 2026 = 2026-5-7 w4']],
    ['May 9-11, 2026', ['May 9 = 2026-5-9', '11, 2026 = 2026-5-11']],
    ['May 9 and 10, 2026', ['May 9 = 2026-5-9', '10, 2026 = 2026-5-10']],
    ['from December 30 to January 3, 2004', ['December 30 = 2003-12-30', 'January 3, 2004 = 2004-1-3']],
    ['between March 3 and April 5, 2003', ['March 3 = 2003-3-3', 'April 5, 2003 = 2003-4-5']],
    ['March 31,2003', ['March 31,2003 = 2003-3-31']],
    ['June 31, 2026', ['June 31, 2026 = 2026-6-31']],
    ['at 5 p.m. on May 7', ['May 7 = ?-5-7']]
  ])('reads %s', (text, days) => expect(show(text)).toEqual(days))

  it.each([
    'we may 5 times march 10 miles',
    'In March 2003, sales',
    'sales in May 5% higher',
    'May 9,000 people',
    'Marvel 5 and Augusta 7, Mayor 3',
    'at 31 June Street, Springfield',
    'call 555-03-1234 or 1/2 of it, 24/7',
    'rose in March 5 million units'
  ])('finds no day in %s', text => expect(show(text)).toEqual([]))

  it('leaves the weekday of a span of days alone', () => {
    expect(show('Monday through Friday, May 4')).toEqual(['May 4 = ?-5-4'])
    expect(show('Tuesday and Wednesday, May 5 and 6, 2026')).toEqual(['May 5 = 2026-5-5', '6, 2026 = 2026-5-6'])
    expect(show('Tuesday, May 5 and Thursday, May 7')).toEqual(['May 5 = ?-5-5 w2', 'May 7 = ?-5-7 w4'])
  })

  it('takes the nearest year', () => {
    expect(nearestYear({month: 1, day: 4}, '2003-12-20')).toBe(2004)
    expect(nearestYear({month: 12, day: 30}, '2004-01-08')).toBe(2003)
    expect(nearestYear({month: 2, day: 29}, '2003-02-01')).toBe(2003)
  })

  it.each(['May ', 'Monday, ', 'May 9-', 'May 9, ', '1/1/', 'March 31 and ', '( ', '5 '])(
    'reads a line of 200,000 characters in linear time: %s',
    async unit => {
      const growth = await growthOfWork(50_000, length => {
        const text = unit.repeat(length / unit.length)
        return () => readDays(text)
      })
      expect(growth).toBeLessThan(halfwayToSquare)
    }
  )
})
