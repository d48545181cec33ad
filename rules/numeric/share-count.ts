import {defineRule, writeFigure, writeInterval} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number of shares whose stated percentage of another number of shares is wrong.
 *
 * ## Why it matters
 * Arithmetic: ownership percentages are read closely by holders and regulators.
 *
 * ## Example
 * ```text bad
 * The fund bought 3.1 million shares, or 15% of the 30 million shares outstanding.
 * ```
 *
 * ## Use instead
 * ```text good
 * The fund bought 3.1 million shares, or 10.3% of the 30 million shares outstanding.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Fully diluted, voting and post-closing percentages are left alone.
 */
export default defineRule({
  id: 'numeric/share-count',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['shareClaims'],
  messages: {differs: '`{part}` of `{whole}` is {share}, not `{text}` (rounding allows {allowed})'},
  why: 'A percentage of shares has to follow from the two numbers of shares (arithmetic).',
  remedy: 'Correct the figure that is wrong, or say on what basis the percentage is computed.',
  check({release, report}) {
    for (const {part, whole, percent, allowed, fits} of release.shareClaims) {
      if (fits) continue
      report({
        messageId: 'differs',
        at: percent,
        data: {part: part.text, whole: whole.text, share: writeFigure((part.value / whole.value) * 100, 'percent'), allowed: writeInterval(allowed, 'percent')},
        related: [
          {span: part.span, message: 'the part'},
          {span: whole.span, message: 'the whole'}
        ]
      })
    }
  }
})
