import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes climate claims and goals that do not say whether they are a goal or achieved, for which emissions, and on what
 * they depend.
 *
 * ## Why it matters
 * Practice. The Green Guides (16 CFR 260) are guides for marketing claims, not a law of issuer disclosure.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps is carbon neutral.
 * ```
 *
 * ## Use instead
 * ```text good
 * Our goal is net zero by 2040, which depends on the price of clean power.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Projects of customers are left alone.
 */
export default defineRule({
  id: 'safe-harbor/esg-goal',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['claims'],
  messages: {claim: '`{text}`: say whether it is a goal or achieved, and for which scope'},
  why: 'A climate goal is read as a promise unless its scope and conditions are stated (practice; the Green Guides, 16 CFR 260, are for marketing).',
  remedy: 'Write "our goal is [●] by [●] for scope [●] emissions; achieving it depends on [●]".',
  check({release, report}) {
    for (const claim of release.claims) if (claim.kind === 'esg') report({messageId: 'claim', at: claim, data: {text: claim.text}})
  }
})
