import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports contact blocks without an e-mail address or a web address.
 *
 * ## Why it matters
 * Practice since about 2000; optional.
 *
 * ## Example
 * ```text bad
 * Investor Contact: Jane Roe, (312) 867-5309
 * ```
 *
 * ## Use instead
 * ```text good
 * Investor Contact: Jane Roe, (312) 867-5309, jane.roe@acmevalves.com
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Releases before 2000 are left alone.
 */
export default defineRule({
  id: 'contact/email',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  absence: true,
  era: {from: '2000-01-01'},
  needs: ['contactBlocks'],
  messages: {none: 'No e-mail address in the contact block'},
  why: 'Practice: most readers write before they call.',
  remedy: 'Add an e-mail address, or leave it: it is optional.',
  check({release, report}) {
    const blocks = release.contactBlocks.filter(block => block.contacts.length > 0)
    if (blocks.some(block => block.points.some(point => point.kind === 'email' || point.kind === 'url'))) return
    const block = blocks[0]
    if (block?.contactsAt) report({messageId: 'none', at: block.contactsAt})
  }
})
