import {defineRule, opensWithPlaceAndDay} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release without a dateline: neither a place nor a day before the first sentence, and no line that dates it.
 *
 * ## Why it matters
 * Practice: readers, archives and courts place a statement by the day on which it was made. No rule asks for a dateline.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods Opens a Mill
 *
 * Alder Creek Foods Inc. has opened a mill, the company announced. The mill grinds oats for the whole of the region and employs forty people.
 *
 * Contact: Ann Lee, 617-555-0142
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods Opens a Mill
 *
 * BOSTON, March 21, 2025 -- Alder Creek Foods Inc. has opened a mill, the company announced. The mill grinds oats for the whole of the region and employs forty people.
 *
 * Contact: Ann Lee, 617-555-0142
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A wire's dateline without the year is taken, and so is a line "For immediate release: March 21, 2025".
 */
export default defineRule({
  id: 'dates/dateline',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['date', 'sections', 'sentences'],
  absence: true,
  messages: {missing: 'No dateline with place and date found'},
  why: 'Practice: a release says in its first line where and when it speaks. No authority requires it.',
  remedy: 'Open the text with [●CITY], [●State], [●Month d, yyyy] -.',
  check({release, report}) {
    const hasDateline = release.sections.some(({role}) => role === 'dateline')
    if (hasDateline || (release.date !== null && release.date.from !== 'envelope')) return
    if (!opensWithPlaceAndDay(release)) report({messageId: 'missing', at: 'document'})
  }
})
