import {defineRule, type Filing} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend that names both the annual report of a foreign private issuer (Form 20-F or 40-F) and reports that only domestic filers file
 * (Forms 10-K, 10-Q and 8-K), or a Form 10-K beside Form 6-K. Where the configuration gives the issuer's reporting status, also a form that an
 * issuer of that status does not file.
 *
 * ## Why it matters
 * A foreign private issuer furnishes Form 6-K and files no Forms 10-Q and 8-K unless it chose the domestic forms altogether (17 CFR 240.13a-13(b),
 * 240.13a-11(b)). A mixture shows that the legend was put together from two others.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 20-F for the year ended December 31, 2025 and our Quarterly Reports on Form 10-Q.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 20-F for the year ended December 31, 2025 and our reports on Form 6-K.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Silent in releases about mergers and tender offers, whose legends speak for two companies. A foreign private issuer that chose the domestic
 * forms altogether is configured as `domestic`.
 */
export default defineRule({
  id: 'sec-filing/foreign-mix',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['legendFilings', 'types'],
  messages: {
    mixed: 'The legend names Form {other} beside Form `{text}`',
    status: 'Form `{text}` in the legend, but the issuer is configured as {status}'
  },
  why: 'A foreign private issuer reports on Forms 20-F or 40-F and 6-K, a domestic filer on Forms 10-K, 10-Q and 8-K (17 CFR 240.13a-11(b), 240.13a-13(b)).',
  remedy: 'Name the forms this issuer files: 20-F or 40-F and 6-K, or 10-K, 10-Q and 8-K.',
  check({release, report}) {
    if (release.types.some(type => type === 'merger' || type === 'tender-offer' || type === 'spac')) return
    const foreign = first(release.legendFilings, ['20-F', '40-F']) ?? first(release.legendFilings, ['6-K'])
    const domestic = first(release.legendFilings, foreign?.form === '6-K' ? ['10-K', '10-Q'] : ['10-Q', '8-K', '10-K'])
    const status = release.profile?.status
    const strange = status === undefined ? undefined : first(release.legendFilings, strangeTo[status].forms)
    if (status && strange?.nameAt) {
      report({messageId: 'status', at: strange.nameAt, data: {status: strangeTo[status].called}, remedy: strangeTo[status].remedy})
      return
    }
    if (!foreign?.nameAt || !domestic?.nameAt) return
    report({
      messageId: 'mixed',
      at: domestic.nameAt,
      data: {other: foreign.form ?? ''},
      related: [{span: foreign.nameAt.span, message: 'a form of foreign private issuers'}]
    })
  }
})

// By reporting status, the forms that such an issuer does not file
const strangeTo = {
  domestic: {
    called: 'a domestic filer',
    forms: ['20-F', '40-F', '6-K'],
    remedy: 'Name the forms of a domestic filer, 10-K, 10-Q and 8-K, or correct the status in the configuration.'
  },
  'foreign-private': {
    called: 'a foreign private issuer',
    forms: ['10-Q', '8-K', '10-K'],
    remedy: 'Name the forms of a foreign private issuer, 20-F or 40-F and 6-K, or correct the status in the configuration.'
  },
  'non-reporting': {
    called: 'not reporting',
    forms: ['10-K', '10-Q', '20-F', '40-F', '6-K'],
    remedy: 'Leave out the reports, which this issuer does not file, or correct the status in the configuration.'
  }
} as const

function first(filings: readonly Filing[], forms: readonly string[]): Filing | undefined {
  return filings.find(filing => filing.nameAt && forms.includes(filing.form?.replace('/A', '') ?? ''))
}
