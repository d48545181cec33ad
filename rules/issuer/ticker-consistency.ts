import {defineRule, listInWords, nameKey, type Ticker} from 'harborlint/rule'

const configured = 'The configuration gives the issuer’s listings, and a reader who takes this one may look up or buy the wrong security (consistency with it).'
const correction = 'Correct the listing, or bring the configuration up to date.'

/**
 * ## What it does
 * Reports a second symbol for the same company on the same market, and where the configuration gives the issuer's listings, a symbol or a
 * market for the issuer that is not among them.
 *
 * ## Why it matters
 * Internal consistency: one of the two is wrong, and a reader may buy the wrong security.
 *
 * ## Example
 * ```text bad
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced a dividend.
 *
 * About Alder Creek Foods, Inc.
 *
 * Alder Creek Foods, Inc. (Nasdaq: ALDE) makes canned fruit.
 * ```
 *
 * ## Use instead
 * ```text good
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced a dividend.
 *
 * About Alder Creek Foods, Inc.
 *
 * Alder Creek Foods, Inc. (Nasdaq: ALDR) makes canned fruit.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Symbols in one parenthesis are classes of one issuer, and a symbol that adds letters to another is a warrant, unit or
 * preferred share. A release about a change of symbol is left alone. A listing is held against the configuration only where it stands behind
 * one of the names that are configured.
 */
export default defineRule({
  id: 'issuer/ticker-consistency',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['tickers', 'misstatedListings'],
  messages: {
    differs: '`{text}` here, but {first} above for the same company',
    unlisted: '`{text}` is not a listing of the issuer; the configuration has {own}'
  },
  why: 'One company has one symbol for one class of shares on one market, so one of the two is wrong (internal consistency).',
  remedy: 'Find out which symbol is right, and correct the other.',
  check({release, report}) {
    if (/\b(?:new|changed?|under the|trading)\s(?:ticker\s|stock\s|trading\s)?symbol/i.test(headOf(release.sections))) return
    for (const {ticker, expected} of release.misstatedListings) {
      report({messageId: 'unlisted', at: ticker, data: {own: listInWords(expected)}, expected, why: configured, remedy: correction})
    }
    const known = new Map<string, Ticker>()
    for (const ticker of release.tickers) {
      if (ticker.form !== 'parenthetical' || ticker.company === null || release.misstatedListings.some(listing => listing.ticker === ticker)) continue
      const key = `${ticker.exchange} ${nameKey(ticker.company)}`
      const first = known.get(key)
      if (!first) known.set(key, ticker)
      else if (differs(first, ticker) && !sameClassGroup(release.tickers, ticker, first)) {
        report({messageId: 'differs', at: ticker, data: {first: first.symbol}, related: [{span: first.span, message: 'first stated here'}]})
      }
    }
  }
})

function headOf(sections: readonly {readonly role: string; readonly text: string}[]): string {
  return sections
    .filter(({role}) => role === 'headline' || role === 'subheadline' || role === 'lead')
    .map(({text}) => text)
    .join(' ')
}

// "ALDR" and "ALDRW": a warrant, a unit, a class.
function differs(a: Ticker, b: Ticker): boolean {
  return (
    a.symbol !== b.symbol &&
    !a.symbol.startsWith(b.symbol) &&
    !b.symbol.startsWith(a.symbol) &&
    a.symbol.replace(/[.\-/].*/, '') !== b.symbol.replace(/[.\-/].*/, '')
  )
}

// The second symbol stands beside the first in some parenthesis: two classes of one issuer.
function sameClassGroup(tickers: readonly Ticker[], a: Ticker, b: Ticker): boolean {
  return tickers.some(one => one.symbol === a.symbol && tickers.some(other => other.symbol === b.symbol && other.group.range.from === one.group.range.from))
}
