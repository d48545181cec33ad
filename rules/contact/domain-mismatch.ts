import {defineRule, hasForeignDomain, isPublicMailbox} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the e-mail address of somebody at the issuer whose domain fits neither the issuer's name nor any site or firm that the release names.
 *
 * ## Why it matters
 * Consistency: after a change of name an old domain may be dead or, worse, in other hands.
 *
 * ## Example
 * ```markdown bad
 * # Acme Valves Corp. Opens Plant
 *
 * CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant. More is at www.acmevalves.com.
 *
 * Investor Contact: Jane Roe, Acme Valves Corp., (312) 867-5309, jane@oldpumpworks.com
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Acme Valves Corp. Opens Plant
 *
 * CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant. More is at www.acmevalves.com.
 *
 * Investor Contact: Jane Roe, Acme Valves Corp., (312) 867-5309, jane@acmevalves.com
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only a contact who is said to be of the issuer, in a release that gives the issuer's own site, is looked at: agencies write from their own domains.
 * Mailboxes of public providers are reported in the strict profile, as information.
 */
export default defineRule({
  id: 'contact/domain-mismatch',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['contactBlocks', 'issuer'],
  messages: {foreign: '`{text}` is not at the issuer’s domain', public: '`{text}` is a mailbox of a public provider'},
  why: 'Consistency: after a change of name an old domain may be dead or in other hands.',
  remedy: 'Check the address with the person named.',
  check({release, report}) {
    for (const {contacts, points} of release.contactBlocks) {
      for (const point of points) {
        if (point.kind !== 'email' || point.fault !== null || point.isPlaceholder) continue
        const contact = contacts.find(({email}) => email?.toLowerCase() === point.value)
        if (contact && hasForeignDomain(release, contact)) report({messageId: 'foreign', at: point})
        else if (isPublicMailbox(point.value)) report({messageId: 'public', at: point, severity: 'info', profile: 'strict'})
      }
    }
  }
})
