import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports an annual or quarterly report that the legend names without its period or date. "Most recent" and "latest" are accepted in the
 * recommended profile.
 *
 * ## Why it matters
 * Practice: without its period nobody can tell which report holds the risk factors that the legend relies on.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 10-K filed with the SEC.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 10-K for fiscal 2025 filed with the SEC.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Only the first such report of a legend is reported. Reports named in the plural are taken to mean all of them, which is accepted like "most recent".
 */
export default defineRule({
  id: 'sec-filing/period-or-date',
  severity: 'info',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['legendFilings'],
  messages: {undated: '`{text}` is named without its {period}'},
  why: 'Practice: without its period or date nobody can tell which report holds the factors that the legend relies on.',
  remedy: 'Add "for the {period} ended [●]".',
  check({release, report}) {
    const reports = release.legendFilings.filter(
      filing => filing.nameAt && (filing.kind === 'annual' || (filing.kind === 'quarterly' && !/reports\b/i.test(filing.text)))
    )
    if (reports.some(filing => filing.kind === 'annual' && (filing.period || filing.filedOn))) return
    const undated = reports.find(filing => !filing.period && !filing.filedOn)
    if (!undated) return
    const isRelative = release.legendFilings.some(filing => filing.relative || /reports\b|\bForms\b/i.test(filing.text))
    const period = undated.kind === 'annual' ? 'fiscal year' : 'quarter'
    report({messageId: 'undated', at: undated, data: {period}, ...(isRelative ? {profile: 'strict' as const} : {})})
  }
})
