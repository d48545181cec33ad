import {addDays, dayOf, monthEnd, weekdayOf} from '../dates/calendar.ts'

/** Trading days of the United States after `from` up to and with `to`, ISO days; 0 if `to` is not later. */
export function tradingDaysBetween(from: string, to: string): number {
  let days = 0
  for (let day = addDays(from, 1); day <= to && days < 400; day = addDays(day, 1)) if (isTradingDay(day)) days++
  return days
}

/** Do the United States markets trade on this day? */
export function isTradingDay(iso: string): boolean {
  const weekday = weekdayOf(iso)
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(iso.slice(0, 4))).has(iso)
}

const known = new Map<number, ReadonlySet<string>>()

function holidaysOf(year: number): ReadonlySet<string> {
  let days = known.get(year)
  if (!days) {
    days = new Set([
      observed(`${year}-01-01`),
      nthWeekday(year, 1, 1, 3),
      nthWeekday(year, 2, 1, 3),
      addDays(easterOf(year), -2),
      lastMonday(year, 5),
      ...(year >= 2022 ? [observed(`${year}-06-19`)] : []),
      observed(`${year}-07-04`),
      nthWeekday(year, 9, 1, 1),
      nthWeekday(year, 11, 4, 4),
      observed(`${year}-12-25`)
    ])
    known.set(year, days)
  }
  return days
}

function observed(iso: string): string {
  const weekday = weekdayOf(iso)
  return weekday === 6 ? addDays(iso, -1) : weekday === 0 ? addDays(iso, 1) : iso
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

function lastMonday(year: number, month: number): string {
  const last = monthEnd(year, month)
  return addDays(last, -((weekdayOf(last) + 6) % 7))
}

// The Gregorian computus.
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const {year: y, month, day} = dayOf(`${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`)
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
