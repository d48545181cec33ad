import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {agrees, isCutOff, isSameUnit, significantDigits, writtenDigits} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {findEchoes} from './find-echoes.ts'
import {findScaleJumps} from './find-scale-jumps.ts'
import {likeness} from './likeness.ts'
import {isOneSlip, isSlipOfTwo} from './one-slip.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity, QuantityRange} from './quantity.ts'
import {type Roles, rolesIn} from './roles-in-release.ts'
import {standsInTitle} from './stands-in-title.ts'
import {isBorneOut, type Support, supportIn} from './support.ts'
import {type ToldTwice, toldTwice} from './told-twice.ts'

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
  const roles = rolesIn(release)
  const told = new Set<Quantity>()
  const figures = release.quantities.filter(
    quantity => isMeant(quantity) && !outside.has(quantity.section) && quantity.value !== 0 && (quantity.unit !== 'shares' || quantity.value >= 100)
  )
  const mentions = figures.filter(quantity => !/^(?:amount|low|high)$/.test(roles.of(quantity)))
  const support = supportIn(release)
  const sameness = toldTwice(release)
  // What a headline says otherwise, and nothing else bears out, is told with the headline.
  const untold = new Set<unknown>(
    release.headlineFigures.flatMap(({figure, support: backing, rival, lookalike}) => (backing === 'none' ? [figure, rival, lookalike] : []))
  )
  const conflicts = [
    ...byRange(release),
    ...byTerm(
      mentions.filter(mention => roles.of(mention) !== 'rate'),
      {release, support}
    )
  ]
  for (const {figure, rival} of conflicts) told.add(figure).add(rival)
  const add = (found: readonly TermConflict[]): void => {
    const fresh = found.filter(({figure, rival}) => !told.has(figure) && !told.has(rival) && !untold.has(figure) && !untold.has(rival))
    conflicts.push(...fresh)
    for (const {figure, rival} of found) told.add(figure).add(rival)
  }
  add(findScaleJumps(release).map(([figure, rival]) => ({figure, rival, label: figure.label ?? '', kind: 'scale' as const})))
  add(byEcho(release, figures, {support, roles}))
  add(byDigits(release, mentions, {support, roles, told: sameness}))
  add(byEveryWord(figures, {support, roles, told: sameness}))
  return conflicts
}

function byEcho(release: Release, figures: readonly Quantity[], lookups: {support: Support; roles: Roles}): readonly TermConflict[] {
  return findEchoes(release, figures, lookups).map(({figure, rival, isSlip}) => ({
    figure,
    rival,
    label: figure.label ?? '',
    kind: isScaleSlip(figure, rival) ? 'scale' : isSlip ? 'digits' : 'term'
  }))
}

