import {defineRule, ownerOfDomain} from 'harborlint/rule'

/**
 * ## What it does
 * Reports an e-mail address whose domain fits neither the issuer nor a firm or site that the release names.
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
 * Investor Contact: Jane Roe, (312) 867-5309, jane@oldpumpworks.com
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Acme Valves Corp. Opens Plant
 *
 * CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant. More is at www.acmevalves.com.
 *
 * Investor Contact: Jane Roe, (312) 867-5309, jane@acmevalves.com
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Mailboxes of public providers are reported in the strict profile, as information.
 */
export default defineRule({
  id: 'contact/domain-mismatch',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['contactBlocks', 'issuer'],
  messages: {foreign: '`{text}` fits neither the issuer nor a firm named here', public: '`{text}` is a mailbox of a public provider'},
  why: 'Consistency: after a change of name an old domain may be dead or in other hands.',
  remedy: 'Check the address with the person named.',
  check({release, report}) {
    for (const block of release.contactBlocks) {
      const names = release.text.slice(block.range.from, block.range.to).replace(/\S+@\S+/g, ' ')
      for (const point of block.points) {
        if (point.kind !== 'email' || point.fault !== null || point.isPlaceholder) continue
        const owner = ownerOfDomain(release, point.value.slice(point.value.indexOf('@') + 1), names)
        if (owner === 'foreign') report({messageId: 'foreign', at: point})
        else if (owner === 'public') report({messageId: 'public', at: point, severity: 'info', profile: 'strict'})
      }
    }
  }
})
