import type {Release} from '../release.ts'
import {agrees, isSameUnit, significantDigits, writtenDigits} from './agreement.ts'
import {bySentence} from './by-sentence.ts'
import {isCurrency} from './currencies.ts'
import {likeness} from './likeness.ts'
import {isOneSlip} from './one-slip.ts'
import {partingWords} from './parting-words.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity} from './quantity.ts'
import type {Roles} from './roles-in-release.ts'
import {isBorneOut, type Support} from './support.ts'
import {areOfOnePassage} from './told-twice.ts'

/** Two figures in which two sentences differ that otherwise tell the same with the same figures. */
export interface Echo {
  readonly figure: Quantity
  readonly rival: Quantity
  /** The figures differ by a digit or a swap. */
  readonly isSlip: boolean
}

interface Pair {
  readonly one: number
  readonly other: number
  readonly shared: (readonly [Quantity, Quantity])[]
}

const mostOfOneValue = 8
// A sentence of more figures than anybody reads is debris.
const mostFigures = 60
// How far from a figure another one says what it is about.
const reach = 200

/** Finds sentences that give the same figures and differ in one: "$5.1 million, or $0.38 per share" and "$5.7 million, or $0.38 per share". */
export function findEchoes(release: Release, mentions: readonly Quantity[], {support, roles}: {support: Support; roles: Roles}): readonly Echo[] {
  const sentences = bySentence(mentions)
  const echoes: Echo[] = []
  const taken = new Set<Quantity>()
  for (const {one, other, shared} of pairsOf(mentions)) {
    if ([one, other].some(number => (sentences.get(number)?.length ?? 0) > mostFigures)) continue
    const matched = new Set(shared.flat())
    const left = (sentences.get(one) ?? []).filter(figure => !matched.has(figure))
    const right = (sentences.get(other) ?? []).filter(figure => !matched.has(figure))
    // Sentences of one form about two things differ in more than they share: "In Europe, revenue ... In Asia, revenue ...".
    const differing = left.filter(figure => right.some(rival => isComparable(figure, rival, roles))).length
    for (const figure of left) {
      const rivals = right.filter(rival => isComparable(figure, rival, roles))
      const slips = rivals.filter(rival => isOneSlip(figure, rival))
      const rival = slips.length === 1 ? slips[0] : rivals.length === 1 ? rivals[0] : undefined
      if (!rival || taken.has(figure) || taken.has(rival)) continue
      const isSlip = slips.length === 1
      if (differing > shared.length || !isSure(release, figure, rival, {isSlip, companions: companionsOf(shared, figure, rival)})) continue
      const [isFirst, isSecond] = [figure, rival].map(each => isBorneOut(support, each))
      if (isFirst && isSecond) continue
      taken.add(figure).add(rival)
      echoes.push(
        isSecond || !isFirst
          ? {figure: later(figure, rival, isSecond === true), rival: earlier(figure, rival, isSecond === true), isSlip}
          : {figure: rival, rival: figure, isSlip}
      )
    }
  }
  return echoes
}

function later(one: Quantity, other: Quantity, isOtherBorneOut: boolean): Quantity {
  return isOtherBorneOut || one.range.from > other.range.from ? one : other
}

function earlier(one: Quantity, other: Quantity, isOtherBorneOut: boolean): Quantity {
  return later(one, other, isOtherBorneOut) === one ? other : one
}

// Pairs of sentences with a figure in common.
function pairsOf(mentions: readonly Quantity[]): Iterable<Pair> {
  const byValue = new Map<string, Quantity[]>()
  const pairs = new Map<string, Pair>()
  for (const figure of mentions) {
    if (weightOf(figure) === 0) continue
    for (const key of keysOf(figure)) {
      const known = byValue.get(key)
      if (!known) {
        byValue.set(key, [figure])
        continue
      }
      for (const other of known) {
        if (other.sentence === figure.sentence || !isSameUnit(figure, other) || !agrees(figure, other)) continue
        const place = `${other.sentence} ${figure.sentence}`
        const pair = pairs.get(place) ?? {one: other.sentence, other: figure.sentence, shared: []}
        pairs.set(place, pair)
        if (!pair.shared.some(([a, b]) => a === other || b === figure)) pair.shared.push([other, figure])
      }
      if (known.length < mostOfOneValue) known.push(figure)
    }
  }
  return pairs.values()
}

// A value to two digits, up and down, so that "13.6 billion" meets "13.589 billion".
function keysOf({value, unit, per}: Quantity): readonly string[] {
  const size = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  const digits = Math.abs(value) / size
  return [...new Set([Math.floor(digits), Math.ceil(digits)])].map(key => `${unit} ${per ?? ''} ${key * size}`)
}

// Figures of few digits are alike by chance.
function weightOf(figure: Quantity): number {
  const digits = significantDigits(figure).length
  return digits >= 3 ? 1 : digits === 2 ? 0.5 : 0
}

function companionsOf(shared: Pair['shared'], figure: Quantity, rival: Quantity): number {
  let weight = 0
  for (const [one, other] of shared) {
    const isNear = Math.abs(one.range.from - figure.range.from) < reach && Math.abs(other.range.from - rival.range.from) < reach
    if (isNear) weight += Math.min(weightOf(one), weightOf(other))
  }
  return weight
}

function isComparable(one: Quantity, other: Quantity, roles: Roles): boolean {
  const ratio = Math.abs(one.value / other.value)
  return (
    (isMeasured(one) || Math.min(one.value, other.value) >= 100) &&
    one.unit !== 'number' &&
    qualifiersMeet(one, other) &&
    isSameUnit(one, other) &&
    one.per === other.per &&
    one.standing === other.standing &&
    one.negative === other.negative &&
    roles.of(one) === roles.of(other) &&
    !agrees(one, other) &&
    ratio < 15 &&
    ratio > 1 / 15 &&
    (one.label === other.label || one.label === null || other.label === null) &&
    samePeriod(one.period, other.period) !== false &&
    partingWords(one) === partingWords(other)
  )
}

function isMeasured({unit}: Quantity): boolean {
  return isCurrency(unit) || /^percent$|points$/.test(unit)
}

// "Energy revenue" and "Metal Coatings revenue" are two things; "revenue" may be either.
function qualifiersMeet(one: Quantity, other: Quantity): boolean {
  const [few, many] = one.qualifiers.length < other.qualifiers.length ? [one, other] : [other, one]
  return few.qualifiers.every(word => many.qualifiers.includes(word))
}

function isSure(release: Release, one: Quantity, other: Quantity, {isSlip, companions}: {isSlip: boolean; companions: number}): boolean {
  if (companions < 1 || Math.min(writtenDigits(one), writtenDigits(other)) < 2) return false
  if (companions < 2 && !areOfOnePassage(one, other)) return false
  const isNamed = one.label !== null && one.label === other.label && one.qualifiers.join() === other.qualifiers.join()
  const alike = likeness(release, one, other)
  if (isSlip) return isNamed ? alike >= 0.2 : alike >= 0.4
  return isNamed && alike >= 0.3 && companions >= 1.5
}
