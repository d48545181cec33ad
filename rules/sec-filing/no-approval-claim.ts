import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a statement that the SEC approved, cleared or endorsed the issuer, its securities, an offering or a registration statement.
 *
 * ## Why it matters
 * 15 U.S.C. 77w and 78z bar any representation that the SEC passed on the merits of a security. The SEC declares registration statements effective.
 *
 * ## Example
 * ```text bad
 * The Company has received SEC approval of its Form S-1 registration statement.
 * ```
 *
 * ## Use instead
 * ```text good
 * The SEC has declared the Company's Form S-1 registration statement effective.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * What the SEC does approve is left alone: rules of exchanges, funds listed by them, settlements and distribution plans. So are denials and conditions.
 */
export default defineRule({
  id: 'sec-filing/no-approval-claim',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['secMentions'],
  messages: {claim: '`{text}` says that the SEC approved'},
  why: '15 U.S.C. 77w and 78z bar representations that the SEC approved a security or passed on its merits; it declares registration statements effective.',
  remedy: 'Say what the SEC did: "declared effective", "completed its review", "qualified".',
  check({release, report}) {
    for (const mention of release.secMentions) if (mention.kind === 'approval') report({messageId: 'claim', at: mention})
  }
})
