import type {TextRange} from '../../text/span.ts'
import {type CalendarDay, dayExists, daysInMonth, isoOf} from '../dates/calendar.ts'
import {readDays} from '../dates/day-words.ts'
import type {DateMention} from '../dates/days.ts'
import type {FiscalCalendar} from '../dates/fiscal-calendar.ts'
import {type PeriodWords, readPeriods} from '../dates/period-words.ts'
import {type PeriodMention, placePeriod} from '../dates/periods.ts'

/** The time that a column speaks of. */
export interface ColumnPeriod {
  /** As in `PeriodMention`; `@2003-03-31` for a balance on a day. */
  readonly key: string | null
  readonly end: string | null
  readonly kind: PeriodMention['kind'] | 'day' | null
}

// "Quarter Ended June 2019": a month without its day
const monthYear = /\b(January|February|March|April|May|June|July|August|September|October|November|December),? ((?:19|20)\d\d)\b/g
// "2020", "2020 (unaudited)"
const yearAlone = /(?<![\d,.$])((?:19|20)\d\d)(?![\d,]|\.\d)/g
// "BOOK VALUE | (IN MILLIONS) | MARCH 31,": the day under which the years stand
//                              ^^^^^^^^^
const dayAtEnd = /\b[A-Za-z]{3,9}\.? \d{1,2},?$/
const unknown: ColumnPeriod = {key: null, end: null, kind: null}

