import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

/** A total of the text and the parts that the sentence says make it up. */
export interface TextSum {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  readonly sum: number
  /** How far rounding may set the sum and the total apart. */
  readonly tolerance: number
  readonly holds: boolean
}

// "$254.5 million, comprised of $182.4 million in cash and", "which consists of", "the sum of", but not "consisting primarily of", "including"
const madeUpOf =
  /^(?!.*\b(?:primarily|mainly|principally|mostly|largely|partly|in part|approximately half)\b)[^.;]{0,90}\b(?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)(?: of)?|made up of|composed of|(?:is|was|being|representing|equal to) the (?:sum|total) of)\s(?:(?:both|a|an|the) )?$/i
const trigger = gate(/\b(?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|made up of|composed of|the (?:sum|total) of)\b/i)
// What stands between two parts, and what may stand in it: "$182.4 million cash and $72.1 million of availability"
const betweenParts = /^(?! ?(?:to|or|-|–|—) ?$)[^.;:()]{0,160}(?:,| and| plus|,? as well as) (?:(?:a|an|the|of) )?$/i
const otherwise = gate(/\b(?:compared|versus|from|of which|includ\w+|excluding|less|net of|offset|respectively|up to|at least|per|each|or)\b/i)
// After the last part: more items without a figure
const goesOn = /^[^.;]{0,120}(?:,? (?:and|plus|as well as|together with|along with|in addition to) )/i

/** Finds sentences that say of what a total consists. */
export function findTextSums(release: Release): readonly TextSum[] {
  const sums: TextSum[] = []
  const {quantities, text} = release
  for (let at = 0; at < quantities.length - 2; at++) {
    const total = quantities[at] as Quantity
    const sentence = release.sentences[total.sentence]
    if (!sentence || !trigger.test(sentence.text) || !isAmount(total)) continue
    const first = quantities[at + 1] as Quantity
    if (!isPart(first, total) || !madeUpOf.test(text.slice(total.range.to, first.range.from))) continue
    const parts = [first]
    for (let next = at + 2; next < quantities.length && parts.length < 12; next++) {
      const part = quantities[next] as Quantity
      const between = text.slice((parts.at(-1) as Quantity).range.to, part.range.from)
      if (part.sentence !== total.sentence || !betweenParts.test(between) || otherwise.test(between)) break
      if (!isPart(part, total)) break
      parts.push(part)
    }
    const last = parts.at(-1) as Quantity
    const rest = text.slice(last.range.to, sentence.range.to)
    if (parts.length >= 2 && !goesOn.test(rest) && !hasMore(quantities, at + 1 + parts.length, total)) sums.push(sumOf(total, parts))
    at += parts.length
  }
  return sums
}

function isAmount({unit, per, bound}: Quantity): boolean {
  return per === null && bound === 'exact' && (/^[A-Z]{3}$/.test(unit) || unit === 'shares')
}

function isPart(part: Quantity, total: Quantity): boolean {
  return part.unit === total.unit && part.sentence === total.sentence && part.value > 0 && isAmount(part)
}

// Another amount of the kind in the same sentence may be a part that was not seen as one.
function hasMore(quantities: readonly Quantity[], from: number, total: Quantity): boolean {
  for (let next = from; quantities[next]?.sentence === total.sentence; next++) {
    if (quantities[next]?.unit === total.unit && quantities[next]?.per === null) return true
  }
  return false
}

function sumOf(total: Quantity, parts: readonly Quantity[]): TextSum {
  const sum = parts.reduce((all, {value}) => all + value, 0)
  const slack = [total, ...parts].reduce((all, {interval: [low, high]}) => all + (high - low) / 2, 0)
  const tolerance = slack * (1 + 1e-9)
  return {total, parts, sum: Number(sum.toPrecision(12)), tolerance, holds: Math.abs(sum - total.value) <= tolerance}
}
