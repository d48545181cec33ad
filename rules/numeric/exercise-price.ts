import {defineRule, explainProduct} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number of warrants or options and an exercise price whose product is not the stated exercise proceeds.
 *
 * ## Why it matters
 * Arithmetic: the terms of an instrument have to agree with each other.
 *
 * ## Example
 * ```text bad
 * Warrants for 11,976 shares are exercisable at $2.39 per share; if fully exercised, aggregate exercise proceeds are $286,000.
 * ```
 *
 * ## Use instead
 * ```text good
 * Warrants for 11,976 shares are exercisable at $2.39 per share; if fully exercised, aggregate exercise proceeds are $28,623.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Two different exercise prices are the matter of `numeric/term-conflict`. Passages with several prices are left alone.
 */
export default defineRule({
  id: 'numeric/exercise-price',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['products'],
  messages: {differs: '`{count}` at `{price}` bring {product} on exercise, not `{text}`'},
  why: 'Shares under the instrument times its exercise price are the exercise proceeds; rounding allows {allowed} (arithmetic).',
  remedy: 'Correct the number, the price or the proceeds.',
  check({release, report}) {
    for (const product of release.products) {
      if (!product.fits && product.kind === 'exercise') report({messageId: 'differs', at: product.amount, ...explainProduct(product)})
    }
  }
})
