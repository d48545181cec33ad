import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a cautionary paragraph that names no factor of its own and sends the reader to filings or a web site.
 *
 * ## Why it matters
 * The statute provides for reference to a "readily available written document" only for oral statements (15 U.S.C.
 * 78u-5(c)(2), https://www.law.cornell.edu/uscode/text/15/78u-5) and is silent for written ones. Courts have often
 * accepted it for written ones too (Yellen v. Hake, S.D. Iowa 2006); the point is not settled everywhere.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially because of factors described in our annual report on Form 10-K.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially because of delays at the Dayton foundry and the other factors described in our annual report on Form 10-K.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Legends under Canadian law are reported in `strict` only.
 */
export default defineRule({
  id: 'safe-harbor/factors-by-reference-only',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'case',
  needs: ['cautionary'],
  messages: {pointer: 'The legend names no factor and only points to filings'},
  why: 'The statute provides for reference to a written document for oral statements only and is silent for written ones (15 U.S.C. 78u-5(c)(2)); courts have often accepted it (Yellen v. Hake, S.D. Iowa 2006).',
  remedy: 'Name the two or three factors that matter here, and keep the reference.',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary?.filingPointer || cautionary.factors.some(factor => !factor.catchAll)) return
    const pointing = cautionary.factors.find(factor => /filing|report|form|risk factors|document|prospectus|website|sec\b|edgar|sedar/i.test(factor.text))
    report({
      messageId: 'pointer',
      at: pointing ?? cautionary.filingPointer,
      ...(cautionary.kind === 'canadian-forward-looking' ? {profile: 'strict'} : {})
    })
  }
})
