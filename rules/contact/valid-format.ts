import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a telephone number or an e-mail address in a contact block, or a dial-in number of a call, that cannot work: a digit too few, an area code that does not exist,
 * an ending such as ".con".
 *
 * ## Why it matters
 * The numbering plans: a North American number has ten digits, its area code and exchange begin with 2 to 9; other countries fix the length of
 * theirs. A contact nobody can reach is none.
 *
 * ## Example
 * ```text bad
 * Investor Contact: Jane Roe, (312) 867-530
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
 * Numbers of other countries are judged only where they are written with their calling code. Letters as in 1-800-GO-ACME are read as keys.
 */
export default defineRule({
  id: 'contact/valid-format',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['contactBlocks', 'dialIns'],
  messages: {phone: '`{text}` is not a telephone number: {fault}', email: '`{text}` is not an e-mail address: {fault}'},
  why: 'A contact that nobody can reach is none: the numbering plans fix how many digits a number has, and mail finds only addresses that exist.',
  remedy: 'Correct it with the person named.',
  check({release, report}) {
    for (const point of [...release.contactBlocks.flatMap(block => block.points), ...release.dialIns]) {
      if (point.fault === null || point.kind === 'fax' || point.kind === 'url') continue
      report({messageId: point.kind, at: point, data: {fault: point.fault}})
    }
  }
})
