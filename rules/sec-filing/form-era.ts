import {defineRule, type Filing, formNames, newItemsFrom, type Release} from 'harborlint/rule'

const eras = new Map(formNames.map(name => [name.form, name]))

/**
 * ## What it does
 * Reports a form that was not in use on the day of the release, and items of Form 8-K and Form 10-K by numbers of another time.
 *
 * ## Why it matters
 * The SEC withdrew Forms 10-QSB (October 31, 2008) and 10-KSB (March 15, 2009) with Regulation S-B (Release 33-8876), dropped Form 10-K405 after
 * 2002, and gave the items of Form 8-K new numbers on August 23, 2004 (Release 33-8400). A withdrawn form in a legend shows that the legend was copied.
 *
 * ## Example
 * ```text bad
 * CHICAGO, May 4, 2015 - Acme Corp. opened a plant. The risks are described in our Annual Report on Form 10-KSB.
 * ```
 *
 * ## Use instead
 * ```text good
 * CHICAGO, May 4, 2015 - Acme Corp. opened a plant. The risks are described in our Annual Report on Form 10-K.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A report named with a period or a day of filing within the life of the form is history and left alone.
 */
export default defineRule({
  id: 'sec-filing/form-era',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['filings', 'secMentions', 'date'],
  messages: {
    withdrawn: 'Form `{text}` was no longer in use on {asOf}; it is now {successor}',
    early: 'Form `{text}` did not exist on {asOf}',
    oldItem: '`{text}` of Form 8-K has had another number since August 23, 2004',
    newItem: '`{text}` of Form 8-K did not exist before August 23, 2004',
    factors: '`{text}` of Form 10-K did not exist before December 2005'
  },
  why: 'Releases 33-8876 and 33-8400 of the SEC fix when forms and item numbers came and went; a form of another time shows that the text was copied.',
  remedy: 'Name the form and item in use on the day of the release.',
  check({release, report}) {
    // A release without a day of its own may be of any time.
    if (!release.date) return
    for (const filing of release.filings) {
      const name = eras.get(filing.form?.replace('/A', '') ?? '')
      if (!name || !filing.nameAt) continue
      const {from, to, successor = 'another form'} = name
      if (to && release.asOf > to && !isOfTime(filing, to)) {
        const fixes = [{title: `Write ${successor}`, safety: 'suggested' as const, edits: [{span: filing.nameAt.span, text: successor}]}]
        report({messageId: 'withdrawn', at: filing.nameAt, data: {asOf: release.asOf, successor}, fixes: name.successor ? fixes : []})
      } else if (from && release.asOf < from) report({messageId: 'early', at: filing.nameAt, data: {asOf: release.asOf}})
    }
    for (const mention of itemsOfTime(release)) report(mention)
  }
})

function isOfTime({period, filedOn}: Filing, to: string): boolean {
  const year = /(?:19|20)\d\d/.exec(period ?? filedOn ?? '')?.[0]
  return year !== undefined && (/^\d{4}-\d{2}-\d{2}$/.test(period ?? '') ? (period ?? '') <= to : year <= to.slice(0, 4))
}

function* itemsOfTime(release: Release) {
  for (const mention of release.secMentions) {
    if (mention.kind !== 'item') continue
    const form = mention.form?.replace('/A', '')
    if (form === '8-K' && /^\d{1,2}$/.test(mention.item) && Number(mention.item) <= 12 && release.asOf >= newItemsFrom)
      yield {messageId: 'oldItem' as const, at: mention}
    if (form === '8-K' && /^\d\.0\d$/.test(mention.item) && release.asOf < newItemsFrom) yield {messageId: 'newItem' as const, at: mention}
    if (form === '10-K' && mention.item === '1A' && release.asOf < '2005-12-01') yield {messageId: 'factors' as const, at: mention}
  }
}
