import {gate} from '../../text/gated-pattern.ts'
import type {Memo} from '../memo.ts'
import {isCurrency} from './currencies.ts'
import type {Figure} from './figure.ts'
import {findMetrics, type NamedMetric} from './metrics.ts'
import {findNamedPeriods, type NamedPeriod} from './period-keys.ts'
import {type ChangeRole, roleAfter} from './roles-of-figures.ts'

/** What a sentence says around its figures. Offsets are into the sentence. */
export interface Surroundings {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly metrics: readonly NamedMetric[]
  readonly periods: readonly NamedPeriod[]
  /** Words in capitals throughout or by title: they say nothing of names. */
  readonly isTitle: boolean
  /** Names of the issuer, in lower case: they narrow nothing. */
  readonly issuerWords: ReadonlySet<string>
}

/** What a figure measures. */
export interface Description {
  readonly label: string | null
  readonly qualifiers: readonly string[]
  readonly basis: readonly string[]
  readonly period: string | null
  readonly standing: 'current' | 'earlier'
  readonly confidence: number
}

interface PeriodLookups {
  /** The period at a place of the sentence by the fiscal calendar. */
  readonly fiscalKey: (from: number, to: number) => string | null
  /** The quarter on which the release reports. */
  readonly quarter: string | null
  readonly memo: Memo
}

// "for the quarter" and "in the second quarter" without a year are the quarter reported on.
function ownQuarter(key: string, quarter: string | null): string {
  return quarter !== null && (key === 'Q' || quarter.startsWith(`${key} `)) ? quarter : key
}

