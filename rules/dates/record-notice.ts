import {daysBetween, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a record date less than ten days after the release.
 *
 * ## Why it matters
 * Exchange Act Rule 10b-17 (https://www.law.cornell.edu/cfr/text/17/240.10b-17) speaks of notice no later than ten days
 * before the record date, or under the procedures of the exchange. The press release is not that notice.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a cash dividend of $0.10 per share, payable on June 1, 2025 to stockholders of record on May 8, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a cash dividend of $0.10 per share, payable on June 1, 2025 to stockholders of record on May 18, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Whether the notice was given cannot be seen in the release. Interest on debt is outside the rule.
 */
export default defineRule({
  id: 'dates/record-notice',
  severity: 'info',
  profiles: ['strict'],
  authority: 'statute',
  needs: ['date', 'distributions'],
  messages: {soon: 'The record date `{text}` is {days} days after the release'},
  why: 'Exchange Act Rule 10b-17 speaks of notice no later than ten days before the record date, or under the procedures of the exchange; a press release is not that notice.',
  remedy: 'Confirm that the notice under Rule 10b-17 or to the exchange was given in time.',
  check({release, report}) {
    const seen = new Set<string>()
    for (const {record} of release.distributions) {
      if (!record?.iso || !release.date || seen.has(record.iso)) continue
      seen.add(record.iso)
      const days = daysBetween(release.date.iso, record.iso)
      if (days >= 0 && days < 10) report({messageId: 'soon', at: record, data: {days}})
    }
  }
})
