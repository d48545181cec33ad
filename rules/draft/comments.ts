import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports comments left in the file and notes to the draft left in the text.
 *
 * ## Why it matters
 * Whoever opens the source reads them. No legal claim.
 *
 * ## Example
 * ```markdown bad
 * Revenue was $42 million.
 *
 * <!-- check with the CFO -->
 * ```
 *
 * ## Use instead
 * ```markdown good
 * Revenue was $42 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Comments that programs write (page fields, converters, licences) are left alone.
 */
export default defineRule({
  id: 'draft/comments',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {left: 'Comment left in the file: `{comment}`'},
  why: 'Whoever opens the source of a published file reads its comments.',
  remedy: 'Settle it and delete it.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      if (leftover.kind !== 'comment') continue
      const comment = leftover.text.length > 50 ? `${leftover.text.slice(0, 49)}…` : leftover.text
      const edits = [{span: leftover.span, text: ''}]
      // Beside the text there is nothing to delete in it.
      report({messageId: 'left', at: leftover, data: {comment}, fixes: leftover.isBeside ? [] : [{title: 'Delete the comment', safety: 'suggested', edits}]})
    }
  }
})
