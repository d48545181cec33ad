/** Day of the week, 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A day by its numbers; `month` counts from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const millisecondsPerDay = 86_400_000

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Is there such a day? */
export function dayExists({year, month, day}: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `2003-03-21` of a day that exists. */
export function isoOf({year, month, day}: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The numbers of an ISO day. */
export function dayOf(iso: string): CalendarDay {
  return {year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10))}
}

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  const {year, month, day} = dayOf(iso)
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

/** The ISO day `days` after another. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week of an ISO day. */
export function weekdayOf(iso: string): Weekday {
  // The remainder is one of the seven.
  return ((((dayNumber(iso) + 4) % 7) + 7) % 7) as Weekday
}

/** The last day of a month, ISO. */
export function monthEnd(year: number, month: number): string {
  return isoOf({year, month, day: daysInMonth(year, month)})
}

/** `Friday` of 5. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday] ?? ''
}

/** `March` of 3. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? ''
}

/** `March 21, 2003` of an ISO day. */
export function longDate(iso: string): string {
  const {year, month, day} = dayOf(iso)
  return `${monthName(month)} ${day}, ${year}`
}
