import type {Placed, Release} from '../release.ts'

/** A reason to doubt that the issuer can use the safe harbor. */
export interface StatusDoubt {
  readonly kind: 'regulation-a' | 'foreign-only' | 'over-the-counter' | 'unlisted' | 'partnership'
  /** What the release shows, in words. */
  readonly evidence: string
}

const reporting = new Set([
  '10-K',
  '10-Q',
  '8-K',
  '20-F',
  '40-F',
  '6-K',
  '10-KSB',
  '10-QSB',
  '10-K405',
  '10-KT',
  '10',
  'S-1',
  'S-3',
  'S-4',
  'F-1',
  'F-3',
  'F-4',
  'S-11',
  'N-2'
])
const regulationA = /\bregulation A\b|\bForm 1-[AKSU]\b|\boffering circular\b/i
const american = /nasdaq|nyse|new york|amex|american stock|cboe|bats|iex/i
const foreign = /^(?:tsx|tsx-?v|tsxv|tsx venture|toronto|cse|cnsx|neo|aim|lse|asx|fse|frankfurt|fra|wkn|jse|hkex|sehk)/i
const partnership = /\b(?:L\.?P\.?|LP|LLLP|LLC|L\.L\.C\.)$/

/** What in the release speaks against the issuer's use of the safe harbor; null if nothing does. */
export function findStatusDoubt(release: Release): StatusDoubt | null {
  const {issuer, filings, profile} = release
  if (profile?.status === 'non-reporting') return {kind: 'unlisted', evidence: 'a configuration that says it does not report'}
  const reports = filings.some(filing => filing.authority === 'SEC' && (filing.form === null || reporting.has(filing.form)))
  const named = filings.some(filing => filing.form !== null && reporting.has(filing.form))
  const exchanges = issuer.tickers.map(ticker => ticker.exchange)
  const listed = exchanges.some(exchange => american.test(exchange)) || profile?.status === 'domestic' || profile?.status === 'foreign-private'
  const onEdgar = release.reading.format === 'edgar-text' || release.reading.format === 'edgar-html'
  if (!listed && !named && !onEdgar) {
    const match = regulationA.exec(release.text)
    if (match) return {kind: 'regulation-a', evidence: match[0]}
    if (!reports && exchanges.length > 0 && exchanges.every(exchange => foreign.test(exchange)))
      return {kind: 'foreign-only', evidence: `a listing on ${exchanges[0]} only and no report to the SEC`}
    if (!reports && exchanges.length > 0) return {kind: 'over-the-counter', evidence: `${exchanges[0]} and no report to the SEC`}
    if (!reports) return {kind: 'unlisted', evidence: 'no listing and no report to the SEC'}
  }
  if (issuer.name && partnership.test(issuer.name.trim())) return {kind: 'partnership', evidence: issuer.name}
  return null
}

/** Is there any sign that the issuer could use the safe harbor, or that it is too early to tell? */
export function mayUseHarbor(release: Release): boolean {
  if (release.profile) return release.profile.status !== 'non-reporting'
  const {issuer, filings, sections} = release
  if (release.reading.format === 'edgar-text' || release.reading.format === 'edgar-html') return true
  if (filings.some(filing => filing.authority === 'SEC')) return true
  if (issuer.tickers.length > 0) return issuer.tickers.some(ticker => !foreign.test(ticker.exchange))
  // A few sentences of a draft do not tell; a whole release of a listed company names its ticker.
  return release.text.length < 1500 && !sections.some(section => section.role === 'dateline' || section.role === 'about')
}

/** A transaction of the release that the statute leaves out of the safe harbor. */
export interface ExcludedTransaction {
  readonly name: string
  readonly cite: string
  readonly cue: Placed | null
}

const exclusions = [
  {type: 'tender-offer', name: 'tender offer', cite: '15 U.S.C. 78u-5(b)(2)(C)', from: '1995-12-22'},
  {type: 'ipo', name: 'initial public offering', cite: '15 U.S.C. 78u-5(b)(2)(D)', from: '1995-12-22'},
  {type: 'going-private', name: 'going private transaction', cite: '15 U.S.C. 78u-5(b)(1)(E)', from: '1995-12-22'},
  {type: 'spac', name: 'offering by a blank check company', cite: '15 U.S.C. 78u-5(b)(1)(B)', from: '2024-07-01'}
] as const

/** Finds the excluded transaction that the release announces. */
export function findExcludedTransaction(release: Release): ExcludedTransaction | null {
  for (const {type, name, cite, from} of exclusions) {
    if (release.asOf < from || !release.types.includes(type)) continue
    if (
      type === 'spac' &&
      !/\bblank check\b|\bAcquisition (?:Corp|Co|Company|Limited|Inc)/i.test(`${release.issuer.name ?? ''} ${release.sections[0]?.text ?? ''}`)
    )
      continue
    const evidence = release.typeEvidence.find(each => each.type === type)
    return {name, cite, cue: evidence?.cues[0] ?? null}
  }
  return null
}
