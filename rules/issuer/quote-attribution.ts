import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a quotation that is opened and not closed, and one that is attributed to an office without a name ("said the
 * CEO").
 *
 * ## Why it matters
 * Practice: a reader must see where the speech ends and whose it is; the statutory safe harbor asks who made a
 * forward-looking statement.
 *
 * ## Example
 * ```text bad
 * “We had a good year, and we look ahead to the next,” said the CEO.
 * ```
 *
 * ## Use instead
 * ```text good
 * “We had a good year, and we look ahead to the next,” said Ann Poe, Chief Executive Officer.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A speech of several paragraphs opens each of them and closes the last. Marks for inches and words in quotation marks
 * are not speech.
 */
export default defineRule({
  id: 'issuer/quote-attribution',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['quotations'],
  messages: {unclosed: 'The quotation is opened but not closed', unnamed: 'The quotation has no named speaker: `{text}`'},
  why: 'A reader must see where a quotation ends and who speaks (practice).',
  remedy: 'Close the quotation, and attribute it to a person by name and title.',
  check({release, report}) {
    const {quotations} = release
    const told = new Set<number>()
    for (const [index, quotation] of quotations.entries()) {
      if (quotation.isLeftOpen) report({messageId: 'unclosed', at: quotation.opening})
      const {attribution} = quotation
      if (quotation.speaker !== null || !attribution || !quotation.isByOffice || told.has(attribution.range.from)) continue
      told.add(attribution.range.from)
      if (quotations[index - 1]?.speaker == null) report({messageId: 'unnamed', at: attribution})
    }
  }
})
