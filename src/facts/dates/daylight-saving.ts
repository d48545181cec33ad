import {addDays, isoOf, weekdayOf} from './calendar.ts'

/** The days on which daylight time begins and ends in the United States in a year. */
export interface DaylightTime {
  readonly begins: string
  readonly ends: string
}

/**
 * Daylight time of a year under 15 U.S.C. 260a; null before 1976, when the dates changed from year to year.
 *
 * - from 2007: second Sunday of March to first Sunday of November (P.L. 109-58, s. 110)
 * - 1987 to 2006: first Sunday of April to last Sunday of October
 * - 1976 to 1986: last Sunday of April to last Sunday of October
 */
export function daylightTime(year: number): DaylightTime | null {
  if (year >= 2007) return {begins: sundayFrom(year, 3, 8), ends: sundayFrom(year, 11, 1)}
  if (year >= 1987) return {begins: sundayFrom(year, 4, 1), ends: sundayFrom(year, 10, 25)}
  if (year >= 1976) return {begins: sundayFrom(year, 4, 24), ends: sundayFrom(year, 10, 25)}
  return null
}

/** Does the day have daylight time? Null on the two days of change, and where the rule is not known. */
export function hasDaylightTime(iso: string): boolean | null {
  const times = daylightTime(Number(iso.slice(0, 4)))
  if (!times || iso === times.begins || iso === times.ends) return null
  return iso > times.begins && iso < times.ends
}

// The first Sunday on or after a day of the month.
function sundayFrom(year: number, month: number, day: number): string {
  const start = isoOf({year, month, day})
  return addDays(start, (7 - weekdayOf(start)) % 7)
}
