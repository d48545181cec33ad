import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {type DirectionWord, findDirections} from './directions.ts'
import {findMultiple, type Multiple} from './multiples.ts'
import {findPairedChanges} from './paired-changes.ts'
import type {Change, Quantity} from './quantity.ts'
import {roleAfter} from './roles-of-figures.ts'

/** A change while it is put together. */
interface Draft {
  percent?: Quantity
  amount?: Quantity
  from?: Quantity
  to?: Quantity
  verb?: DirectionWord
  fromLoss?: boolean
}

// A sentence of more than a page is debris.
const longest = 2500

/** Finds stated changes, sentence by sentence. Lists that "respectively" pairs are read only where both are of one length. */
export function findChanges(release: Release): readonly Change[] {
  const inRange = new Set(release.ranges.flatMap(range => [range.low, range.high]))
  const changes: Change[] = []
  let index = 0
  const {quantities} = release
  while (index < quantities.length) {
    const first = quantities[index] as Quantity
    let end = index
    while (end < quantities.length && quantities[end]?.sentence === first.sentence) end++
    const sentence = release.sentences[first.sentence]
    if (sentence && sentence.text.length < longest) {
      const figures = quantities.slice(index, end)
      const pairs = findPairedChanges(sentence, figures)
      const drafts = pairs.length > 0 ? pairs : /\brespectively\b/i.test(sentence.text) ? [] : draftChanges(sentence, figures, inRange)
      const compared = drafts.filter(({from, to}) => from && to)
      for (const draft of drafts) changes.push(toChange(release, sentence, draft, compared.length === 1 && draft === compared[0]))
    }
    index = end
  }
  return changes
}

