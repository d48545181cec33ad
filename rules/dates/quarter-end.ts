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
    for (const period of release.periods) {
      const {ended} = period
      if (!ended || seen.has(ended.range.from)) continue
      seen.add(ended.range.from)
      if (!ended.exists) report({messageId: 'impossible', at: ended})
      else if (isOddDay(release, period)) report({messageId: 'notMonthEnd', at: ended, expected: [longDate(endOfMonth(ended.iso ?? ''))]})
      else if (isOddMonth(release, period)) report({messageId: 'notInYear', at: ended, data: {month: monthName(release.fiscalCalendar.endMonth)}})
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

// One day that misses the end of its month by a little, among three or more that do not.
function isOddDay({periodWords, fiscalCalendar}: Release, {ended}: PeriodMention): boolean {
  if (!ended?.iso || !ended.yearStated || isMonthEnd(ended.iso) || fiscalCalendar.inWeeks) return false
  const ends = periodWords.flatMap(({ended: end}) => (end?.iso && end.yearStated ? [end.iso] : []))
  const others = ends.filter(iso => iso !== ended.iso)
  const isNear = dayOf(ended.iso).day >= 27 || dayOf(ended.iso).day <= 2
  return isNear && new Set(others).size >= 2 && others.length >= 3 && others.every(isMonthEnd) && ends.length - others.length === 1
}

// A quarter that closes in a month in which the fiscal year of the release has no quarter end.
function isOddMonth({fiscalCalendar, periodWords}: Release, {ended, kind}: PeriodMention): boolean {
  if (fiscalCalendar.source !== 'stated' || !ended?.iso || kind !== 'quarter') return false
  const place = placeInYear(ended.iso, fiscalCalendar)
  if (!place || place.months % 3 === 0) return false
  const others = periodWords.filter(({ended: end, months}) => end?.iso && end.iso !== ended.iso && months !== null)
  return (
    others.length >= 2 && others.every(({ended: end}) => end?.iso && closingMonth(end.iso) && (placeInYear(end.iso, fiscalCalendar)?.months ?? 1) % 3 === 0)
  )
}
