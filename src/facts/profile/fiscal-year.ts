import {daysBetween, daysInMonth, isoOf} from '../dates/calendar.ts'
import type {Release} from '../release.ts'

/**
 * The day on which the issuer's fiscal year of this number ends, by the configuration; null where that is silent. A year
 * that ends early in the calendar may be called by either year: then it is the later day.
 */
export function fiscalYearEndIn({profile, fiscalCalendar}: Release, year: number): string | null {
  if (!profile?.fiscalYearEnd) return null
  const isEarly = Number(profile.fiscalYearEnd.slice(0, 2)) <= 5
  return closingDay(profile.fiscalYearEnd, isEarly || fiscalCalendar.naming === -1 ? year + 1 : year)
}

/**
 * Does a period that ends on this day close a fiscal year of the issuer? Years of 52 weeks end some days off the day that
 * the configuration gives; where it gives none, every day may close the year.
 */
export function closesFiscalYear({profile}: Release, iso: string): boolean {
  const {fiscalYearEnd} = profile ?? {}
  if (!fiscalYearEnd) return true
  const year = Number(iso.slice(0, 4))
  return [year - 1, year, year + 1].some(near => Math.abs(daysBetween(closingDay(fiscalYearEnd, near), iso)) <= 10)
}

// "02-29" is the last day of February in any year.
function closingDay(fiscalYearEnd: string, year: number): string {
  const [month = 12, day = 31] = fiscalYearEnd.split('-').map(Number)
  return isoOf({year, month, day: Math.min(day, daysInMonth(year, month))})
}
