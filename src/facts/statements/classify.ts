import type {ForwardLooking, StatementClass} from '../statements.ts'
import type {Evidence} from './evidence.ts'
import {kindsOf} from './lexicon.ts'
import type {Verdict} from './weigh.ts'

// Cues that by themselves show only a possibility or an opinion.
const faint = new Set(
  'can could may might should would believ hop hope seek potential opportunity possibl goal vision confident confidenc optimistic excit eager wish want commit look'.split(
    ' '
  )
)
// "$40-42 million", "15%", "450 basis points", "12 stores"
const figure = /[$€£¥]\s?\d|\d\s?%|\b\d[\d,.]*\s?(?:million|billion|thousand|basis points|percent|stores|patients|units|MW|GW|acres|ounces|tons)\b/i
const assuming =
  /\b(?:assum(?:e|es|ed|ing|ptions?)|based on (?:current|our|the current|existing) (?:expectations?|estimates?|forecasts?)|exclud(?:e|es|ing) (?:the )?(?:potential |any )?(?:impact|effects?))\b/i

/** Strength, statutory classes and whether the statement has a figure. */
export function classify(text: string, {words, cues}: Evidence, verdict: Verdict): Pick<ForwardLooking, 'strength' | 'classes' | 'quantified'> {
  const quantified = figure.test(text)
  const kinds = new Set(words.stems.flatMap(kindsOf))
  const classes: StatementClass[] = []
  const isMeasure = kinds.has('metric') || kinds.has('guide')
  if (isMeasure && (quantified || kinds.has('guide'))) classes.push('projection')
  if (assuming.test(text)) classes.push('assumption')
  const plans = cues.some(cue =>
    cue.features.some(name => name.includes('k:action') || /^E:(?:plan|intend|intent|schedul|target|goal|objectiv|aim|seek|strategy)/.test(name))
  )
  if (plans) classes.push('plan')
  if (kinds.has('market') || kinds.has('benefit') || (isMeasure && !quantified) || classes.length === 0) classes.push('performance')
  const decisive = verdict.cues.slice(0, 2).map(index => words.stems[cues[index]?.first ?? -1] ?? '')
  const isFaint = decisive.length > 0 && decisive.every(stem => faint.has(stem))
  return {strength: verdict.score >= 0.5 && !isFaint ? 'strong' : 'weak', classes, quantified}
}
