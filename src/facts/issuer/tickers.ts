import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import {nameBefore} from './company-name.ts'
import {exchanges} from './exchanges.ts'

/** A listing as written: `(Nasdaq: ALDR)`. */
export interface Ticker extends Placed {
  readonly text: string
  /** The market's usual short form, such as `Nasdaq` or `NYSE American`. */
  readonly exchange: string
  /** The market as written, such as `Nasdaq National Market`. */
  readonly writtenExchange: string
  readonly symbol: string
  /** The company the listing stands behind, as written just before it. */
  readonly company: string | null
  /** Written in the usual form `(Exchange: SYMBOL)`. */
  readonly wellFormed: boolean
  /** How it is given: in parentheses, on a line of its own, or in a sentence ("under the symbol ALDR"). */
  readonly form: 'parenthetical' | 'line' | 'prose'
  /** Place of the whole parenthetical, which may hold several listings. */
  readonly group: Placed
}

const exchangeNames = new RegExp(`(?<![\\w.@/])(?:${exchanges.map(({written}) => `(${written})`).join('|')})(?!\\w)`, 'giy')
// The start of any market name, so that the long pattern is tried only where it may fit.
const exchangeTrigger =
  /\b(?:nasdaq|the nasdaq|nyse|new york stock|american stock|amex|ase\b|alternext|otc|other\s?otc|u\.?s\.? otc|bulletin|pink|tsx|tse\b|toronto|cdnx|canadian sec|cse|cnsx|cboe|neo\b|neo e|aequitas|london|lse|lon\b|aim\b|australian|asx|frankfurt|fse|fra\b|fwb|wkn|xetra|hong kong s|sehk|hk[es]|euronext|epa\b|sgx|singapore e|jse|johannesburg|tase|tel aviv|six\s|swx|bse|nse\b|oslo|ose|xet\b|tokyo|tyo|upstream|big board|ncm\b|ngs\b)/gi
