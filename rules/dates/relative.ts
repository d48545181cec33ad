import {type DateMention, daysBetween, defineRule, isQuoted, longDate, placedWithin, type RelativeDay, type Release} from 'harborlint/rule'

/**
 * ## What it does
 * Reports "today", "yesterday", "tomorrow" or "this morning" beside a date that is another day.
 *
 * ## Why it matters
 * Practice: the words are read from the dateline, and a text that was written for another day says something else.
 *
 * ## Example
 * ```text bad
 * BOSTON, March 21, 2025 -- Alder Creek Foods Inc. will report tomorrow, March 24, 2025, on its mills.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, March 21, 2025 -- Alder Creek Foods Inc. will report on Monday, March 24, 2025, on its mills.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Looks only at a date that stands directly beside the word, outside quotations. A slip of the year is left to
 * `dates/year-drift`.
 */
export default defineRule({
  id: 'dates/relative',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['date', 'dates', 'relativeDays', 'quotations'],
  messages: {other: '`{text}` is not {word} on {dateline}'},
  why: 'Words such as "today" are read from the dateline (practice).',
  remedy: 'Write the date alone, or correct it.',
  check({release, report}) {
    const released = release.date
    if (!released) return
    for (const day of release.relativeDays) {
      if (day.iso === null || isQuoted(release, day.range)) continue
      const date = daysBeside(release, day.range.to).find(candidate => isBeside(release.text, day, candidate))
      if (!date?.iso || date.iso === day.iso || isYearAway(date.iso, day.iso)) continue
      report({
        messageId: 'other',
        at: date,
        data: {word: day.text.toLowerCase(), dateline: longDate(released.iso)},
        related: [{span: day.span, message: `said of ${longDate(day.iso)}`}]
      })
    }
  }
})

function daysBeside({dates}: Release, at: number): readonly DateMention[] {
  return placedWithin(dates, {from: at, to: at + 40})
}

// "today, March 21", "today (March 21)", "tomorrow, Friday, March 22"
function isBeside(text: string, day: RelativeDay, date: DateMention): boolean {
  const start = Math.min(date.range.from, date.weekdayAt?.range.from ?? date.range.from)
  return start >= day.range.to && start - day.range.to <= 3 && /^,? ?\(?$/.test(text.slice(day.range.to, start))
}

function isYearAway(a: string, b: string): boolean {
  return a.slice(5) === b.slice(5) && Math.abs(daysBetween(a, b)) < 370
}
