import type {Placed, Release} from './release.ts'

export {type CompanyName, nameKey} from './issuer/company-name.ts'
export {type DefinedTerm, findDefinedTerms} from './issuer/defined-terms.ts'
export {findIssuer, type Issuer} from './issuer/find-issuer.ts'
export {findTickers, type Ticker} from './issuer/tickers.ts'

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
