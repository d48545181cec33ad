import {defineRule, findStatusDoubt} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend that invokes the safe harbor although the release suggests an issuer that cannot use it: one that
 * sells under Regulation A or is listed abroad only and names no report to the SEC. In `strict` also one that trades
 * over the counter or not at all and names no report, and a partnership or limited liability company.
 *
 * ## Why it matters
 * The safe harbor is for issuers subject to section 13(a) or 15(d) (15 U.S.C. 78u-5(a)(1),
 * https://www.law.cornell.edu/uscode/text/15/78u-5). For partnerships the text excludes statements "in connection with
 * an offering by, or relating to the operations of" one; how far this reaches listed partnerships is argued.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps Inc. opened its Regulation A offering under the offering circular qualified on Form 1-A. This release contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps Inc. (Nasdaq: TARN) closed at $0.80. This release contains forward-looking statements within the meaning of Section 27A of the Securities Act of 1933. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A low price alone is never a reason: a listed share is no penny stock. The exclusion of certain offenders cannot be
 * seen in a text.
 */
export default defineRule({
  id: 'safe-harbor/excluded-issuer',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary', 'issuer', 'filings'],
  messages: {unclear: 'The legend invokes the PSLRA, but the release shows {evidence}'},
  why: 'The PSLRA safe harbor is limited to issuers that report under section 13(a) or 15(d) (15 U.S.C. 78u-5(a)(1)).',
  remedy: 'Confirm that the issuer reports to the SEC, or drop the reference and keep the cautions.',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary || cautionary.statutes.length === 0) return
    const doubt = findStatusDoubt(release)
    if (!doubt) return
    const isPlain = doubt.kind === 'regulation-a' || doubt.kind === 'foreign-only'
    report({
      messageId: 'unclear',
      at: cautionary.statuteCitations[0] ?? cautionary.subject,
      ...(isPlain ? {} : {profile: 'strict', severity: 'info'}),
      data: {evidence: doubt.evidence}
    })
  }
})
