import {gate} from '../../text/gated-pattern.ts'
import type {Figure} from './figure.ts'
import {findMetrics, type NamedMetric} from './metrics.ts'
import type {Surroundings} from './surroundings.ts'

const neutral = new Set(
  "the a an our its their his this that these those total consolidated record reported company company’s company's corporation group group's quarterly annual annualized yearly overall strong solid first second third fourth quarter first-quarter second-quarter third-quarter fourth-quarter full-year year-end quarter-end fiscal year full months three six nine twelve year-over-year year-on-year current same prior previous comparable corresponding expected estimated approximately about new higher lower increased decreased continued financial results for of in and with or by from to on at as per net gross adjusted non-gaap gaap basic diluted pro forma core organic attributable available common shareholders stockholders also such any all both each while also unaudited positive negative million billion thousand trillion approximately increase increases decrease decreases rise rises jump jumps climb climbs grow grows growth soar soars surge surges fall falls drop drops decline declines swing swings doubles triples up down ending ends totals posts hits tops beats narrows widens improves".split(
    ' '
  )
)
const stop = gate(
  /^(?:of|in|on|at|to|for|from|by|with|and|or|as|is|are|was|were|be|been|has|have|had|will|would|that|which|who|than|compared|versus|reported|reports|recorded|announced|announces|generated|posted|achieved|increased|decreased|declined|rose|grew|fell|totaled|totalled|reached|delivers|delivered|expects|expect|anticipates|raises|raised|including|excluding|record|up|down|into|through|under|over|against|if|when|while|but|not|per|we|it|you|they|he|she)$/i
)
const monthName = gate(/^(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|fy\d*)$/i)

/** The words that narrow a measure: "Drainage net sales", "revenue in Asia Pacific". */
export function qualifiersOf({text, figures, isTitle, issuerWords}: Surroundings, metric: NamedMetric, index: number): readonly string[] {
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
