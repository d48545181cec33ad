import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {agrees, isCutOff, isSameUnit, significantDigits, writtenDigits} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {isOneSlip} from './one-slip.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity, QuantityRange} from './quantity.ts'
import {standsInTitle} from './stands-in-title.ts'
import {type Support, supportIn} from './support.ts'

/** Two figures that the words around them give for one and the same thing, with different values. */
export interface TermConflict {
  /** The figure that stands alone, or the later one. */
  readonly figure: Quantity
  readonly rival: Quantity
  readonly label: string
  /**
   * `term`: measure, period and basis unify; `digits`: the figures differ by a digit or a swap and their words are alike;
   * `drift`: the coarser one is cut off and not rounded; `scale`: the same digits with another scale word.
   */
  readonly kind: 'term' | 'digits' | 'drift' | 'scale'
}

// Terms of a contract have one value however often they are told; results have one value a period.
const contractTerms = new Set(
  'exercise price|conversion price|conversion rate|redemption price|offering price|interest rate|termination fee|gross proceeds|net proceeds|principal amount|dividend|purchase price|upfront payment|transaction value|shares sold|shares outstanding|shares repurchased|warrant shares|option shares|split ratio'.split(
    '|'
  )
)
const outside: ReadonlySet<string> = new Set(['furniture', 'contact', 'cautionary', 'about', 'offering-legend', 'table', 'call-details'])

/** Finds figures of the prose that contradict each other. */
export function findTermConflicts(release: Release): readonly TermConflict[] {
  const amounts = new Set(release.changes.flatMap(change => (change.amount ? [change.amount] : [])))
  const rates = new Set(release.changes.flatMap(change => (change.percent ? [change.percent] : [])))
  const ends = new Set(release.ranges.flatMap(range => [range.low, range.high]))
  const mentions = release.quantities.filter(
    quantity =>
      quantity.bound === 'exact' &&
      !outside.has(quantity.section) &&
      !amounts.has(quantity) &&
      !ends.has(quantity) &&
      quantity.value !== 0 &&
      (quantity.unit !== 'shares' || quantity.value >= 100)
  )
  const support = supportIn(release)
  const conflicts = [
    ...byRange(release),
    ...byTerm(
      mentions.filter(mention => !rates.has(mention) && !standsInTitle(release, mention)),
      support
    )
  ]
  const told = new Set(conflicts.flatMap(({figure, rival}) => [figure, rival]))
  const comparisons = byComparison(release)
  for (const conflict of comparisons) if (!told.has(conflict.figure)) conflicts.push(conflict)
  for (const {figure, rival} of comparisons) told.add(figure).add(rival)
  for (const conflict of byDigits(release, mentions, support, rates)) {
    if (!told.has(conflict.figure) && !told.has(conflict.rival)) conflicts.push(conflict)
  }
  return conflicts
}

// "net income of $11.7 billion, compared to $18.5 million": no business grows or shrinks a thousandfold in a period.
function byComparison(release: Release): readonly TermConflict[] {
  const conflicts: TermConflict[] = []
  for (const {from, to, percent} of release.changes) {
    if (!from || !to || !isCurrency(to.unit) || from.scale === to.scale || from.value <= 0 || to.value <= 0) continue
    const ratio = to.value / from.value
    if ((ratio > 100 || ratio < 0.01) && from.value >= 1e5 && to.value >= 1e5 && (percent?.value ?? 0) < 1000)
      conflicts.push({figure: to.scale > from.scale ? to : from, rival: to.scale > from.scale ? from : to, label: to.label ?? '', kind: 'scale'})
  }
  return conflicts
}

const changedRange = gate(
  /\b(?:previous(?:ly)?|prior|original(?:ly)?|initial(?:ly)?|former(?:ly)?|earlier|rais\w+|increas\w+|lower\w*|narrow\w*|reduc\w+|updat\w+|revis\w+|from|versus|compared)\b/i
)

