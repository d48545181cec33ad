import {closingMonth, defineRule, findLabelSlips, monthName, type PeriodMention, type Release} from 'harborlint/rule'

const ordinals = ['first', 'second', 'third', 'fourth'] as const

/**
 * ## What it does
 * Reports one label for a fiscal period with two sets of dates: "second quarter" in the headline, the third in the
 * table; a year in the headline that the text does not have; a fiscal year beside the days of another.
 *
 * ## Why it matters
 * Arithmetic: the label and the dates name two periods, and the figures belong to one.
 *
 * ## Example
 * ```text bad
 * Sales for the second quarter ended June 30, 2025 rose 4%. Costs for the second quarter ended September 30, 2025 fell. The year ended December 31, 2024 was flat.
 * ```
 *
 * ## Use instead
 * ```text good
 * Sales for the second quarter ended June 30, 2025 rose 4%. Costs for the third quarter ended September 30, 2025 fell. The year ended December 31, 2024 was flat.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The fiscal year is learned from the release or taken from the configuration. Where it is neither, only labels that
 * stand directly with their dates are compared.
 */
export default defineRule({
  id: 'dates/fiscal-period',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['periods', 'periodWords', 'fiscalCalendar', 'sections'],
  messages: {
    conflict: '`{text}` here, but {other} elsewhere',
    calendar: '`{text}` is not the {ordinal} quarter of a fiscal year that ends in {month}',
    headline: '`{text}` in the headline, but the text reports on the {ordinal} quarter',
    year: '`{text}` in the headline, but the text has {other}',
    days: '`{text}` lies in the fiscal year {year}'
  },
  why: 'One label stands for two periods (arithmetic).',
  remedy: 'Correct the label or the dates.',
  check({release, report}) {
    const bound = release.periods.filter(({kind, ordinal, ended}) => kind === 'quarter' && ordinal !== null && ended?.iso && closingMonth(ended.iso))
    for (const {period, other} of conflicts(bound, release))
      if (other) report({messageId: 'conflict', at: period, data: {other: other.text}, related: [{span: other.span, message: 'the other dates'}]})
      else report({messageId: 'calendar', at: period, data: {ordinal: ordinalOf(period), month: monthName(release.fiscalCalendar.endMonth)}})
    const wrong = bound.length === 0 ? null : headlinePeriod(release, bound)
    if (wrong)
      report({
        messageId: 'headline',
        at: wrong.label,
        data: {ordinal: ordinalOf(wrong.current)},
        related: [{span: wrong.current.span, message: 'reported here'}]
      })
    for (const {period, reason, year, other} of findLabelSlips(release))
      if (reason === 'days') report({messageId: 'days', at: period, data: {year}})
      else report({messageId: 'year', at: period, data: {other: other?.text ?? year}, related: other ? [{span: other.span, message: 'reported here'}] : []})
  }
})

interface Conflict {
  readonly period: PeriodMention
  /** Null where the fiscal year alone speaks against it. */
  readonly other: PeriodMention | null
}

function ordinalOf({ordinal}: PeriodMention): string {
  return ordinals[(ordinal ?? 1) - 1] ?? ''
}

function monthOf({ended}: PeriodMention): number {
  return closingMonth(ended?.iso ?? '')?.month ?? 0
}

// For each quarter, the months at whose end the release has it close: the fewer mentions are wrong, and of as many those that the fiscal year does not bear out, else the later ones.
function conflicts(bound: readonly PeriodMention[], {fiscalCalendar}: Release): readonly Conflict[] {
  const fits = (period: PeriodMention): boolean => (monthOf(period) - fiscalCalendar.endMonth - (period.ordinal ?? 0) * 3) % 12 === 0
  const isKnown = fiscalCalendar.source === 'stated'
  return [1, 2, 3, 4].flatMap((ordinal): readonly Conflict[] => {
    const byMonth = new Map<number, PeriodMention[]>()
    for (const period of bound) {
      if (period.ordinal !== ordinal) continue
      const same = byMonth.get(monthOf(period))
      if (same) same.push(period)
      else byMonth.set(monthOf(period), [period])
    }
    const [most, ...rest] = [...byMonth.values()].sort((a, b) => b.length - a.length || Number(b.some(fits)) - Number(a.some(fits)))
    const [other] = most ?? []
    if (!most || !other) return []
    if (rest.length > 0) return rest.flat().map(period => ({period, other}))
    return isKnown && !fits(other) ? most.map(period => ({period, other: null})) : []
  })
}

// A quarter named in the headline that is not the one which the first paragraphs report with its dates.
function headlinePeriod(release: Release, bound: readonly PeriodMention[]): {label: PeriodMention; current: PeriodMention} | null {
  const {periods, date} = release
  const label = periods.find(({kind, ordinal, range}) => kind === 'quarter' && ordinal !== null && release.roleAt(range.from) === 'headline')
  const current = bound[0]
  if (!label || !current || label === current || label.ordinal === current.ordinal || !date || !current.end) return null
  const isFresh = current.end < date.iso && Date.parse(date.iso) - Date.parse(current.end) < 130 * 86_400_000
  const isNamed =
    bound.some(({ordinal}) => ordinal === label.ordinal) ||
    periods.some(({ordinal, kind, range}) => kind === 'quarter' && ordinal === label.ordinal && range.from !== label.range.from)
  return isFresh && !isNamed ? {label, current} : null
}
