import {closingMonth, defineRule, type PeriodMention, type Release} from 'harborlint/rule'

const ordinals = ['first', 'second', 'third', 'fourth'] as const

/**
 * ## What it does
 * Reports one label for a fiscal period with two sets of dates: "second quarter" in the headline, the third in the
 * table.
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
  needs: ['periods', 'fiscalCalendar', 'sections'],
  messages: {
    conflict: '`{text}` here, but {other} elsewhere',
    headline: '`{text}` in the headline, but the text reports on the {ordinal} quarter'
  },
  why: 'One label stands for two periods (arithmetic).',
  remedy: 'Correct the label or the dates.',
  check({release, report}) {
    const bound = release.periods.filter(({kind, ordinal, ended}) => kind === 'quarter' && ordinal !== null && ended?.iso && closingMonth(ended.iso))
    for (const period of bound) {
      const others = bound.filter(other => other.ordinal === period.ordinal && monthOf(other) !== monthOf(period))
      const like = bound.filter(other => other.ordinal === period.ordinal && monthOf(other) === monthOf(period))
      const [other] = others
      if (!other || others.length < like.length || (others.length === like.length && !isSecond(period, other, release))) continue
      report({messageId: 'conflict', at: period, data: {other: other.text}, related: [{span: other.span, message: 'the other dates'}]})
    }
    const wrong = bound.length === 0 ? null : headlinePeriod(release, bound)
    if (wrong)
      report({
        messageId: 'headline',
        at: wrong.label,
        data: {ordinal: ordinals[(wrong.current.ordinal ?? 1) - 1] ?? ''},
        related: [{span: wrong.current.span, message: 'reported here'}]
      })
  }
})

function monthOf({ended}: PeriodMention): number {
  return closingMonth(ended?.iso ?? '')?.month ?? 0
}

// Of two, the one that the fiscal year does not bear out; else the later one.
function isSecond(period: PeriodMention, other: PeriodMention, {fiscalCalendar}: Release): boolean {
  const fits = (one: PeriodMention): boolean => (monthOf(one) - fiscalCalendar.endMonth - (one.ordinal ?? 0) * 3) % 12 === 0
  if (fits(period) !== fits(other)) return !fits(period)
  return period.range.from > other.range.from
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
