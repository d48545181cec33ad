import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import {isCurrency} from './currencies.ts'
import {type DirectionWord, findDirections} from './directions.ts'
import type {Quantity} from './quantity.ts'

/** One of several changes that a sentence tells as lists: "revenue and income were $12 million and $3 million, compared to $10 million and $2 million". */
export interface PairedChange {
  readonly to: Quantity
  readonly from: Quantity
  readonly percent?: Quantity
  readonly verb?: DirectionWord
}

// "compared to $440.3 million and $83.6 million"
//  ^^^^^^^^^^^^
const leadsToBases = gate(/\b(?:compar(?:ed|ing) (?:to|with)|versus|vs\.?|from) (?:approximately |about )?$/i)
const joins = /^,? (?:and )?(?:approximately |about )?$/

/** Finds the changes of a sentence that gives its new figures in one list and the old ones, as many, in another; empty when it does not. */
export function findPairedChanges(sentence: Sentence, figures: readonly Quantity[]): readonly PairedChange[] {
  const {text} = sentence
  const start = sentence.range.from
  const levels = figures.filter(({unit, bound}) => (isCurrency(unit) || unit === 'shares') && bound === 'exact')
  const percents = figures.filter(({unit}) => unit === 'percent')
  const count = levels.length / 2
  if (count < 2 || count > 4 || !Number.isInteger(count) || levels.length + percents.length !== figures.length) return []
  const [tops, bases] = [levels.slice(0, count), levels.slice(count)]
  const [first] = bases
  if (!first || !leadsToBases.test(text.slice(0, first.range.from - start).slice(-40))) return []
  const areJoined = bases.every((base, at) => at === 0 || joins.test(text.slice((bases[at - 1] as Quantity).range.to - start, base.range.from - start)))
  const areAlike = tops.every((top, at) => top.unit === bases[at]?.unit && top.per === bases[at]?.per)
  if (!areJoined || !areAlike || tops.some(({range}) => range.from > first.range.from)) return []
  const isEachRated = percents.length === count && percents.every((percent, at) => percent.range.to <= (tops[at] as Quantity).range.from)
  if (percents.length > 0 && !isEachRated) return []
  const directions = findDirections(text)
  return tops.map((to, at) => {
    const percent = percents[at]
    const end = (percent ?? to).range.from - start
    const before = at === 0 ? 0 : (tops[at - 1] as Quantity).range.to - start
    const verb = directions.findLast(direction => direction.to <= end && direction.from >= before)
    return {to, from: bases[at] as Quantity, ...(percent ? {percent} : {}), ...(verb ? {verb} : {})}
  })
}
