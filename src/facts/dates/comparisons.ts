import {gate} from '../../text/gated-pattern.ts'
import {placedWithin} from '../placed-within.ts'
import type {Placed, Release} from '../release.ts'
import type {PeriodMention} from './periods.ts'

/** Two quarters compared in one sentence with a word that says which kind of comparison it is. */
export interface PeriodComparison extends Placed {
  /** The word: "year-over-year", "sequentially". */
  readonly text: string
  readonly said: 'year' | 'sequential'
  /** Quarters between the two. */
  readonly quarters: number
  readonly later: PeriodMention
  readonly earlier: PeriodMention
}

// "year-over-year", "from the prior year", "sequentially", "quarter over quarter"
const byYear = /\byear[- ](?:over|on)[- ]year\b|\bY\/Y\b|\bYoY\b/i
const bySequence = gate(/\bsequential(?:ly)?\b|\bquarter[- ](?:over|on)[- ]quarter\b|\bQoQ\b|\bQ\/Q\b/i)

/** Finds sentences that compare two quarters under a word for the comparison. */
export function findComparisons(release: Release): readonly PeriodComparison[] {
  const comparisons: PeriodComparison[] = []
  for (const sentence of release.sentences) {
    const year = byYear.exec(sentence.text)
    const sequence = bySequence.exec(sentence.text)
    const word = year ?? sequence
    if (!word || (year && sequence) || sentence.block.kind === 'cell') continue
    const quarters = placedWithin(release.periods, sentence.range).filter(({kind, key}) => kind === 'quarter' && key !== null)
    const keys = [...new Set(quarters.map(({key}) => key))]
    const [one, two] = keys.slice(0, 2).map(key => quarters.find(quarter => quarter.key === key))
    if (keys.length !== 2 || !one || !two || !quarters.every(({yearStated}) => yearStated)) continue
    const distance = numberOf(one) - numberOf(two)
    const range = {from: sentence.range.from + word.index, to: sentence.range.from + word.index + word[0].length}
    comparisons.push({
      text: word[0],
      said: year ? 'year' : 'sequential',
      quarters: Math.abs(distance),
      later: distance > 0 ? one : two,
      earlier: distance > 0 ? two : one,
      range,
      span: release.spanOf(range)
    })
  }
  return comparisons
}

// "2025-Q3" counted in quarters
function numberOf({key}: PeriodMention): number {
  return Number(key?.slice(0, 4)) * 4 + Number(key?.slice(-1))
}
