import {defineRule, type Quantity, writeNumber} from 'harborlint/rule'

/**
 * ## What it does
 * Reports two figures for one measure that lie a factor of a thousand or a million apart, in the text or between the
 * text and a table that states its scale.
 *
 * ## Why it matters
 * Arithmetic: "million" for "billion", or "in thousands" over a table in millions, is the costliest slip of all.
 *
 * ## Example
 * ```markdown bad
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported results. Revenue for the quarter ended March 31, 2026 was $41.2 billion, compared with $39.2 million a year ago.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            41,200 |                            39,150 |
 * | Net income     |                             3,412 |                             2,880 |
 * ```
 *
 * ## Use instead
 * ```markdown good
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported results. Revenue for the quarter ended March 31, 2026 was $41.2 million, compared with $39.2 million a year ago.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            41,200 |                            39,150 |
 * | Net income     |                             3,412 |                             2,880 |
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A table that states no scale is compared only where other figures show its scale without doubt; where no table
 * of a release states one, the `strict` profile says so. In the text only figures with the same digits, label and period are.
 */
export default defineRule({
  id: 'numeric/scale-slip',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['textClaims', 'quantities', 'unstatedScales'],
  messages: {
    table: '`{text}` and {cell} in the table ({label}) are a factor of {factor} apart',
    text: '`{text}` and `{other}` are a factor of {factor} apart',
    unstated: '`{text}` in a table that states no scale; the text has `{other}`'
  },
  why: 'The two figures for one measure have the same digits and another scale (arithmetic).',
  remedy: 'Correct the scale word, or the scale that the table states.',
  check({release, report}) {
    const told = new Set<number>()
    for (const {quantity, figure, label, outcome} of release.textClaims) {
      if (outcome !== 'scale') continue
      told.add(quantity.range.from)
      const data = {cell: figure.text, label, factor: factorOf(quantity.value, figure.value)}
      report({messageId: 'table', at: quantity, data, related: [{span: figure.span, message: label}]})
    }
    const [unstated] = release.unstatedScales.flatMap(({witness}) => witness ?? [])
    if (unstated && release.tables.every(({scale}) => scale === null)) {
      const {figure, quantity} = unstated
      const related = [{span: quantity.span, message: 'the scale is in the text only'}]
      report({messageId: 'unstated', profile: 'strict', severity: 'info', at: figure, data: {other: quantity.text}, related})
    }
    for (const [first, second] of slipsIn(release.quantities)) {
      if (told.has(first.range.from) || told.has(second.range.from)) continue
      const data = {other: first.text, factor: factorOf(first.value, second.value)}
      report({messageId: 'text', at: second, data, related: [{span: first.span, message: 'the same digits'}]})
    }
  }
})

function factorOf(a: number, b: number): string {
  const ratio = Math.max(Math.abs(a / b), Math.abs(b / a))
  return writeNumber(10 ** (3 * Math.round(Math.log10(ratio) / 3)))
}

// Pairs with one label, period, unit and the same digits, of two or more figures; grouped, so that no figure meets all others.
function slipsIn(quantities: readonly Quantity[]): readonly (readonly [Quantity, Quantity])[] {
  const groups = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const {label, unit, per, scale, bound, section, value} = quantity
    if (
      label === null ||
      per !== null ||
      !/^[A-Z]{3}$/.test(unit) ||
      bound !== 'exact' ||
      scale < 1e6 ||
      value === 0 ||
      section === 'about' ||
      section === 'cautionary'
    )
      continue
    const digits = (Math.abs(value) / scale).toFixed(3).replace('.', '')
    const key = [label, unit, quantity.period, [...quantity.qualifiers, ...quantity.basis].join('+'), digits].join('|')
    groups.set(key, [...(groups.get(key) ?? []), quantity])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    const other = group.find(({scale}) => scale !== first?.scale)
    // The headline is compared with the body by another rule.
    return first && other && first.section !== 'headline' && /\d\D?\d/.test(first.text) ? [[first, other] as const] : []
  })
}