/** Reads the surroundings of the figures of a sentence. */
export function surroundingsOf(
  text: string,
  figures: readonly Figure[],
  {isTitle, issuerWords, fiscalKey, quarter, memo}: Pick<Surroundings, 'isTitle' | 'issuerWords'> & PeriodLookups
): Surroundings {
  const periods = memo
    .recall('named periods', text, () => findNamedPeriods(text))
    .map(period => (/^(?:earlier|at)\b/.test(period.key) ? period : {...period, key: fiscalKey(period.from, period.to) ?? ownQuarter(period.key, quarter)}))
  return {text, figures, isTitle, issuerWords, metrics: memo.recall('metrics', text, () => findMetrics(text)), periods}
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

// "$4.8 million in gross proceeds", "$2.00 million provision", "20% increase in net income", "12% revenue growth"
//              ^^^^                                             ^^^^^^^^^^^^^
const leadsToMetric = gate(
  /^ (?:(?:in|of) (?:[\w'’&-]+ ){0,3}|(?:[\w'’&-]+ ){0,2}|(?:[\w-]+ ){0,2}(?:increase|decrease|growth|decline|rise|gain|reduction|improvement|drop|jump) (?:in|of) (?:[\w'’&-]+ ){0,4})$/i
)
const leadsAway = gate(
  /\b(?:compared|from|to|and|or|by|while|for|on|over|than|versus|at|with|was|were|is|are|as|per|when|which|that|year|quarter|due|primarily|respectively|before|after|less|plus|excluding|including|under|into|through|against|between|during|until|but|not|its|their|while|because|driven|reflecting|offset|partially)\b/i
)

function metricOf({text, figures, metrics}: Surroundings, index: number): NamedMetric | null {
  const figure = figures[index] as Figure
  const next = figures[index + 1]
  const after = metrics.find(metric => metric.from >= figure.to)
  if (after && after.from - figure.to < 70 && (!next || next.from >= after.to)) {
    const between = text.slice(figure.to, after.from)
    if (
      !(figure.unit === 'percent' && /^ of /.test(between)) &&
      leadsToMetric.test(between) &&
      !leadsAway.test(between) &&
      (!/^(?:interest|own|owns|orders|members|accounts|cash|debt|loans?)$/i.test(after.text) || (after.text === 'cash' && holdsCash(text, figure)))
    )
      return after
  }
  let before: NamedMetric | null = null
  for (const metric of metrics) {
    if (metric.to > figure.from) break
    // "compared to $18.5 million, or $0.41 diluted earnings per share, and $10.8 million"
    if (figure.per === null && Math.abs(figure.value) >= 1000 && / per share$/.test(metric.name)) continue
    // "Net income (after a $2.0 million provision for loan losses) was $5.0 million"
    if (before && closesAside(text, metric.from, figure.from)) continue
    // "Gross proceeds of the offering", "revenue from contracts": the first is what is measured.
    if (before && belongsTo.test(text.slice(before.to, metric.from))) continue
    // "Adjusted EBITDA improved to a loss of $3.6 million": the sign and no other measure
    if (before && metric.name === 'loss' && /\b(?:to|was|is|at) an? $/.test(text.slice(before.to, metric.from))) continue
    // "book value per share excluding other comprehensive income rose to $44.07"
    if (before && leavesOut.test(text.slice(before.to, metric.from))) continue
    // "12.1 percent of sales": sales are what the rate is of.
    if (!/(?:%|percent) of (?:[\w-]+ ){0,2}$/i.test(text.slice(Math.max(0, metric.from - 40), metric.from))) before = metric
  }
  if (before && /;|(?<!\bvs)\. /.test(text.slice(before.to, figure.from))) return null
  return before
}

// "ended the quarter with $1.2 billion in cash", not "paid $1.2 billion in cash"
function holdsCash(text: string, {from, to}: Figure): boolean {
  return (
    text.startsWith(' in cash', to) && /\b(?:ended|closed|had|has|have|holds?|held|with) (?:[\w'’,-]+ ){0,6}$/i.test(text.slice(Math.max(0, from - 60), from))
  )
}

// Does a parenthesis opened before the one place close before the other?
function closesAside(text: string, from: number, to: number): boolean {
  const open = text.lastIndexOf('(', from)
  if (open < 0 || text.lastIndexOf(')', from) > open) return false
  const close = text.indexOf(')', from)
  return close >= 0 && close < to
}

const leavesOut = gate(/^,? \(?(?:excluding|exclusive of|net of|before) (?:[\w'’-]+ ){0,4}$/i)
// "net income of $138.1 million, $12.1 million of stock-based compensation"
//                                ^^^^^^^^^^^^^^^^
const ofNoun = gate(/^ of (?!the\b|our\b|its\b|an?\b|which\b|fiscal\b|calendar\b|first|second|third|fourth|total\b)[a-z]/)
const inList = /^,? (?:and )?$/

function isOfAnotherNoun({text, figures, metrics}: Surroundings, index: number): boolean {
  const figure = figures[index] as Figure
  const previous = figures[index - 1]
  if (!previous || figure.unit === 'percent' || !ofNoun.test(text.slice(figure.to, figure.to + 20))) return false
  if (metrics.some(({from}) => from >= figure.to && from - figure.to < 70)) return false
  return (
    inList.test(text.slice(previous.to, figure.from)) ||
    metrics.some(({from, to}) => from >= previous.to && to <= figure.from && inList.test(text.slice(to, figure.from)))
  )
}

const belongsTo = gate(/^ (?:of|from|for|in|to) (?:(?:the|our|this|its|a|an) )?(?:[\w'’-]+ ){0,3}$/i)

const neutral = new Set(
  "the a an our its their his this that these those total consolidated record reported company company’s company's corporation group group's quarterly annual annualized yearly overall strong solid first second third fourth quarter first-quarter second-quarter third-quarter fourth-quarter full-year year-end quarter-end fiscal year full months three six nine twelve year-over-year year-on-year current same prior previous comparable corresponding expected estimated approximately about new higher lower increased decreased continued financial results for of in and with or by from to on at as per net gross adjusted non-gaap gaap basic diluted pro forma core organic attributable available common shareholders stockholders also such any all both each while also unaudited positive negative million billion thousand trillion approximately increase increases decrease decreases rise rises jump jumps climb climbs grow grows growth soar soars surge surges fall falls drop drops decline declines swing swings doubles triples up down ending ends totals posts hits tops beats narrows widens improves".split(
    ' '
  )
)
const stop = gate(
  /^(?:of|in|on|at|to|for|from|by|with|and|or|as|is|are|was|were|be|been|has|have|had|will|would|that|which|who|than|compared|versus|reported|reports|recorded|announced|announces|generated|posted|achieved|increased|decreased|declined|rose|grew|fell|totaled|totalled|reached|delivers|delivered|expects|expect|anticipates|raises|raised|including|excluding|record|up|down|into|through|under|over|against|if|when|while|but|not|per|we|it|you|they|he|she)$/i
)
const monthName = gate(/^(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|fy\d*)$/i)

// The words that narrow a measure: "Drainage net sales", "revenue in Asia Pacific".
function qualifiersOf({text, figures, isTitle, issuerWords}: Surroundings, metric: NamedMetric, index: number): readonly string[] {
  const figure = figures[index] as Figure
  const words = new Set<string>()
  const add = (word: string): void => {
    const plain = word
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    if (plain.length > 1 && !neutral.has(plain) && !monthName.test(plain) && !issuerWords.has(plain) && !/^\d+$/.test(plain)) words.add(plain)
  }
  const before = text.slice(Math.max(0, metric.from - 70), metric.from)
  const phrase = before.slice(
    Math.max(
      ...['. ', ', ', '; ', ': ', '(', ')', '“', '"', '•', '|', '–', '—', ' - '].map(
        mark => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark))
      ),
      0
    )
  )
  const nouns = phrase.trim().split(/\s+/)
  for (let at = nouns.length - 1, taken = 0; at >= 0 && taken < 5; at--, taken++) {
    const word = nouns[at] ?? ''
    if (stop.test(word) || isVerb(word) || /^\d|^[$€£]/.test(word) || /^(?:the|a|an|our|its|their)$/i.test(word)) break
    add(word)
  }
  // "net sales of proprietary products", not "sales of approximately $5 million"
  if (kinds.test(metric.name)) {
    for (const word of (ofKind.exec(text.slice(metric.to, metric.to + 60))?.[1] ?? '').split(' ')) {
      if (stop.test(word) || isVerb(word)) break
      add(word)
    }
  }
  const item = itemOfList.exec(text.slice(Math.max(metric.to, figures[index - 1]?.to ?? 0, figure.from - 60), figure.from))
  for (const word of (item?.[1] ?? '').split(' ')) if (!findsMetric(word)) add(word)
  // "net losses on interest rate swaps" are no net loss of the company.
  if (/^ on (?!an? )/i.test(text.slice(metric.to, metric.to + 8))) words.add('on')
  // "Loan receivables from related parties", "cash flow"
  for (const word of text
    .slice(metric.to, metric.to + 40)
    .split(' ')
    .slice(1, 4)) {
    // "Expenses included $18 million of costs": what is included is less than what is measured.
    if (!/^[A-Za-z-]+$/.test(word) || stop.test(word) || (isVerb(word) && word !== 'included')) break
    add(word)
  }
  if (!isTitle) {
    const gap = metric.to <= figure.from ? text.slice(metric.to, figure.from) : text.slice(metric.to, metric.to + 50)
    // "a net loss of $5 million in other gain, or $0.02 per share"
    const within = metric.to <= figure.from ? inOther.exec(gap) : null
    if (within) add(within[1] ?? '')
    for (const match of gap.matchAll(narrows)) for (const word of (match[1] ?? '').split(/\s+/)) add(word)
    // "Asia Pacific - Sales $120.4 million", "In Europe, sales rose"
    const opening = text.slice(0, metric.from)
    const lead =
      /^[^\w]*(?:In|For|At|Within) (?:the )?([A-Z][\w&-]*(?:(?: and)? [A-Z][\w&-]*){0,4}(?: and)? ?),/.exec(opening) ??
      /^[^\w]*([A-Z][\w&'’-]*(?:(?: and| of)? [A-Z][\w&'’-]*){0,5}(?: and| of)?) {0,2}[-–—:|]/.exec(opening)
    for (const word of (lead?.[1] ?? '').split(/\s+/)) if (!findsMetric(word)) add(word)
  }
  return [...words].sort()
}
// "received", "raised", but not "unrealized" or "deferred", which narrow what follows
function isVerb(word: string): boolean {
  return (
    /^[a-z]+ed$/.test(word) &&
    !/^(?:un\w+|realized|deferred|restricted|related|integrated|advanced|distressed|leveraged|accrued|managed|insured|branded|installed|fixed|limited|combined|weighted|diversified|nonperforming)$/.test(
      word
    )
  )
}

// "Sales by segment: Valves +2.8%, Pump Seals +2.3%"
//                                  ^^^^^^^^^^
const kinds = /^(?:revenue|recurring revenue|orders)$/
const ofKind =
  /^ (?:of|from) (?!approximately|about|nearly|over|more|less|up|almost|just|only|between|at|the\b|our\b|its\b|an?\b|all\b|record|fiscal|first|second|third|fourth|last|this|that|prior|these)([a-z][a-z-]+(?: [a-z][a-z-]+){0,2})/
const itemOfList = /[,;:] (?:and )?([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3}) [-+~]?$/
const inOther = /\d\)?(?: [mb]illion)? in (other|unrealized|realized|discontinued)\b/
// "from CAG Diagnostics", "in Asia Pacific", "attributable to Baidu Core", "of Series A"
const narrows =
  /\b(?:from|in|of|for|at|to|by|within|related to|attributable to) (?:the |our |its )?(?:Company['’]s )?([a-z]?[A-Z][\w&-]*(?:(?: and)? [a-z]?[A-Z][\w&-]*){0,4}(?: and)? ?)/g
const findsMetric = (word: string): boolean => findMetrics(word).length > 0

const basisWord =
  /\b(adjusted|non-gaap|pro forma|basic|diluted|gross|net|additional|aggregate|guidance|constant currency|organic|core|comparable|same-store|excluding|annualized|run-rate|series [a-z]\b(?:-\d)?|class [a-z]\b|tranche [a-z0-9]+|pre-funded|over-allotment|initial|remaining|incremental|average|averag(?:ed|ing)|cumulative|potential|minimum|maximum|preliminary|previous(?:ly)?|base|unrestricted|restricted|underlying|normalized|operating|continuing|discontinued|after[- ]tax|pre-?tax|one-time|special|expects?|expected|outlook|anticipates?|forecasts?|target(?:s|ing|ed)?|projects?|projected|estimates?|per annum|local currenc(?:y|ies)|of which|placement agent|representative|underwriters?|stretch|milestone|lead-in|option)\b/gi
const guidanceWords = gate(/^(?:guidance|expects?|expected|outlook|anticipates?|forecasts?|target(?:s|ing|ed)?|projects?|projected|estimates?)$/)

// "Adjusted for merger costs, expense was", "After quarter-end we repurchased an additional"
const setsApart = gate(
  /\b(?:adjusted for|excluding|exclusive of|an additional|subsequent(?:ly)?(?: to)?|after (?:quarter|year|the)|following the|of which|remaining)\b/i
)

function basisOf({text, figures}: Surroundings, metric: NamedMetric | null, index: number): readonly string[] {
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

// "was $392,000 higher during the quarter"
//              ^^^^^^^
const isDifference = /^ (?:higher|lower|more|less|greater|above|below|better|worse)\b/
const carriesOver = gate(/^(?:adjusted|pro forma|organic|constant currency|continuing|discontinued)$/)

// "Core net income for the quarter was $11.2 million, or $0.24 per share": the alternate is as much adjusted.
function basisOfFirst(around: Surroundings, index: number): readonly string[] {
  const {text, figures} = around
  const previous = figures[index - 1]
  if (!previous || !/^,? or $/.test(text.slice(previous.to, figures[index]?.from))) return []
  return basisOf(around, metricOf(around, index - 1), index - 1).filter(word => carriesOver.test(word))
}

// The period nearest after the figure in its own clause, else the nearest before it.
function periodOf({text, figures, periods}: Surroundings, index: number, role: ChangeRole): NamedPeriod | null {
  const figure = figures[index] as Figure
  let end = text.length
  for (let at = index + 1; at < figures.length; at++) {
    const next = figures[at] as Figure
    // "to $6.2 million, or $0.43 per diluted share, for the quarter": the alternate shares the period.
    if (roleAfter(text.slice(figures[at - 1]?.to ?? 0, next.from).slice(-200)) !== 'or') {
      end = next.from
      break
    }
  }
  const after = periods.find(period => period.from >= figure.to && period.from < end && !/;|\. /.test(text.slice(figure.to, period.from)))
  if (after && !leadsElsewhere.test(text.slice(figure.to, after.from)) && !headsFigure(text, after)) return after
  if (role === 'from') {
    const previousEnd = figures[index - 1]?.to ?? 0
    return periods.find(period => period.from >= previousEnd && period.to <= figure.from) ?? after ?? null
  }
  let before: NamedPeriod | null = null
  for (const period of periods) {
    if (period.to > figure.from) break
    if (!period.key.startsWith('earlier') && !(headsFigure(text, period) && closesAside(text, period.from, figure.from))) before = period
  }
  return before
}

// "similar to last year", "flat compared to 2019", "due in 2025": a period that is not the figure's own
const leadsElsewhere = gate(
  /\b(?:compared|versus|vs|over|from|than|similar|flat|unchanged|in line|consistent|relative|against|expir\w*|matur\w*|payable|due|until|through|since|before)\b/i
)

// "to $503 million (Q1 2019: $558 million)"
//                   ^^^^^^^
function headsFigure(text: string, {from, to}: NamedPeriod): boolean {
  return text[from - 1] === '(' && text[to] === ':'
}

function standingOf({text, figures}: Surroundings, index: number, role: ChangeRole, period: NamedPeriod | null): 'current' | 'earlier' {
  if (role === 'from' || period?.key.startsWith('earlier')) return 'earlier'
  // "compared to $4.7 million, or $0.33 per share, and $4.1 million": alternates stand where the first of them stands.
  let at = index
  let own: ChangeRole = role
  while (own === 'or' && at > 0) {
    at--
    const previous = figures[at] as Figure
    own = roleAfter(text.slice(Math.max(figures[at - 1]?.to ?? 0, previous.from - 240), previous.from))
  }
  return own === 'from' ? 'earlier' : 'current'
}

/** Does a label speak of a level (revenue, income) and not of a price or a term? */
export function isLevel(label: string): boolean {
  return levelWords.test(label)
}
