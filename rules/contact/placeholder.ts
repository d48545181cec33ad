import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a dummy in a contact block or among the numbers of a call: a number from 555-0100 to 555-0199, "xxx-xxx-xxxx", an address at example.com or company.com.
 *
 * ## Why it matters
 * Those numbers are kept free for fiction and those domains for examples (RFC 2606). They stand where the real contact belongs.
 *
 * ## Example
 * ```text bad
 * Investor Contact: Jane Roe, (312) 555-0123
 * ```
 *
 * ## Use instead
 * ```text good
 * Investor Contact: Jane Roe, (312) 867-5309
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * 555-1212 is a working directory number and left alone. So is the ending .example, in which specimen releases are written.
 */
export default defineRule({
  id: 'contact/placeholder',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['contactBlocks', 'dialIns'],
  messages: {dummy: '`{text}` is a placeholder'},
  why: 'The numbers 555-0100 to 555-0199 are kept for fiction and domains such as example.com for examples (RFC 2606): nobody answers there.',
  remedy: 'Put in the real contact before the release goes out.',
  check({release, report}) {
    const points = [...release.contactBlocks.flatMap(block => block.points), ...release.dialIns]
    for (const point of points) if (point.isPlaceholder) report({messageId: 'dummy', at: point})
  }
})