// The same guidance with one end that differs by a slip: "9% to 10.5%", "9% to 14.5%".
function byRange(release: Release): readonly TermConflict[] {
  const conflicts: TermConflict[] = []
  const byLow = new Map<string, QuantityRange>()
  for (const range of release.ranges) {
    const {low, high} = range
    const text = release.sentences[low.sentence]?.text ?? ''
    if (low.label === null || low.period === null || low.value >= high.value || changedRange.test(text)) continue
    const key = [low.label, low.unit, low.period, basisOf(low).join(), low.qualifiers.join()].join('|')
    for (const [end, other] of [
      ['low', 'high'],
      ['high', 'low']
    ] as const) {
      const place = `${key}|${end}|${range[end].value}`
      const known = byLow.get(place)
      if (!known) byLow.set(place, range)
      else if (known.low.sentence !== low.sentence && !agrees(known[other], range[other]) && isOneSlip(known[other], range[other]))
        conflicts.push({figure: range[other], rival: known[other], label: low.label, kind: 'digits'})
    }
  }
  return conflicts
}

const mostMentions = 40
// Names that many different amounts of a release bear.
const vagueLabels = new Set(
  'income|loss|earnings|profit|margin|charge|payment|fee|investment|contract value|provision|cash|loans|orders|expenses|premium|discount|ownership|milestones|operating expenses|total debt|proceeds|customers|inventory|deposits'.split(
    '|'
  )
)
// Measures that are percentages themselves; others have percentages of and about them.
const rateLabels = gate(/margin|rate|return on|ratio|occupancy|ownership|redemption price|coupon/)

function byTerm(mentions: readonly Quantity[], support: Support): readonly TermConflict[] {
  const groups = new Map<string, Quantity[]>()
  for (const mention of mentions) {
    if (mention.label === null || mention.confidence < 0.8 || (mention.standing !== 'current' && !/\d{4}/.test(mention.period ?? ''))) continue
    if (vagueLabels.has(mention.label)) continue
    if (mention.unit === 'percent' && !rateLabels.test(mention.label)) continue
    const key = [mention.label, mention.standing, mention.unit, mention.per, basisOf(mention).join(), mention.qualifiers.join()].join('|')
    const group = groups.get(key)
    if (!group) groups.set(key, [mention])
    else if (group.length < mostMentions) group.push(mention)
  }
  const conflicts: TermConflict[] = []
  for (const group of groups.values()) {
    const conflict = group.length > 1 ? oddOneOut(group, support) : null
    if (conflict) conflicts.push(conflict)
  }
  return conflicts
}

// What is expected of a term or a period is what the release says of it; periods keep apart what has been from what is to come.
function basisOf({basis}: Quantity): readonly string[] {
  return basis.filter(word => word !== 'guidance')
}

// The figure of a group that no other figure and no table bears out, against one that differs from it.
function oddOneOut(group: readonly Quantity[], support: Support): TermConflict | null {
  const values: Quantity[][] = []
  for (const mention of group) {
    const alike = values.find(cluster => cluster.some(other => agrees(mention, other)))
    if (alike) alike.push(mention)
    else values.push([mention])
  }
  if (values.length !== 2) return null
  const [one = [], other = []] = values
  const standing = [one, other].map(cluster => cluster.length - 1 + Number(cluster.some(mention => support.inProse(mention) > 0 || support.inTables(mention))))
  const [first = 0, second = 0] = standing
  if (first > 0 && second > 0) return null
  const odd = first === 0 && second > 0 ? one : other
  const rivals = odd === one ? other : one
  const figure = odd[0] as Quantity
  const rival = rivals.find(candidate => canClash(figure, candidate, first + second > 0))
  return rival
    ? {
        figure,
        rival,
        label: figure.label ?? '',
        kind: isCutOff(figure, rival) || isCutOff(rival, figure) ? 'drift' : isScaleSlip(figure, rival) ? 'scale' : 'term'
      }
    : null
}

