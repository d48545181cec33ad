import {defineRule, isCurrency} from 'harborlint/rule'

/**
 * ## What it does
 * Reports proceeds of an offering that are not called gross or net.
 *
 * ## Why it matters
 * Drafting practice; no legal authority is claimed. Fees can take a tenth of a small offering, and investors plan with what is left.
 *
 * ## Example
 * ```markdown bad
 * # Harbor Widget Corp. Announces $4.8 Million Private Placement
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today announced a private placement of its common stock solely to accredited investors. Proceeds are $4.8 million.
 * ```
 *
 * ## Use instead
 * ```markdown good
 * # Harbor Widget Corp. Announces Private Placement
 *
 * SPRINGFIELD, Ill., March 3, 2026 -- Harbor Widget Corp. (Nasdaq: HWDG) today announced a private placement of its common stock solely to accredited investors. Gross proceeds are $4.8 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only the first such figure is reported.
 */
export default defineRule({
  id: 'numeric/gross-or-net',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  types: ['unregistered-offering', 'registered-offering', 'ipo'],
  needs: ['quantities'],
  messages: {unlabelled: '`{text}` is not called gross or net'},
  why: 'Fees and expenses part gross from net proceeds (drafting practice).',
  remedy: 'Write "gross proceeds of {text}, before [●]", or "net proceeds".',
  check({release, report}) {
    const figure = release.quantities.find(
      ({label, unit, per, sentence}) =>
        label === 'proceeds' && isCurrency(unit) && per === null && !/\b(?:gross|net|principal|up to)\b/i.test(release.sentences[sentence]?.text ?? '')
    )
    if (figure) report({messageId: 'unlabelled', at: figure})
  }
})
