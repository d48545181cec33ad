import type {Section} from '../../outline/section.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import {type CompanyName, nameAt, nameKey} from './company-name.ts'
import type {Ticker} from './tickers.ts'

/** The company that issues the release. */
export interface Issuer {
  readonly name: string | null
  readonly nameAt: Placed | null
  /** Defined short forms, as in `(the "Company")`, and names without their suffix. */
  readonly shortNames: readonly string[]
  readonly tickers: readonly {readonly exchange: string; readonly symbol: string}[]
}

interface Candidate {
  readonly name: CompanyName
  readonly score: number
  /** The first word of the name, for comparison. */
  readonly key: string
}

// What may stand between the dateline and the name: "The Board of Directors of", "(OTC: X) –", "Today,"
const leadIn = gate(
  /^[\s"“([*–—-]*(?:(?:today|yesterday|further to|the board of directors of|the board of|directors of|shareholders of|management of|independent directors of|global [a-z ]{3,40} leader|leading [a-z ]{3,40} company|[a-z -]{3,40} (?:company|maker|provider|leader|giant|developer|supplier))\b,?\s)?/i
)
const generic = gate(
  /^(?:24-7pressrelease|disseminated|known|the company|company|we|our|this|it|in|for|as|at|on|with|after|following|today|a|an|investors?|shareholders?|there|here|during|while|when|since|by|to|from|and|if|recently|with|these|those|as|are|what|how|why|all|more|new|according|today’s|u\.s|us|q[1-4])$/i
)
// "today announced", "(NYSE: X)", ", a leading", "(“Acme”"
const subjectMark = gate(
  /^(?:\s?(?:®|™|\((?:R|TM|SM)\)))?(?:\s\([^()]{1,120}\)){0,3}(?:,|\s?\(|\s(?:today|announce[sd]?|report(?:s|ed)|has\b|is\b|and its|and\b|will\b|said|declared|completed|will\b|released|provided|issued|filed|reached|entered|signed|launched|plans|received|welcomes?|have\b|unveils?|acquired))/
)

/** Finds the issuer: its legal name, short forms and own listings. */
export function findIssuer(release: Release): Issuer {
  const candidates = gather(release)
  let best: Candidate | null = null
  const totals = new Map<string, number>()
  for (const {key, score} of candidates) totals.set(key, (totals.get(key) ?? 0) + score)
  for (const candidate of candidates) {
    const total = totals.get(candidate.key) ?? 0
    const bestTotal = best ? (totals.get(best.key) ?? 0) : 0
    if (!best || total > bestTotal || (total === bestTotal && quality(candidate) > quality(best))) best = candidate
  }
  if (!best) return {name: null, nameAt: null, shortNames: [], tickers: ownTickers(release, null)}
  const range = {from: best.name.from, to: best.name.to}
  return {
    name: best.name.name,
    nameAt: {range, span: release.spanOf(range)},
    shortNames: shortNames(release, best.name),
    tickers: ownTickers(release, best.name)
  }
}

function quality({name, score}: Candidate): number {
  return score + (name.form ? 2 : 0) + (name.name === name.name.toUpperCase() && name.name.length > 5 ? -1 : 0)
}

function firstWord(name: string): string {
  return nameKey(name).split(' ')[0] ?? ''
}

function gather(release: Release): readonly Candidate[] {
  const {text, sections} = release
  const candidates: Candidate[] = []
  const add = (name: CompanyName | null, score: number): void => {
    if (name && name.name.length > 1 && !generic.test(name.name) && !generic.test(name.name.split(/[\s,]/)[0] as string))
      candidates.push({name, score, key: firstWord(name.name)})
  }
  const lead = sections.find(section => section.role === 'lead')
  if (lead) {
    const from = leadStart(release, lead)
    const opener = leadIn.exec(text.slice(from, from + 120))?.[0].length ?? 0
    const the = /^The\s/.exec(text.slice(from + opener, from + opener + 4))?.[0].length ?? 0
    const bare = nameAt(text, from + opener + the)
    // "The Alder, Inc.": the article belongs to the name where it is written in mid-sentence too.
    const subject = the && bare?.form && new RegExp(`[a-z,] The ${literal(bare.stem)}`).test(text) ? nameAt(text, from + opener, 90) : bare
    if (subject) add(subject, subjectMark.test(text.slice(subject.to, subject.to + 140)) ? 5 : subject.form ? 3 : 2)
  }
  const definedFor = (range: TextRange): boolean => !lead || range.from < lead.range.to + 1500
  for (const {term, of, group} of release.definedTerms) {
    if (!of || !definedFor(group) || !/^(?:company|corporation|partnership|we|us|our|bank|trust|firm)$/i.test(term.replace(/^the\s/i, ''))) continue
    const from = text.lastIndexOf(of, group.from)
    if (from >= 0) add(nameAt(text, from, of.length + 1), 4)
  }
  const first = release.tickers.find(ticker => ticker.company !== null && (!lead || ticker.range.from <= lead.range.to))
  if (first) add(companyOf(release, first), 3)
  const most = mostListed(release.tickers)
  if (most) add(companyOf(release, most), 2)
  const headline = sections.find(section => section.role === 'headline')
  if (headline) add(nameAt(text, headline.range.from), 2)
  const about = sections.filter(section => section.role === 'about' && section.title)
  about.slice(0, 3).forEach((section, index) => {
    const at = /^about\s(?:the\s)?/i.exec(section.text)?.[0].length
    if (at) add(nameAt(text, section.range.from + at), index === 0 ? 3 : 1)
  })
  const colophon = /(?:^|\n|\.htmlS|\.html?\s?S|\bS)OURCE:?\s{1,3}|(?:^|\n)Source:\s/.exec(text)
  if (colophon) add(nameAt(text, colophon.index + colophon[0].length), 2)
  return candidates
}

function companyOf({text}: Release, {company, group}: Ticker): CompanyName | null {
  const from = company === null ? -1 : text.lastIndexOf(company, group.range.from)
  return company === null || from < 0 ? null : nameAt(text, from, company.length + 1)
}

// The listing named most often, at its first mention.
function mostListed(tickers: readonly Ticker[]): Ticker | null {
  const counts = new Map<string, number>()
  for (const {symbol, company} of tickers) if (company !== null) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  let best: Ticker | null = null
  for (const ticker of tickers) if (ticker.company !== null && (!best || (counts.get(ticker.symbol) ?? 0) > (counts.get(best.symbol) ?? 0))) best = ticker
  return best
}

function leadStart(release: Release, lead: Section): number {
  const dateline = release.sections.find(section => section.role === 'dateline')
  if (!dateline || dateline.range.from < lead.range.from || dateline.range.to > lead.range.to) return lead.range.from
  return dateline.range.to
}

function shortNames(release: Release, name: CompanyName): readonly string[] {
  const names = new Set<string>()
  if (name.stem !== name.name) names.add(name.stem)
  const key = nameKey(name.stem)
  for (const {term, of} of release.definedTerms) {
    if (!of) continue
    const other = nameKey(of)
    if (other === nameKey(name.name) || other.startsWith(key) || key.startsWith(other)) names.add(term.replace(/^the\s/i, ''))
  }
  return [...names]
}

function ownTickers({text, tickers}: Release, name: CompanyName | null): Issuer['tickers'] {
  const own = new Map<string, {exchange: string; symbol: string}>()
  const mine = name ? firstWord(name.name) : ''
  const joint = name ? jointNames(text, tickers, name) : new Set<string>()
  const named = tickers.filter(({company}) => company !== null && (firstWord(company) === mine || joint.has(company)))
  const unnamed = tickers.filter(({company, form}) => company === null && form !== 'prose')
  const chosen = named.length > 0 ? named : unnamed.length > 0 ? unnamed.slice(0, 4) : tickers.filter(({form}) => form === 'prose').slice(0, 2)
  for (const {exchange, symbol} of chosen) own.set(`${exchange}:${symbol}`, {exchange, symbol})
  return [...own.values()]
}

// "Acme Inc. (NYSE: A) and Beta Corp. (Nasdaq: B) today announced": both issue the release.
function jointNames(text: string, tickers: readonly Ticker[], name: CompanyName): Set<string> {
  const joint = new Set<string>()
  const mine = firstWord(name.name)
  const first = tickers.findIndex(({company}) => company !== null && firstWord(company) === mine)
  for (let index = first + 1; first >= 0 && index < tickers.length; index++) {
    const ticker = tickers[index] as Ticker
    const last = tickers[index - 1] as Ticker
    if (ticker.group.range.from === last.group.range.from) continue
    const between = text.slice(last.group.range.to, ticker.group.range.from).trim()
    if (ticker.company === null || between.replace(/^(?:,\s?(?:and\s)?|and\s|&\s)/, '') !== ticker.company || !/^(?:,|and\b|&)/.test(between)) break
    joint.add(ticker.company)
  }
  return joint
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
