import {contains, defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend that names or points to filings with the SEC and does not say where they can be read.
 *
 * ## Why it matters
 * Practice. Legends of business combinations have to say it (17 CFR 230.165(c)(1)); elsewhere it is a courtesy to the reader.
 *
 * ## Example
 * ```text bad
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 10-K for the year ended December 31, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * This release contains forward-looking statements. Actual results could differ materially because of the risks described in our Annual Report
 * on Form 10-K for the year ended December 31, 2025, available at www.sec.gov.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Any web site named in the legend satisfies the rule.
 */
export default defineRule({
  id: 'sec-filing/availability',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['legendFilings', 'secMentions', 'cautionary'],
  messages: {nowhere: 'The legend does not say where `{text}` can be read'},
  why: 'Practice; the legends of business combinations have to say it (17 CFR 230.165(c)(1)).',
  remedy: 'Add "available at www.sec.gov", or leave it: outside business combinations it is optional.',
  check({release, report}) {
    const filing = release.legendFilings.find(({authority}) => authority === 'SEC')
    const parts = release.cautionary ? [release.cautionary, ...release.cautionary.parts] : []
    const isSaid = release.secMentions.some(mention => mention.kind === 'site' && parts.some(part => contains(part.range, mention.range)))
    if (filing && !isSaid)
      report({messageId: 'nowhere', at: filing, data: {text: filing.form && filing.kind !== 'document' ? `Form ${filing.form}` : filing.text}})
  }
})
