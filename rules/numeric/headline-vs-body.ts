import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a figure of the headline that differs from the figure the body gives for the same measure.
 *
 * ## Why it matters
 * Internal consistency (arithmetic): the headline is what gets quoted, and a wrong figure there has to be corrected in public.
 *
 * ## Example
 * ```markdown bad
 * # Harbor Widget Corp. Raises $4.8 Million in Gross Proceeds
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today closed a private placement. Gross proceeds were $4.3 million.
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Harbor Widget Corp. Raises $4.8 Million in Gross Proceeds
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today closed a private placement. Gross proceeds were $4,812,500.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Speaks only where measure, period and basis of both figures agree; otherwise `numeric/headline-not-in-body` does.
 */
export default defineRule({
  id: 'numeric/headline-vs-body',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['headlineFigures'],
  messages: {differs: 'The headline says `{text}`, the body `{body}`'},
  why: 'The same measure has one value; the headline is what gets quoted (internal consistency).',
  remedy: 'Correct the one that is wrong, or say how the two differ.',
  check({release, report}) {
    for (const {figure, rival} of release.headlineFigures) {
      if (rival) report({messageId: 'differs', at: figure, data: {body: rival.text}, related: [{span: rival.span, message: 'stated here'}]})
    }
  }
})
