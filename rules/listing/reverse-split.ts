import {defineRule, type ReverseSplit} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a Nasdaq company's announcement of a reverse split that comes fewer than two business days before the split
 * takes effect, or that lacks the ratio, the hour, the new CUSIP number or the treatment of fractions.
 *
 * ## Why it matters
 * Since November 1, 2023 Nasdaq Rule 5250(b)(4) asks a company to disclose a reverse split by noon Eastern Time at least
 * two business days before it takes effect. It is a listing rule, not a statute.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods Announces 1-for-20 Reverse Stock Split
 *
 * RENO, Nev., November 3, 2025 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a 1-for-20 reverse stock split. The
 * shares will begin trading on a split-adjusted basis at market open on November 4, 2025 under a new CUSIP number.
 * Fractions will be rounded up.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods Announces 1-for-20 Reverse Stock Split
 *
 * RENO, Nev., November 3, 2025 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) announced a 1-for-20 reverse stock split. The
 * shares will begin trading on a split-adjusted basis at market open on November 6, 2025 under a new CUSIP number.
 * Fractions will be rounded up.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A release about the approval of a split whose day is not yet known is left alone. The NYSE has rules of its own.
 */
export default defineRule({
  id: 'listing/reverse-split',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'listing',
  needs: ['listingEvents', 'types'],
  types: ['distribution'],
  era: {from: '2023-11-01'},
  messages: {short: 'Effective `{text}`, {days} after the release', incomplete: 'The reverse split is announced without {slots}'},
  why: 'Nasdaq Rule 5250(b)(4) asks for disclosure by noon Eastern Time at least two business days before a reverse split takes effect.',
  remedy: 'Move the effective day or release earlier, and give ratio, day, hour, CUSIP number and the treatment of fractions.',
  check({release, report}) {
    for (const event of release.listingEvents) {
      if (event.kind !== 'reverse-split' || event.exchange !== 'Nasdaq' || !event.effectiveOn) continue
      if (event.notice !== null && event.notice < 2)
        report({messageId: 'short', at: event.effectiveOn, data: {days: event.notice === 1 ? 'one business day' : 'no business day'}})
      const slots = missingIn(event)
      if (slots.length > 0 && !release.isExcerpt) report({messageId: 'incomplete', at: event, severity: 'warning', data: {slots: slots.join(', ')}})
    }
  }
})

function missingIn({ratio, time, cusip, fractions}: ReverseSplit): readonly string[] {
  return [ratio ? '' : 'the ratio', time ? '' : 'the hour', cusip ? '' : 'the new CUSIP number', fractions ? '' : 'the treatment of fractions'].filter(
    slot => slot !== ''
  )
}
