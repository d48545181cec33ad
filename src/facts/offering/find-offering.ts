import type {SectionRole} from '../../outline/section.ts'
import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import {isPromotion} from '../promotion.ts'
import type {Placed, Release} from '../release.ts'
import {findIntermediaries} from './find-intermediaries.ts'
import type {Offering, OpenPart} from './offering.ts'

// Where a sale is told of; standing texts speak of other sales too.
const telling: ReadonlySet<SectionRole> = new Set<SectionRole>(['lead', 'body', 'quote', 'subheadline'])

// How the securities are sold, with how plainly each wording says it.
const waysOfSale: readonly (readonly [RegExp, number])[] = [
  [/private\s(?:placement|investment in public)|privately placed?|\bPIPE\b/i, 2],
  [/(?:institutional|accredited)\s(?:\w+\s){0,2}investors?|qualified institutional buyers?/i, 2],
  [/rule 144a|regulation [ds]\b|rule 506/i, 2],
  [/registered direct|public offering|underwritten|prospectus supplement/i, 2],
  [/private\s(?:financing|offering|sale)/i, 1],
  [/purchase agreements?|subscription agreements?|sale of|offering of/i, 1]
]

const sale = '(?:financing|placement|offering|sale|pipe|funding|round|transaction)'
// "announced completion of a private financing", "has closed its previously announced private placement"
const completion = new RegExp(
  `(?:announce[sd]?\\s(?:that\\s\\S+(?:\\s\\S+){0,4}\\s(?:has|have)\\s)?)?(?:the\\s)?(?:successful\\s)?(?:completion|closing|close)\\sof\\s(?:(?:a|an|its|the|our)\\s)?(?:[$€£]?[\\d.,]+\\s?(?:million|billion|thousand)?\\s)?(?:[\\w-]+\\s){0,5}?${sale}\\b|(?:(?:has|have)\\s)?(?:successfully\\s)?(?:completed|closed|consummated)\\s(?:on\\s)?(?:(?:a|an|its|the|our)\\s)?(?:[$€£]?[\\d.,]+\\s?(?:million|billion|thousand)?\\s)?(?:[\\w-]+\\s){0,5}?${sale}\\b|\\b(?:completes|closes)\\s(?:[$€£]?[\\w.,-]+\\s){0,5}?${sale}\\b`,
  'gi'
)
// What takes the completion back: a first part, a condition, a plan.
const notComplete = gate(
  /\b(?:initial|first|second|partial|interim|tranche|expected|anticipated|subject to|upon|prior to|following|after|before|conditions?|if|until|will|would|may|proposed|intends?|pending|previously|earlier|recent|last|months?|20\d\d)\b/i
)

// "reserves the right to close on an additional $3.2 million", "a second closing is expected", "may sell the remaining units"
const further =
  /reserves?\sthe\sright\sto\s(?:close|sell|issue|raise|offer|place)\b[^.;]*(?:\.\d[^.;]*)*|(?:additional|second|subsequent|final|further|third|other)\s(?:closings?|tranches?)\b[^.;]{0,60}\b(?:expected|may|will|anticipated|scheduled|on or before|on or about|no later than|within|to occur|subject to|are|planned)\b[^.;]*(?:\.\d[^.;]*)*|\b(?:may|expects? to|will|intends? to|plans? to|anticipates?|could)\s(?:\w+\s){0,2}(?:sell|selling|issue|issuing|close|closing|complete|completing|raise|raising|place|placing|fund|receive|receiving)\s(?:on\s)?(?:up to\s)?(?:an?\s|the\s)?(?:up to\s)?(?:additional|remaining|balance|further|second|final)\b[^.;]*(?:\.\d[^.;]*)*|\b(?:remaining|balance of the)\s(?:[$€£]?[\d.,]+\s?(?:million)?\s)?(?:\w+\s){0,3}(?:units?|shares?|notes?|placement|offering|proceeds|tranche|financing)\b[^.;]{0,40}\b(?:will|may|is|are|to)\s(?:be\s)?(?:\w+\s)?(?:closed?|sold|issued|received|funded|completed|expected)[^.;]*(?:\.\d[^.;]*)*/i
// An option of the underwriters, the exercise of warrants and sales at the market are not a closing that is open.
const notFurther = gate(
  /over-?allotment|greenshoe|option to purchase|underwriters?|exercise of|warrants? (?:are|may|will) be? ?exercis|at[- ]the[- ]market|equity line|purchase agreement with Lincoln|from time to time|dividend|repurchase|acquisition of/i
)
// "expects to close", "proposed offering", "intends to offer", "subject to customary closing conditions"
const pending =
  /\b(?:expected|anticipated|scheduled)\sto\s(?:close|be\s(?:closed|completed|consummated|funded))|\bexpects?\s(?:the\s(?:\w+\s){0,4})?to\s(?:close|complete|consummate)|closing\s(?:of\s(?:\w+\s){1,5})?(?:is|remains)\s(?:\w+\s){0,2}(?:expected|subject|anticipated|scheduled)|(?:is|are|remains?)\ssubject\sto\s(?:\w+[\s,]+){0,6}(?:closing\sconditions|completion|market|approval)|\bproposed\s(?:private\s)?(?:offering|placement|sale)|\b(?:intends?|plans?|proposes?)\sto\s(?:offer|sell|raise|conduct|complete|close)|will\sclose\b|\bis\soffering\b/i

