import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend about forward-looking statements that points to filings with the SEC and names none of them.
 *
 * ## Why it matters
 * Practice. For oral statements 15 U.S.C. 78u-5(c)(2) asks that the document with the factors be identified; for written
 * ones a named report is what makes an incorporation of its risk factors defensible.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements that are subject to risks and uncertainties. Actual results could differ materially
 * because of weak demand and other risks detailed in the Company's filings with the Securities and Exchange Commission.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements that are subject to risks and uncertainties. Actual results could differ materially
 * because of weak demand and other risks detailed in our Annual Report on Form 10-K for the fiscal year ended June 30, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A prospectus, a proxy statement or an annual information form named by its title satisfies the rule. It is silent where no legend is found.
 */
export default defineRule({
  id: 'sec-filing/specific-reference',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['legendFilings'],
  messages: {bare: '`{text}` names no form or period'},
  why: 'Practice: a legend that names the report with its risk factors is what makes incorporation of them defensible; for oral statements 15 U.S.C. 78u-5(c)(2) asks for it.',
  remedy: 'Name the latest annual report with its period, and the later interim reports.',
  check({release, report}) {
    if (release.legendFilings.some(filing => filing.nameAt)) return
    const pointer = release.legendFilings.find(filing => filing.authority === 'SEC')
    if (!pointer) return
    const reports =
      release.profile?.status === 'foreign-private'
        ? 'Annual Report on Form 20-F for the fiscal year ended [●] and its later reports on Form 6-K'
        : 'Annual Report on Form 10-K for the fiscal year ended [●] and its later Quarterly Reports on Form 10-Q'
    const {end} = pointer.span
    report({
      messageId: 'bare',
      at: pointer,
      fixes: [
        {
          title: 'Name the reports, with placeholders for their periods',
          safety: 'suggested',
          edits: [{span: {start: end, end}, text: `, including its ${reports}`}]
        }
      ]
    })
  }
})
