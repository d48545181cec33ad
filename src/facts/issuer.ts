import type {Placed, Release} from './release.ts'

/** A listing as written: `(Nasdaq: KOOL)`. */
export interface Ticker extends Placed {
  readonly text: string
  readonly exchange: string
  readonly symbol: string
  /** The company the listing stands behind, as written just before it. */
  readonly company: string | null
  /** Written in the usual form `(Exchange: SYMBOL)`. */
  readonly wellFormed: boolean
}

/** The company that issues the release. */
export interface Issuer {
  readonly name: string | null
  readonly nameAt: Placed | null
  /** Defined short forms, as in `(the "Company")`, and names without their suffix. */
  readonly shortNames: readonly string[]
  readonly tickers: readonly {readonly exchange: string; readonly symbol: string}[]
}

/** A person with a title as the release gives it. */
export interface Officer extends Placed {
  readonly name: string
  readonly title: string
  readonly organization: string | null
}

/** Quoted speech and who speaks. */
export interface Quotation extends Placed {
  readonly text: string
  readonly speaker: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly closed: boolean
}

/** A word with a trademark symbol. */
export interface TrademarkUse extends Placed {
  readonly word: string
  readonly symbol: '®' | '™' | '℠'
}

/** Finds the listings named in the release. */
export function findTickers(_release: Release): readonly Ticker[] {
  return []
}

/** Finds the issuer: its legal name, short forms and own listings. */
export function findIssuer(_release: Release): Issuer {
  return {name: null, nameAt: null, shortNames: [], tickers: []}
}

/** Finds persons with titles. */
export function findOfficers(_release: Release): readonly Officer[] {
  return []
}

/** Finds quoted speech and its speakers. */
export function findQuotations(_release: Release): readonly Quotation[] {
  return []
}

/** Finds words that carry a trademark symbol. */
export function findTrademarks(_release: Release): readonly TrademarkUse[] {
  return []
}
