import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports contact blocks that name neither a person nor a desk such as Investor Relations.
 *
 * ## Why it matters
 * Practice: a number or a general mailbox without a name leaves a reader nobody to ask for.
 *
 * ## Example
 * ```text bad
 * Contact: (312) 867-5309, info@acmevalves.com
 * ```
 *
 * ## Use instead
 * ```text good
 * Contact: Jane Roe, Chief Financial Officer, (312) 867-5309
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A block headed "Investor Contact" or "Media Contact", or a mailbox such as ir@ or media@, counts as a desk. An invitation within a sentence is not looked at.
 */
export default defineRule({
  id: 'contact/named-person',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  absence: true,
  needs: ['contactBlocks'],
  messages: {nobody: 'The contact block names no person and no desk'},
  why: 'Practice: a number or a general mailbox without a name leaves a reader nobody to ask for.',
  remedy: 'Name a person with a title, or Investor Relations.',
  check({release, report}) {
    const blocks = release.contactBlocks.filter(block => block.contacts.length > 0)
    if (blocks.some(block => block.hasDesk || block.contacts.some(contact => contact.name !== null))) return
    const block = blocks.find(({form, heading}) => form === 'block' && heading !== null)
    if (block) report({messageId: 'nobody', at: block})
  }
})
