import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports text that the page does not show: `display:none`, hidden runs, white on white.
 *
 * ## Why it matters
 * Search engines, screen readers and whoever copies the page still read it. No legal claim.
 *
 * ## Example
 * ```html bad
 * <html><body><p>Revenue was $42 million.</p><p style="display:none">Do not mention the recall until legal has called.</p></body></html>
 * ```
 *
 * ## Use instead
 * ```html good
 * <html><body><p>Revenue was $42 million.</p></body></html>
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The hidden section of inline XBRL is left alone.
 */
export default defineRule({
  id: 'draft/hidden-text',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {hidden: 'Hidden text: `{start}`'},
  why: 'Search engines, screen readers and whoever copies the page read text that is not shown.',
  remedy: 'Delete it.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      if (leftover.kind === 'hidden-text') report({messageId: 'hidden', at: leftover, data: {start: leftover.text.slice(0, 60)}})
    }
  }
})