function canClash(figure: Quantity, rival: Quantity, isBorneOut: boolean): boolean {
  if (figure.sentence === rival.sentence) return false
  const same = samePeriod(figure.period, rival.period)
  if (same === false) return false
  if (figure.standing === 'earlier' && !isOneSlip(figure, rival)) return false
  if (contractTerms.has(figure.label ?? '')) return same === true || (figure.period === null && rival.period === null)
  return same === true && (isBorneOut || isOneSlip(figure, rival))
}

const fewestDigits = 2
const mostChecks = 12_000

// Figures that differ by a slip and stand among the same words. Buckets of digits with one left out keep it linear.
function byDigits(release: Release, mentions: readonly Quantity[], support: Support, rates: ReadonlySet<Quantity>): readonly TermConflict[] {
  const buckets = new Map<string, Quantity[]>()
  const conflicts: TermConflict[] = []
  const taken = new Set<Quantity>()
  let checks = 0
  for (const mention of mentions) {
    const digits = significantDigits(mention)
    if (writtenDigits(mention) < (isCurrency(mention.unit) ? 1 : fewestDigits) || digits.length > 10 || mention.unit === 'number' || mention.unit === 'ratio')
      continue
    for (const key of signatures(digits)) {
      const bucketKey = `${isCurrency(mention.unit) ? mention.unit : mention.unit === 'percent' ? '%' : '#'}${mention.per ?? ''} ${key}`
      const bucket = buckets.get(bucketKey)
      if (!bucket) {
        buckets.set(bucketKey, [mention])
        continue
      }
      for (const other of bucket.slice(0, 8)) {
        if (taken.has(other) || taken.has(mention)) continue
        // A text with so many figures alike is no release; the cost stays bounded.
        if (++checks > mostChecks) return conflicts
        const pair = slipPair(release, other, mention, support, rates)
        if (!pair) continue
        conflicts.push(pair)
        taken.add(other)
        taken.add(mention)
      }
      if (bucket.length < mostMentions && !bucket.includes(mention)) bucket.push(mention)
    }
  }
  return conflicts
}

function signatures(digits: string): readonly string[] {
  const keys = new Set([digits, [...digits].sort().join('')])
  for (let at = 0; at < digits.length; at++) {
    keys.add(`${digits.slice(0, at)}_${digits.slice(at + 1)}`)
    keys.add(`-${digits.slice(0, at)}${digits.slice(at + 1)}`)
  }
  keys.add(`-${digits}`)
  return [...keys]
}

function slipPair(release: Release, one: Quantity, other: Quantity, support: Support, rates: ReadonlySet<Quantity>): TermConflict | null {
  if (one.sentence === other.sentence || one.standing !== other.standing || !isSameUnit(one, other) || agrees(one, other) || !isOneSlip(one, other)) return null
  if (rates.has(one) !== rates.has(other) || one.negative !== other.negative || !basesMeet(one, other)) return null
  const kind = isScaleSlip(one, other) ? 'scale' : 'digits'
  // What a headline says otherwise is told with the headline.
  if (kind === 'digits' && (standsInTitle(release, one) || standsInTitle(release, other))) return null
  const alike = likeness(release, one, other)
  if (alike < 0.2 && kind === 'digits') return null
  const borne = [one, other].map(figure => support.inProse(figure) > 0 || support.inTables(figure))
  if (borne[0] && borne[1] && (kind === 'digits' || (support.inTables(one) && support.inTables(other)))) return null
  const inTitle = standsInTitle(release, one) || standsInTitle(release, other)
  // "$5 Million" in the headline, "$5.0 billion" of the same proceeds in the body
  if (
    Math.min(writtenDigits(one), writtenDigits(other)) < fewestDigits &&
    !(kind === 'scale' && inTitle && (isOfProceeds(one, other) || (one.label !== null && one.label === other.label)))
  )
    return null
  if (alike < (kind === 'scale' && inTitle ? 0.2 : neededLikeness(one, other, {kind, isBorneOut: borne[0] === true || borne[1] === true}))) return null
  const [figure, rival] = borne[0] || !borne[1] ? [other, one] : [one, other]
  return {figure, rival, label: figure.label ?? '', kind}
}

