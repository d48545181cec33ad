import {defineRule, hintsAtFuture} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a cautionary paragraph in a release in which no forward-looking statement was found.
 *
 * ## Why it matters
 * Practice: a legend used where nothing looks forward reads as boilerplate.
 *
 * ## Example
 * ```text bad
 * Tarn Pumps Inc. appointed Ada Quill to its board on Monday.
 *
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Tarn Pumps Inc. expects revenue of $40 million in 2026.
 *
 * This release contains forward-looking statements. Actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Any word that may look forward keeps it silent, and it is never more than a note.
 */
export default defineRule({
  id: 'safe-harbor/no-forward-looking',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary', 'statements'],
  messages: {idle: 'I find no forward-looking statement for this legend to cover'},
  why: 'A legend where nothing looks forward reads as boilerplate (practice).',
  remedy: 'Remove the legend, or keep it as house style.',
  check({release, report}) {
    const {cautionary} = release
    if (cautionary && release.statements.length === 0 && !hintsAtFuture(release)) report({messageId: 'idle', at: cautionary.subject})
  }
})
