import {affiliationOf, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports contact blocks that name only outside firms and nobody at the issuer.
 *
 * ## Why it matters
 * Practice: exchange manuals expect that an official of the company can be reached.
 *
 * ## Example
 * ```markdown bad
 * # Acme Valves Corp. Opens Plant
 *
 * CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant.
 *
 * Contact: Jane Roe, Harbor Communications, (312) 867-5309, jroe@harborcomms.com
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Acme Valves Corp. Opens Plant
 *
 * CHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) today opened a plant.
 *
 * Contact: John Doe, Chief Financial Officer, Acme Valves Corp., (312) 867-5310, jdoe@acmevalves.com
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A firm is taken to be outside if its name reads like an agency's and shares no word with the issuer's. Parent companies may look like agencies.
 */
export default defineRule({
  id: 'contact/agency',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  absence: true,
  needs: ['contactBlocks', 'issuer'],
  messages: {outside: 'Only an outside firm is named as contact'},
  why: 'Practice: exchange manuals expect that an official of the company can be reached.',
  remedy: 'Add a contact at the issuer: [name], [title], [telephone].',
  check({release, report}) {
    if (release.issuer.name === null || release.contacts.length === 0) return
    if (!release.contacts.every(contact => affiliationOf(release, contact) === 'agency')) return
    const at = release.contactBlocks.find(({contactsAt}) => contactsAt !== null)?.contactsAt
    if (at) report({messageId: 'outside', at})
  }
})
