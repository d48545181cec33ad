import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a figure of the headline that the rest of the release neither states nor allows to be derived.
 *
 * ## Why it matters
 * Internal consistency (no legal claim): a reader who looks for the headline figure finds nothing to rest it on, nor what it counts.
 *
 * ## Example
 * ```markdown bad
 * # Harbor Widget Corp. Announces $4.8 Million Financing
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today announced a private financing through the sale of about 3.1 million shares of its common stock.
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Harbor Widget Corp. Announces $4.8 Million Financing
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today announced a private financing for gross proceeds of $4.8 million through the sale of its common stock.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Sums, products and growth rates of figures in the body count as support; years, ranks and numbers in names are not amounts.
 * A figure of a subheadline is reported in the strict profile only, unless the body has one that differs by a digit.
 */
export default defineRule({
  id: 'numeric/headline-not-in-body',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['headlineFigures'],
  absence: true,
  messages: {missing: 'The headline figure `{text}` does not appear in the body and does not follow from it'},
  why: 'A headline figure that the body neither states nor supports cannot be checked by the reader (internal consistency).',
  remedy: 'State the figure in the body and what it counts, as in "aggregate gross proceeds of approximately {text}", or correct the headline.',
  check({release, report}) {
    for (const {figure, support, rival, lookalike} of release.headlineFigures) {
      if (support !== 'none' || rival) continue
      const isSure = figure.section === 'headline' || lookalike !== null
      report({
        messageId: 'missing',
        at: figure,
        ...(isSure ? {} : {profile: 'strict', severity: 'info'}),
        related: lookalike ? [{span: lookalike.span, message: 'the body says'}] : []
      })
    }
  }
})
