import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes that a legend does not say that its statements speak as of the date of the release.
 *
 * ## Why it matters
 * Customary, not required.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements made as of the date hereof. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * None known.
 */
export default defineRule({
  id: 'safe-harbor/statement-date',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary'],
  absence: true,
  messages: {undated: 'The legend does not say as of when the statements speak'},
  why: 'Saying as of when the statements speak is customary, not required (practice).',
  remedy: 'Add: "These statements speak only as of the date of this release."',
  check({release, report}) {
    const {cautionary} = release
    if (cautionary && !cautionary.speaksAsOf) report({messageId: 'undated', at: cautionary.subject})
  }
})
