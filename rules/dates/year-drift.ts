import {addDays, type DateMention, defineRule, endsAfter, type Release, weekdayOf} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a year that is off by one: a coming event dated a year back, "today" with last year's date, a dateline that
 * lies before the periods on which the release reports; and a year that no reader can mean.
 *
 * ## Why it matters
 * The calendar: the old year stays in the fingers, above all in January, and in texts made from last year's.
 *
 * ## Example
 * ```text bad
 * BOSTON, January 8, 2026 -- Alder Creek Foods Inc. said today, January 8, 2025, that it has bought a mill.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, January 8, 2026 -- Alder Creek Foods Inc. said today, January 8, 2026, that it has bought a mill.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Comparisons with the year before, anniversaries and histories are left alone. A weekday that does not fit is left to
 * `dates/weekday`.
 */
export default defineRule({
  id: 'dates/year-drift',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['date', 'dates', 'relativeDays', 'datedEvents', 'periodWords', 'sentences'],
  messages: {
    coming: '`{text}` has gone by on {dateline}: {year} may be meant',
    today: '`{text}` is not today, {dateline}: {year} may be meant',
    dateline: 'The dateline `{text}` lies before {end}, on which the release reports as past',
    remote: '`{text}` is {distance} years off: a slip in the year'
  },
  why: 'The year does not fit the day of the release (calendar).',
  remedy: 'Check the year.',
  check({release, report}) {
    const dateline = release.date
    if (!dateline) return
    for (const date of release.dates)
      if (isRemote(release, date)) report({messageId: 'remote', at: date, data: {distance: Math.abs((date.year ?? 0) - Number(dateline.iso.slice(0, 4)))}})
    if (dateline.from === 'envelope') return
    const ends = endsAfter(release, dateline.iso)
    const [first] = ends
    if (first && new Set(ends.map(({date}) => date.range.from)).size > 1) {
      report({
        messageId: 'dateline',
        at: dateline,
        data: {end: first.date.text},
        related: ends.map(({date}) => ({span: date.span, message: 'reported as past'}))
      })
      return
    }
    const data = {dateline: dateline.iso, year: dateline.iso.slice(0, 4)}
    const related = [{span: dateline.span, message: 'the dateline'}]
    const coming = release.datedEvents.filter(({date, tense}) => tense === 'future' && isDrifted(date, dateline.iso))
    for (const {date} of coming) report({messageId: 'coming', at: date, data: {...data, year: Number(date.iso?.slice(0, 4)) + 1}, related})
    for (const date of release.dates) if (isToday(release, date)) report({messageId: 'today', at: date, data, related})
  }
})

// A year later it would be in the weeks to come, and no weekday speaks against the year.
function isDrifted({iso, yearStated, weekday}: DateMention, dateline: string): boolean {
  if (iso === null || !yearStated || iso >= dateline || (weekday !== null && weekdayOf(iso) !== weekday)) return false
  const later = `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`
  return later >= dateline && later <= addDays(dateline, 200)
}

// "today, January 8, 2025" in a release of January 8, 2026
function isToday({date: released, relativeDays}: Release, {iso, year, range}: DateMention): boolean {
  if (!released || iso === null || iso.slice(5) !== released.iso.slice(5) || Math.abs((year ?? 0) - Number(released.iso.slice(0, 4))) !== 1) return false
  return relativeDays.some(day => day.offset === 0 && range.from - day.range.to >= 0 && range.from - day.range.to <= 5)
}

// What may lie far ahead: bonds, leases, licences.
const longTerm = /\b(?:due|matur\w+|expir\w+|until|through|term|lease\w*|notes?|bonds?|debentures?|licen[cs]e\w*|concession|patent\w*|by)\b/i

// The end of a period a generation ahead, or another day that nobody living will see.
function isRemote({date, periodWords, sentences}: Release, {iso, year, range, yearStated}: DateMention): boolean {
  if (!date || iso === null || !yearStated || year === null || year - Number(date.iso.slice(0, 4)) <= 25) return false
  if (periodWords.some(({ended}) => ended?.range.from === range.from)) return true
  const sentence = sentences.find(({range: whole}) => whole.from <= range.from && range.to <= whole.to)
  return year - Number(date.iso.slice(0, 4)) > 60 && sentence !== undefined && !longTerm.test(sentence.text)
}
