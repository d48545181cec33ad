import {describe, expect, it} from 'vitest'
import {addDays, daysBetween, daysInMonth, weekdayOf} from '../../../src/facts/dates/calendar.ts'
import {daylightTime, hasDaylightTime} from '../../../src/facts/dates/daylight-saving.ts'

describe('calendar', () => {
  it('knows weekdays, leap years and distances', () => {
    expect(weekdayOf('2003-03-21')).toBe(5)
    expect(weekdayOf('1969-12-31')).toBe(3)
    expect(weekdayOf('2026-05-07')).toBe(4)
    expect([1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(addDays('2003-12-31', 1)).toBe('2004-01-01')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })
})

describe('daylight time in the United States', () => {
  it.each([
    [2026, '2026-03-08', '2026-11-01'],
    [2007, '2007-03-11', '2007-11-04'],
    [2006, '2006-04-02', '2006-10-29'],
    [2003, '2003-04-06', '2003-10-26'],
    [1987, '1987-04-05', '1987-10-25'],
    [1986, '1986-04-27', '1986-10-26']
  ])('%i', (year, begins, ends) => expect(daylightTime(year)).toEqual({begins, ends}))

  it('changed its dates in 2007', () => {
    expect(hasDaylightTime('2006-03-20')).toBe(false)
    expect(hasDaylightTime('2007-03-20')).toBe(true)
    expect(hasDaylightTime('2006-10-30')).toBe(false)
    expect(hasDaylightTime('2007-10-30')).toBe(true)
  })

  it('does not judge the days of change', () => {
    expect(hasDaylightTime('2026-03-08')).toBeNull()
    expect(hasDaylightTime('1970-07-01')).toBeNull()
  })
})