// "up to 812,775 shares" is meant to the digit; "up to $5 million" is not.
function isMeant(quantity: Quantity): boolean {
  return quantity.bound === 'exact' || (quantity.bound === 'at-most' && significantDigits(quantity).length >= 5)
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

interface Lookups {
  readonly release: Release
  readonly support: Support
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

function byTerm(mentions: readonly Quantity[], lookups: Lookups): readonly TermConflict[] {
  const groups = new Map<string, Quantity[]>()
  for (const mention of mentions) {
    if (mention.label === null || mention.confidence < 0.8 || (mention.standing !== 'current' && !/\d{4}/.test(mention.period ?? ''))) continue
    if (vagueLabels.has(mention.label) && mention.qualifiers.length === 0) continue
    if (mention.unit === 'percent' && !rateLabels.test(mention.label)) continue
    const key = [mention.label, mention.standing, mention.unit, mention.per, basisOf(mention).join(), mention.qualifiers.join()].join('|')
    const group = groups.get(key)
    if (!group) groups.set(key, [mention])
    else if (group.length < mostMentions) group.push(mention)
  }
  const conflicts: TermConflict[] = []
  for (const group of groups.values()) {
    const conflict = group.length > 1 ? oddOneOut(group, lookups) : null
    if (conflict) conflicts.push(conflict)
  }
  return conflicts
}

// What is expected of a term or a period is what the release says of it; periods keep apart what has been from what is to come.
function basisOf({basis}: Quantity): readonly string[] {
  return basis.filter(word => word !== 'guidance')
}

// The figure of a group that no other figure and no table bears out, against one that differs from it.
function oddOneOut(group: readonly Quantity[], {release, support}: Lookups): TermConflict | null {
  const values: Quantity[][] = []
  for (const mention of group) {
    const alike = values.find(cluster => cluster.some(other => agrees(mention, other)))
    if (alike) alike.push(mention)
    else values.push([mention])
  }
  if (values.length < 2) return null
  const standing = new Map(
    values.map(cluster => [cluster, cluster.length - 1 + Number(cluster.some(mention => support.inProse(mention) || support.inNamedRows(mention)))])
  )
  for (const odd of values) {
    const figure = odd.find(mention => !standsInTitle(release, mention))
    if (!figure || (standing.get(odd) ?? 0) > 0) continue
    for (const rivals of values) {
      if (rivals === odd) continue
      const isTwice = (standing.get(rivals) ?? 0) > 0
      const rival = rivals.find(candidate => canClash(figure, candidate, {isTwice, isAlone: values.length === 2}))
      if (!rival) continue
      // Shares are sold to many; only a slip or the same words make one sale of two.
      if (/shares/.test(figure.label ?? '') && !isOneSlip(figure, rival) && !isSlipOfTwo(figure, rival) && likeness(release, figure, rival) < 0.5) continue
      const isLater = isTwice || figure.range.from > rival.range.from || standsInTitle(release, rival)
      const kind = isCutOff(figure, rival) || isCutOff(rival, figure) ? 'drift' : isScaleSlip(figure, rival) ? 'scale' : 'term'
      return {figure: isLater ? figure : rival, rival: isLater ? rival : figure, label: figure.label ?? '', kind}
    }
  }
  return null
}

function canClash(figure: Quantity, rival: Quantity, {isTwice, isAlone}: {isTwice: boolean; isAlone: boolean}): boolean {
  if (figure.sentence === rival.sentence || !isOfLikeSize(figure, rival)) return false
  const same = samePeriod(figure.period, rival.period)
  if (same === false) return false
  const isSlip = isOneSlip(figure, rival)
  if (figure.standing === 'earlier' && !isSlip) return false
  if (contractTerms.has(figure.label ?? '')) return isAlone && (same === true || (figure.period === null && rival.period === null))
  const passage = figure.unit === 'percent' ? null : samePeriod(figure.passage, rival.passage)
  if (same === true) return isAlone ? isTwice || isSlip : isTwice && isSlip
  return passage === true && isTwice && (isSlip || isAlone)
}

// A payment and a payment for each share go by one name.
function isOfLikeSize(one: Quantity, other: Quantity): boolean {
  const ratio = Math.abs(one.value / other.value)
  return isScaleSlip(one, other) || (ratio < 100 && ratio > 0.01)
}

const balances: ReadonlySet<string> = new Set(['cash', 'liquidity', 'backlog', 'total assets', 'total debt', 'deposits', 'equity'])

function isOneDay(one: Quantity, other: Quantity): boolean {
  return [one, other].filter(({period}) => period?.startsWith('at ')).length === 1
}

// Sentences that tell the same in the same words but for one figure, whatever the figures differ in.
function byEveryWord(figures: readonly Quantity[], {support, roles, told}: Evidence): readonly TermConflict[] {
  const groups = new Map<string, Quantity[]>()
  const conflicts: TermConflict[] = []
  const taken = new Set<Quantity>()
  let checks = 0
  for (const figure of figures) {
    if (figure.label === null || !roles.of(figure).match(/level|rate|amount/)) continue
    const key = [figure.label, figure.standing, figure.unit, figure.per, roles.of(figure), figure.qualifiers.join()].join('|')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    for (const other of group) {
      if (taken.has(other) || taken.has(figure) || other.sentence === figure.sentence || agrees(other, figure) || !isOfLikeSize(other, figure)) continue
      if (Math.max(writtenDigits(other), writtenDigits(figure)) < 2) continue
      if (++checks > mostChecks) return conflicts
      if (!told.byEveryWord(other, figure)) continue
      const [isFirst, isSecond] = [other, figure].map(each => isBorneOut(support, each))
      if (isFirst && isSecond && !isOneSlip(other, figure)) continue
      taken.add(other).add(figure)
      const isOther = isSecond && !isFirst
      conflicts.push({
        figure: isOther ? other : figure,
        rival: isOther ? figure : other,
        label: figure.label,
        kind: isScaleSlip(other, figure) ? 'scale' : isOneSlip(other, figure) ? 'digits' : 'term'
      })
    }
    if (group.length < mostAlike) group.push(figure)
  }
  return conflicts
}

const mostAlike = 12
const fewestDigits = 2
const mostChecks = 12_000

// Figures that differ by a slip and stand among the same words. Buckets of digits with one left out keep it linear.
function byDigits(release: Release, mentions: readonly Quantity[], evidence: Evidence): readonly TermConflict[] {
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
        const pair = slipPair(release, other, mention, evidence)
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
  // Two digits of a long number are seldom mistyped at both its ends.
  if (digits.length >= 6) keys.add(`${digits.length} ${digits.slice(0, 4)}`).add(`${digits.length} _${digits.slice(-4)}`)
  return [...keys]
}

interface Evidence {
  readonly support: Support
  readonly roles: Roles
  readonly told: ToldTwice
}

function slipPair(release: Release, one: Quantity, other: Quantity, {support, roles, told}: Evidence): TermConflict | null {
  if (one.sentence === other.sentence || one.standing !== other.standing || !isSameUnit(one, other) || agrees(one, other)) return null
  const isTwo = !isOneSlip(one, other)
  if (isTwo && !(one.label !== null && one.label === other.label && isSlipOfTwo(one, other))) return null
  if ((roles.of(one) === 'rate') !== (roles.of(other) === 'rate') || one.negative !== other.negative) return null
  const kind = isScaleSlip(one, other) ? 'scale' : 'digits'
  const alike = likeness(release, one, other)
  const isTold =
    one.per === other.per &&
    roles.of(one) === roles.of(other) &&
    (kind === 'scale' ? digitsOf(one, other) >= 2 && told.byScale(one, other) : isOfOneSize(one, other) && told.bySlip(one, other))
  if (!isTold && (!basesMeet(one, other) || (alike < 0.2 && kind === 'digits'))) return null
  // Sentences of one paragraph in the same words tell of two days or parts.
  if (kind === 'digits' && digitsOf(one, other) < 5 && release.sentences[one.sentence]?.block === release.sentences[other.sentence]?.block) return null
  const borne = [one, other].map(figure => isBorneOut(support, figure))
  if (borne[0] && borne[1] && !(isTold && told.byEveryWord(one, other)) && (kind === 'digits' || (support.inTables(one) && support.inTables(other))))
    return null
  const inTitle = standsInTitle(release, one) || standsInTitle(release, other)
  // "$5 Million" in the headline, "$5.0 billion" of the same proceeds in the body
  if (
    Math.min(writtenDigits(one), writtenDigits(other)) < fewestDigits &&
    !(kind === 'scale' && inTitle && (isOfProceeds(one, other) || (one.label !== null && one.label === other.label)))
  )
    return null
  const isOnePhrase =
    digitsOf(one, other) >= 3 && samePeriod(one.period, other.period) !== false && isOfLikeSize(one, other) && sharePhrase(release, one, other)
  if (
    !isTold &&
    !isOnePhrase &&
    alike < (kind === 'scale' && inTitle ? 0.2 : neededLikeness(one, other, {kind, isBorneOut: borne[0] === true || borne[1] === true}))
  )
    return null
  const [figure, rival] = borne[0] || !borne[1] ? [other, one] : [one, other]
  return {figure, rival, label: figure.label ?? '', kind: isTwo ? 'term' : kind}
}

function digitsOf(one: Quantity, other: Quantity): number {
  return Math.min(significantDigits(one).length, significantDigits(other).length)
}

// "in one-to-four family loans", "global stem cell market": words after both figures that stand nowhere else
function sharePhrase(release: Release, one: Quantity, other: Quantity): boolean {
  const [a, b] = [phraseAfter(release, one), phraseAfter(release, other)]
  if (a === '' || a !== b || release.text.length > longestSearch) return false
  const first = release.text.indexOf(a)
  const second = release.text.indexOf(a, first + 1)
  return second >= 0 && release.text.indexOf(a, second + 1) < 0
}

// To look a phrase up costs a pass over the text.
const longestSearch = 1_000_000
const phrase = /^ (?:in |of )?[a-z][\w-]+ [a-z][\w-]+ [a-z][\w-]+/
const ofTime = /\b(?:quarter|year|months?|period|compared|increase|decrease|per|diluted|share|for the|from the|and|million|billion)\b/

// Three words after a figure that tell what it is of; empty where they tell of time or of another figure.
function phraseAfter(release: Release, {range}: Quantity): string {
  const words = phrase.exec(release.text.slice(range.to, range.to + 60))?.[0] ?? ''
  return ofTime.test(words) ? '' : words
}

// The fewer digits two figures have, the more often they are alike by chance, and the more their words have to agree.
function neededLikeness(one: Quantity, other: Quantity, {kind, isBorneOut}: {kind: 'digits' | 'scale'; isBorneOut: boolean}): number {
  const own = samePeriod(one.period, other.period)
  const isOfCompany = one.qualifiers.length === 0 || isBorneOut
  const same = own === null && isOfCompany && one.unit !== 'percent' && one.basis.join() === other.basis.join() ? samePeriod(one.passage, other.passage) : own
  const never = 2
  // Cash and debt are of a day; where only one figure names it, the other is of the same day or a slip would be chance.
  if (own === null && balances.has(one.label ?? '') && one.label === other.label && isOfCompany && isOneDay(one, other))
    return digitsOf(one, other) >= 3 ? 0.5 : never
  if (same === false) return never
  if (kind === 'digits' && !isOfOneSize(one, other)) return never
  const count = kind === 'scale' ? writtenDigits : (figure: Quantity): number => significantDigits(figure).length
  const digits = Math.min(count(one), count(other))
  const isNamed = one.label !== null && one.label === other.label && one.qualifiers.join() === other.qualifiers.join()
  if (kind === 'scale') return isNamed && !vagueLabels.has(one.label ?? '') ? 0 : isNamed || isOfProceeds(one, other) ? 0.25 : digits >= 3 ? 0.3 : 0.6
  if (digits >= 5) return isNamed || digits >= 7 ? 0.35 : 0.5
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
