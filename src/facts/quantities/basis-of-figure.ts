import {gate} from '../../text/gated-pattern.ts'
import type {Figure} from './figure.ts'
import {metricOf} from './measure-of-figure.ts'
import type {NamedMetric} from './metrics.ts'
import type {Surroundings} from './surroundings.ts'

const basisWord =
  /\b(adjusted|non-gaap|pro forma|basic|diluted|gross|net|additional|aggregate|guidance|constant currency|organic|core|comparable|same-store|excluding|annualized|run-rate|series [a-z]\b(?:-\d)?|class [a-z]\b|tranche [a-z0-9]+|pre-funded|over-allotment|initial|remaining|incremental|average|averag(?:ed|ing)|cumulative|potential|minimum|maximum|preliminary|previous(?:ly)?|base|unrestricted|restricted|underlying|normalized|operating|continuing|discontinued|after[- ]tax|pre-?tax|one-time|special|expects?|expected|outlook|anticipates?|forecasts?|target(?:s|ing|ed)?|projects?|projected|estimates?|per annum|local currenc(?:y|ies)|of which|placement agent|representative|underwriters?|stretch|milestone|lead-in|option)\b/gi
const guidanceWords = gate(/^(?:guidance|expects?|expected|outlook|anticipates?|forecasts?|target(?:s|ing|ed)?|projects?|projected|estimates?)$/)

// "Adjusted for merger costs, expense was", "After quarter-end we repurchased an additional"
const setsApart = gate(
  /\b(?:adjusted for|excluding|exclusive of|an additional|subsequent(?:ly)?(?: to)?|after (?:quarter|year|the)|following the|of which|remaining)\b/i
)

/** The words of basis around a figure and its measure: "adjusted", "diluted", "additional", in order. */
export function basisOf({text, figures}: Surroundings, metric: NamedMetric | null, index: number): readonly string[] {
  const figure = figures[index] as Figure
  const from = Math.max(0, Math.min(metric?.from ?? figure.from, figure.from) - 36)
  const end = Math.max(figure.to, metric && metric.from > figure.to ? metric.to : figure.to)
  const tail = text.slice(end, Math.min(end + 34, figures[index + 1]?.from ?? text.length)).split(/[.;,)]| (?:and|while|versus|compared) /)[0] ?? ''
  const to = end + tail.length
  const words = new Set<string>()
  if (setsApart.test(text.slice(0, figure.from))) words.add('apart')
  for (const match of text.slice(from, to).matchAll(basisWord)) {
    const at = from + match.index
    if (metric && at >= metric.from && at < metric.to) continue
    const word = match[1]?.toLowerCase() ?? ''
    // "$72.1 million of additional availability" is no additional amount.
    if (word === 'additional' && at > figure.to && text.slice(0, at).endsWith(' of ')) continue
    words.add(
      guidanceWords.test(word) ? 'guidance' : word === 'non-gaap' || word === 'core' || word === 'normalized' || word === 'underlying' ? 'adjusted' : word
    )
  }
  return [...words].sort()
}

const carriesOver = gate(/^(?:adjusted|pro forma|organic|constant currency|continuing|discontinued)$/)

/** "Core net income for the quarter was $11.2 million, or $0.24 per share": the alternate is as much adjusted. */
export function basisOfFirst(around: Surroundings, index: number): readonly string[] {
  const {text, figures} = around
  const previous = figures[index - 1]
  if (!previous || !/^,? or $/.test(text.slice(previous.to, figures[index]?.from))) return []
  return basisOf(around, metricOf(around, index - 1), index - 1).filter(word => carriesOver.test(word))
}
