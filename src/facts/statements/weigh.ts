import type {Evidence} from './evidence.ts'
import {threshold, weights} from './weights.ts'

/** What the weights say of a sentence. */
export interface Verdict {
  /** Probability that the sentence is forward-looking, 0 to 1. */
  readonly score: number
  readonly isForwardLooking: boolean
  /** Indexes of the cues that spoke for it, the strongest first. */
  readonly cues: readonly number[]
}

let table: ReadonlyMap<string, number> | undefined

/** Weighs the evidence: a sum of learned weights, of which each cue has its share. */
export function weigh(evidence: Evidence): Verdict {
  table ??= readWeights(weights)
  let sum = table.get('bias') ?? 0
  const seen = new Set<string>()
  for (const feature of evidence.features) sum += table.get(feature) ?? 0
  const shares: {readonly cue: number; readonly share: number}[] = []
  evidence.cues.forEach((cue, index) => {
    let share = 0
    for (const feature of cue.features) {
      const weight = table?.get(feature) ?? 0
      share += weight
      if (weight === 0 || seen.has(feature)) continue
      seen.add(feature)
      sum += weight
    }
    if (share > 0) shares.push({cue: index, share})
  })
  const score = 1 / (1 + Math.exp(-sum / 100))
  shares.sort((a, b) => b.share - a.share)
  return {score, isForwardLooking: score >= threshold, cues: shares.map(({cue}) => cue)}
}

// "M:will|v:launch 38": a feature and its weight in hundredths, one a line
function readWeights(lines: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>()
  for (const line of lines.split('\n')) {
    const space = line.lastIndexOf(' ')
    if (space > 0) read.set(line.slice(0, space), Number(line.slice(space + 1)))
  }
  return read
}
