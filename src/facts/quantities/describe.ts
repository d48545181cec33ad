import {basisOf, basisOfFirst} from './basis-of-figure.ts'
import {isCurrency} from './currencies.ts'
import type {Figure} from './figure.ts'
import {isOfAnotherNoun, metricOf} from './measure-of-figure.ts'
import type {NamedMetric} from './metrics.ts'
import {periodOf, standingOf} from './period-of-figure.ts'
import {qualifiersOf} from './qualifiers.ts'
import {roleAfter} from './roles-of-figures.ts'
import type {Surroundings} from './surroundings.ts'

/** What a figure measures. */
export interface Description {
  readonly label: string | null
  readonly qualifiers: readonly string[]
  readonly basis: readonly string[]
  readonly period: string | null
  readonly standing: 'current' | 'earlier'
  readonly confidence: number
}

const perShareOf: Readonly<Record<string, string>> = {
  'net income': 'earnings per share',
  earnings: 'earnings per share',
  income: 'earnings per share',
  profit: 'earnings per share',
  'core earnings': 'earnings per share',
  'operating income': 'earnings per share',
  'net loss': 'loss per share',
  loss: 'loss per share',
  'funds from operations': 'funds from operations per share',
  'total assets': 'net asset value per share',
  dividend: 'dividend',
  revenue: 'earnings per share',
  ebitda: 'earnings per share'
}

const levelWords = /(?:net (?:loss|income)|revenue|sales|profit|ebitda|income)/

/** Says what the figure at `index` measures. */
export function describe(around: Surroundings, index: number): Description {
  const {text, figures} = around
  const figure = figures[index] as Figure
  const previous = figures[index - 1]
  const lead = text.slice(Math.max(previous?.to ?? 0, figure.from - 240), figure.from)
  const metric = isOfAnotherNoun(around, index) ? null : metricOf(around, index)
  const role = roleAfter(lead)
  const name = shareLabel(text, figure) ?? (metric ? nameFor(metric.name, figure) : null)
  const period = periodOf(around, index, role)
  return {
    label: name,
    qualifiers: metric ? qualifiersOf(around, metric, index) : [],
    basis: [
      ...new Set([
        ...basisOf(around, metric, index),
        ...basisOfFirst(around, index),
        ...(isCurrency(figure.unit) && (role === 'by' || isDifference.test(text.slice(figure.to, figure.to + 20))) ? ['by'] : [])
      ])
    ].sort(),
    period: period?.key ?? null,
    standing: standingOf(around, index, role, period),
    confidence: confidenceOf(around, metric, figure, name)
  }
}

function nameFor(name: string, figure: Figure): string {
  return figure.per === 'share' || figure.per === 'unit' || figure.per === 'ads' ? (perShareOf[name] ?? name) : name
}

// "repurchased 421,984 shares", "warrants to purchase up to 11,976 shares", "30.1 million shares outstanding"
const shareRoles: readonly (readonly [string, RegExp, RegExp | null])[] = [
  ['option shares', /\b(?:option|over-?allotment)\b[^.;]{0,60}\b(?:to purchase|purchase|acquire|buy)\b[^.;]{0,40}\badditional (?:[a-z]+ ){0,2}$/i, null],
  ['warrant shares', /\b(?:warrants?|options?)\b[^.;]{0,40}\b(?:to (?:purchase|acquire|buy)|exercisable for|representing the right to)\b[^.;]{0,40}$/i, null],
  ['option shares', /\b(?:option|over-allotment|overallotment)\b[^.;]{0,60}\b(?:to purchase|purchase|acquire)\b[^.;]{0,40}$/i, null],
  ['shares repurchased', /\b(?:re-?purchas\w+|bought back|buy-?back)\b[^.;]{0,50}$/i, null],
  ['shares outstanding', /\b(?:outstanding|had)\b[^.;]{0,30}$/i, /^[^.;,]{0,40}\boutstanding\b/i],
  [
    'shares sold',
    /\b(?:s(?:ale|ales|old|elling|ell) of|sold|sells?|selling|offering of|placement of|offer(?:ed|ing)?(?: and sold| and sell| of)?|issu(?:ed|ance of|e|ing))\b[^.;]{0,40}$/i,
    null
  ]
]

function shareLabel(text: string, figure: Figure): string | null {
  if (!/^(?:shares|ads|unit|warrant|option)$/.test(figure.unit)) return figure.unit === 'ratio' ? 'split ratio' : null
  const before = text.slice(Math.max(0, figure.from - 90), figure.from)
  const after = text.slice(figure.to, figure.to + 60)
  for (const [label, lead, follow] of shareRoles) {
    if (follow ? follow.test(after) : lead.test(before)) return label
  }
  return null
}

// A list paired by "respectively" and two measures before one figure leave open which is which.
function confidenceOf({text, metrics, figures}: Surroundings, metric: NamedMetric | null, figure: Figure, name: string | null): number {
  if (name !== null && metric === null) return 0.8
  if (!metric) return 0.3
  if (/\brespectively\b/i.test(text)) return 0.4
  if (metric.from > figure.to) return 0.9
  const gap = text.slice(metric.to, figure.from)
  const at = metrics.indexOf(metric)
  const previous = metrics[at - 1]
  if (previous && /^,? (?:and|or) (?:[\w-]+ ){0,3}$/.test(text.slice(previous.to, metric.from))) return 0.6
  const between = figures.filter(other => other.from >= metric.to && other.to <= figure.from).length
  return gap.length < 80 + between * 50 ? 0.9 : 0.6
}

// "was $392,000 higher during the quarter"
//              ^^^^^^^
const isDifference = /^ (?:higher|lower|more|less|greater|above|below|better|worse)\b/

/** Does a label speak of a level (revenue, income) and not of a price or a term? */
export function isLevel(label: string): boolean {
  return levelWords.test(label)
}
