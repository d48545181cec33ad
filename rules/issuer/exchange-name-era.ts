import {defineRule, eras, isIn, type MarketName} from 'harborlint/rule'

/**
 * ## What it does
 * Reports the name of a market that was not in use on the date of the release: `Nasdaq National Market` after July 2006,
 * `AMEX` after October 2008, `NYSE MKT` after July 2017 or before May 2012, and the like.
 *
 * ## Why it matters
 * The markets were renamed by rule filings with the SEC; a listing under a dead name looks copied from an old release.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2010 -- Alder Creek Foods, Inc. (Nasdaq National Market: ALDR) today announced a dividend.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2010 -- Alder Creek Foods, Inc. (Nasdaq Global Market: ALDR) today announced a dividend.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Sentences about the past ("was listed on the Nasdaq National Market in 1998") are left alone, and so are the months in
 * which sources differ about the day of a change.
 */
export default defineRule({
  id: 'issuer/exchange-name-era',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['marketNames', 'date'],
  messages: {renamed: '`{text}` was not in use on {date}; the name was {current}', gone: '`{text}` was not in use on {date}'},
  why: 'The market had another name on the date of the release (rule filings of the exchanges).',
  remedy: 'Write the name of that day: {current}.',
  check({release, report}) {
    const seen = new Set<string>()
    for (const market of release.marketNames) {
      if (market.historical || isIn(market.era, release.asOf) || seen.has(market.era)) continue
      seen.add(market.era)
      const current = nameThen(market, release.asOf)
      report({
        messageId: current ? 'renamed' : 'gone',
        at: market,
        data: {date: release.asOf, current: current ?? `see ${eras[market.era].source}`},
        expected: current ? [current] : [],
        fixes: current ? [{title: `Write ${current}`, safety: 'suggested', edits: [{span: market.span, text: current}]}] : []
      })
    }
  }
})

function nameThen(market: MarketName, day: string): string | undefined {
  return market.others.find(({era}) => isIn(era, day))?.name
}
