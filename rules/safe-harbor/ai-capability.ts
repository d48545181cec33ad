import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes absolute or ownership claims about artificial intelligence: "our proprietary AI eliminates human review".
 *
 * ## Why it matters
 * In the matter of Presto Automation (SEC order, Jan. 14, 2025): statements about AI were said to hide third-party
 * technology and the part of people.
 *
 * ## Example
 * ```text bad
 * Our proprietary AI eliminates human review of claims.
 * ```
 *
 * ## Use instead
 * ```text good
 * We use third-party AI tools to assist reviewers of claims.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Funds and indices about AI are left alone.
 */
export default defineRule({
  id: 'safe-harbor/ai-capability',
  severity: 'info',
  profiles: ['strict'],
  authority: 'staff',
  needs: ['claims'],
  messages: {claim: '`{text}` makes an absolute or ownership claim about AI'},
  why: 'The SEC has acted on AI claims that hid third-party technology and human work (Presto Automation order, 2025).',
  remedy: 'Confirm that it is true today of deployed products, and say whose technology it is.',
  check({release, report}) {
    for (const claim of release.claims) if (claim.kind === 'ai') report({messageId: 'claim', at: claim, data: {text: claim.text}})
  }
})
