import {amountFits, defineRule, factorFits, percentFits, recomputeChange, rewriteFigure, writeFigure, writeInterval} from 'harborlint/rule'

/**
 * ## What it does
 * Recomputes each stated change whose two figures are given, and reports a percentage, an amount or a multiple ("doubled", "fell by a third")
 * that they do not allow.
 *
 * ## Why it matters
 * Arithmetic: readers divide the two figures themselves. The rounding of both figures is taken into account.
 *
 * ## Example
 * ```text bad
 * Revenue rose 30% to $12.0 million from $10.0 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue rose 20% to $12.0 million from $10.0 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * "Doubled" is allowed from nine tenths of the way on, "nearly doubled" from eight tenths, "more than doubled" only from twice on, all within rounding.
 * Changes in constant currency, organic, pro forma or per day, changes from a loss, and lists paired by "respectively" are left alone.
 */
export default defineRule({
  id: 'numeric/percent-change',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['changes'],
  messages: {
    percent: 'From `{from}` to `{to}` is {best}, not `{text}` (rounding allows {allowed})',
    amount: 'From `{from}` to `{to}` is {best}, not `{text}` (rounding allows {allowed})',
    multiple: 'From `{from}` to `{to}` is {best} times, not `{text}`'
  },
  why: 'A stated change has to follow from the two figures it compares, within their rounding (arithmetic).',
  remedy: 'Correct the change or the figure that is wrong, or say on what basis it is computed.',
  check({release, report}) {
    for (const change of release.changes) {
      const recomputed = recomputeChange(change)
      if (!recomputed) continue
      const {from, to, best} = recomputed
      const related = [
        {span: from.span, message: 'from'},
        {span: to.span, message: 'to'}
      ]
      if (change.percent && percentFits(change, recomputed) === false) {
        const {percent} = change
        report({
          messageId: 'percent',
          at: percent,
          data: {from: from.text, to: to.text, best: writeFigure(best, 'percent'), allowed: writeInterval(recomputed.percent, 'percent')},
          expected: [rewriteFigure(percent, best)],
          related,
          fixes: [{title: `Write ${rewriteFigure(percent, best)}`, safety: 'suggested', edits: [{span: percent.span, text: rewriteFigure(percent, best)}]}]
        })
      } else if (change.amount && amountFits(change, recomputed) === false) {
        const {amount} = recomputed
        const unit = to.unit === 'percent' ? 'percentage-points' : to.unit
        const data = {from: from.text, to: to.text, best: writeFigure((amount[0] + amount[1]) / 2, unit), allowed: writeInterval(amount, unit)}
        report({messageId: 'amount', at: change.amount, data, related})
      } else if (change.multiple && factorFits(change, recomputed) === false) {
        const data = {from: from.text, to: to.text, best: String(Number((to.value / from.value).toFixed(2)))}
        report({messageId: 'multiple', at: change.multiple, data, related})
      }
    }
  }
})
