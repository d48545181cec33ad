import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a release with an end mark (`###` or `-30-`) that stands twice or has body text after it.
 *
 * ## Why it matters
 * Practice of the wires: what follows the mark is not published, or is taken for a note to editors.
 *
 * ## Example
 * ```text bad
 * Acme Corp. today opened a plant in Dayton.
 *
 * ###
 *
 * The Company also said that it had agreed with its bank on a new loan of ten million dollars, which it will draw in June to buy the machines that
 * the second and third lines of the plant need, and that the old plant in Toledo is for sale.
 * ```
 *
 * ## Use instead
 * ```text good
 * Acme Corp. today opened a plant in Dayton.
 *
 * ###
 *
 * Contact: Jane Roe, (312) 867-5309
 * ```
 *
 * ## Options
 * - `required`: report a release without an end mark too. Off unless set.
 *
 * ## Limits
 * Many issuers leave the mark out, and exhibits on EDGAR need none.
 */
export default defineRule({
  id: 'draft/end-mark',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  absence: true,
  needs: ['endMarks'],
  messages: {after: 'Body text follows the end mark `{mark}`', twice: 'The end mark `{mark}` stands twice', none: 'No end mark'},
  why: 'Practice of the wires: what follows the end mark is not published, or is taken for a note to editors.',
  remedy: 'End the release with one mark, and put nothing but contacts and notes after it.',
  options: {required: {type: 'boolean', default: false, description: 'Report a release without an end mark too.'}},
  check({release, options, report}) {
    const [first, second] = release.endMarks
    if (!first) {
      if (options.required) report({messageId: 'none', at: 'document'})
    } else if (first.after) report({messageId: 'after', at: first.after, data: {mark: first.text}})
    else if (second) report({messageId: 'twice', at: second, data: {mark: second.text}})
  }
})
