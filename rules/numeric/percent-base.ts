import {defineRule, isLevel} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a growth rate computed from a loss, and one that names neither its base nor the period it is measured against.
 *
 * ## Why it matters
 * Arithmetic: a percentage of a negative base has no meaning, and one without a base cannot be checked.
 *
 * ## Example
 * ```text bad
 * Net income improved 150% to $1.0 million from a loss of $2.0 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Net income was $1.0 million, compared with a loss of $2.0 million a year ago.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Rates of markets and other companies are left alone. Where one rate of the release names its base, the others are taken to share it.
 */
export default defineRule({
  id: 'numeric/percent-base',
  severity: 'warning',
  profiles: ['strict'],
  authority: 'arithmetic',
  needs: ['changes'],
  messages: {
    negative: '`{text}` is a percentage of a loss',
    none: '`{text}` names neither its base nor the period it is measured against'
  },
  why: 'A growth rate is a figure relative to another; without a positive base it cannot be computed or checked (arithmetic).',
  remedy: 'State both amounts, as in "to $[●] from $[●]", and write "n.m." for a percentage of a loss.',
  check({release, report}) {
    // Where one rate names its base, the others of the release are read the same way.
    const isNamed = release.changes.some(change => change.against !== null)
    for (const {percent, from, to, fromLoss, against, verb} of release.changes) {
      if (!percent || !verb) continue
      if (from && to && fromLoss && to.value > 0 && !isLossLabel(to.label))
        report({messageId: 'negative', at: percent, related: [{span: from.span, message: 'the base'}]})
      else if (!isNamed && !from && !against && percent.period === null && percent.section !== 'headline' && isLevel(percent.label ?? ''))
        report({messageId: 'none', at: percent})
    }
  }
})

function isLossLabel(label: string | null): boolean {
  return label === null || label.includes('loss')
}
