import {companyName} from '../issuer/company-mentions.ts'
import {nameKey} from '../issuer/company-name.ts'
import {exchangeNamed, type Ticker} from '../issuer/tickers.ts'
import type {Release} from '../release.ts'

/** A listing given for the issuer that the configuration does not have. */
export interface MisstatedListing {
  readonly ticker: Ticker
  /** The listing meant, or all that the configuration has: `Nasdaq: ALDR`. */
  readonly expected: readonly string[]
}

// Markets that have changed their names: a release of its time names the market of its time.
const renamed: Readonly<Record<string, string>> = {AMEX: 'NYSE American'}

/** Finds listings of the issuer that are not those of the configuration; silent where it has none. */
export function findMisstatedListings(release: Release): readonly MisstatedListing[] {
  const {profile, tickers} = release
  const own = profile?.tickers ?? []
  if (!profile || own.length === 0) return []
  return tickers.flatMap(ticker => {
    if (ticker.company === null || !isOwnName(profile.names, ticker.company)) return []
    const exact = own.filter(({symbol}) => symbol.toUpperCase() === ticker.symbol)
    const bySymbol = exact.length > 0 ? exact : own.filter(({symbol}) => isSameClass(symbol.toUpperCase(), ticker.symbol))
    const byMarket = own.filter(({exchange}) => isSameMarket(exchange, ticker.exchange))
    if (bySymbol.some(listing => byMarket.includes(listing))) return []
    const nearest = bySymbol.length > 0 ? bySymbol : byMarket.length > 0 ? byMarket : own
    return [{ticker, expected: nearest.map(({exchange, symbol}) => `${exchange}: ${symbol}`)}]
  })
}

/** Is this one of the issuer's names, with or without its legal form, or the beginning of one? A longer name may be another company's. */
export function isOwnName(names: readonly string[], name: string): boolean {
  const key = stemOf(name)
  return names.some(own => stemOf(own) === key || stemOf(own).startsWith(`${key} `))
}

function stemOf(name: string): string {
  return companyName(name)?.key ?? nameKey(name)
}

// "ALDRW", "ALDR.A" and "ALDR-P" are classes and warrants of ALDR.
function isSameClass(own: string, symbol: string): boolean {
  return symbol.startsWith(own) || symbol.replace(/[.\-/ ].*/, '') === own.replace(/[.\-/ ].*/, '')
}

function isSameMarket(own: string, written: string): boolean {
  const market = exchangeNamed(own) ?? own
  return (renamed[market] ?? market).toLowerCase() === (renamed[written] ?? written).toLowerCase()
}
