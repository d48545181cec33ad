import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a street address of the SEC that was not its own on the day of the release, and a misspelt web address of the SEC.
 *
 * ## Why it matters
 * The SEC moved from 450 Fifth Street, N.W. to 100 F Street, N.E. in spring 2005 (70 FR 40614). An old address sends readers to the wrong door.
 *
 * ## Example
 * ```text bad
 * CHICAGO, May 4, 2012 - Acme Corp. opened a plant. Copies may be read at the SEC's public reference room, 450 Fifth Street, N.W., Washington, D.C.
 * ```
 *
 * ## Use instead
 * ```text good
 * CHICAGO, May 4, 2012 - Acme Corp. opened a plant. Copies may be read at the SEC's public reference room, 100 F Street, N.E., Washington, D.C.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Between April and July 2005 either address is accepted.
 */
export default defineRule({
  id: 'sec-filing/sec-address',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['secMentions', 'date'],
  messages: {
    old: '`{text}` has not been the SEC’s address since spring 2005',
    early: '`{text}` became the SEC’s address in spring 2005',
    site: '`{text}` is not the SEC’s site; it is www.sec.gov'
  },
  why: 'The SEC moved to 100 F Street, N.E. in spring 2005 (70 FR 40614; 17 CFR 201.104).',
  remedy: 'Write 100 F Street, N.E., Washington, D.C. 20549 (450 Fifth Street, N.W. before spring 2005), or simply www.sec.gov.',
  check({release, report}) {
    for (const mention of release.secMentions) {
      if (mention.kind === 'address' && mention.street === '450 Fifth Street' && release.date && release.asOf >= '2005-08-01')
        report({messageId: 'old', at: mention})
      if (mention.kind === 'address' && mention.street === '100 F Street' && release.asOf < '2005-04-01') report({messageId: 'early', at: mention})
      if (mention.kind === 'site' && !/^(?:sec\.gov|edgar|other)$/.test(mention.host)) report({messageId: 'site', at: mention, expected: ['www.sec.gov']})
    }
  }
})
