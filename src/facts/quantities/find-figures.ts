import {gate} from '../../text/gated-pattern.ts'
import {currencyCode, currencyCodes, currencyNames, currencySigns, isCurrency} from './currencies.ts'
import type {Figure} from './figure.ts'
import {isNoAmount} from './no-amount.ts'
import {spelledNumber, valueOfWords} from './number-words.ts'

// "4,800,000", "4.8", "2003", ".05"
const numeral = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?|(?<![\d.])\.\d+/g
// "US$", "RMB ", "($", "-$", "$(": what may stand before the digits
//  ^^^
const lead = new RegExp(`(?<outer>\\()?(?<minus>(?<=^|[\\s(])[-−])?(?:(?<sign>(?<![A-Za-z])(?:${currencySigns})) ?)?(?<inner>\\()?(?<minus2>[-−])?$`)
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
const perShareBefore = gate(/\b(?:eps|(?:earnings|income|loss|dividend|profit|book value)s?(?: \(loss(?:es)?\))? per (?:[a-z]+ ){0,3}share)\b[^.;$]{0,40}$/i)
// "$0.63 of adjusted diluted earnings per share"
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const ofEarnings = gate(
  /^ (?:(?:of|in) )?(?:(?:gaap|non-gaap|adjusted|basic|diluted|core|fully|and|net|reported) ){0,4}(?:eps|(?:(?:tangible )?(?:net )?book value|earnings|income|loss|profit) per (?:[a-z]+ ){0,2}share)\b/i
)
// "11,976 shares", "1.5 million newly issued Class A common shares"
//         ^^^^^^
const shareNoun =
  / (?:(?:of|its|the|our|company['’]s|newly|issued|and|new|additional|common|ordinary|preferred|restricted|registered|unregistered|voting|non-voting|subordinate|multiple|class|series|[a-h]|[a-h]-\d|american|global|treasury|outstanding|aggregate|total|such|primary|secondary|firm|underlying|fully|paid|trust|limited|partnership|beneficial|bonus|option|founder|consideration|[A-Z][A-Za-z.&]*) ){0,6}?(shares?|depositary shares|adss?|adrs?|units?|warrants?|options?|rights)\b/iy
// "600 full-time employees": words up to a preposition, verb or stop
const countedNoun = / ((?:[A-Za-z][A-Za-z'’®™-]* ?){1,4})/y
const nounEnds = gate(
  /^(?:of|in|on|at|to|for|from|by|with|and|or|as|is|are|was|were|be|been|has|have|had|will|would|that|which|who|than|the|a|an|its|our|their|per|during|over|under|since|through|across|after|before|into|compared|versus|including|representing|respectively|up|down|if|when|while|but|not)$/i
)
// "1-for-20", "one-for-twenty", "1 for every 20"
const splitRatio = new RegExp(`\\b(\\d{1,4}|${spelledNumber})[- ]for[- ](?:every[- ])?(\\d{1,5}|${spelledNumber})(?![\\w%,.]*\\d)`, 'gi')
// "a ratio of 1:20" but not "12:01 a.m."
const colonRatio = /(?<=\b(?:ratio|basis)(?: of)? (?:of )?)(\d{1,3}):(\d{1,5})\b(?! ?[ap]\.?m)/gi
const speaksOfSplit = /\b(?:splits?|ratio|consolidation|consolidate)\b/i
const spelledTrigger = new RegExp(`\\b${spelledNumber}\\b`, 'gi')
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
const hasDigit = /\d/
const hasNumberWord = gate(
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/i
)

/** No release has a figure beyond a quintillion; what looks like one is a code, or an attack on those who compute with it. */
const largest = 1e18

/** Finds the figures of one sentence, in order. Dates, times, phone numbers, form numbers and the like are left out. */
export function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  if (hasDigit.test(text)) {
    for (const match of text.matchAll(numeral)) {
      const figure = readNumeral(text, match.index, match[0], figures.at(-1))
      if (figure) figures.push(figure)
    }
  }
  if (hasNumberWord.test(text)) figures.push(...spelledFigures(text, figures))
  if (/-for-/i.test(text) || speaksOfSplit.test(text)) figures.push(...splitRatios(text, figures))
  return figures.filter(({value}) => Math.abs(value) <= largest).sort((a, b) => a.from - b.from)
}

function readNumeral(text: string, at: number, digits: string, last: Figure | undefined): Figure | null {
  const before = text.slice(Math.max(0, at - 24), at)
  const leading = lead.exec(before)
  const head = leading?.groups ?? {}
  const symbol = head.sign ?? null
  const headStart = at - (leading?.[0].length ?? 0)
  let end = at + digits.length
  if (symbol === null && isNoAmount({text, at, end, digits, afterFigure: last !== undefined && last.to >= at - 3})) return null
  const opened = Number(head.outer !== undefined) + Number(head.inner !== undefined)
  let negative = head.minus !== undefined || (head.minus2 !== undefined && (symbol !== null || /(?:^|[\s(])[-−]$/.test(before)))
  // "$(2.1) million", "($0.03)", "(0.03)" but not "($2.65 billion)" and "(5.2%)"
  const closed = opened > 0 && text[end] === ')'
  if (closed) {
    if (head.inner !== undefined && symbol !== null) negative = true
    else if (isNegativeParenthesis(text, headStart, end, digits, symbol)) negative = true
    if (negative) end++
  }
  const unit = readUnit(text, end, symbol)
  const raw = Number(digits.replaceAll(',', ''))
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  const from = at - leadLength(head, symbol, negative, before)
  const hedges = readHedges(text, from, unit.end)
  const zeros = decimals === 0 && hedges.approximate ? trailingZeros(raw) : 0
  const scale = unit.scale * (unit.unit === 'USD' && unit.cents ? 0.01 : 1)
  return {
    from,
    to: unit.end,
    digits: {from: at, to: at + digits.length},
    value: tidy(raw * scale * (negative ? -1 : 1)),
    step: tidy(10 ** (zeros - decimals) * scale),
    scale: unit.scale,
    unit: unit.unit ?? (symbol ? (currencyCode(symbol) ?? 'USD') : 'number'),
    symbol,
    per:
      unit.per ??
      (symbol &&
      (perShareBefore.test(text.slice(Math.max(0, from - 90), from)) || ofEarnings.test(text.slice(unit.end, unit.end + 80))) &&
      unit.scale === 1 &&
      raw < 1000
        ? 'share'
        : null),
    negative,
    ...hedges,
    plain: unit.unit === null && symbol === null && unit.scale === 1
  }
}

// How much of what stands before the digits belongs to the figure.
function leadLength(head: Readonly<Record<string, string | undefined>>, symbol: string | null, negative: boolean, before: string): number {
  const tail = before.slice(symbol ? before.lastIndexOf(symbol) : before.length)
  let length = symbol ? tail.length : 0
  if (!symbol && negative) length = before.length - before.trimEnd().length + 1
  else if (symbol && negative && (head.outer !== undefined || head.minus !== undefined) && head.inner === undefined && head.minus2 === undefined) length++
  return length
}

// "a loss of ($0.03)", "(12.4) million", "income (loss) of (4.1)": below zero.
// "18 employees (12)", "revenues of $4 million ($3)": an aside or a footnote.
const valueBefore = gate(
  /(?:\b(?:of|was|were|to|between|and|from|at|is|be|or|versus|vs\.?|with|loss(?:es)?|income|earnings|share|eps|ebitda|basis|diluted|basic)|\)|[:|–-]) ?$/i
)
function isNegativeParenthesis(text: string, open: number, close: number, digits: string, symbol: string | null): boolean {
  const after = text.slice(close + 1, close + 12)
  if (/^ ?(?:million|billion|thousand|%|percent|per |cents)/i.test(after)) return true
  if (!digits.includes('.') && !digits.includes(',')) return false
  return (symbol !== null || digits.includes('.')) && valueBefore.test(text.slice(Math.max(0, open - 14), open))
}

interface UnitRead {
  readonly unit: string | null
  readonly scale: number
  readonly per: string | null
  readonly end: number
  readonly cents: boolean
}

function readUnit(text: string, start: number, symbol: string | null): UnitRead {
  let end = start
  let scale = 1
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (match) end = pattern.lastIndex
    return match
  }
  const done = (unit: string | null, isCents = false): UnitRead => ({unit, scale, per: readPer(), end, cents: isCents})
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

const about =
  /\b(?:approximately|approx\.?|about|around|roughly|nearly|almost|some|circa|estimated|close to|just (?:over|under)|in the region of|in the range of)(?: an?| the| US)? ?$|[~≈] ?$/i
const least =
  /\b(?:more than|greater than|at least|in excess of|exceed(?:s|ed|ing)?|above|upwards? of|north of|a minimum of|over|topp(?:ed|ing)|surpass(?:ed|es|ing)?|no less than|not less than)(?: an?)? ?$/i
const most =
  /\b(?:up to(?: an? (?:aggregate|additional|total|maximum) (?:of )?)?|less than|fewer than|under|below|at most|no more than|not more than|a maximum of|as much as|as many as|not to exceed|not exceeding|capped at)(?: an?)? ?$/i
const changeOver = gate(
  /(?:\b(?:increas\w*|growth|rise|gain|higher|improvement|decreas\w*|decline|up|down|premium)|%|percent)[^.;]{0,24}\b(?:over|above|below) ?$/i
)

function readHedges(text: string, from: number, to: number): Pick<Figure, 'approximate' | 'bound'> {
  const before = text.slice(Math.max(0, from - 44), from)
  const after = text.slice(to - 1, to + 12)
  if (/^\+/.test(after) || /^.\+/.test(after) || /^. or more\b/.test(after)) return {approximate: true, bound: 'at-least'}
  if (about.test(before)) return {approximate: true, bound: 'exact'}
  if (least.test(before) && !changeOver.test(before)) return {approximate: true, bound: 'at-least'}
  if (most.test(before) && !changeOver.test(before)) return {approximate: true, bound: 'at-most'}
  return {approximate: false, bound: 'exact'}
}

function spelledFigures(text: string, known: readonly Figure[]): readonly Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(spelledTrigger)) {
    const value = valueOfWords(match[0])
    const end = match.index + match[0].length
    // "1.2 million" and "five (5)" are read from their digits.
    if (value === null || /\d[ -]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    if (/^ ?(?:[a-z.]+ ){0,2}\(/i.test(text.slice(end, end + 24)) && known.some(figure => figure.from > end && figure.from < end + 30)) continue
    const unit = readUnit(text, end, null)
    const hedges = readHedges(text, match.index, unit.end)
    if (/^(?:year|month|week|day|hour|minute|quarter|decade|time|phase|part|person|people|member|case)$/.test(unit.unit ?? '')) continue
    const isMoney = unit.unit !== null && (isCurrency(unit.unit) || unit.unit === 'percent' || unit.unit === 'shares' || unit.unit.endsWith('points'))
    if (!isMoney && (unit.unit === null || unit.unit === 'number' || value < 2)) continue
    figures.push({
      from: match.index,
      to: unit.end,
      digits: {from: match.index, to: end},
      value: tidy(value * unit.scale * (unit.cents ? 0.01 : 1)),
      step: tidy(10 ** (hedges.approximate ? trailingZeros(value) : 0) * unit.scale * (unit.cents ? 0.01 : 1)),
      scale: unit.scale,
      unit: unit.unit ?? 'number',
      symbol: null,
      per: unit.per,
      negative: false,
      ...hedges,
      plain: false
    })
  }
  return figures
}

function splitRatios(text: string, known: Figure[]): readonly Figure[] {
  const figures: Figure[] = []
  for (const match of [...text.matchAll(splitRatio), ...text.matchAll(colonRatio)]) {
    const [, left = '', right = ''] = match
    if (!/-for-/i.test(match[0]) && !speaksOfSplit.test(text)) continue
    const [a, b] = [left, right].map(side => (/^\d/.test(side) ? Number(side) : (valueOfWords(side) ?? Number.NaN))) as [number, number]
    if (!(a > 0 && b > 0)) continue
    const to = match.index + match[0].length
    for (let index = known.length - 1; index >= 0; index--) {
      const figure = known[index] as Figure
      if (figure.from < to && figure.to > match.index) known.splice(index, 1)
    }
    const value = a / b
    figures.push({
      from: match.index,
      to,
      digits: {from: match.index, to},
      value,
      step: value * 1e-6,
      scale: 1,
      unit: 'ratio',
      symbol: null,
      per: null,
      negative: false,
      approximate: false,
      bound: 'exact',
      plain: false
    })
  }
  return figures
}

function trailingZeros(value: number): number {
  let zeros = 0
  let rest = value
  while (rest >= 10 && rest % 10 === 0) {
    rest /= 10
    zeros++
  }
  return zeros
}

/** Takes the dust of binary fractions off a value. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
