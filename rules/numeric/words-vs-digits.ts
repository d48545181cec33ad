import {defineRule, writeNumber} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a number in words whose digits in parentheses differ.
 *
 * ## Why it matters
 * Internal consistency (arithmetic): a reader cannot know which of the two is meant, and contracts are often read by the words.
 *
 * ## Example
 * ```text bad
 * Holders may exercise the option within ten (12) days after notice.
 * ```
 *
 * ## Use instead
 * ```text good
 * Holders may exercise the option within ten (10) days after notice.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A single digit in parentheses with nothing counted after it is taken for a footnote mark.
 */
export default defineRule({
  id: 'numeric/words-vs-digits',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['spelledPairs'],
  messages: {differ: '`{text}`: the words say {words}, the digits {digits}'},
  why: 'Words and digits give one number twice; a reader cannot know which is meant (internal consistency).',
  remedy: 'Correct the one that is wrong, or give the number once.',
  check({release, report}) {
    for (const pair of release.spelledPairs) {
      if (pair.words === pair.digits) continue
      report({messageId: 'differ', at: pair, data: {words: writeNumber(pair.words), digits: writeNumber(pair.digits)}})
    }
  }
})
