import {defineRule, type TableFigure, writeFigure, writeNumber} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a total that its parts do not add up to: in a column or a row of a table, or in a sentence that says of what the
 * total consists.
 *
 * ## Why it matters
 * Arithmetic: a total that misses its parts has a wrong figure in it, and readers add up columns first.
 *
 * ## Example
 * ```markdown bad
 * | Revenue (in millions) | 2026 | 2025 |
 * | --------------------- | ---: | ---: |
 * | Food                  |  4.1 |  3.9 |
 * | Beverages             |  3.2 |  3.0 |
 * | Total                 |  7.6 |  6.9 |
 * ```
 *
 * ## Use instead
 * ```markdown good
 * | Revenue (in millions) | 2026 | 2025 |
 * | --------------------- | ---: | ---: |
 * | Food                  |  4.1 |  3.9 |
 * | Beverages             |  3.2 |  3.0 |
 * | Total                 |  7.3 |  6.9 |
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Speaks only where the structure is certain: the same rows make up the same total in another column, or a plain list
 * runs down to a single total. Rows are added up across where most rows of the table show the columns to be the parts. In
 * the text only "consisting of", "comprised of" and the like are taken to name every part: "including" is not. Half a
 * unit in the last digit of each figure is allowed for rounding.
 */
export default defineRule({
  id: 'numeric/sum-of-parts',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['tableSums', 'textSums'],
  messages: {
    table: 'The parts of `{text}` add to {sum}, {distance} off (rounding allows {tolerance})',
    text: '`{text}` is said to consist of {sum} in all (rounding allows {tolerance})'
  },
  why: 'The figures given as its parts do not add up to the total (arithmetic).',
  remedy: 'Find the figure that is wrong, among the parts or in the total.',
  check({release, report}) {
    for (const {total, parts, sum, tolerance, holds} of release.tableSums) {
      if (holds) continue
      report({
        messageId: 'table',
        at: total,
        data: {sum: printed(sum, total), distance: printed(Math.abs(sum - total.value), total), tolerance: printed(tolerance, total)},
        expected: [printed(sum, total)],
        related: parts.map(({figure, label, sign}) => ({span: figure.span, message: `${sign < 0 ? 'less' : 'with'} ${label || 'this'}`}))
      })
    }
    for (const {total, parts, sum, tolerance, holds} of release.textSums) {
      if (holds) continue
      const data = {sum: writeFigure(sum, total.unit), tolerance: writeFigure(tolerance, total.unit)}
      const related = parts.map(({span, text}) => ({span, message: `with ${text}`}))
      report({messageId: 'text', severity: 'warning', at: total, data, expected: [data.sum], related})
    }
  }
})

// In the units of the table, with as many decimals as its figures have.
function printed(value: number, {step, scale}: TableFigure): string {
  const units = value / scale
  const decimals = Math.max(0, Math.round(-Math.log10(step / scale)), Number.isInteger(Math.round(units * 1e6) / 1e6) ? 0 : 1)
  return writeNumber(units, decimals + 1)
}
