import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a comparison of two quarters under the wrong word: "year-over-year" for two quarters in a row, "sequentially"
 * for the same quarter of two years.
 *
 * ## Why it matters
 * Arithmetic: the word tells the reader what the growth is measured against.
 *
 * ## Example
 * ```text bad
 * Revenue for the third quarter of 2025 rose 5% year-over-year from the second quarter of 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue for the third quarter of 2025 rose 5% sequentially from the second quarter of 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Looks only at sentences with two quarters, both with their year, and one such word.
 */
export default defineRule({
  id: 'numeric/comparison-period',
  severity: 'warning',
  profiles: ['strict'],
  authority: 'arithmetic',
  needs: ['comparisons'],
  messages: {
    sequence: '{later} and {earlier} follow each other, but the text says `{text}`',
    year: '{later} and {earlier} are a year apart, but the text says `{text}`'
  },
  why: 'The periods compared are not those that the word names (arithmetic).',
  remedy: 'Write "sequentially" for quarters in a row, "year-over-year" for the same quarter of two years.',
  check({release, report}) {
    for (const comparison of release.comparisons) {
      const {said, quarters, later, earlier} = comparison
      if ((said === 'year' && quarters !== 1) || (said === 'sequential' && quarters !== 4)) continue
      report({
        messageId: said === 'year' ? 'sequence' : 'year',
        at: comparison,
        data: {later: later.text, earlier: earlier.text},
        related: [
          {span: later.span, message: 'this quarter'},
          {span: earlier.span, message: 'and this one'}
        ]
      })
    }
  }
})
