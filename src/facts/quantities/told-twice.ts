import type {Release} from '../release.ts'
import {agrees, isSameUnit, significantDigits} from './agreement.ts'
import {bySentence} from './by-sentence.ts'
import {isCurrency} from './currencies.ts'
import {partingWords} from './parting-words.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity} from './quantity.ts'
import {standsInTitle} from './stands-in-title.ts'
import {tellingWords} from './telling-words.ts'

/** Tells whether two figures that differ are told of one thing, by the words around them. */
export interface ToldTwice {
  /** Are they, given that they differ by a slip? */
  bySlip(one: Quantity, other: Quantity): boolean
  /** Are they, given that they have the same digits and scale words a thousandfold apart? Digits alike by chance stand among other words. */
  byScale(one: Quantity, other: Quantity): boolean
  /** Are the words the same, so that no other place can make both right? */
  byEveryWord(one: Quantity, other: Quantity): boolean
}

// A sentence of more figures than anybody reads is debris.
const mostFigures = 60

/** Makes the judgement for one release. */
export function toldTwice(release: Release): ToldTwice {
  const words = tellingWords(release)
  const directions = new Map<Quantity, string>()
  for (const {direction, percent, amount, from, to} of release.changes) {
    if (direction) for (const figure of [percent, amount, from, to]) if (figure) directions.set(figure, direction)
  }
  const sentences = bySentence(release.quantities)
  // "$0.89 per share, or $0.88 diluted": a sentence that gives both amounts slips in neither.
  const givesToo = (figure: Quantity, rival: Quantity): boolean =>
    (sentences.get(figure.sentence) ?? []).some(other => other !== figure && isSameUnit(other, rival) && agrees(other, rival))
  const bases = new Map<Quantity, string>()
  const ownBasis = (figure: Quantity): string => {
    const basis = bases.get(figure) ?? readOwnBasis(figure)
    bases.set(figure, basis)
    return basis
  }
  // "an after-tax charge of $6.5 million": a word between the figure and the one before it
  const readOwnBasis = (figure: Quantity): string => {
    const previous = (sentences.get(figure.sentence) ?? []).findLast(({range}) => range.to <= figure.range.from)
    const from = Math.max(previous?.range.to ?? 0, release.sentences[figure.sentence]?.range.from ?? 0, figure.range.from - 40)
    const words = release.text.slice(from, figure.range.from).toLowerCase()
    // "a $958,000 after-tax gain from the sale of $154.9 million": what follows a figure is of that figure.
    const own = from === previous?.range.to ? words.replace(ofPrevious, '') : words
    return (own.match(nearBasis) ?? []).sort().join()
  }
  const canBeOne = (one: Quantity, other: Quantity): boolean => {
    if ([one, other].some(({sentence}) => (sentences.get(sentence)?.length ?? 0) > mostFigures)) return false
    if (samePeriod(one.period, other.period) === false || !areOfOnePassage(one, other)) return false
    if (setApart.some(word => one.basis.includes(word) !== other.basis.includes(word))) return false
    const [a, b] = [directions.get(one), directions.get(other)]
    if ((a && b && a !== b) || areSiblings(release, one, other)) return false
    return !givesToo(one, other) && !givesToo(other, one) && ownBasis(one) === ownBasis(other)
  }
  return {
    bySlip(one, other) {
      if (!canBeOne(one, other)) return false
      const digits = Math.min(significantDigits(one).length, significantDigits(other).length)
      const {count, rareness, share} = words.shared(one, other)
      const isMeasured = one.label !== null && other.label !== null
      if (isMeasured && one.label === other.label) {
        if (partingWords(one) !== partingWords(other)) return false
        if (one.qualifiers.join() === other.qualifiers.join()) return digits >= 3 ? share >= 0.3 : count >= 2 && share >= 0.4 && isCurrency(one.unit)
        return digits >= 3 && qualifiersMeet(one, other) && count >= 2 && rareness >= 1.5 && share >= 0.5
      }
      if (one.unit === 'percent') return false
      if (digits < 3) return isCurrency(one.unit) && !isMeasured && count >= 3 && rareness >= 2 && share >= 0.4
      if (isMeasured) return count >= 3 && rareness >= 2.2 && share >= 0.4
      return share >= 0.3 && count >= 2 && rareness >= ((one.label ?? other.label) ? 1 : 1.5)
    },
    byScale(one, other) {
      if ([one, other].some(({sentence}) => (sentences.get(sentence)?.length ?? 0) > mostFigures)) return false
      if (one.scale < 1000 || other.scale < 1000 || samePeriod(one.period, other.period) === false || givesToo(one, other) || givesToo(other, one)) return false
      const {count, rareness, share} = words.shared(one, other)
      return significantDigits(one).length >= 3 ? count >= 1 && share >= 0.15 : count >= 2 && rareness >= 1 && share >= 0.3
    },
    byEveryWord(one, other) {
      if (!isCurrency(one.unit) && one.unit !== 'percent') return false
      if (Math.abs(one.sentence - other.sentence) < 8 && !standsInTitle(release, one) && !standsInTitle(release, other)) return false
      if (one.label !== other.label || one.qualifiers.join() !== other.qualifiers.join() || partingWords(one) !== partingWords(other)) return false
      if (!canBeOne(one, other)) return false
      const {count, rareness, share, overlap} = words.shared(one, other)
      return rareness >= 2 && ((count >= 4 && share >= 0.85 && overlap >= 0.55) || (count >= 3 && share >= 0.95 && overlap >= 0.7))
    }
  }
}

const ofPrevious = /^[a-z -]*? (?:from|of|in|on|for|by|to|and|with) /
const nearBasis =
  /\b(?:after-tax|pre-?tax|before tax|adjusted|additional|aggregate|pro forma|organic|average|remaining|incremental|maximum|minimum|gross|annualized|cumulative|potential|unpaid|accrued)\b/g

/**
 * Can both passages be of one time? A figure of "the same period last year" is of the year before its passage, one of a
 * day is of a day in it; against a figure with a period of its own neither says anything.
 */
export function areOfOnePassage(one: Quantity, other: Quantity): boolean {
  const isRelative = ({standing, period}: Quantity): boolean => standing === 'earlier' && (period === null || period.startsWith('earlier'))
  const isOfDay = ({period}: Quantity): boolean => period?.startsWith('at ') === true
  if (isRelative(one) !== isRelative(other)) return true
  if (one.period === null || other.period === null ? isOfDay(one) || isOfDay(other) : false) return true
  return samePeriod(one.passage, other.passage) !== false
}

// What these words apply to is another amount than what they do not.
const setApart = ['apart', 'by', 'guidance', 'annualized', 'previous', 'previously', 'excluding']

function qualifiersMeet(one: Quantity, other: Quantity): boolean {
  const [few, many] = one.qualifiers.length < other.qualifiers.length ? [one, other] : [other, one]
  return few.qualifiers.every(word => many.qualifiers.includes(word))
}

// Nobody repeats a figure in the next sentence or item: what stands there in the same words is of another thing.
function areSiblings(release: Release, one: Quantity, other: Quantity): boolean {
  if (standsInTitle(release, one) || standsInTitle(release, other)) return false
  const [from, to] = one.sentence < other.sentence ? [one.sentence, other.sentence] : [other.sentence, one.sentence]
  if (to - from <= 2) return true
  return to - from <= 8 && release.sentences.slice(from, to + 1).every(({block}) => block.kind === 'list-item')
}
