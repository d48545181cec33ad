import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a day that no calendar has.
 *
 * ## Why it matters
 * The calendar: a deadline or a period end on June 31 cannot be met.
 *
 * ## Example
 * ```text bad
 * The offer expires on June 31, 2026.
 * ```
 *
 * ## Use instead
 * ```text good
 * The offer expires on June 30, 2026.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The end of a period is left to `dates/quarter-end`. February 29 without a year is reported only where the year is plain from the date of the release.
 */
export default defineRule({
  id: 'dates/impossible',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['dates', 'periodWords'],
  messages: {impossible: 'There is no `{text}`'},
  why: 'The calendar has no such day.',
  remedy: 'Correct the day, the month or the year.',
  check({release, report}) {
    const ends = new Set(release.periodWords.map(({ended}) => ended?.range.from))
    for (const date of release.dates) if (!date.exists && !ends.has(date.range.from)) report({messageId: 'impossible', at: date})
  }
})
