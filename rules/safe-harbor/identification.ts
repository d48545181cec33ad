import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a cautionary paragraph that does not say which statements are forward-looking: neither by subject, nor by
 * words such as "expects", nor by any description.
 *
 * ## Why it matters
 * The first prong of the safe harbor is for a statement that is "identified as a forward-looking statement" (15 U.S.C.
 * 78u-5(c)(1)(A)(i), https://www.law.cornell.edu/uscode/text/15/78u-5). Cue words with a statement of intent are
 * generally accepted.
 *
 * ## Example
 * ```text bad
 * Safe Harbor Statement
 *
 * Investing in our stock involves risks and uncertainties that could cause actual results to differ materially. Readers should not place undue reliance on our expectations.
 * ```
 *
 * ## Use instead
 * ```text good
 * Statements in this release about our second plant are forward-looking statements. Risks and uncertainties could cause actual results to differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A legend that says only that the release contains such statements passes.
 */
export default defineRule({
  id: 'safe-harbor/identification',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['cautionary'],
  absence: true,
  messages: {unidentified: 'The legend warns of risks but identifies no statement as forward-looking'},
  why: 'The safe harbor is for statements "identified" as forward-looking (15 U.S.C. 78u-5(c)(1)(A)(i)).',
  remedy: 'Say which statements are forward-looking, by subject and by words such as "expects".',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary || cautionary.identification.length > 0 || /forward[- ]looking/i.test(cautionary.title ?? '')) return
    report({messageId: 'unidentified', at: cautionary.subject})
  }
})
