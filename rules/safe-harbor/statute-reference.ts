import {defineRule, findExcludedTransaction, findStatusDoubt} from 'harborlint/rule'

/**
 * ## What it does
 * Notes that a legend does not name the Private Securities Litigation Reform Act where the safe harbor seems open to
 * the issuer.
 *
 * ## Why it matters
 * Habit only: the statute does not ask for a citation.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps Inc. (Nasdaq: TARN) expects sales to grow.
 *
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps Inc. (Nasdaq: TARN) expects sales to grow.
 *
 * This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Silent for excluded transactions, for issuers that show no US listing or report, and for legends under Canadian law.
 */
export default defineRule({
  id: 'safe-harbor/statute-reference',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary'],
  era: {from: '1995-12-22'},
  absence: true,
  messages: {unnamed: 'The legend does not name the Private Securities Litigation Reform Act'},
  why: 'Naming the Act is a habit of practice; the statute does not require it.',
  remedy: 'If house style asks for it, add "within the meaning of the Private Securities Litigation Reform Act of 1995".',
  check({release, report}) {
    const {cautionary} = release
    if (!cautionary || cautionary.statutes.length > 0 || cautionary.kind === 'canadian-forward-looking') return
    if (findExcludedTransaction(release) || findStatusDoubt(release)) return
    report({messageId: 'unnamed', at: cautionary.subject})
  }
})
