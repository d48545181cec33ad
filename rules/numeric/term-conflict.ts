import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a term of the release that has two values: the same measure, period and basis with two figures.
 *
 * ## Why it matters
 * Internal consistency (arithmetic): a defined or repeated term has one value, and a reader cannot tell which one holds.
 *
 * ## Example
 * ```text bad
 * The warrants have an exercise price of $2.39 per share and expire in 2031.
 *
 * Holders may pay the exercise price of $2.93 per share in cash.
 * ```
 *
 * ## Use instead
 * ```text good
 * The warrants have an exercise price of $2.39 per share and expire in 2031.
 *
 * Holders may pay the exercise price of $2.39 per share in cash.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Words such as "additional", "adjusted", "Series A" or another period keep two figures apart; when in doubt the rule is silent.
 */
export default defineRule({
  id: 'numeric/term-conflict',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['termConflicts'],
  messages: {
    conflict: 'The {label} is `{text}` here but `{rival}` elsewhere',
    scale: '`{text}` here but `{rival}` elsewhere: one scale word is wrong'
  },
  why: 'A repeated term has one value; a reader cannot tell which of two holds (internal consistency).',
  remedy: 'Correct the one that is wrong, or say how the two differ.',
  check({release, report}) {
    for (const {figure, rival, label, kind} of release.termConflicts) {
      if (kind !== 'term' && kind !== 'scale') continue
      const related = [{span: rival.span, message: 'the other value'}]
      report({messageId: kind === 'term' ? 'conflict' : 'scale', at: figure, data: {label, rival: rival.text}, related})
    }
  }
})
