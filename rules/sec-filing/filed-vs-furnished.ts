import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports "filed" where the text speaks of Item 2.02 or 7.01 of Form 8-K, or of Form 6-K: that information is furnished.
 *
 * ## Why it matters
 * Under General Instruction B.2 of Form 8-K information under Items 2.02 and 7.01 is not deemed filed for section 18 of the Exchange Act unless
 * the issuer says so. "Filed" may be read as saying so.
 *
 * ## Example
 * ```text bad
 * The presentation was filed on Form 8-K under Item 7.01.
 * ```
 *
 * ## Use instead
 * ```text good
 * The presentation was furnished on Form 8-K under Item 7.01.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * "Filed with the SEC" without an item is common speech and left alone.
 */
export default defineRule({
  id: 'sec-filing/filed-vs-furnished',
  severity: 'info',
  profiles: ['strict'],
  authority: 'statute',
  era: {from: '2003-03-28'},
  needs: ['filings', 'secMentions'],
  messages: {item: '`{text}` with {item} of Form 8-K, which is furnished', report: '`{text}` is called filed; Form 6-K is furnished'},
  why: 'General Instruction B.2 of Form 8-K: information under Items 2.02 and 7.01 is not deemed filed unless the issuer says so; "filed" may be read as saying so.',
  remedy: 'Write "furnished", or leave "filed" if section 18 is meant to apply.',
  check({release, report}) {
    const said = new Set<number>()
    for (const mention of release.secMentions) {
      if (mention.kind !== 'item' || mention.manner !== 'filed' || !mention.mannerAt || !/^(?:2\.02|7\.01)$/.test(mention.item)) continue
      if (said.has(mention.mannerAt.span.start)) continue
      said.add(mention.mannerAt.span.start)
      const fixes = [{title: 'Write "furnished"', safety: 'suggested' as const, edits: [{span: mention.mannerAt.span, text: 'furnished'}]}]
      report({messageId: 'item', at: mention.mannerAt, data: {item: `Item ${mention.item}`}, fixes})
    }
    for (const filing of release.filings) if (filing.form === '6-K' && filing.manner === 'filed') report({messageId: 'report', at: filing})
  }
})
