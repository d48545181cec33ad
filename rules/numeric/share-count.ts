import {defineRule, type Quantity, writeFigure, writeInterval, writeNumber} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number of shares whose stated percentage of another number of shares is wrong, one that does not follow from
 * the split ratio, and an underwriters' option that one slip parts from 15% of the offering.
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
 * Fully diluted, voting and post-closing percentages are left alone. After a split, numbers within 2% are taken for
 * rounding of fractions.
 */
export default defineRule({
  id: 'numeric/share-count',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['shareClaims', 'derivedShares'],
  messages: {
    differs: '`{part}` of `{whole}` is {share}, not `{text}` (rounding allows {allowed})',
    split: '`{base}` at 1 for {ratio} is {right} shares, not `{text}`',
    option: '`{text}` is {share} of `{base}`; 15% is {right}'
  },
  why: 'Numbers and percentages of shares have to follow from each other (arithmetic).',
  remedy: 'Correct the figure that is wrong, or say on what basis it is computed.',
  check({release, report}) {
    for (const {part, whole, percent, allowed, fits} of release.shareClaims) {
      if (fits) continue
      report({
        messageId: 'differs',
        at: percent,
        data: {part: part.text, whole: whole.text, share: shareOf(part, whole), allowed: writeInterval(allowed, 'percent')},
        related: [
          {span: part.span, message: 'the part'},
          {span: whole.span, message: 'the whole'}
        ]
      })
    }
    for (const {base, derived, right, kind, ratio} of release.derivedShares) {
      const data = {base: base.text, ratio: String(ratio), right: writeNumber(right, 0), share: shareOf(derived, base)}
      report({messageId: kind, at: derived, data, related: [{span: base.span, message: kind === 'split' ? 'before the split' : 'the shares offered'}]})
    }
  }
})

function shareOf(part: Quantity, whole: Quantity): string {
  return writeFigure((part.value / whole.value) * 100, 'percent')
}
