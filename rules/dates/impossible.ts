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
 * February 29 without a year is reported only where the year is plain from the date of the release.
 */
export default defineRule({
  id: 'dates/impossible',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['dates'],
  messages: {impossible: 'There is no `{text}`'},
  why: 'The calendar has no such day.',
  remedy: 'Correct the day, the month or the year.',
  check({release, report}) {
    for (const date of release.dates) if (!date.exists) report({messageId: 'impossible', at: date})
  }
})
