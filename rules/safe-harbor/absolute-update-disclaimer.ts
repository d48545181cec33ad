import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Notes a sentence on updating that leaves no room for what the law may ask.
 *
 * ## Why it matters
 * Practice: Form 8-K, Regulation FD and duties to correct may require an update all the same.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially. We will not update these statements under any circumstances.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially. We undertake no obligation to update these statements unless required by applicable law.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The words may stand in a sentence beside it.
 */
export default defineRule({
  id: 'safe-harbor/absolute-update-disclaimer',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary'],
  messages: {absolute: 'The sentence on updating does not say "except as required by law"'},
  why: 'Form 8-K, Regulation FD and duties to correct may require an update all the same (practice).',
  remedy: 'Add "except as required by law".',
  check({release, report}) {
    const {cautionary} = release
    if (cautionary?.noUpdateAt && !cautionary.noUpdateQualified) report({messageId: 'absolute', at: cautionary.noUpdateAt})
  }
})
