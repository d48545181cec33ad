import {gate} from '../../text/gated-pattern.ts'
import {currencyCode, currencySigns, isCurrency} from './currencies.ts'
import type {Figure} from './figure.ts'
import {readUnit} from './figure-unit.ts'
import {readHedges} from './hedges.ts'
import {isNoAmount} from './no-amount.ts'
import {spelledNumber, valueOfWords} from './number-words.ts'

// "4,800,000", "4.8", "2003", ".05"
const numeral = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?|(?<![\d.])\.\d+/g
// "US$", "RMB ", "($", "-$", "$(": what may stand before the digits
//  ^^^
const lead = new RegExp(`(?<outer>\\()?(?<minus>(?<=^|[\\s(])[-−])?(?:(?<sign>(?<![A-Za-z])(?:${currencySigns})) ?)?(?<inner>\\()?(?<minus2>[-−])?$`)
const perShareBefore = gate(/\b(?:eps|(?:earnings|income|loss|dividend|profit|book value)s?(?: \(loss(?:es)?\))? per (?:[a-z]+ ){0,3}share)\b[^.;$]{0,40}$/i)
// "$0.63 of adjusted diluted earnings per share"
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const ofEarnings = gate(
  /^ (?:(?:of|in) )?(?:(?:gaap|non-gaap|adjusted|basic|diluted|core|fully|and|net|reported) ){0,4}(?:eps|(?:(?:tangible )?(?:net )?book value|earnings|income|loss|profit) per (?:[a-z]+ ){0,2}share)\b/i
)
// "1-for-20", "one-for-twenty", "1 for every 20"
const splitRatio = new RegExp(`\\b(\\d{1,4}|${spelledNumber})[- ]for[- ](?:every[- ])?(\\d{1,5}|${spelledNumber})(?![\\w%,.]*\\d)`, 'gi')
// "a ratio of 1:20" but not "12:01 a.m."
const colonRatio = /(?<=\b(?:ratio|basis)(?: of)? (?:of )?)(\d{1,3}):(\d{1,5})\b(?! ?[ap]\.?m)/gi
const speaksOfSplit = /\b(?:splits?|ratio|consolidation|consolidate)\b/i
const spelledTrigger = new RegExp(`\\b${spelledNumber}\\b`, 'gi')
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
