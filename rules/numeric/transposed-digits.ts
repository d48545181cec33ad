import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports two figures among the same words that differ by one digit, by a swap of two digits or by a missing digit.
 *
 * ## Why it matters
 * Internal consistency (arithmetic): such pairs are mostly one figure typed twice.
 *
 * ## Example
 * ```text bad
 * The Company issued warrants for 11,976 shares of common stock to its lender.
 *
 * The lender may exercise the warrants for 11,796 shares of common stock.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company issued warrants for 11,976 shares of common stock to its lender.
 *
 * The lender may exercise the warrants for 11,976 shares of common stock.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Cells are not compared with each other. Figures of different periods and figures that other places of the release bear out are left out.
 * A figure of the text is compared with the plain row of its measure, whatever the column, where `numeric/table-vs-text` cannot tell the period.
 */
export default defineRule({
  id: 'numeric/transposed-digits',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['termConflicts', 'tableSlips'],
  messages: {
    similar: '`{text}` and `{rival}` differ by one digit or a swap',
    table: '`{text}` and {cell} in the table differ by one digit or a swap'
  },
  why: 'Two figures among the same words that differ by one digit are mostly one figure typed twice (internal consistency).',
  remedy: 'Check whether both are meant to be the same figure, and correct the one that is wrong.',
  check({release, report}) {
    for (const {figure, rival, kind} of release.termConflicts) {
      if (kind === 'digits') report({messageId: 'similar', at: figure, data: {rival: rival.text}, related: [{span: rival.span, message: 'the other figure'}]})
    }
    for (const {figure, cell} of release.tableSlips)
      report({messageId: 'table', at: figure, data: {cell: cell.text}, related: [{span: cell.span, message: 'the table'}]})
  }
})
