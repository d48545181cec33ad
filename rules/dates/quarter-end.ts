import {closingMonth, dayOf, defineRule, longDate, monthEnd, monthName, type PeriodMention, placeInYear, type Release} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the end of a period that no calendar has, that is no month end where all others are, or that does not fit the
 * fiscal year which the release itself states.
 *
 * ## Why it matters
 * The calendar: readers and data vendors file the figures under the period end.
 *
 * ## Example
 * ```text bad
 * Sales for the quarter ended September 31, 2025 rose 4%.
 * ```
 *
 * ## Use instead
 * ```text good
 * Sales for the quarter ended September 30, 2025 rose 4%.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Learns the fiscal year from the release; where its words disagree or count weeks, only days that do not exist are
 * reported.
 */
export default defineRule({
  id: 'dates/quarter-end',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['periods', 'fiscalCalendar'],
  messages: {
    impossible: 'Period end `{text}` does not exist',
    notMonthEnd: '`{text}` is not the end of a month, as all other periods here are',
    notInYear: '`{text}` closes no quarter of a fiscal year that ends in {month}'
  },
  why: 'The end of the period does not fit the calendar or the fiscal year of the release (arithmetic).',
  remedy: 'Correct the period end.',
  check({release, report}) {
    const seen = new Set<number>()
    const ends = countEnds(release)
    for (const period of release.periods) {
      const {ended} = period
      if (!ended || seen.has(ended.range.from)) continue
      seen.add(ended.range.from)
      if (!ended.exists) report({messageId: 'impossible', at: ended})
      else if (isOddDay(release, period, ends)) report({messageId: 'notMonthEnd', at: ended, expected: [longDate(endOfMonth(ended.iso ?? ''))]})
      else if (isOddMonth(release, period, ends)) report({messageId: 'notInYear', at: ended, data: {month: monthName(release.fiscalCalendar.endMonth)}})
    }
  }
})

function endOfMonth(iso: string): string {
  const {year, month} = dayOf(iso)
  return monthEnd(year, month)
}

function isMonthEnd(iso: string): boolean {
  return iso === endOfMonth(iso)
}

/** The ends of periods that the release states, each day once: a long release has thousands. */
interface Ends {
  /** How often a day with its year is stated as an end. */
  readonly days: ReadonlyMap<string, number>
  /** Those that close no month. */
  readonly oddDays: readonly string[]
  /** How often a day is stated as the end of a period whose length is known. */
  readonly closings: ReadonlyMap<string, number>
  /** Those that close no quarter of the fiscal year. */
  readonly oddClosings: readonly string[]
}

function countEnds({periodWords, fiscalCalendar}: Release): Ends {
  const days = countOf(periodWords.flatMap(({ended}) => (ended?.iso && ended.yearStated ? [ended.iso] : [])))
  const closings = countOf(periodWords.flatMap(({ended, months}) => (ended?.iso && months !== null ? [ended.iso] : [])))
  const closesQuarter = (iso: string): boolean => Boolean(closingMonth(iso)) && (placeInYear(iso, fiscalCalendar)?.months ?? 1) % 3 === 0
  return {
    days,
    oddDays: [...days.keys()].filter(iso => !isMonthEnd(iso)),
    closings,
    oddClosings: [...closings.keys()].filter(iso => !closesQuarter(iso))
  }
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

// One day that misses the end of its month by a little, among three or more that do not.
function isOddDay({fiscalCalendar}: Release, {ended}: PeriodMention, {days, oddDays}: Ends): boolean {
  if (!ended?.iso || !ended.yearStated || isMonthEnd(ended.iso) || fiscalCalendar.inWeeks) return false
  const isNear = dayOf(ended.iso).day >= 27 || dayOf(ended.iso).day <= 2
  return isNear && days.size >= 3 && oddDays.length === 1 && days.get(ended.iso) === 1 && sumOf(days) >= 4
}

// A quarter that closes in a month in which the fiscal year of the release has no quarter end.
function isOddMonth({fiscalCalendar}: Release, {ended, kind}: PeriodMention, {closings, oddClosings}: Ends): boolean {
  if (fiscalCalendar.source !== 'stated' || !ended?.iso || kind !== 'quarter') return false
  const place = placeInYear(ended.iso, fiscalCalendar)
  if (!place || place.months % 3 === 0) return false
  return sumOf(closings) - (closings.get(ended.iso) ?? 0) >= 2 && oddClosings.every(iso => iso === ended.iso)
}
