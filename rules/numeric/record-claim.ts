import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a claim of a record that a table here contradicts, or that nothing here supports.
 *
 * ## Why it matters
 * Arithmetic; and SEC staff (Non-GAAP C&DI 102.10) names as an example of undue prominence a non-GAAP measure called
 * "record" without an equal word for the comparable GAAP measure.
 *
 * ## Example
 * ```markdown bad
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported record revenue for the quarter ended March 31, 2026.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            41,200 |                            43,150 |
 * ```
 *
 * ## Use instead
 * ```markdown good
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported record revenue for the quarter ended March 31, 2026.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            43,200 |                            41,150 |
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Compares only the periods that the tables of the release show. Record dates, holders of record and the like are told
 * apart.
 */
export default defineRule({
  id: 'numeric/record-claim',
  severity: 'warning',
  profiles: ['strict'],
  authority: 'staff',
  needs: ['recordClaims'],
  messages: {
    contradicted: '`{text}`, but {earlier} was higher ({period})',
    unsupported: '`{text}` is not supported by a comparison here'
  },
  why: 'A record is a comparison; for a non-GAAP measure see SEC staff, Non-GAAP C&DI 102.10 (prominence).',
  remedy: 'State with what the record compares, as in: the highest since [●period].',
  check({release, report}) {
    const told = new Set<string>()
    for (const claim of release.recordClaims) {
      const {higher, measure} = claim
      if (told.has(measure)) continue
      if (higher || !claim.isCompared) told.add(measure)
      if (higher)
        report({
          messageId: 'contradicted',
          at: claim,
          data: {earlier: higher.figure.text, period: higher.period},
          related: [{span: higher.figure.span, message: higher.period}]
        })
      else if (!claim.isCompared) report({messageId: 'unsupported', at: claim, severity: 'info'})
    }
  }
})
