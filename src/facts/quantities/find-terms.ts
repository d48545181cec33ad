import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {agrees, isCutOff, significantDigits} from './agreement.ts'
import {findByEveryWord} from './find-by-every-word.ts'
import {findEchoes} from './find-echoes.ts'
import {findScaleJumps} from './find-scale-jumps.ts'
import {findSlips} from './find-slips.ts'
import {likeness} from './likeness.ts'
import {isOneSlip, isSlipOfTwo} from './one-slip.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity, QuantityRange} from './quantity.ts'
import {type Roles, rolesIn} from './roles-in-release.ts'
import {standsInTitle} from './stands-in-title.ts'
import {type Support, supportIn} from './support.ts'
import {isOfLikeSize, isScaleSlip, type TermConflict, vagueLabels} from './term-conflict.ts'
import {toldTwice} from './told-twice.ts'

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
  add(findSlips(release, mentions, {support, roles, told: sameness}))
  add(findByEveryWord(figures, {support, roles, told: sameness}))
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
