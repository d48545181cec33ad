import {addDays, closesFiscalYear, defineRule, type Filing, fiscalYearEndIn, longDate, type Release} from 'harborlint/rule'

// Days after the end of a period until a later report of the same kind must be on file, with some to spare
const patience = {'10-K': 456, '20-F': 548, '40-F': 548, '10-Q': 245}

/**
 * ## What it does
 * Reports a legend that relies on an annual report more than 15 months old (18 for Forms 20-F and 40-F), on a quarterly report more than
 * eight months old that no annual report followed, or on a Form 10-Q for the fourth quarter, which nobody files. Where the configuration gives
 * the end of the issuer's fiscal year, also an annual report for a year that ends on another day.
 *
 * ## Why it matters
 * Practice and the calendar: an annual report is due 60 to 90 days after the year ends, so a later one is probably on file, and its risk factors
 * are the ones that count.
 *
 * ## Example
 * ```text bad
 * CHICAGO, November 4, 2026 - Acme Corp. opened a plant. This release contains forward-looking statements. Actual results could differ
 * materially because of the risks described in our Annual Report on Form 10-K for the year ended December 31, 2024.
 * ```
 *
 * ## Use instead
 * ```text good
 * CHICAGO, November 4, 2026 - Acme Corp. opened a plant. This release contains forward-looking statements. Actual results could differ
 * materially because of the risks described in our Annual Report on Form 10-K for the year ended December 31, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Where only the year is named, the rule reckons with the configured fiscal year, and without one with a year that ends as late as January of the
 * next. It cannot know that a report is late. In releases about mergers and tender offers, whose legends speak for two companies, every day may
 * end a year.
 */
export default defineRule({
  id: 'sec-filing/stale-report',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['legendFilings', 'date', 'fiscalCalendar', 'types'],
  messages: {
    stale: '`{form}` for the period to {end} is out of date on {asOf}',
    fourth: '`{text}`: the last quarter of the fiscal year has no Form 10-Q',
    'other-year': '`{form}` for the year to {end}, which is not the end of the issuer’s year'
  },
  why: 'Practice and the calendar: a later report was due before this release, and the risk factors in it are the ones that count.',
  remedy: 'Name the latest report on file and check its period.',
  check({release, report}) {
    // A release without a day of its own may be old: today says nothing of what was on file then. With a configuration it is a draft.
    if (!release.date && !release.profile?.fiscalYearEnd) return
    const endOf = (filing: Filing): string => periodEndOf(release, filing)
    const latest = (filings: readonly Filing[]): Filing | undefined => [...filings].sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0]
    const named = release.legendFilings.filter(filing => filing.nameAt && endOf(filing))
    const annual = latest(named.filter(filing => filing.kind === 'annual'))
    const quarterly = latest(named.filter(filing => filing.kind === 'quarterly'))
    if (annual?.periodEnd && quarterly && quarterly.periodEnd === annual.periodEnd) report({messageId: 'fourth', at: quarterly})
    for (const filing of [annual, quarterly]) {
      if (!filing || (filing === quarterly && annual && endOf(annual) >= endOf(quarterly))) continue
      const form = filing.form?.replace('/A', '') ?? ''
      const days = patienceWith(form)
      const data = {form: `Form ${form}`, end: longDate(endOf(filing)), asOf: longDate(release.asOf)}
      if (days !== null && addDays(endOf(filing), days) < release.asOf) report({messageId: 'stale', at: filing, data})
      else if (filing === annual && days !== null && form !== '10-KT' && isOfOtherYear(release, filing)) {
        report({messageId: 'other-year', at: filing, data, why: configured, remedy: 'Correct the period, or bring the configuration up to date.'})
      }
    }
  }
})

const configured = 'The configuration gives the end of the issuer’s fiscal year, and its annual reports are for years that end then (consistency with it).'

function patienceWith(form: string): number | null {
  if (form.startsWith('10-K')) return patience['10-K']
  if (form.startsWith('10-Q')) return patience['10-Q']
  return form === '20-F' || form === '40-F' ? patience[form] : null
}

function isOfOtherYear(release: Release, {periodEnd}: Filing): boolean {
  const isOfTwo = release.types.some(type => type === 'merger' || type === 'tender-offer' || type === 'spac')
  return periodEnd !== null && !isOfTwo && !closesFiscalYear(release, periodEnd)
}

// The end of the period, ISO; a bare year ends as the configuration says, else it may end as late as January of the next.
function periodEndOf(release: Release, {period, periodEnd}: Filing): string {
  if (periodEnd) return periodEnd
  const year = /(?:19|20)\d\d/.exec(period ?? '')
  return year ? (fiscalYearEndIn(release, Number(year[0])) ?? `${Number(year[0]) + 1}-01-31`) : ''
}
