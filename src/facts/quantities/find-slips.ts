import type {Release} from '../release.ts'
import {agrees, isSameUnit, significantDigits, writtenDigits} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import type {Evidence} from './evidence.ts'
import {likeness} from './likeness.ts'
import {isOneSlip, isSlipOfTwo} from './one-slip.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity} from './quantity.ts'
import {standsInTitle} from './stands-in-title.ts'
import {isBorneOut} from './support.ts'
import {isOfLikeSize, isScaleSlip, type TermConflict, vagueLabels} from './term-conflict.ts'

const mostMentions = 40

const fewestDigits = 2
const mostChecks = 12_000

/** Finds figures that differ by a slip and stand among the same words. Buckets of digits with one left out keep it linear. */
export function findSlips(release: Release, mentions: readonly Quantity[], evidence: Evidence): readonly TermConflict[] {
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

const balances: ReadonlySet<string> = new Set(['cash', 'liquidity', 'backlog', 'total assets', 'total debt', 'deposits', 'equity'])

function isOneDay(one: Quantity, other: Quantity): boolean {
  return [one, other].filter(({period}) => period?.startsWith('at ')).length === 1
}
