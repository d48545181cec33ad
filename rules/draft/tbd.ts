import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports words and figures that stand for something still to come: TBD, TKTK, `$XX million`, `x.x%`, `Q3 20XX`.
 *
 * ## Why it matters
 * A published stand-in shows the market that the release was not read. No legal claim.
 *
 * ## Example
 * ```text bad
 * Revenue was $XX million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue was $42 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Letters X count only beside a currency sign, a percent sign, a unit or a year; TBA only after a word such as "date", since it names a market in mortgage securities.
 */
export default defineRule({
  id: 'draft/tbd',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {unfinished: '`{text}` looks unfinished'},
  why: 'A stand-in that is published shows the market that the release was not read.',
  remedy: 'Put in the fact, or take the words out.',
  check({release, report}) {
    for (const leftover of release.leftovers) if (leftover.kind === 'tbd') report({messageId: 'unfinished', at: leftover})
  }
})
