import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Quantity, QuantityRange} from './quantity.ts'
import {roleAfter} from './roles-of-figures.ts'

// "$42 to $45 million", "5% - 7%", "$0.10 through $0.12"
//     ^^^^
const joins = gate(/^ ?(?:-|–|—|to|through) ?(?:approximately |about |around |a (?:loss|profit) of |minus |negative )?$/i)
const joinsBetween = /^ ?(?:and|to|-|–) ?(?:approximately |about |around )?$/i
// "between", "in a range of", "ranging from": two figures after these are ends of a range
const between = /\bbetween (?:approximately |about |around |[a-z]+ of )?$/i
const ranging = /\brang(?:e|es|ed|ing)(?: is| was| of| will be| to be)? (?:from|of|between)? ?(?:approximately |about )?$/i
// "from $40 million to $45 million", "raised guidance to $42 to $45 million": a change, not a range
const from = /\bfrom (?:approximately |about |around |an? [a-z ]{0,20}|the )?$/i
// "a net loss of $5 to $3 million", "decline 5% to 3%"
//        ^^^^
const ofLosses = gate(/\b(?:loss(?:es)?|deficit|declin\w*|decreas\w*|down|reduc\w*|lower|negative|outflow|burn|cut|fall|drop)\b[^.;]*$/i)

/** Finds pairs of figures that form a range. */
export function findRanges(release: Release): readonly QuantityRange[] {
  const {quantities, text} = release
  const ranges: QuantityRange[] = []
  for (let index = 0; index + 1 < quantities.length; index++) {
    const low = quantities[index] as Quantity
    const high = quantities[index + 1] as Quantity
    if (low.sentence !== high.sentence || !isComparable(low, high)) continue
    // A paragraph broken over pages may part a figure from the words before it.
    const before = text.slice(Math.max(0, low.range.from - 40), low.range.from).replace(/\s+/g, ' ')
    const middle = text.slice(low.range.to, high.range.from)
    const isBetween = between.test(before) && joinsBetween.test(middle)
    const isRanging = ranging.test(before) && joins.test(middle)
    if (!isBetween && !isRanging && (!joins.test(middle) || from.test(before))) continue
    if (/^ ?to\b/i.test(middle) && roleAfter(before) === 'by' && isChangeTo(low, high, {before, after: text.slice(high.range.to, high.range.to + 60)})) continue
    const range = {from: low.range.from, to: high.range.to}
    ranges.push({
      text: text.slice(range.from, range.to),
      low,
      high,
      isOfLosses: ofLosses.test(text.slice(Math.max(0, low.range.from - 60), low.range.from)),
      midpoint: findMidpoint(quantities, index + 2, low, text),
      range,
      span: release.spanOf(range)
    })
    index++
  }
  return ranges
}

function isComparable(low: Quantity, high: Quantity): boolean {
  return low.unit === high.unit && (low.per === high.per || low.per === null || high.per === null) && low.unit !== 'ratio'
}

// "$42 to $45 million, the midpoint of which is $43.5 million"
const midpointWords = gate(/\bmid-?points?(?: of(?: which)?)?(?: is| being| of|:)? ?(?:approximately |about )?$/i)

function findMidpoint(quantities: readonly Quantity[], index: number, low: Quantity, text: string): Quantity | null {
  const next = quantities[index]
  if (!next || next.sentence !== low.sentence || next.unit !== low.unit) return null
  return midpointWords.test(text.slice(Math.max(0, next.range.from - 40), next.range.from)) ? next : null
}

// "dropped by $3.5 million to $3.1 million", "rose 3% to 43% from 40%": by how much and to where.
// "to increase 5% to 7%", "growth of 5% to 7%": a range.
function isChangeTo(low: Quantity, high: Quantity, {before, after}: {before: string; after: string}): boolean {
  if (/^[^;.]{0,40}\b(?:from|compared|versus|vs)\b/i.test(after)) return true
  return low.unit === 'percent' ? low.value > high.value && !/\b(?:growth|increase) of [a-z ]*$/i.test(before) : true
}