// A percentage that is no plain change of the two figures: "21% in constant currency", "an organic increase of 3%"
const qualified = gate(
  /\b(?:constant|local|like[- ]for[- ]like|organic(?:ally)?|excluding|exclusive|adjusted for|adjusting|annuali[sz]ed|cagr|compound|per day|per working day|sequentially|sequential|currency[- ]neutral|foreign (?:currency|exchange))\b/i
)
// The same where it stands right after the percentage: "5% pro forma", "3% on a comparable basis"
const qualifiedAfter = gate(/\b(?:comparable|same[- ]store|pro[- ]forma|normali[sz]ed|on average|average|underlying|per annum)\b/i)
// "35.8 percent of pre-tax income", "21% weighted average discount"
const shareOf = /^ of (?!the (?:increase|decrease|growth)|growth|which)/i
const changeAfter = gate(
  /^ (?:(?!from|to|compared|versus|and|or|on|for|in|over|than)[\w-]+ ){0,3}?(increase[ds]?|decrease[ds]?|growth|decline[ds]?|rise|gain|reduction|improvement|drop|jump|surge|higher|lower|more|less|fewer|above|below|greater)\b|^, (?:increase|decrease|growth|decline|rise|gain|reduction|improvement|drop)\b/i
)
// "from $11.5 million in the previous quarter and down 11% from $13.0 million": a second base
//                                             ^^^
const another = /\b(?:and|but)\b[^,;]*$/i
// "were $35 million higher than $82 million"
//                   ^^^^^^^^^^^^
const thanBase = gate(/^ (?:higher|lower|more|less|better|worse|greater|above|below|ahead of|over)\b/i)
// "to $503 million (Q1 2019: $558 million)"
//                  ^^^^^^^^^
const baseInAside = /\((?:(?:Q[1-4]|[1-4]Q|FY|H[12]) ?)?(?:19|20)\d\d: ?$|\((?:prior|last|previous) (?:year|quarter|period): ?$/i
// "$32.0 million compared to $30.6 million, a $1.5 million, or 4.7%, increase"
//                                                          ^^^^^^^^^^^^^^^^^^
const amountNoun = /^(?:,? or (?:approximately )?[\d.]+(?:%| percent),?)? (?:increase|decrease|decline|improvement|reduction|gain)\b/i
// ". Net", "; and", "while"
const newStatement = gate(/;|[.!?]["”’)]* |[\da-z]\.[A-Z][a-z]|\b(?:while|whereas|offset by|including|included|which include[sd]?|excluding|of which)\b/i)

function draftChanges(sentence: Sentence, figures: readonly Quantity[], inRange: ReadonlySet<Quantity>): readonly Draft[] {
  const {text} = sentence
  const base = sentence.range.from
  const directions = findDirections(text)
  const drafts: Draft[] = []
  let draft: Draft = {}
  let last = 0
  let asides = 0
  const flush = (keep: Draft = {}): void => {
    if (isWhole(draft)) drafts.push(draft)
    draft = keep
  }
  for (const [at, quantity] of figures.entries()) {
    const from = quantity.range.from - base
    const to = quantity.range.to - base
    const words = text.slice(Math.max(last, from - 240), from)
    const next = figures[at + 1]
    const after = text.slice(to, next ? next.range.from - base : to + 120)
    last = to
    asides = Math.max(0, asides + count(words, '(') - count(words, ')'))
    const inAside = asides > 0
    if (!inAside && newStatement.test(withoutAsides(words))) flush()
    if (inRange.has(quantity) || quantity.unit === 'ratio' || quantity.unit === 'multiple') continue
    const verb = directions.findLast(direction => direction.to <= from && direction.from >= from - words.length)
    if (isPercentChange(quantity, words, after, draft)) {
      if (inAside && !/\((?:(?:up|down)|an? (?:increase|decrease) of)? ?(?:approximately )?$/i.test(words)) continue
      if (isQualified(text, from, after)) {
        // "declined 10%, or 8% at constant currency, to $503 million": the plain rate goes on.
        if (draft.percent && !draft.to && roleAfter(words.slice(-200)) === 'or') continue
        if (draft.percent === undefined) draft.percent = quantity
        flush(draft.to ? {to: draft.to} : {})
        drafts.splice(0, drafts.length, ...drafts.filter(kept => kept.percent !== quantity))
        continue
      }
      if ((draft.percent || (draft.from && another.test(words))) && !inAside) flush(draft.to ? {to: draft.to} : {})
      if (draft.percent) continue
      draft.percent = quantity
      const said = changeAfter.exec(after)
      if (draft.verb && verb && verb !== draft.verb && draft.to && draft.from) drafts.push({to: draft.to, from: draft.from, verb: draft.verb})
      const own = verb ?? directions.find(direction => direction.from >= to && direction.to <= to + (said?.[0].length ?? 0))
      if (own) draft.verb = own
      continue
    }
    if (inAside && draft.to && !draft.from && baseInAside.test(words) && isSameKind(draft.to, quantity)) {
      draft.from = quantity
      continue
    }
    if (inAside && !quantity.unit.endsWith('points')) continue
    if (quantity.unit.endsWith('points')) {
      if (isQualified(text, from, after)) continue
      if (draft.amount || (draft.from && another.test(words))) flush(draft.to ? {to: draft.to} : {})
      draft.amount = quantity
      if (verb) draft.verb = verb
      continue
    }
    if (quantity.unit === 'percent' && draft.percent && !draft.to && roleAfter(words.slice(-200)) === 'or') continue
    const change = amountNoun.exec(text.slice(to, to + 50))
    if (change && draft.to && !draft.amount && isSameKind(draft.to, quantity) && /\ban? (?:[a-z]+ )?$/i.test(words)) {
      draft.amount = quantity
      const own = directions.find(direction => direction.from >= to && direction.to <= to + change[0].length)
      if (own) draft.verb = own
      continue
    }
    const relative = thanBase.exec(after)
    if (relative && draft.to && isSameKind(draft.to, quantity)) {
      draft.amount = quantity
      const own = directions.find(direction => direction.from >= to && direction.to <= to + relative[0].length)
      if (own) draft.verb = own
      continue
    }
    place(quantity, roleAfter(words.slice(-200)), words, verb)
  }
  flush()
  return drafts

  function place(quantity: Quantity, role: ReturnType<typeof roleAfter>, words: string, verb: DirectionWord | undefined): void {
    const level = draft.to ?? draft.from
    const fits = !level || isSameKind(level, quantity)
    if (verb) draft.verb ??= verb
    if (role === 'from' && fits && (draft.to || draft.percent || draft.amount || draft.verb)) {
      if (draft.from) flush(draft.to ? {to: draft.to} : {})
      draft.from = quantity
      if (/\bloss(?:es)?\b|\bdeficit\b/i.test(words) || quantity.negative) draft.fromLoss = true
    } else if (role === 'to' && fits && (draft.percent || draft.amount || draft.verb || draft.from)) {
      if (draft.to) flush()
      draft.to = quantity
    } else if (role === 'by' && verb) {
      if (draft.amount || (draft.from && draft.to && draft.percent)) flush(draft.to ? {to: draft.to} : {})
      draft.amount = quantity
      draft.verb = verb
    } else if (role === 'or' && level && !fits) {
      // An alternate in another unit, as in "or $0.43 per diluted share".
    } else if (role === 'from' && !fits) {
      // The base of an alternate.
    } else {
      flush()
      draft = {to: quantity}
    }
  }
}

// A draft with something to recompute or a rate to look at.
function isWhole({percent, amount, from, to, verb}: Draft): boolean {
  return (
    percent !== undefined ||
    (from !== undefined && to !== undefined) ||
    (amount !== undefined && verb !== undefined && (from !== undefined || to !== undefined))
  )
}

function isPercentChange(quantity: Quantity, words: string, after: string, draft: Draft): boolean {
  if (quantity.unit !== 'percent') return false
  if (shareOf.test(after)) return false
  if (changeAfter.test(after)) return true
  const role = roleAfter(words.slice(-200))
  if (role === 'by') return true
  if (role === 'or' && !/and $/.test(words))
    return draft.amount !== undefined || (draft.to !== undefined && (draft.from !== undefined || (draft.verb !== undefined && baseFollows.test(after))))
  return /(?:\((?:up|down)|\bgains? of) $/i.test(words)
}

// "increased to $459.8 million, or 10%, compared to $417.3 million"
//                                     ^^^^^^^^^^^^^
const baseFollows = /^\)?,? (?:compared|from|versus|vs|over)\b/i

function isQualified(text: string, from: number, after: string): boolean {
  const clauseStart = Math.max(text.lastIndexOf(',', from), text.lastIndexOf(';', from), text.lastIndexOf('(', from), from - 60, 0)
  const own = after.slice(0, 90).split(/\b(?:from|to|compared|over|versus|vs|than|when)\b/i)[0] ?? ''
  return (
    qualified.test(after.slice(0, 90)) ||
    qualified.test(text.slice(clauseStart, from)) ||
    qualifiedAfter.test(own) ||
    openingQualifier.test(text.slice(0, from))
  )
}

// "On a constant currency basis, revenue increased 5%"
const openingQualifier = gate(/^(?:on an? (?:constant|organic|currency)|excluding|adjusting|in (?:constant|local) currency|organically)\b[^.;]*$/i)

// The words outside parentheses; an aside cut by a figure leaves its tail.
function withoutAsides(words: string): string {
  return words.replace(/\([^()]*\)/g, ' ').replace(/^[^()]*\)/, ' ')
}

function isSameKind(a: Quantity, b: Quantity): boolean {
  // "to $0.85 per share from $0.75"
  const isPer = a.per === b.per || ((a.per === null || b.per === null) && a.scale === b.scale && Math.abs(Math.log10(Math.abs(a.value / b.value))) < 1)
  return a.unit === b.unit && isPer
}

const againstWords = gate(
  /\b(?:year[- ]over[- ]year|year[- ]on[- ]year|y\/y|yoy|sequential(?:ly)?|quarter[- ]over[- ]quarter|q\/q|(?:from|over|compared (?:to|with)|versus|vs\.?|than|against|relative to|since) [^,;.]{2,60}|(?:prior|previous|last|preceding)[- ](?:year|quarter|period)|year[- ](?:ago|earlier)|a year (?:ago|earlier))/i
)

function toChange(release: Release, sentence: Sentence, {percent, amount, from, to, verb, fromLoss}: Draft, isAlone: boolean): Change {
  const parts = [percent, amount, from, to].filter(part => part !== undefined)
  const start = sentence.range.from
  const range = {
    from: Math.min(...parts.map(part => part.range.from), verb ? start + verb.from : Number.POSITIVE_INFINITY),
    to: Math.max(...parts.map(part => part.range.to), verb ? start + verb.to : 0)
  }
  const verbRange = verb ? {from: start + verb.from, to: start + verb.to} : null
  return {
    text: release.text.slice(range.from, range.to),
    direction: verb?.direction ?? null,
    verb: verb && verbRange ? {text: verb.text, range: verbRange, span: release.spanOf(verbRange)} : null,
    percent: percent ?? null,
    amount: amount ?? null,
    multiple: isAlone ? placeMultiple(release, sentence, verb?.direction ?? null) : null,
    from: from ?? null,
    to: to ?? null,
    fromLoss: fromLoss ?? false,
    against: againstWords.exec(sentence.text)?.[0] ?? null,
    range,
    span: release.spanOf(range)
  }
}

function placeMultiple(release: Release, sentence: Sentence, direction: 'up' | 'down' | null): Multiple | null {
  const spoken = findMultiple(sentence.text, direction)
  if (!spoken) return null
  const range = {from: sentence.range.from + spoken.from, to: sentence.range.from + spoken.to}
  return {text: release.text.slice(range.from, range.to), factor: spoken.factor, hedge: spoken.hedge, range, span: release.spanOf(range)}
}

function count(text: string, character: string): number {
  let number = 0
  for (const each of text) if (each === character) number++
  return number
}
