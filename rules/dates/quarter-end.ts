import {defineRule, findOddEnds, longDate, monthName, type OddEnd, type Report} from 'harborlint/rule'

const messageIds = {month: 'notInYear', day: 'notThisDay', length: 'notThisLength', itself: 'itself'} as const

/**
 * ## What it does
 * Reports the end of a period that no calendar has, or that does not fit the other periods of the release: it lies in a
 * month in which no quarter of the issuer ends, on another day than all others, at no end of a period of its length, or is
 * compared with itself.
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
 * Learns the fiscal year from the release. Speaks only where most of its periods agree; periods of subsidiaries, of
 * predecessors and of a transition are left out.
 */
export default defineRule({
  id: 'dates/quarter-end',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['periodWords', 'fiscalCalendar', 'tables', 'sentences'],
  messages: {
    impossible: 'Period end `{text}` does not exist',
    notInYear: '`{text}` closes no quarter of the fiscal year of the other periods here',
    notThisDay: '`{text}` is not the day on which the other periods here end',
    notThisLength: '`{text}` closes no such period of a fiscal year that ends in {month}',
    itself: 'The period ended `{text}` is compared with itself'
  },
  why: 'The end of the period does not fit the calendar or the other periods of the release (arithmetic).',
  remedy: 'Correct the period end.',
  check({release, report}) {
    const ends = new Map(release.periodWords.flatMap(({ended}) => (ended ? [[ended.range.from, ended]] : [])))
    for (const ended of ends.values()) if (!ended.exists) report({messageId: 'impossible', at: ended})
    const month = monthName(release.fiscalCalendar.endMonth)
    for (const odd of findOddEnds(release)) report(reportOf(odd, month))
  }
})

function reportOf({ended, reason, expected, others}: OddEnd, month: string): Report<(typeof messageIds)[OddEnd['reason']]> {
  return {
    messageId: messageIds[reason],
    at: ended,
    data: {month},
    expected: expected ? [longDate(expected)] : [],
    related: others.map(({span}) => ({span, message: 'another period here'}))
  }
}
