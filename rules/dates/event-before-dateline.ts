import {addDays, daysBetween, defineRule, endsAfter, longDate} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a day before the dateline of which the text speaks as future, and a day after it of which the text speaks as
 * past.
 *
 * ## Why it matters
 * The calendar: either the day is wrong, or the sentence was written for another release.
 *
 * ## Example
 * ```text bad
 * BOSTON, March 21, 2003 -- Alder Creek Foods Inc. today said it has sold its mill. The sale will close no later than March 12, 2003.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, March 21, 2003 -- Alder Creek Foods Inc. today said it has sold its mill. The sale will close no later than April 12, 2003.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Looks only at days that hang directly on their verb, outside quotations, legends and tables. A day that misses by
 * exactly its year, and a dateline whose year is wrong, are left to `dates/year-drift`.
 */
export default defineRule({
  id: 'dates/event-before-dateline',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['date', 'datedEvents'],
  messages: {
    future: '`{text}` is before the dateline, {dateline}, yet told as future',
    past: '`{text}` is after the dateline, {dateline}, yet told as past'
  },
  why: 'The tense and the date of the release do not agree (calendar).',
  remedy: 'Correct the day, the dateline or the tense.',
  check({release, report}) {
    const dateline = release.date
    if (!dateline || dateline.from === 'envelope') return
    const isDatelineWrong = endsAfter(release, dateline.iso).length > 1
    for (const {date, tense, isPeriodEnd} of release.datedEvents) {
      if (date.iso === null) continue
      const away = daysBetween(dateline.iso, date.iso)
      if (!date.yearStated && Math.abs(away) > 60) continue
      const data = {dateline: longDate(dateline.iso)}
      const related = [{span: dateline.span, message: 'the dateline'}]
      if (tense === 'future' && away < 0 && !isNextYear(date.iso, dateline.iso)) report({messageId: 'future', at: date, data, related})
      // Releases go out around the world: a day of grace.
      if (tense === 'past' && away > 1 && !isDatelineWrong && !(isPeriodEnd && away < 8)) report({messageId: 'past', at: date, data, related})
    }
  }
})

// A year later the day would lie soon after the dateline: a slip of the year.
function isNextYear(iso: string, dateline: string): boolean {
  const later = `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`
  return later >= dateline && later <= addDays(dateline, 200)
}
