import {defineRule, findExcludedTransaction} from 'harborlint/rule'

// "the safe harbor does not apply to statements made in connection with the offer"
//                    ^^^^^^^^^^^^^^
const disclaims = /\b(?:do|does|is|are|will|shall|would) not (?:be )?(?:apply|available|applicable|extend|protected)\b|\b(?:inapplicable|unavailable)\b/i

/**
 * ## What it does
 * Reports a legend that invokes the safe harbor of the Private Securities Litigation Reform Act in a release made in
 * connection with a tender offer, the initial public offering of the issuer, a going private transaction or an
 * offering by a blank check company.
 *
 * ## Why it matters
 * The safe harbor is not available for such statements (15 U.S.C. 78u-5(b)(1)(B), (b)(1)(E), (b)(2)(C) and (D),
 * https://www.law.cornell.edu/uscode/text/15/78u-5). Since 2024 special purpose acquisition companies count as blank
 * check companies (Rel. 33-11265).
 *
 * ## Example
 * ```text bad
 * Alder Corp. Commences Tender Offer for Tarn Pumps
 *
 * Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.
 *
 * This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Corp. Commences Tender Offer for Tarn Pumps
 *
 * Alder Corp. today commenced a cash tender offer for all outstanding shares of Tarn Pumps under the offer to purchase filed with its Schedule TO. Stockholders may tender their shares through the depositary.
 *
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A legend that says that the safe harbor does not apply to the offer passes.
 */
export default defineRule({
  id: 'safe-harbor/excluded-transaction',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary', 'typeEvidence', 'types'],
  types: ['tender-offer', 'ipo', 'going-private', 'spac'],
  messages: {excluded: 'The legend invokes the PSLRA in a release about {a} {name}'},
  why: 'The safe harbor is not available for forward-looking statements made in connection with {a} {name} ({cite}).',
  remedy: 'Remove the reference, or say that it does not apply to the offer; keep the cautions, which may still help under the bespeaks caution doctrine.',
  check({release, report}) {
    const {cautionary} = release
    const excluded = findExcludedTransaction(release)
    if (!cautionary || !excluded || cautionary.statutes.length === 0 || disclaims.test(cautionary.text)) return
    const {name, cite, cue} = excluded
    report({
      messageId: 'excluded',
      at: cautionary.statuteCitations[0] ?? cautionary.subject,
      data: {name, cite, a: /^[aio]/.test(name) ? 'an' : 'a'},
      related: cue ? [{span: cue.span, message: `announces the ${name}`}] : []
    })
  }
})
