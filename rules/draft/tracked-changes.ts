import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports insertions and deletions that were neither accepted nor rejected.
 *
 * ## Why it matters
 * Tracked changes publish what the issuer decided not to say. No legal claim.
 *
 * ## Example
 * ```html bad
 * <html><body><p>Revenue was <del>strong</del> <ins>solid</ins> in the quarter.</p></body></html>
 * ```
 *
 * ## Use instead
 * ```html good
 * <html><body><p>Revenue was solid in the quarter.</p></body></html>
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Reported once for the whole file, at the first change.
 */
export default defineRule({
  id: 'draft/tracked-changes',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {one: 'A tracked change remains: `{first}`', many: '{count} tracked changes remain; the first is `{first}`'},
  why: 'Tracked changes publish what the issuer decided not to say.',
  remedy: 'Accept or reject every change before release.',
  check({release, report}) {
    const changes = release.leftovers.filter(leftover => leftover.kind === 'tracked-change')
    const [first, second] = changes
    if (!first) return
    report({messageId: second ? 'many' : 'one', at: first, data: {count: changes.length, first: first.text.slice(0, 30)}})
  }
})