// ": ALDR", ":ALDR", " - ALDR", " symbol: “ALDR”", " ALDR"
//  ^
const separator = /\s?(?:(?:ticker(?:\ssymbol)?|symbol|common\sstock)\s?)?(:|[-–—=;]|\s)\s?(?:ticker(?:\ssymbol)?:?\s|symbols?:?\s)?/iy
const symbolForm =
  /["“‘'$]{0,2}([A-Z]{1,6}(?:[.\-/^ ](?:[A-Z]{1,3}|PR[A-Z]?|WS|UN|RT)\b(?!\s?:))?|[A-Z]\d[A-Z0-9]{0,5}|\d{3,6}\b(?!%|\.\d)|\d{1,3}[A-Z][A-Z0-9]{0,4}|[A-Z][A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)(?![\w])["”’']?/y
const looseSymbol = /["“‘'$]{0,2}([A-Za-z]{1,5})(?![\w])["”’']?/y
const nextSymbol = /\s?(?:[,;/&]|\band\b)\s?/y
// "symbol", "ticker": what makes a bare word after the market's name a symbol
const proseSymbol =
  /\b(?:symbols?|tickers?)(?:\ssymbols?)?\s?(?:of\s|is\s|:\s?)?["“‘']([A-Z]{1,6}(?:\.[A-Z]{1,2})?)[,.]?["”’']|\b(?:symbols?|tickers?)(?:\ssymbols?)?\s?(?:of\s|is\s|:\s?)?([A-Z]{2,5}(?:\.[A-Z]{1,2})?)(?![\w])/g
const notSymbol = gate(
  /^(?:THE|AND|FOR|INC|NEWS|LLC|CORP|LTD|US|USA|CEO|CFO|OTC|NYSE|SEC|TSX|CSE|PINK|MARKET|LISTED|TRADED|ON|OF|IN|TO|IS|NEW|NOT|ET|EST|EDT|PLC|ADR|ADS|GAAP|DEF|DE|IPO|ETF|STOCK|RULE|CUSIP)$/
)

/** Finds the listings named in the release. */
export function findTickers(release: Release): readonly Ticker[] {
  const {text} = release
  const tickers: Ticker[] = []
  let done = -1
  for (const trigger of text.matchAll(exchangeTrigger)) {
    if (trigger.index < done) continue
    const group = readGroup(release, trigger.index)
    if (!group) continue
    tickers.push(...group.tickers)
    done = group.to
  }
  if (/\b(?:symbol|ticker)/i.test(text)) tickers.push(...proseTickers(release, tickers))
  return tickers.sort((a, b) => a.range.from - b.range.from)
}

interface Listing {
  readonly exchange: string
  readonly written: string
  readonly symbol: string
  readonly from: number
  readonly to: number
  readonly clean: boolean
}

function exchangeAt(text: string, offset: number): {name: string; to: number; written: string} | null {
  exchangeNames.lastIndex = offset
  const match = exchangeNames.exec(text)
  if (!match) return null
  for (let index = 0; index < exchanges.length; index++)
    if (match[index + 1] !== undefined) return {name: (exchanges[index] as (typeof exchanges)[number]).name, to: offset + match[0].length, written: match[0]}
  return null
}

/** The usual short form of a market, however it is written; null if it is none. */
export function exchangeNamed(written: string): string | null {
  return exchangeAt(written.trim(), 0)?.name ?? null
}

// Reads "Nasdaq: ALDR", "TSX: A, NYSE American: B", "NYSE and TSX: A", "Nasdaq: ACON, ACONW" from the first market name on.
function readGroup(release: Release, start: number): {tickers: Ticker[]; to: number} | null {
  const {text} = release
  const listings: Listing[] = []
  let markets: {name: string; written: string; from: number}[] = []
  let offset = start
  const open = /[([]\s?(?:the\s)?(?:(?:ticker|symbol|stock symbol)s?:\s)?$/i.test(text.slice(Math.max(0, start - 16), start))
  while (offset < text.length && listings.length < 12) {
    const market = exchangeAt(text, offset)
    if (!market) break
    markets.push({name: market.name, written: market.written, from: offset})
    offset = market.to
    // "NYSE/LSE: CCL", "NYSE and TSX: A": several markets, one symbol.
    const both = matchAt(/\s?(?:[/&,]|and\b)\s?/y, text, offset)
    if (both && exchangeAt(text, offset + both[0].length) && !matchAt(/\s?:/y, text, offset)) {
      offset += both[0].length
      continue
    }
    const sign = matchAt(separator, text, offset)
    if (!sign) break
    const colon = sign[1] === ':'
    const at = offset + sign[0].length
    const symbol = matchAt(symbolForm, text, at) ?? (open ? matchAt(looseSymbol, text, at) : null)
    if (
      !symbol ||
      (!open && /^\d{1,3}$/.test(symbol[1] as string)) ||
      notSymbol.test(symbol[1] as string) ||
      (!colon && !(open && /^\s?[)\]]/.test(text.slice(at + symbol[0].length))))
    )
      break
    const clean = colon && /^["“‘'$]{0,2}[A-Z0-9./^ -]+/.test(symbol[0]) && (symbol[1] as string) === (symbol[1] as string).toUpperCase()
    for (const {name, written, from} of markets) {
      listings.push({exchange: name, written, symbol: (symbol[1] as string).toUpperCase(), from, to: at + symbol[0].length, clean})
    }
    const current = markets[0] as (typeof markets)[number]
    markets = []
    offset = at + symbol[0].length
    for (;;) {
      const more = matchAt(nextSymbol, text, offset)
      if (!more) break
      const next = offset + more[0].length
      if (exchangeAt(text, next) && !/^[A-Z]{1,5}\)/.test(text.slice(next, next + 6))) break
      const other = matchAt(symbolForm, text, next)
      if (
        !open ||
        !other ||
        notSymbol.test(other[1] as string) ||
        !/^(?:\s?[),;/&\]]|\sand\b)/.test(text.slice(next + other[0].length, next + other[0].length + 5))
      )
        break
      listings.push({
        exchange: current.name,
        written: current.written,
        symbol: (other[1] as string).toUpperCase(),
        from: next,
        to: next + other[0].length,
        clean
      })
      offset = next + other[0].length
    }
    const gap = matchAt(/\s?(?:[,;/|&]|and\b|\)\s?\(|\),?\s?(?:and\s)?\()\s?(?:and\s)?/y, text, offset)
    if (!gap) break
    offset += gap[0].length
  }
  if (listings.length === 0) return null
  const to = (listings.at(-1) as Listing).to
  const form = open ? 'parenthetical' : standsAlone(text, start, to) ? 'line' : 'prose'
  if (form === 'prose' && !(listings[0] as Listing).clean) return null
  const company = open ? nameBefore(text, text.lastIndexOf(text[start - 1] === ' ' ? '(' : (/[([]/.exec(text[start - 1] ?? '')?.[0] ?? '('), start)) : null
  const group = open ? wholeGroup(text, start, to) : {from: start, to}
  const placed = {range: group, span: release.spanOf(group)}
  const tickers = listings.map(({exchange, written, symbol, from, to: end, clean}) => {
    const range = {from, to: end}
    return {
      text: text.slice(from, end),
      exchange,
      writtenExchange: written,
      symbol,
      company,
      wellFormed: clean,
      form,
      group: placed,
      range,
      span: release.spanOf(range)
    } as const
  })
  return {tickers, to}
}

function wholeGroup(text: string, start: number, to: number): {from: number; to: number} {
  const from = text.lastIndexOf('(', start)
  const close = text.indexOf(')', to)
  return {from: from >= 0 && start - from < 24 ? from : start, to: close >= 0 && close - to < 60 ? close + 1 : to}
}

function standsAlone(text: string, from: number, to: number): boolean {
  return /(?:^|[\n\t])[^\n\t]{0,4}$/.test(text.slice(Math.max(0, from - 5), from)) && /^[^\n\t]{0,12}(?:[\n\t]|$)/.test(text.slice(to, to + 13))
}

// "traded on the Nasdaq National Market under the symbol “ABCD”"
function proseTickers(release: Release, known: readonly Ticker[]): readonly Ticker[] {
  const {text} = release
  const found: Ticker[] = []
  for (const match of text.matchAll(proseSymbol)) {
    const symbol = (match[1] ?? match[2]) as string
    const end = match.index + match[0].length
    const from = match.index + match[0].indexOf(symbol)
    if (notSymbol.test(symbol) || known.some(ticker => ticker.range.from <= from && from < ticker.range.to)) continue
    const before = Math.max(0, match.index - 160)
    const sentence = text.slice(before, end + 100)
    let market: ReturnType<typeof exchangeAt> = null
    for (const trigger of sentence.matchAll(exchangeTrigger)) market = exchangeAt(text, before + trigger.index) ?? market
    if (!market) continue
    const range = {from, to: from + symbol.length}
    const placed = {range, span: release.spanOf(range)}
    found.push({
      text: symbol,
      exchange: market.name,
      writtenExchange: market.written,
      symbol,
      company: null,
      wellFormed: true,
      form: 'prose',
      group: placed,
      ...placed
    })
  }
  return found
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