// "have not been registered under the Securities Act", "are unregistered"
const notRegistered =
  /\b(?:not|neither|nor|never|un)(?:\s|-)?(?:\w+[\s,]+){0,14}?registered\s(?:under|pursuant to|with)\b[^.]{0,120}?(?:securities act|act of 1933|1933 act|securities laws|u\.s\. act)|\bunregistered\s(?:securities|shares|and)|without\sregistration\sunder\b[^.]{0,80}(?:securities act|1933)|(?:exempt|exemptions?)\sfrom\s(?:the\s)?registration\b[^.]{0,120}?(?:securities act|act of 1933|1933)/i
// "may not be offered or sold in the United States absent registration or an applicable exemption"
const mayNotBeSold =
  /\b(?:may|can|could|will|shall)\s?not\s(?:\w+[\s,]+){0,3}(?:be\s)?(?:\w+,?\s(?:or\s)?){0,2}(?:re-?)?(?:offered|sold|resold|transferred|offer|sell)\b[^.]{0,200}?\b(?:absent|without|except|unless|in the absence|other than|exempt|exemption)|\b(?:absent|without|unless)\s(?:\w+\s){0,5}(?:registration|registered)\b[^.]{0,160}?(?:exempt|may not)/i
const onlyUnited = /U\.?\s?S\b|United States/

/** Finds the terms of the offering, if the release announces one. */
export function findOffering(release: Release): Offering | null {
  const isUnregistered = release.types.includes('unregistered-offering')
  if (!isUnregistered && !release.types.includes('registered-offering') && !release.types.includes('ipo')) return null
  if (isPromotion(release.text)) return null
  const sentences = release.sentences.filter(({section, block}) => telling.has(section) && !block.cell)
  const announced = mostTelling(sentences)
  if (!announced) return null
  const not = firstPlace(release, notRegistered)
  const may = firstPlace(release, mayNotBeSold)
  return {
    kind: isUnregistered ? 'unregistered' : 'registered',
    announcedAt: {range: announced.range, span: announced.span},
    completed: findCompletion(release, sentences),
    open: findOpen(release, sentences),
    intermediaries: findIntermediaries(release, sentences),
    notRegistered: not,
    mayNotBeSold: may,
    unregisteredLegend: not && may ? spanning(release, not.range, may.range) : null,
    generalSolicitation: /506\(c\)/.test(release.text),
    reportingIssuer: isReporting(release)
  }
}

function mostTelling(sentences: readonly Sentence[]): Sentence | null {
  let best: Sentence | null = null
  let most = 0
  for (const sentence of sentences) {
    if (sentence.section === 'subheadline') continue
    let weight = 0
    for (const [way, plainness] of waysOfSale) if (way.test(sentence.text)) weight += plainness
    if (weight > most) {
      most = weight
      best = sentence
    }
  }
  return best
}

function findCompletion(release: Release, sentences: readonly Sentence[]): Offering['completed'] {
  for (const sentence of sentences) {
    if (sentence.section === 'quote') continue
    for (const match of sentence.text.matchAll(completion)) {
      const before = sentence.text.slice(Math.max(0, match.index - 30), match.index)
      if (/^\s(?:is|are|will|remains?|would|shall|may|to|should)\b/.test(sentence.text.slice(match.index + match[0].length))) continue
      if (notComplete.test(match[0]) || notComplete.test(before.replace(/\b(?:19|20)\d\d\b/, ''))) continue
      const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + match[0].length}
      return {text: match[0], range, span: release.spanOf(range)}
    }
  }
  return null
}

function findOpen(release: Release, sentences: readonly Sentence[]): OpenPart | null {
  for (const sentence of sentences) {
    const match = further.exec(sentence.text)
    if (match && !notFurther.test(sentence.text)) return openPart(release, sentence, match, 'further')
  }
  for (const sentence of sentences) {
    const match = pending.exec(sentence.text)
    if (match && /offering|placement|financing|notes|shares|units|securities|transaction|closing/i.test(sentence.text) && !notFurther.test(sentence.text))
      return openPart(release, sentence, match, 'whole')
  }
  return null
}

function openPart(release: Release, sentence: Sentence, match: RegExpExecArray, kind: OpenPart['kind']): OpenPart {
  const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + match[0].trimEnd().length}
  return {text: match[0].trimEnd(), kind, range, span: release.spanOf(range), sentence: {range: sentence.range, span: sentence.span}}
}

// The whole text is searched: a legend may stand in a footnote or under any heading.
function firstPlace(release: Release, pattern: RegExp): Placed | null {
  for (const sentence of release.sentences) {
    if (sentence.block.cell || (!onlyUnited.test(sentence.text) && !/securities act|1933|registration|registered/i.test(sentence.text))) continue
    if (pattern.test(sentence.text)) return {range: sentence.range, span: sentence.span}
  }
  return null
}

function spanning(release: Release, a: TextRange, b: TextRange): Placed {
  const range = {from: Math.min(a.from, b.from), to: Math.max(a.to, b.to)}
  return {range, span: release.spanOf(range)}
}

const abroad = gate(/^(?:TSX|TSXV|CSE|LSE|ASX|FSE|SEHK|Euronext|SGX|JSE|TASE|SIX|BSE|Oslo|Cboe|Xetra|TYO)$/)

function isReporting(release: Release): boolean {
  // A quotation on the Pink market alone does not show that the issuer reports.
  if (
    release.tickers.some(
      ({exchange, writtenExchange, symbol}) =>
        isOwn(symbol) && !abroad.test(exchange) && (exchange !== 'OTC' || /qb|qx|bulletin|otc\s?bb/i.test(writtenExchange))
    )
  )
    return true
  return release.filings.some(({authority}) => authority === 'SEC')

  function isOwn(symbol: string): boolean {
    return release.issuer.tickers.some(ticker => ticker.symbol === symbol)
  }
}
