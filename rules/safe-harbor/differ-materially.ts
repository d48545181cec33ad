import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a cautionary paragraph that does not say that actual results could differ materially. Where it says as much
 * in other words, the finding is a warning.
 *
 * ## Why it matters
 * The safe harbor speaks of factors "that could cause actual results to differ materially" (15 U.S.C.
 * 78u-5(c)(1)(A)(i), https://www.law.cornell.edu/uscode/text/15/78u-5). For written statements there are no magic
 * words; for oral ones the statement is asked for expressly ((c)(2)(A)(ii)).
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. These statements involve risks.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. These statements involve risks, and actual results may vary materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * None known.
 */
export default defineRule({
  id: 'safe-harbor/differ-materially',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary'],
  absence: true,
  messages: {
    silent: 'The legend does not say that actual results could differ materially',
    otherwise: 'The legend says only in other words that results could differ materially'
  },
  why: 'The safe harbor speaks of factors "that could cause actual results to differ materially" (15 U.S.C. 78u-5(c)(1)(A)(i)); for written statements there are no magic words.',
  remedy: 'Add: "Actual results could differ materially from those expressed or implied."',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary || cautionary.differMaterially) return
    const otherwise = cautionary.differOtherwise
    if (otherwise) report({messageId: 'otherwise', at: otherwise, severity: 'warning'})
    else report({messageId: 'silent', at: cautionary.subject})
  }
})
