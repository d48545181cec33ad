import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a small word typed twice ("the the") and a long sentence that stands twice.
 *
 * ## Why it matters
 * Repeats are what is left when drafts are pasted together. No legal claim.
 *
 * ## Example
 * ```text bad
 * Revenue rose in the the first quarter.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue rose in the first quarter.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Headlines repeated in the lead, running feet and tables are left alone, and so is a page that holds the whole release twice.
 */
export default defineRule({
  id: 'draft/duplicate-text',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers', 'sentences'],
  messages: {word: 'The word `{word}` stands twice', sentence: 'Repeated text: `{start}…`'},
  why: 'Repeats are what is left when drafts are pasted together.',
  remedy: 'Delete one of the two.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      const related = leftover.first ? [{span: leftover.first.span, message: 'stands here already'}] : []
      if (leftover.kind === 'repeated-word') {
        const word = leftover.text.split(/\s/)[0] ?? ''
        report({messageId: 'word', at: leftover, data: {word}, fixes: [{title: 'Delete one', safety: 'suggested', edits: [{span: leftover.span, text: word}]}]})
      }
      if (leftover.kind === 'repeated-sentence') report({messageId: 'sentence', at: leftover, data: {start: leftover.text.slice(0, 50)}, related})
    }
  }
})