// "% Change", "Increase/(Decrease)", "vs. Q1 '19", "Variance", "% Y/Y": a column that compares periods and has none
const comparison =
  /%\s*chan?ge?\b|\b(?:change\d?|chg|variance|inc(?:r|rease)?\.?\s*\/?\s*\(?dec(?:r|rease)?\b|fav\w*\s*\/?\s*\(?unfav|(?:year|quarter)[- ](?:over|to|on)[- ](?:year|quarter)|(?:vs|versus)\b|compared (?:to|with))|\b[YQ]\/[YQ]\b|\b(?:increase|decrease)$|\b[YQ]o[YQ]\b/i
// "LTM Ended March 31", "TTM 3/31/20", "9 mos", "6 mos."
const shortLengths: readonly (readonly [RegExp, string])[] = [
  [/\b(?:LTM|TTM|(?:last|trailing|rolling)[- ](?:twelve|12)[- ]months?)\b(?: period)?(?: ended)?/gi, 'twelve months ended'],
  [/\b(3|6|9|12) ?mos\b\.?(?! ended)/gi, 'first $1 months'],
  [/\bmos\b\.?/gi, 'months']
]

/** Reads the period of a column out of its head and what stands above the table. */
export function columnPeriod(head: string, above: string, calendar: FiscalCalendar): ColumnPeriod {
  if (comparison.test(head)) return unknown
  let clear = head.replace(/\s?\((?:\d{1,2}|[a-z])\)/g, '').replace(/\b29\/28(?=,)/g, '28')
  for (const [pattern, words] of shortLengths) clear = clear.replace(pattern, words)
  const own = wordsOf(clear.replace(monthYear, (_, month: string, year: string) => `${month} ${lastDayOf(month, Number(year))}, ${year}`))
  const named = own.periods.filter(period => period.ended?.iso || period.year !== null)
  if (named.length > 1 && named.some(period => period.months !== named[0]?.months)) return unknown
  const [first] = named
  const years = [...clear.matchAll(yearAlone)].map(match => Number(match[1]))
  // "March 31, 2020 2019": the heads of two columns have run together.
  if (new Set(years).size > 1) return unknown
  if (first) return placed(first, calendar)
  const days = own.days.filter(day => day.exists)
  // The head gives a length here and a year there: "Three Months Ended" over "2020", the day in the caption.
  const length = own.periods[0] ?? null
  if (days.length === 1 && days[0]) return withDay(days[0], length, years[0] ?? null, above, calendar)
  if (days.length > 1 || years.length > 1) return unknown
  if (years.length === 0) return length === null ? unknown : withOrdinal(length, above, calendar)
  return withYear(years[0] ?? 0, length, above, calendar)
}

function withDay(day: DateMention, length: PeriodWords | null, year: number | null, above: string, calendar: FiscalCalendar): ColumnPeriod {
  const full = day.year ?? year
  if (full === null) return unknown
  const end = isoOf(clamped({year: full, month: day.month, day: day.day}))
  const outer = length ?? (isBalance(above) ? null : lengthIn(above.split(' | ').slice(-2).join(' | ')))
  if (!outer) return {key: `@${end}`, end, kind: 'day'}
  return placed({...outer, ended: {...day, iso: end, year: full, yearStated: true}, year: null}, calendar)
}

// "First Quarter", "Full Year", the year in the caption
function withOrdinal(length: PeriodWords, above: string, calendar: FiscalCalendar): ColumnPeriod {
  const years = new Set([...above.matchAll(yearAlone)].map(match => Number(match[1])))
  const [year] = years
  return length.ordinal !== null && years.size === 1 && year !== undefined ? placed({...length, year}, calendar) : unknown
}

function withYear(year: number, length: PeriodWords | null, above: string, calendar: FiscalCalendar): ColumnPeriod {
  const outer = wordsOf(above)
  const period = length ?? (isBalance(above) ? null : (outer.periods.find(({months, ended}) => months !== null && ended) ?? null))
  const day = outer.days.find(one => one.year === year && one.exists) ?? period?.ended ?? outer.days.find(({exists}) => exists) ?? null
  if (period && day) {
    const end = isoOf(clamped({year, month: day.month, day: day.day}))
    return placed({...period, ended: {...day, iso: end, year, yearStated: true}, year: null}, calendar)
  }
  if (period && period.ordinal !== null) return placed({...period, year}, calendar)
  if (day && (isBalance(above) || (outer.periods.length === 0 && dayAtEnd.test(above)))) {
    const end = isoOf(clamped({year, month: day.month, day: day.day}))
    return {key: `@${end}`, end, kind: 'day'}
  }
  return unknown
}

function placed(words: PeriodWords, calendar: FiscalCalendar): ColumnPeriod {
  const {key, end, kind} = placePeriod(words, calendar, null)
  return {key, end, kind}
}

function lengthIn(above: string): PeriodWords | null {
  const periods = wordsOf(above).periods.filter(period => period.months !== null)
  return periods.length > 0 && periods.every(period => period.months === periods[0]?.months) ? (periods[0] ?? null) : null
}

function lastDayOf(month: string, year: number): number {
  return daysInMonth(year, new Date(`${month} 1, 2000 UTC`).getUTCMonth() + 1)
}

function isBalance(above: string): boolean {
  return /\bbalance sheets?\b|\bfinancial (?:position|condition)\b|\bas (?:of|at)\b/i.test(above)
}

function clamped(day: CalendarDay): CalendarDay {
  return dayExists(day) ? day : {...day, day: daysInMonth(day.year, day.month)}
}

function wordsOf(text: string): {periods: readonly PeriodWords[]; days: readonly DateMention[]} {
  const days = readDays(text).map((day): DateMention => {
    const numbers = {year: day.year ?? 2000, month: day.month, day: day.day}
    const exists = dayExists(numbers)
    return {
      text: text.slice(day.range.from, day.range.to),
      iso: exists && day.year !== null ? isoOf(numbers) : null,
      exists,
      year: day.year,
      month: day.month,
      day: day.day,
      yearStated: day.year !== null,
      yearAt: null,
      weekday: null,
      weekdayAt: null,
      range: day.range,
      span: asSpan(day.range)
    }
  })
  return {days, periods: readPeriods({text, dates: days, spanOf: asSpan})}
}

// Heads are put together of several cells, so that their offsets point nowhere.
function asSpan({from, to}: TextRange): {start: number; end: number} {
  return {start: from, end: to}
}
