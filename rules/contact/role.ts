import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports several contacts of which none has a title or is marked as the contact of investors or of the media.
 *
 * ## Why it matters
 * Practice: a journalist and an analyst want different people.
 *
 * ## Example
 * ```text bad
 * Contact: Jane Roe or John Doe, (312) 867-5309
 * ```
 *
 * ## Use instead
 * ```text good
 * Contact: Jane Roe, Chief Financial Officer, or John Doe, Media Relations, (312) 867-5309
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A single contact needs no label.
 */
export default defineRule({
  id: 'contact/role',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['contactBlocks'],
  messages: {none: 'The contacts carry no role'},
  why: 'Practice: a journalist and an analyst want different people.',
  remedy: 'Label the investor and the media contact, or give titles.',
  check({release, report}) {
    const persons = release.contacts.filter(contact => contact.name !== null)
    if (new Set(persons.map(contact => contact.name)).size < 2 || release.contacts.some(contact => contact.role !== null)) return
    const block = release.contactBlocks.find(({namesAt}) => namesAt !== null)
    if (block?.namesAt) report({messageId: 'none', at: block.namesAt})
  }
})
