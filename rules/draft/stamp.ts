import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports markings of drafts and of confidence (DRAFT, "v3 clean", "Privileged & Confidential"), and a line FOR IMMEDIATE RELEASE that stands twice.
 *
 * ## Why it matters
 * A marking of privilege on a public paper says that the wrong file went out. No legal claim.
 *
 * ## Example
 * ```text bad
 * DRAFT 3/20/26
 *
 * Acme Corp. opens plant
 * ```
 *
 * ## Use instead
 * ```text good
 * Acme Corp. opens plant
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only short lines are looked at; "draft guidance" and "confidentially submitted a draft registration statement" are prose and left alone.
 */
export default defineRule({
  id: 'draft/stamp',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {stamp: 'Draft or privilege marking `{text}`', twice: '`{text}` stands twice'},
  why: 'A marking of a draft or of privilege on a public paper says that the wrong file went out.',
  remedy: 'Delete the marking, and make sure that this is the final text.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      const edits = [{span: leftover.span, text: ''}]
      if (leftover.kind === 'stamp') report({messageId: 'stamp', at: leftover, fixes: [{title: 'Delete the marking', safety: 'suggested', edits}]})
      if (leftover.kind === 'double-stamp') {
        const related = leftover.first ? [{span: leftover.first.span, message: 'stands here already'}] : []
        report({messageId: 'twice', at: leftover, severity: 'warning', related, fixes: [{title: 'Delete the second', safety: 'safe', edits}]})
      }
    }
  }
})
