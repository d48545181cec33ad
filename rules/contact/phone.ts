import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports contact blocks without a telephone number; for releases since 2015 that give an e-mail address, as information only.
 *
 * ## Why it matters
 * Practice: exchange manuals expect that a listed company can be called about its news. Check the manual that applies.
 *
 * ## Example
 * ```text bad
 * Investor Contact: Jane Roe, jane.roe@acmevalves.com
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
 * A fax number is not a telephone number; neither is the dial-in of a call. An invitation within a sentence is not looked at.
 */
export default defineRule({
  id: 'contact/phone',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  absence: true,
  needs: ['contactBlocks', 'date'],
  messages: {none: 'No telephone number in the contact block'},
  why: 'Practice: exchange manuals expect that a listed company can be called about its news.',
  remedy: 'Add a telephone number; check the listing manual.',
  check({release, report}) {
    const blocks = release.contactBlocks.filter(block => block.contacts.length > 0)
    if (blocks.some(block => block.points.some(point => point.kind === 'phone'))) return
    const block = blocks.find(({form, heading}) => form === 'block' && heading !== null)
    if (!block) return
    const isOnline = release.asOf >= '2015-01-01' && block.contacts.some(contact => contact.email !== null || contact.url !== null)
    report({messageId: 'none', at: block, severity: isOnline ? 'info' : 'warning'})
  }
})
