import {gate} from '../../text/gated-pattern.ts'
import {currencyCode, currencyCodes, currencyNames} from './currencies.ts'

// "4.8 million", "4.8MM", "4.8-million"
//     ^^^^^^^^       ^^
const scaleWord = /[ -]?(?:(hundred) )?(thousand|million|billion|trillion)s?\b/iy
const scaleSuffix = / ?(MM|mm|bn|Bn|BN|mn|Mn|mln|tn)\b|(M|B|K|k|T|m|b)(?![A-Za-z0-9])/y
const percentSign = / ?(?:%|percent\b|per cent\b|pct\b\.?)/iy
const points = /[ -]?(?:percentage[ -]points?|ppts?|pp)\b/iy
const basisPoints = /[ -]?(?:basis[ -]points?|bps?)\b/iy
const cents = / ?(?:cents?\b|¢)/iy
const currencyAfter = new RegExp(` (?:(${currencyCodes})\\b|(${currencyNames})s?\\b)`, 'iy')
// "$5 million dollars"
//             ^^^^^^^
const dollarsAgain = / (?:(?:U\.S\.|US) )?(?:dollars?|USD)\b/iy
const times = /(?: ?x| times)(?![A-Za-z0-9])/y
// "$2.39 per share", "$0.43 a diluted share", "$1.20/share"
//       ^^^^^^^^^
const perWhat =
  / ?(?:per|a|an|\/|for each) ?(?:(?:basic|fully|diluted|common|ordinary|class [a-z]|preferred|limited|partnership|and|american|depositary|gaap|non-gaap) ){0,4}(share|unit|ads|adr|warrant|option|ounce|barrel|boe|pound|tonne|ton|day|month|year|annum|week|hour|note|bond|right|customer|user|employee|gallon|mcf|mmbtu|megawatt|kwh|square foot)\b(?! (?:ago|earlier|before|prior|end))/iy
// "11,976 shares", "1.5 million newly issued Class A common shares"
//         ^^^^^^
const shareNoun =
  / (?:(?:of|its|the|our|company['’]s|newly|issued|and|new|additional|common|ordinary|preferred|restricted|registered|unregistered|voting|non-voting|subordinate|multiple|class|series|[a-h]|[a-h]-\d|american|global|treasury|outstanding|aggregate|total|such|primary|secondary|firm|underlying|fully|paid|trust|limited|partnership|beneficial|bonus|option|founder|consideration|[A-Z][A-Za-z.&]*) ){0,6}?(shares?|depositary shares|adss?|adrs?|units?|warrants?|options?|rights)\b/iy
// "600 full-time employees": words up to a preposition, verb or stop
const countedNoun = / ((?:[A-Za-z][A-Za-z'’®™-]* ?){1,4})/y
const nounEnds = gate(
  /^(?:of|in|on|at|to|for|from|by|with|and|or|as|is|are|was|were|be|been|has|have|had|will|would|that|which|who|than|the|a|an|its|our|their|per|during|over|under|since|through|across|after|before|into|compared|versus|including|representing|respectively|up|down|if|when|while|but|not)$/i
)
const plus = /\+/y

const factors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mm: 1e6,
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  tn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
  t: 1e12
}

/** What a figure counts: its unit, its scale and per what it is, and where that ends. */
export interface FigureUnit {
  /** Null where an amount of money has a sign before it, and where nothing is named. */
  readonly unit: string | null
  readonly scale: number
  readonly per: string | null
  readonly end: number
  readonly cents: boolean
}

/** Reads what stands behind the digits of a figure; `symbol` is the sign of money before them. */
export function readUnit(text: string, start: number, symbol: string | null): FigureUnit {
  let end = start
  let scale = 1
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (match) end = pattern.lastIndex
    return match
  }
  const done = (unit: string | null, isCents = false): FigureUnit => ({unit, scale, per: readPer(), end, cents: isCents})
  const readPer = (): string | null => take(perWhat)?.[1]?.toLowerCase() ?? null
  if (symbol === null) {
    if (take(percentSign)) {
      if (take(points)) return {unit: 'percentage-points', scale, per: null, end, cents: false}
      take(plus)
      return {unit: 'percent', scale, per: null, end, cents: false}
    }
    if (take(points)) return {unit: 'percentage-points', scale, per: null, end, cents: false}
    if (take(basisPoints)) return {unit: 'basis-points', scale, per: null, end, cents: false}
    if (take(cents)) return done('USD', true)
    if (take(times)) return {unit: 'multiple', scale, per: null, end, cents: false}
  }
  const word = take(scaleWord)
  if (word) scale = (word[1] ? 100 : 1) * (factors[(word[2] ?? '').toLowerCase()] ?? 1)
  else {
    const suffix = take(scaleSuffix)
    const written = suffix?.[1] ?? suffix?.[2]
    if (suffix && written) {
      // Lower-case letters alone are metres and the like unless a currency stands before.
      if (symbol === null && /^[mbT]$/.test(written)) end = suffix.index
      else scale = factors[written.toLowerCase()] ?? 1
    }
  }
  take(plus)
  if (symbol === null) {
    const after = take(currencyAfter)
    if (after) return done(currencyCode(after[1]?.toUpperCase() ?? after[2] ?? '') ?? 'USD')
    const keep = end
    const share = take(shareNoun)
    if (share) {
      const noun = (share[1] ?? '').toLowerCase().replace('depositary share', 'ads').replace(/s$/, '').replace(/^ad$/, 'ads')
      return {unit: noun === 'share' ? 'shares' : noun, scale, per: null, end, cents: false}
    }
    end = keep
    const noun = nounAfter(text, end)
    return {unit: noun, scale, per: null, end: keep, cents: false}
  }
  take(dollarsAgain)
  return {unit: null, scale, per: readPer(), end, cents: false}
}

function nounAfter(text: string, end: number): string | null {
  countedNoun.lastIndex = end
  const words = countedNoun.exec(text)?.[1]?.trim().split(' ') ?? []
  const nouns: string[] = []
  for (const word of words) {
    if (nounEnds.test(word) || /(?:ed|ing|ly)$/i.test(word)) {
      if (nouns.length > 0 || nounEnds.test(word)) break
      continue
    }
    nouns.push(word)
  }
  const noun = nouns
    .at(-1)
    ?.toLowerCase()
    .replace(/['’®™]+s?/g, '')
  if (!noun || noun.length < 3) return null
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/([^s])s$/, '$1')
}
