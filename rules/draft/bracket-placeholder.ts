import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports brackets, bullets and blanks that wait to be filled: `$[●]`, `[TBD]`, `[insert name]`, `____`.
 *
 * ## Why it matters
 * A published blank shows the market that the release was not read. No legal claim.
 *
 * ## Example
 * ```text bad
 * Net proceeds were $[●] million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Net proceeds were $12.4 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Citations such as [1], editorial brackets as in "[T]he", redactions [***], logos and "[email protected]" are left alone.
 */
export default defineRule({
  id: 'draft/bracket-placeholder',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {unfilled: 'Unfilled placeholder `{text}`'},
  why: 'A blank that is published shows the market that the release was not read.',
  remedy: 'Fill it in or take it out.',
  check({release, report}) {
    for (const leftover of release.leftovers) if (leftover.kind === 'bracket') report({messageId: 'unfilled', at: leftover})
  }
})
