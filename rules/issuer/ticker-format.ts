import {defineRule, type Fix, type Ticker} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a listing that is not written `(Exchange: SYMBOL)`, such as a symbol in small letters or without the colon.
 * Where the configuration gives the issuer's symbols, it also reports a release that never states one.
 *
 * ## Why it matters
 * Practice: wires and databases file a release under the listing they read in it, and one they cannot read is lost.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq ALDR) today announced a dividend.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced a dividend.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Whether the symbol is right cannot be known from the text; with the configuration, `issuer/ticker-consistency` tells. Older ways of naming the tier, such as `NASDAQ/NMS`, pass.
 */
export default defineRule({
  id: 'issuer/ticker-format',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'practice',
  needs: ['tickers', 'misstatedListings'],
  messages: {
    malformed: '`{text}` is not written as a listing',
    missing: 'The release never states the listing {expected}'
  },
  why: 'Wires and databases file a release under the listing they read in it (practice).',
  remedy: 'Write {expected}.',
  check({release, report}) {
    for (const ticker of release.tickers) {
      if (ticker.form !== 'parenthetical' || ticker.wellFormed) continue
      const expected = `${ticker.writtenExchange}: ${ticker.symbol}`
      report({messageId: 'malformed', at: ticker, data: {expected: `(${expected})`}, expected: [expected], fixes: [fixOf(ticker, expected)]})
    }
    const own = release.profile?.tickers?.[0]
    // A wrong symbol or market is another defect, which issuer/ticker-consistency reports.
    if (!own || release.isExcerpt || release.misstatedListings.length > 0 || release.tickers.some(({symbol}) => symbol === own.symbol.toUpperCase())) return
    const expected = `(${own.exchange}: ${own.symbol})`
    report({messageId: 'missing', at: release.issuer.nameAt ?? 'document', severity: 'warning', data: {expected}})
  }
})

// A colon is typography; another spelling of the symbol is for the author to confirm.
function fixOf(ticker: Ticker, expected: string): Fix {
  const safety = ticker.text.includes(ticker.symbol) ? 'safe' : 'suggested'
  return {title: `Write ${expected}`, safety, edits: [{span: ticker.span, text: expected}]}
}
