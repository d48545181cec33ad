import {type Access, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports two identification codes for the one live call, or two for its replay.
 *
 * ## Why it matters
 * Arithmetic: one of the two lets nobody in.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142, conference ID 4471203. To ask a question, dial in early with conference ID 4471230.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- Alder Creek Foods Inc. will hold a conference call on May 9, 2025, at 9:00 a.m. ET to discuss its results. Dial 617-555-0142, conference ID 4471203. To ask a question, dial in early with conference ID 4471203.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Codes that are set apart by a language, a country or a kind of listener are left alone, and so is a release with more
 * than one call.
 */
export default defineRule({
  id: 'fd/id-consistency',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['calls'],
  messages: {two: 'Two codes for the {role}: `{first}` and `{text}`'},
  why: 'One call has one code; with the other a listener does not get in (consistency).',
  remedy: 'Find out which code is right, and write it in both places.',
  check({release, report}) {
    if (release.calls.length !== 1) return
    for (const role of ['live', 'replay'] as const) {
      const codes = (release.calls[0]?.access ?? []).filter(access => access.kind === 'code' && access.role === role)
      const [first] = codes
      const other = codes.find(({value}) => value !== first?.value)
      if (!first || !other || isSetApart(codes)) continue
      report({
        messageId: 'two',
        at: other,
        data: {role: role === 'live' ? 'call' : role, first: first.text},
        related: [{span: first.span, message: 'the other code'}]
      })
    }
  }
})

// "Conference ID: 123; international: 456", "Japanese: 789": codes of one call for several groups.
function isSetApart(codes: readonly Access[]): boolean {
  const values = new Set(codes.map(({value}) => value))
  return values.size > 2 || new Set(codes.map(({label}) => label?.toLowerCase() ?? '')).size > 1
}
