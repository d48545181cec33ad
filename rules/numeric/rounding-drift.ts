import {defineRule, rewriteFigure} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a figure that is cut off instead of rounded where the release also gives it more exactly.
 *
 * ## Why it matters
 * Internal consistency (arithmetic; no legal claim): the same figure told two ways invites the question which is right.
 *
 * ## Example
 * ```text bad
 * Revenue for the third quarter of 2026 was $4,790,000.
 *
 * The Company said that revenue for the third quarter of 2026 was $4.7 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue for the third quarter of 2026 was $4,790,000.
 *
 * The Company said that revenue for the third quarter of 2026 was $4.8 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Half a unit either way is rounding and accepted.
 */
export default defineRule({
  id: 'numeric/rounding-drift',
  severity: 'info',
  profiles: ['strict'],
  authority: 'arithmetic',
  needs: ['termConflicts'],
  messages: {cut: '`{fine}` rounds to {rounded}; the release also says `{text}`'},
  why: 'The same figure told two ways invites the question which is right (internal consistency).',
  remedy: 'Round the figure, here to {rounded}.',
  check({release, report}) {
    for (const {figure, rival, kind} of release.termConflicts) {
      if (kind !== 'drift') continue
      const [coarse, fine] = figure.step > rival.step ? [figure, rival] : [rival, figure]
      const rounded = rewriteFigure(coarse, Math.round(fine.value / coarse.step) * coarse.step)
      report({
        messageId: 'cut',
        at: coarse,
        data: {fine: fine.text, rounded},
        related: [{span: fine.span, message: 'the exact figure'}],
        fixes: [{title: `Write ${rounded}`, safety: 'suggested', edits: [{span: coarse.span, text: rounded}]}]
      })
    }
  }
})
