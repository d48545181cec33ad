import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a line that holds the release back: "EMBARGOED UNTIL", "HOLD FOR RELEASE", "NOT FOR RELEASE BEFORE".
 *
 * ## Why it matters
 * On a published release the line is wrong, and on a draft that went out early it is the only warning. No legal claim.
 *
 * ## Example
 * ```text bad
 * EMBARGOED UNTIL 8:00 A.M. ET, MAY 4, 2026
 * ```
 *
 * ## Use instead
 * ```text good
 * FOR IMMEDIATE RELEASE
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * "Not for distribution to U.S. newswire services" is a customary legend in Canada and left alone; so is news of an embargo on trade.
 */
export default defineRule({
  id: 'draft/embargo',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {held: 'Embargo line still present: `{text}`'},
  why: 'An embargo line on a release that is out contradicts it; wires and readers take it at its word.',
  remedy: 'Take it out at release, or write FOR IMMEDIATE RELEASE.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      if (leftover.kind !== 'embargo') continue
      report({
        messageId: 'held',
        at: leftover,
        fixes: [{title: 'Write FOR IMMEDIATE RELEASE', safety: 'suggested', edits: [{span: leftover.span, text: 'FOR IMMEDIATE RELEASE'}]}]
      })
    }
  }
})
