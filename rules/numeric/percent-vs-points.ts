import {defineRule, isOfRate, meets, recomputeChange, writeFigure} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a change of a rate or margin given in percent where it is the difference in percentage points.
 *
 * ## Why it matters
 * Arithmetic: from 40% to 43% is 3 percentage points, or 7.5%; a reader cannot tell which is meant.
 *
 * ## Example
 * ```text bad
 * Gross margin rose 3% to 43% from 40% a year ago.
 * ```
 *
 * ## Use instead
 * ```text good
 * Gross margin rose 3 percentage points to 43% from 40% a year ago.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A relative change that is right is accepted.
 */
export default defineRule({
  id: 'numeric/percent-vs-points',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['changes'],
  messages: {
    points: 'From `{from}` to `{to}` is {points}, or {relative} relative, not `{text}`'
  },
  why: 'A change of a rate in percent and in percentage points are two different figures (arithmetic).',
  remedy: 'Write the change in percentage points, here {points}.',
  check({release, report}) {
    for (const change of release.changes) {
      const recomputed = recomputeChange(change)
      const {percent} = change
      if (!recomputed || !percent || !isOfRate(change) || percent.bound !== 'exact' || meets(recomputed.percent, percent.interval)) continue
      const {from, to, best} = recomputed
      const points = writeFigure(Math.abs(to.value - from.value), 'percentage-points', decimalsOf(to.step))
      report({
        messageId: 'points',
        at: percent,
        data: {from: from.text, to: to.text, points, relative: writeFigure(best, 'percent')},
        related: [
          {span: from.span, message: 'from'},
          {span: to.span, message: 'to'}
        ],
        fixes: [{title: `Write ${points}`, safety: 'suggested', edits: [{span: percent.span, text: points}]}]
      })
    }
  }
})

function decimalsOf(step: number): number {
  return Math.max(0, Math.round(-Math.log10(step)))
}
