import type {Placed, Release} from '../release.ts'
import {daysBetween, monthEnd} from './calendar.ts'
import type {DateMention} from './days.ts'
import {closingMonth, type FiscalCalendar} from './fiscal-calendar.ts'
import type {PeriodWords} from './period-words.ts'

/** A period as written: "three months ended March 31, 2003", "fiscal 2027", "second quarter". */
export interface PeriodMention extends Placed {
  readonly text: string
  readonly kind: 'quarter' | 'half' | 'nine-months' | 'year' | 'other'
  /**
   * One key for all ways to name a period: `2003-Q1`, `2003-H1` (the first six months too), `2003-9M`, `2003-FY`;
   * `2003-05-31/12` for twelve months that are no fiscal year. Null where the year or the place in it is unknown.
   */
  readonly key: string | null
  /** The last day; worked out from the fiscal calendar where it is not written. */
  readonly end: string | null
  /** The last day as written. */
  readonly ended: DateMention | null
  /** Which quarter or half, where the words say so. */
  readonly ordinal: number | null
  readonly isFiscal: boolean
  /** The words give the year. */
  readonly yearStated: boolean
}

/** Finds fiscal and calendar periods and gives each its place in the fiscal year. */
export function findPeriods(release: Release): readonly PeriodMention[] {
  const {fiscalCalendar, date} = release
  // "Second Quarter 2020" in the headline: the second quarter of the body is the same one.
  const opening = new Map<string, number>()
  return release.periodWords.map(words => {
    const {text, range, span, ended, ordinal, isFiscal, months} = words
    const yearStated = words.year !== null || ended?.yearStated === true
    const name = `${months} ${ordinal}`
    const year = yearStated || ordinal === null ? words.year : (opening.get(name) ?? null)
    const place = placePeriod({...words, year}, fiscalCalendar, date?.iso ?? null)
    if (yearStated && ordinal !== null && place.key && !opening.has(name) && openingRoles.has(release.roleAt(range.from)))
      opening.set(name, Number(place.key.slice(0, 4)))
    return {text, range, span, ended, ordinal, isFiscal, yearStated, ...place}
  })
}

const openingRoles: ReadonlySet<string> = new Set(['headline', 'subheadline', 'lead'])

/** Gives a period its kind and its place in the fiscal year; `released` helps where the words name no year. */
export function placePeriod(words: PeriodWords, calendar: FiscalCalendar, released: string | null): Pick<PeriodMention, 'kind' | 'key' | 'end'> {
  const place = words.ended?.iso ? placeOfEnd(words, words.ended.iso, calendar) : placeOfName(words, calendar, released)
  return {kind: kindOf(words.months), ...place}
}

/** The fiscal year and the months into it at which a period closes; null in mid-month. */
export function placeInYear(iso: string, calendar: FiscalCalendar): {readonly year: number; readonly months: number} | null {
  const closing = closingMonth(iso)
  if (!closing) return null
  const months = ((closing.month - calendar.endMonth + 11 + 12) % 12) + 1
  const year = closing.year + (closing.month > calendar.endMonth ? 1 : 0) + calendar.naming
  return {year, months}
}

function kindOf(months: number | null): PeriodMention['kind'] {
  return months === 3 ? 'quarter' : months === 6 ? 'half' : months === 9 ? 'nine-months' : months === 12 ? 'year' : 'other'
}

function placeOfEnd({months}: PeriodWords, end: string, calendar: FiscalCalendar): Pick<PeriodMention, 'key' | 'end'> {
  const place = placeInYear(end, calendar)
  if (!place || months === null) return {key: null, end}
  const {year, months: into} = place
  if (months === 3 && into % 3 === 0) return {key: `${year}-Q${into / 3}`, end}
  if (months === into || (months === 6 && into === 12)) return {key: nameOf(year, months, into), end}
  return {key: `${end}/${months}`, end}
}

function nameOf(year: number, months: number, into: number): string | null {
  if (months === 6) return `${year}-H${into / 6}`
  return months === 9 ? `${year}-9M` : months === 12 ? `${year}-FY` : null
}

function placeOfName(words: PeriodWords, calendar: FiscalCalendar, released: string | null): Pick<PeriodMention, 'key' | 'end'> {
  const {months, ordinal} = words
  const into = ordinal === null ? (months === 12 ? 12 : null) : months === 9 ? 9 : ordinal * (months ?? 0)
  if (months === null || !into || into > 12) return {key: null, end: null}
  const endOf = (year: number): string => {
    const closing = calendar.endMonth - (12 - into)
    const calendarYear = year - calendar.naming - (closing <= 0 ? 1 : 0)
    return monthEnd(calendarYear, closing <= 0 ? closing + 12 : closing)
  }
  const year = words.year ?? (released === null || ordinal === null ? null : likelyYear(endOf, released))
  if (year === null) return {key: null, end: null}
  // A fiscal year of which nothing is known need not be the calendar year.
  const end = words.isFiscal && calendar.source === 'assumed' ? null : endOf(year)
  return {key: months === 3 ? `${year}-Q${into / 3}` : nameOf(year, months, into), end}
}

// "first quarter" without a year: the one that closed last before the release, or the one about to close.
function likelyYear(endOf: (year: number) => string, released: string): number {
  const now = Number(released.slice(0, 4))
  return [now - 1, now, now + 1, now + 2].reduce((best, year) => (away(endOf(year), released) < away(endOf(best), released) ? year : best))
}

// Results are told about a month after the close.
function away(end: string, released: string): number {
  return Math.abs(daysBetween(end, released) - 30)
}
