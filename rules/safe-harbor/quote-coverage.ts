import {defineRule, findUncoveredQuotes} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a forward-looking statement in a quotation of somebody of another organization, where the legend speaks of
 * the statements of the company only.
 *
 * ## Why it matters
 * The safe harbor covers the issuer and persons acting on its behalf (15 U.S.C. 78u-5(a),
 * https://www.law.cornell.edu/uscode/text/15/78u-5); an officer of a partner or a customer may not be one.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps Signs Supply Agreement
 *
 * AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.
 *
 * "We will triple our orders in 2027," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.
 *
 * Statements made by the Company in this release that are not historical facts are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps Signs Supply Agreement
 *
 * AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced a supply agreement with Quill Marine Ltd.
 *
 * "We will triple our orders in 2027," said Ada Quill, Chief Executive Officer of Quill Marine Ltd.
 *
 * Statements in this release, including in quotations, that are not historical facts are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Joint releases and quotations without a named organization are left alone. A legend about "this release" covers its
 * quotations.
 */
export default defineRule({
  id: 'safe-harbor/quote-coverage',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary', 'quotations', 'statements'],
  messages: {outside: 'The forward-looking words of {speaker} may stand outside the legend'},
  why: 'The safe harbor covers the issuer and persons acting on its behalf (15 U.S.C. 78u-5(a)); an officer of another company may not be one.',
  remedy: 'Extend the legend to "statements in this release, including in quotations", or attribute the statement.',
  check({release, report}) {
    for (const {statement, speaker} of findUncoveredQuotes(release)) report({messageId: 'outside', at: statement, data: {speaker}})
  }
})
