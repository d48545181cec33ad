import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a figure in the text that is not the one in the table, for the same measure and period.
 *
 * ## Why it matters
 * Arithmetic: readers of the text and readers of the table come away with two results.
 *
 * ## Example
 * ```markdown bad
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported results. Net income for the quarter ended March 31, 2026 was $3.6 million, compared with $2.9 million a year ago.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            41,200 |                            39,150 |
 * | Net income     |                             3,412 |                             2,880 |
 * ```
 *
 * ## Use instead
 * ```markdown good
 * BOSTON, May 4, 2026 -- Alder Creek Foods Inc. reported results. Net income for the quarter ended March 31, 2026 was $3.4 million, compared with $2.9 million a year ago.
 *
 * | (in thousands) | Three months ended March 31, 2026 | Three months ended March 31, 2025 |
 * | -------------- | --------------------------------: | --------------------------------: |
 * | Revenue        |                            41,200 |                            39,150 |
 * | Net income     |                             3,412 |                             2,880 |
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A figure is compared with the rows that go by its name: by the measure or the row's own words, with its section, its owners
 * ("attributable to common stockholders") and its basis, reported or adjusted, and with the column of its period. Rounding of
 * either figure is allowed. Changes, ends of ranges, parts ("revenue included"), figures that look ahead and figures that stand
 * in a row akin to theirs are left alone, and so are two figures of one sentence that both miss the row. Where no other
 * figure of the sentence stands in the row, a slip of a digit or a scale word has to part the two, or the cells of the period
 * have to agree on another amount that is not far off.
 */
export default defineRule({
  id: 'numeric/table-vs-text',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['textClaims'],
  messages: {differs: '`{text}` here, but {cell} in the table ({label})'},
  why: 'The text and the table give two figures for {label}, {period} (arithmetic).',
  remedy: 'Find out which of the two is right, and correct the other.',
  check({release, report}) {
    for (const {quantity, figure, label, period, outcome} of release.textClaims) {
      if (outcome !== 'differs') continue
      const data = {cell: figure.text, label, period}
      report({messageId: 'differs', at: quantity, data, expected: [figure.text], related: [{span: figure.span, message: `${label}, ${period}`}]})
    }
  }
})
