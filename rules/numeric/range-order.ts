import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a range of figures whose first end is higher than its second.
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
 * Ranges of losses may run from the larger loss to the smaller and are left alone.
 */
export default defineRule({
  id: 'numeric/range-order',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['ranges'],
  messages: {reversed: 'The range `{text}` runs from high to low'},
  why: 'A range that runs from high to low has its ends swapped or a digit wrong (arithmetic).',
  remedy: 'Put the lower end first, or correct the figure that is wrong.',
  check({release, report}) {
    for (const range of release.ranges) {
      if (range.low.value <= range.high.value) continue
      report({messageId: 'reversed', at: range})
    }
  }
})
