import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes that a legend does not say whether the issuer will update its statements.
 *
 * ## Why it matters
 * Customary, not required. The sentence does not displace duties to correct or, in some circuits, to update.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially. We assume no obligation to revise them.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * None known.
 */
export default defineRule({
  id: 'safe-harbor/no-update-disclaimer',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary'],
  absence: true,
  messages: {silent: 'The legend says nothing on updating the statements'},
  why: 'A sentence on updating is customary, not required, and does not displace a duty to correct (practice).',
  remedy: 'Add: "Except as required by law, we undertake no obligation to update these statements."',
  check({release, report}) {
    const {cautionary} = release
    if (cautionary && !cautionary.noUpdate) report({messageId: 'silent', at: cautionary.subject})
  }
})
