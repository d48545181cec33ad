import type {Release} from '../release.ts'
import {significantDigits} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity} from './quantity.ts'
import {standsInTitle} from './stands-in-title.ts'
import {tellingWords} from './telling-words.ts'

/** Tells whether two figures that differ are told of one thing, by the words around them. */
export interface ToldTwice {
  /** Are they, given that they differ by a slip? */
  bySlip(one: Quantity, other: Quantity): boolean
  /** Are the words the same, so that no other place can make both right? */
  byEveryWord(one: Quantity, other: Quantity): boolean
}

/** Makes the judgement for one release. */
export function toldTwice(release: Release): ToldTwice {
  const words = tellingWords(release)
  const directions = new Map<Quantity, string>()
  for (const {direction, percent, amount, from, to} of release.changes) {
    if (direction) for (const figure of [percent, amount, from, to]) if (figure) directions.set(figure, direction)
  }
  const canBeOne = (one: Quantity, other: Quantity): boolean => {
    if (samePeriod(one.period, other.period) === false || !areOfOnePassage(one, other)) return false
    if (setApart.some(word => one.basis.includes(word) !== other.basis.includes(word))) return false
    const [a, b] = [directions.get(one), directions.get(other)]
    return !(a && b && a !== b) && !areSiblings(release, one, other)
  }
  return {
    bySlip(one, other) {
      if (!canBeOne(one, other)) return false
      const digits = Math.min(significantDigits(one).length, significantDigits(other).length)
      const {count, rareness, share} = words.shared(one, other)
      const isMeasured = one.label !== null && other.label !== null
      if (isMeasured && one.label === other.label) {
        if (one.qualifiers.join() === other.qualifiers.join()) return digits >= 3 ? share >= 0.3 : count >= 2 && share >= 0.4 && one.unit !== 'percent'
        return digits >= 3 && qualifiersMeet(one, other) && count >= 2 && rareness >= 1.5 && share >= 0.5
      }
      if (one.unit === 'percent') return false
      if (digits < 3) return isCurrency(one.unit) && !isMeasured && count >= 3 && rareness >= 2 && share >= 0.4
      if (isMeasured) return count >= 3 && rareness >= 2.2 && share >= 0.4
      return count >= 2 && rareness >= 1 && share >= 0.3
    },
    byEveryWord(one, other) {
      if (!isCurrency(one.unit) || Math.abs(one.sentence - other.sentence) < 8) return false
      if (one.label !== other.label || one.qualifiers.join() !== other.qualifiers.join() || !canBeOne(one, other)) return false
      const {count, rareness, share} = words.shared(one, other)
      return count >= 3 && rareness >= 1.5 && share >= 0.9
    }
  }
}

// A figure of "the same period last year" is of the year before its passage; one with a period of its own is not known by it.
function areOfOnePassage(one: Quantity, other: Quantity): boolean {
  const isRelative = ({standing, period}: Quantity): boolean => standing === 'earlier' && (period === null || period.startsWith('earlier'))
  return isRelative(one) !== isRelative(other) || samePeriod(one.passage, other.passage) !== false
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
