import {defineRule, findRemoteDays, findYearSlips} from 'harborlint/rule'

const relations = {ends: 'reported as past', days: 'near that day of another year', stamp: 'dated so here'}

/**
 * ## What it does
 * Reports a year that is off by one: a coming event dated a year back, a finished one dated a year ahead, "today" with last
 * year's date, one day given with two years, a dateline that lies before the periods on which the release reports or a
 * year from its other days; and a year that no reader can mean.
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
  needs: ['date', 'dates', 'relativeDays', 'datedEvents', 'distributions', 'periodWords', 'tables', 'sentences'],
  messages: {
    coming: '`{text}` has gone by on {released}: {year} may be meant',
    told: '`{text}` is told as past on {released}: {year} may be meant',
    today: '`{text}` is not today, {released}: {year} may be meant',
    twin: '`{text}` here, but {year} elsewhere',
    call: '`{text}` is a year from {released}: {year} may be meant',
    pair: '`{text}` is a year from `{other}` beside it: {year} may be meant',
    state: '`{text}` is a year before {released}: {year} may be meant',
    ends: 'The {line} `{text}` lies before {other}, on which the release reports as past',
    days: 'The {line} `{text}` lies a year from {other}: {year} may be meant',
    stamp: 'The {line} `{text}` has another year than {other}',
    remote: '`{text}` is {distance} years off: a slip in the year'
  },
  why: 'The year does not fit the day of the release (calendar).',
  remedy: 'Check the year.',
  check({release, report}) {
    const {date} = release
    if (!date) return
    for (const day of findRemoteDays(release)) report({messageId: 'remote', at: day, data: {distance: (day.year ?? 0) - Number(date.iso.slice(0, 4))}})
    const line = date.from === 'dateline' ? 'dateline' : 'date line'
    const {dateline, days} = findYearSlips(release)
    if (dateline) {
      const related = dateline.others.slice(0, 5).map(({span}) => ({span, message: relations[dateline.reason]}))
      const [other] = dateline.others
      report({messageId: dateline.reason, at: date, data: {line, other: other?.text ?? '', year: dateline.year}, related})
    }
    for (const {date: day, reason, year, others} of days) {
      const related = [{span: date.span, message: `the ${line}`}, ...others.map(({span}) => ({span, message: 'the other year'}))]
      report({messageId: reason, at: day, data: {released: date.iso, year, other: others[0]?.text ?? ''}, related})
    }
  }
})
