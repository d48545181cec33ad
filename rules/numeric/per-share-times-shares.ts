import {defineRule, writeFigure, writeInterval} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number of shares and a price per share whose product is not the amount stated.
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
 * Net proceeds may be up to 12% below the product. Passages with warrants, conversions or several prices are left alone.
 */
export default defineRule({
  id: 'numeric/per-share-times-shares',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['products'],
  messages: {differs: '`{count}` at `{price}` is {product}; the release says `{text}`'},
  why: 'Shares times price per share is the amount; rounding allows {allowed} (arithmetic).',
  remedy: 'Correct the figure that is wrong, or say what else the amount includes.',
  check({release, report}) {
    for (const {count, price, amount, allowed, fits, kind} of release.products) {
      if (fits || kind !== 'sale') continue
      report({
        messageId: 'differs',
        at: amount,
        data: {count: count.text, price: price.text, product: writeFigure(count.value * price.value, price.unit), allowed: writeInterval(allowed, price.unit)},
        related: [
          {span: count.span, message: 'shares'},
          {span: price.span, message: 'price'}
        ]
      })
    }
  }
})
