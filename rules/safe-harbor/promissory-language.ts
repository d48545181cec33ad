import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports words that state a future result as certain: "guarantees profitability", "will undoubtedly double", "is
 * certain to". In `strict` also a bare "will" with a benefit ("will enhance") and "we are confident that".
 *
 * ## Why it matters
 * Practice: certainty contradicts "could differ materially" and reads as a promise. No rule bans a word; a statement
 * that leaves out what makes it doubtful may be a half-truth (Macquarie v. Moab, 2024).
 *
 * ## Example
 * ```text bad
 * This contract guarantees profitability in 2027.
 * ```
 *
 * ## Use instead
 * ```text good
 * There can be no assurance that this contract brings profitability in 2027.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Negated words, guarantees of debt or of products, and assurances of quality are left alone.
 */
export default defineRule({
  id: 'safe-harbor/promissory-language',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['claims'],
  messages: {certain: '`{text}` states a future result as certain', benefit: '`{text}` reads as a promise'},
  why: 'Certainty contradicts a warning that results could differ materially and reads as a promise (practice; no rule bans a word).',
  remedy: 'Write it as an expectation ("we expect ... to"), or state the basis.',
  check({release, report}) {
    for (const claim of release.claims) {
      if (claim.kind === 'certainty') report({messageId: 'certain', at: claim, data: {text: claim.text}})
      else if (claim.kind === 'benefit') report({messageId: 'benefit', at: claim, severity: 'info', profile: 'strict', data: {text: claim.text}})
    }
  }
})
