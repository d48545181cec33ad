import {type DateMention, defineRule, type Fix, longDate, weekdayName, weekdayOf} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a weekday that does not fall on the date beside it. A date without a year is read as the one nearest to the
 * date of the release.
 *
 * ## Why it matters
 * The calendar: one of the two is wrong, and a reader cannot tell on which day to dial in, vote or be paid.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods will hold its annual meeting on Monday, March 21, 2003.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods will hold its annual meeting on Friday, March 21, 2003.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A weekday that stands for a span of days ("Monday through Friday, May 4") is left alone, and so is a date whose year
 * is neither written nor plain from the date of the release.
 */
export default defineRule({
  id: 'dates/weekday',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['dates'],
  messages: {wrong: '`{text}`: {date} is a {weekday}'},
  why: 'The weekday and the date do not fall together, so one of them is wrong (calendar).',
  remedy: 'Find out which of the two is meant, and correct the other.',
  check({release, report}) {
    for (const date of release.dates) {
      if (date.iso === null || date.weekday === null || date.weekdayAt === null) continue
      const weekday = weekdayOf(date.iso)
      if (weekday === date.weekday || isFarOff(date, release.date?.iso)) continue
      const range = {from: Math.min(date.weekdayAt.range.from, date.range.from), to: Math.max(date.weekdayAt.range.to, date.range.to)}
      report({
        messageId: 'wrong',
        at: release.spanOf(range),
        data: {date: longDate(date.iso), weekday: weekdayName(weekday)},
        expected: [weekdayName(weekday)],
        fixes: fixesOf(date, weekdayName(weekday))
      })
    }
  }
})

// Half a year from the release, the nearest year is no longer plain.
function isFarOff(date: DateMention, released: string | undefined): boolean {
  if (date.yearStated || date.iso === null || released === undefined) return false
  return Math.abs(Date.parse(date.iso) - Date.parse(released)) > 120 * 86_400_000
}

function fixesOf(date: DateMention, weekday: string): readonly Fix[] {
  if (date.weekdayAt === null) return []
  return [{title: `Write ${weekday}, if the date is right`, safety: 'suggested', edits: [{span: date.weekdayAt.span, text: weekday}]}]
}