// The fewer digits two figures have, the more often they are alike by chance, and the more their words have to agree.
function neededLikeness(one: Quantity, other: Quantity, {kind, isBorneOut}: {kind: 'digits' | 'scale'; isBorneOut: boolean}): number {
  const same = samePeriod(one.period, other.period)
  const never = 2
  if (same === false) return never
  if (kind === 'digits' && !isOfOneSize(one, other)) return never
  const count = kind === 'scale' ? writtenDigits : (figure: Quantity): number => significantDigits(figure).length
  const digits = Math.min(count(one), count(other))
  const isNamed = one.label !== null && one.label === other.label && one.qualifiers.join() === other.qualifiers.join()
  if (kind === 'scale') return isNamed && !vagueLabels.has(one.label ?? '') ? 0 : isNamed || isOfProceeds(one, other) ? 0.25 : digits >= 3 ? 0.4 : 0.6
  if (digits >= 5) return isNamed ? 0.35 : 0.5
  if (one.label !== other.label && one.label !== null && other.label !== null) return never
  if (one.label === other.label && !isNamed) return never
  if (one.unit === 'percent') return same === true && isNamed && digits >= 3 ? 0.6 : never
  if (digits === 4) return isNamed ? 0.45 : 0.7
  if (isNamed && same === true) return digits === 3 ? 0.5 : 0.7
  return digits < 3 ? never : isNamed && isBorneOut ? 0.5 : one.label === null && other.label === null ? 0.75 : never
}

function isOfProceeds(one: Quantity, other: Quantity): boolean {
  return [one, other].every(({label}) => label !== null && /proceeds/.test(label))
}

// A digit more or less makes a factor of ten, and no scale word does.
function isOfOneSize(one: Quantity, other: Quantity): boolean {
  const ratio = Math.abs(one.value / other.value)
  return one.scale === other.scale && ratio < 15 && ratio > 1 / 15
}

// Words that part two figures must stand with both or with neither.
function basesMeet(one: Quantity, other: Quantity): boolean {
  const parting = ({basis}: Quantity): string => basis.filter(word => word !== 'net' && word !== 'gross' && word !== 'guidance').join()
  return parting(one) === parting(other)
}

/** The same digits a thousand or a million apart, with a scale word at one of them at least. */
function isScaleSlip(one: Quantity, other: Quantity): boolean {
  const ratio = Math.abs(one.value / other.value)
  if (one.scale === other.scale || significantDigits(one) !== significantDigits(other)) return false
  return [1e3, 1e-3, 1e6, 1e-6].some(factor => Math.abs(ratio / factor - 1) < 1e-6)
}

const emptyWords = new Set(
  'the a an of in on at to for from by with and or as is are was were be been has have had will would that which its our their this it we per approximately about total also any such'.split(
    ' '
  )
)

// The share of the words around the one figure that stand around the other too.
function likeness(release: Release, one: Quantity, other: Quantity): number {
  const a = wordsAround(release, one)
  const b = wordsAround(release, other)
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 || (shared < 2 && smaller > 3) ? 0 : shared / smaller
}

function wordsAround(release: Release, figure: Quantity): ReadonlySet<string> {
  const sentence = release.sentences[figure.sentence]
  if (!sentence) return new Set()
  const before = release.text.slice(Math.max(sentence.range.from, figure.range.from - 70), figure.range.from)
  const after = release.text.slice(figure.range.to, Math.min(sentence.range.to, figure.range.to + 50))
  const words = `${before} ${after}`.toLowerCase().match(/[a-z][a-z'’-]+/g) ?? []
  return new Set(words.filter(word => !emptyWords.has(word) && word.length > 2).map(word => word.replace(/(?:ed|ing|s)$/, '')))
}
