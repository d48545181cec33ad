import {defineRule, explainProduct} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number of shares and a price per share whose product is not the amount stated, and earnings per share that
 * income and weighted shares do not give.
 *
 * ## Why it matters
 * Arithmetic: investors multiply the two themselves.
 *
 * ## Example
 * ```text bad
 * The Company sold 3.1 million shares at $1.80 per share for gross proceeds of $4.8 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company sold 3.1 million shares at $1.55 per share for gross proceeds of $4.8 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Net proceeds may be up to 12% below the product. Among several prices, and where the amount stands in another
 * paragraph, only a figure that one slip parts from the product is reported. In tables the other columns have to show
 * that the three rows belong together.
 */
export default defineRule({
  id: 'numeric/per-share-times-shares',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['products', 'tableEarnings'],
  messages: {
    differs: '`{count}` at `{price}` is {product}; the release says `{text}`',
    earnings: '`{text}` times `{count}` is {product}, not `{amount}`'
  },
  why: 'Shares times the figure for each is the amount; rounding allows {allowed} (arithmetic).',
  remedy: 'Correct the figure that is wrong, or say what else the amount includes.',
  check({release, report}) {
    for (const product of [...release.products, ...release.tableEarnings]) {
      if (product.fits || product.kind === 'exercise') continue
      if (product.kind === 'earnings') report({messageId: 'earnings', at: product.price, ...explainProduct(product)})
      else report({messageId: 'differs', at: product.amount, ...explainProduct(product)})
    }
  }
})
