import {defineRule, findStaleMentions} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend that fits another time or another release: another company that speaks in it, events long past, past dates as future, an offering or
 * merger of which the release does not speak.
 *
 * ## Why it matters
 * Practice; Asher v. Baxter (377 F.3d 727, 7th Cir. 2004) asks whether the cautions point to what matters now.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps opened a foundry in March 2026.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of delays at the foundry and the completion of the public offering on the anticipated terms.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps closed its public offering in March 2026.
 *
 * This release contains forward-looking statements. Actual results could differ materially because of delays at the foundry and the completion of the public offering on the anticipated terms.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Another company is noticed where it speaks in the legend and no word of its name stands elsewhere in the release.
 */
export default defineRule({
  id: 'safe-harbor/stale-template',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['cautionary'],
  messages: {
    over: 'The legend still speaks of `{text}`',
    'past-date': 'The legend speaks of a past date as future: `{text}`',
    elsewhere: 'The legend speaks of `{text}`, the release does not',
    issuer: 'The legend names `{text}`, the release does not'
  },
  why: 'A legend left over from another release does not point to what matters now (practice; compare Asher v. Baxter, 7th Cir. 2004).',
  remedy: 'Remove or update it.',
  check({release, report}) {
    for (const {why, text, span} of findStaleMentions(release)) report({messageId: why, at: span, data: {text}})
  }
})
