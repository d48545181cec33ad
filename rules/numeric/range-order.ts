import {defineRule, writeFigure} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a range of figures whose first end is higher than its second, and a stated midpoint that is not in the middle.
 *
 * ## Why it matters
 * Arithmetic: a range that runs from high to low has its ends swapped or a digit wrong.
 *
 * ## Example
 * ```text bad
 * The Company expects revenue of $45 million to $42 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company expects revenue of $42 million to $45 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A range of losses or reductions may run from the larger to the smaller; it is reported in the strict profile only.
 * A fall "from 35,000 to 96" is a change and no range.
 */
export default defineRule({
  id: 'numeric/range-order',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['ranges'],
  messages: {
    reversed: 'The range `{text}` runs from high to low',
    midpoint: 'The midpoint of `{range}` is {middle}, not `{text}`'
  },
  why: 'A range that runs from high to low has its ends swapped or a digit wrong (arithmetic).',
  remedy: 'Put the lower end first, or correct the figure that is wrong.',
  check({release, report}) {
    for (const range of release.ranges) {
      const {low, high, midpoint} = range
      if (low.value > high.value) {
        const edits = [
          {span: low.span, text: high.text},
          {span: high.span, text: low.text}
        ]
        report({
          messageId: 'reversed',
          at: range,
          ...(range.isOfLosses ? {profile: 'strict', severity: 'warning'} : {}),
          fixes: [{title: 'Swap the ends', safety: 'suggested', edits}]
        })
      } else if (midpoint) {
        const middle = (low.value + high.value) / 2
        if (Math.abs(midpoint.value - middle) <= midpoint.step / 2) continue
        report({
          messageId: 'midpoint',
          at: midpoint,
          data: {range: range.text, middle: writeFigure(middle, midpoint.unit, 2)},
          related: [{span: range.span, message: 'the range'}]
        })
      }
    }
  }
})
