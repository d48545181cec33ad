import {defineRule, longDate} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a replay that ends or begins before its call. In profile `strict` it also notes a replay by telephone without
 * an end.
 *
 * ## Why it matters
 * The calendar; and SEC staff (Regulation FD C&DI 102.01) encourages issuers to say how and how long a replay is
 * available.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142. A replay will be available through May 2, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142. A replay will be available through May 16, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A day without a year is read as the one nearest to the release.
 */
export default defineRule({
  id: 'fd/replay-window',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'staff',
  needs: ['calls'],
  era: {from: '2000-10-23'},
  messages: {
    ends: 'The replay ends on {day}, before the call on {call}',
    begins: 'The replay begins on {day}, before the call on {call}',
    noEnd: 'No end of the replay is given'
  },
  why: 'SEC staff, Regulation FD C&DI 102.01, encourages issuers to say how and how long a replay is available; a replay follows its call.',
  remedy: 'Write: a replay will be available until [●date] at [●number or URL].',
  check({release, report}) {
    for (const {date, dateAt, replay} of release.calls) {
      if (!replay) continue
      const related = dateAt ? [{span: dateAt.span, message: 'the call'}] : []
      const call = date === null ? '' : longDate(date)
      if (date !== null && replay.until !== null && replay.untilAt && replay.until < date) {
        report({messageId: 'ends', at: replay.untilAt, data: {day: longDate(replay.until), call}, related})
      } else if (date !== null && replay.from !== null && replay.fromAt && replay.from < date) {
        report({messageId: 'begins', at: replay.fromAt, data: {day: longDate(replay.from), call}, related})
      } else if (!replay.hasEnd && replay.byPhone) report({messageId: 'noEnd', at: replay, severity: 'info', profile: 'strict'})
    }
  }
})
