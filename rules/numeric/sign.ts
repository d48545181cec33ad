import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports words of gain, loss or direction that the figures contradict: "decreased to $12 million from $10 million", "net income of $(2.1) million".
 *
 * ## Why it matters
 * Internal consistency (arithmetic): the words and the figure tell two stories.
 *
 * ## Example
 * ```text bad
 * Revenue decreased to $12 million from $10 million.
 * ```
 *
 * ## Use instead
 * ```text good
 * Revenue increased to $12 million from $10 million.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Losses and "improved" are left alone, and so are ratios of which less is more.
 */
export default defineRule({
  id: 'numeric/sign',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['signConflicts'],
  messages: {
    direction: '`{text}`, but `{to}` is {relation} than `{from}`',
    negative: '`{text}` is below zero, but the words speak of a gain',
    rival: '`{text}` is a gain here, but the same amount is a loss elsewhere'
  },
  why: 'Words of gain, loss and direction have to agree with the sign of the figures (internal consistency).',
  remedy: 'Correct the word, or the figure if that is what is wrong.',
  check({release, report}) {
    for (const conflict of release.signConflicts) {
      const [first, second] = conflict.figures
      const data: Record<string, string> = first && second ? {from: first.text, to: second.text, relation: second.value > first.value ? 'more' : 'less'} : {}
      report({
        messageId: conflict.kind,
        at: conflict,
        data,
        related: conflict.figures.slice(conflict.kind === 'direction' ? 0 : 1).map(({span}) => ({span, message: 'the figure'}))
      })
    }
  }
})
