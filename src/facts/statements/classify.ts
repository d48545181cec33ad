import {gate} from '../../text/gated-pattern.ts'
import type {ForwardLooking, StatementClass} from '../statements.ts'
import type {Evidence} from './evidence.ts'
import {sumWeights} from './weigh.ts'

/** Words that decided, as offsets in the sentence. */
export interface DecisiveCue {
  readonly from: number
  readonly to: number
  readonly stem: string
  readonly weight: number
}

// Cues that by themselves show only a possibility or an opinion.
const faint = new Set(
  'can could may might should would believ hop hope seek potential opportunity possibl goal vision confident confidenc optimistic excit eager wish want commit look prospect upside'.split(
    ' '
  )
)
const planning = new Set('plan intend intent schedul target goal objectiv aim seek strategy slat prepar propos priority'.split(' '))
// "$40-42 million", "15%", "450 basis points", "12 stores"
const figure = /[$€£¥]\s?\d|\d\s?%|\b\d[\d,.]*\s?(?:million|billion|thousand|basis points|percent|stores|patients|units|MW|GW|acres|ounces|tons|tonnes)\b/i
const assuming = gate(
  /\b(?:assum(?:e|es|ed|ing|ptions?)|based on (?:current|our|the current|existing) (?:expectations?|estimates?|forecasts?)|exclud(?:e|es|ing) (?:the )?(?:potential |any )?(?:impact|effects?))\b/i
)

/** The cues that spoke for the sentence, the strongest first, at most four. */
export function decisiveCues({words, cues}: Evidence): readonly DecisiveCue[] {
  const weighed: DecisiveCue[] = []
  for (const {first, last, evidence} of cues) {
    const weight = sumWeights(evidence, false)
    if (weight > 0) weighed.push({from: words.from[first] ?? 0, to: words.to[last] ?? 0, stem: words.entries[first]?.stem ?? '', weight})
  }
  weighed.sort((a, b) => b.weight - a.weight)
  const apart: DecisiveCue[] = []
  for (const cue of weighed) if (!apart.some(({from, to}) => cue.from < to && from < cue.to)) apart.push(cue)
  return apart.slice(0, 4)
}

/** Strength, statutory classes and whether the statement has a figure. `margin` is how far it lies above the threshold. */
export function classify(
  text: string,
  {words, cues}: Evidence,
  decisive: readonly DecisiveCue[],
  margin: number
): Pick<ForwardLooking, 'strength' | 'classes' | 'quantified'> {
  const quantified = figure.test(text)
  const kinds = new Set(words.entries.flatMap(entry => entry.kinds))
  const classes: StatementClass[] = []
  const isMeasure = kinds.has('metric') || kinds.has('guide')
  if (isMeasure && (quantified || kinds.has('guide'))) classes.push('projection')
  if (assuming.test(text)) classes.push('assumption')
  const acts = (index: number) => words.entries[index]?.kinds.includes('action') ?? false
  if (cues.some(({first, last}) => planning.has(words.entries[first]?.stem ?? '') || acts(last))) classes.push('plan')
  if (kinds.has('market') || kinds.has('benefit') || (isMeasure && !quantified) || classes.length === 0) classes.push('performance')
  const isFaint = decisive.length > 0 && decisive.slice(0, 2).every(({stem}) => faint.has(stem))
  return {strength: margin >= 0.4 && !isFaint ? 'strong' : 'weak', classes, quantified}
}
