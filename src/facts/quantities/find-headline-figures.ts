import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {TableFigure} from '../tables/reported-table.ts'
import {agrees, isCutOff, isSameUnit} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {meets} from './interval.ts'
import {haveOneBase, isRateOfChange} from './is-rate-of-change.ts'
import {findMetrics} from './metrics.ts'
import {isOneSlip} from './one-slip.ts'
import {samePeriod} from './period-keys.ts'
import type {Quantity} from './quantity.ts'
import {type Roles, rolesIn} from './roles-in-release.ts'
import {standsInTitle} from './stands-in-title.ts'
import {type Support, supportIn} from './support.ts'

/** A figure of the headline, and what the rest of the release says of it. */
export interface HeadlineFigure {
  readonly figure: Quantity
  /** `stated`: the body gives it; `derived`: two figures of the body give it; `none`: neither. */
  readonly support: 'stated' | 'derived' | 'none'
  /** What the body gives in its place for the same measure. */
  readonly rival: Quantity | null
  /** A figure of the body that differs by a digit, a swap or a scale word. */
  readonly lookalike: Quantity | TableFigure | null
}

const titleRoles: ReadonlySet<string> = new Set(['headline', 'subheadline'])
const silentRoles: ReadonlySet<string> = new Set(['furniture', 'contact', 'cautionary', 'about'])

/** Looks up each figure of the headline in the rest of the release. */
export function findHeadlineFigures(release: Release): readonly HeadlineFigure[] {
  const titles = release.quantities.filter(quantity => isCheckable(quantity) && standsInTitle(release, quantity))
  if (titles.length === 0) return []
  const body = release.quantities.filter(quantity => !titleRoles.has(quantity.section))
  const support = supportIn(release)
  const roles = rolesIn(release)
  const seen = new Set<string>()
  return titles
    .filter(figure => {
      const key = `${figure.value} ${figure.unit} ${figure.per}`
      return !seen.has(key) && seen.add(key)
    })
    .map(figure => {
      const contrary = findContrary(figure, body, {release, support, roles}) ?? findContraryRate(figure, body, release)
      if (contrary) return {figure, support: 'none' as const, rival: contrary, lookalike: contrary}
      const isStated =
        body.some(other => isSameUnit(figure, other) && (agrees(figure, other) || (other.label === figure.label && isCutOff(figure, other)))) ||
        support.inNamedRows(figure)
      const backing = isStated ? 'stated' : isDerived(figure, body, release) ? 'derived' : 'none'
      return {
        figure,
        support: backing,
        rival: backing === 'none' ? findRival(figure, body) : null,
        lookalike: backing === 'none' ? (findLookalike(figure, body) ?? support.nearInRows(figure)) : null
      }
    })
}

// A figure that differs by a slip and is all that the body says of the same measure, whatever else has the digits of the headline by chance.
function findContrary(
  figure: Quantity,
  body: readonly Quantity[],
  {release, support, roles}: {release: Release; support: Support; roles: Roles}
): Quantity | null {
  if (figure.label === null || figure.bound !== 'exact' || support.inTimedRows(figure, true)) return null
  const own = body.filter(
    other =>
      other.unit === figure.unit &&
      other.per === figure.per &&
      other.label !== null &&
      familyOf(other.label) === familyOf(figure.label ?? '') &&
      other.standing === figure.standing &&
      roles.of(other) === roles.of(figure) &&
      !silentRoles.has(other.section) &&
      samePeriod(figure.passage, other.passage) !== false &&
      basisOf(other) === basisOf(figure) &&
      other.qualifiers.join() === figure.qualifiers.join()
  )
  const [first] = own
  if (!first || own.some(other => agrees(figure, other) || isCutOff(figure, other) || isCutOff(other, figure))) return null
  const isOne = own.every(other => meets(other.interval, first.interval))
  if (!isOne || samePeriod(figure.passage, first.passage) !== true || !isOneSlip(figure, first)) return null
  if (figure.unit === 'percent' && (!haveOneBase(release, figure, first) || isRateOfMeasure(figure, body))) return null
  return first
}

// A rate of change that the body gives for the same measure otherwise, and that does not follow from its figures.
function findContraryRate(figure: Quantity, body: readonly Quantity[], release: Release): Quantity | null {
  if (figure.label === null || figure.unit !== 'percent' || figure.bound !== 'exact' || !isRateOfChange(release, figure)) return null
  const own = body.filter(
    other =>
      other.unit === 'percent' &&
      other.label !== null &&
      familyOf(other.label) === familyOf(figure.label ?? '') &&
      !silentRoles.has(other.section) &&
      other.qualifiers.join() === figure.qualifiers.join() &&
      samePeriod(figure.passage, other.passage) !== false
  )
  if (own.some(other => agrees(figure, other))) return null
  const rivals = own.filter(
    other => basisOf(other) === basisOf(figure) && isRateOfChange(release, other) && haveOneBase(release, figure, other) && isOneSlip(figure, other)
  )
  const [rival] = rivals
  if (!rival || !rivals.every(other => agrees(other, rival)) || isRateOfMeasure(figure, body) || isRateOfTable(figure, release)) return null
  return rival
}

const partsBasis = gate(
  /^(?:adjusted|pro forma|additional|aggregate|apart|excluding|constant currency|organic|comparable|same-store|annualized|series .*|class .*|tranche .*|pre-funded|over-allotment|remaining|incremental|average|cumulative|potential|maximum|minimum|restricted|after[- ]tax|pre-?tax|per annum|local currenc.*|gross|basic)$/
)

// "Diluted" earnings are what a headline calls earnings; what is "excluded" is set apart.
function basisOf({basis}: Quantity): string {
  const words = basis.filter(word => partsBasis.test(word) && !(word === 'basic' && basis.includes('diluted')))
  return [...new Set(words.map(word => (word === 'excluding' ? 'apart' : word)))].sort().join()
}

// Amounts, percentages and shares; of counted things those with a unit that reads as a noun and more than a handful.
function isCheckable(quantity: Quantity): boolean {
  const {unit, value} = quantity
  if (isCurrency(unit) || unit === 'percent' || unit === 'shares' || unit === 'ratio' || unit.endsWith('points')) return true
  return quantity.scale > 1 || /[.,]/.test(quantity.text) || (value >= 10 && unit !== 'number')
}

// Rates and sums that two figures of the body give.
function isDerived(figure: Quantity, body: readonly Quantity[], release: Release): boolean {
  if (figure.unit === 'ratio') return isTold(figure, release)
  if (figure.unit === 'percent') return isRateOfBody(figure, release) || isRateOfMeasure(figure, body) || isRateOfTable(figure, release)
  if (!isCurrency(figure.unit) && figure.unit !== 'shares') return false
  return isSum(figure, body) || isProduct(figure, body)
}

// Two amounts of the same or the next sentence: "$3.0 million now and $1.8 million at the second closing".
function isSum(figure: Quantity, body: readonly Quantity[]): boolean {
  const parts = body.filter(other => other.unit === figure.unit && other.per === figure.per && other.value > 0)
  return parts.some((a, at) =>
    parts
      .slice(at + 1, at + 6)
      .some(b => b.sentence - a.sentence <= 1 && meets(figure.interval, [a.interval[0] + b.interval[0], a.interval[1] + b.interval[1]]))
  )
}

function isProduct(figure: Quantity, body: readonly Quantity[]): boolean {
  if (!isCurrency(figure.unit) || figure.per !== null) return false
  const prices = body.filter(other => other.unit === figure.unit && other.per !== null).slice(0, 20)
  const counts = body.filter(other => !isCurrency(other.unit) && !/percent|points|ratio|multiple/.test(other.unit) && other.value > 1).slice(0, 40)
  return prices.some(price => counts.some(count => meets(figure.interval, [price.interval[0] * count.interval[0], price.interval[1] * count.interval[1]])))
}

function isRateOfBody(figure: Quantity, release: Release): boolean {
  return release.changes.some(
    ({from, to}) => from !== null && to !== null && from.interval[0] > 0 && to.value > 0 && isRate(from.interval, to.interval, figure)
  )
}

// A headline says "earnings" where the body says "net income".
function familyOf(label: string): string {
  return /^(?:earnings|profit|net income|income|net loss|loss)$/.test(label) ? 'earnings' : label
}

// The measure of this period and of an earlier one, told in neighbouring sentences.
function isRateOfMeasure(figure: Quantity, body: readonly Quantity[]): boolean {
  if (figure.label === null) return false
  const levels = body.filter(
    other => other.label !== null && familyOf(other.label) === familyOf(figure.label ?? '') && other.value > 0 && isCurrency(other.unit)
  )
  return levels.some((a, at) =>
    levels
      .slice(at + 1, at + 9)
      .some(
        b =>
          b.label === a.label &&
          b.unit === a.unit &&
          b.per === a.per &&
          b.sentence - a.sentence <= 3 &&
          (isRate(b.interval, a.interval, figure) || isRate(a.interval, b.interval, figure))
      )
  )
}

// The rate between neighbouring columns of a row, of the same measure where the headline names one.
function isRateOfTable(figure: Quantity, release: Release): boolean {
  return release.tables.some(table =>
    table.rows.some(row => {
      if (figure.label !== null && !findMetrics(row.label).some(metric => familyOf(metric.name) === familyOf(figure.label ?? ''))) return false
      const values = row.figures.map(cell => Math.abs(cell.value)).filter(value => value > 0)
      return values.some((a, at) => values.slice(at + 1, at + 5).some(b => near((a / b - 1) * 100, figure) || near((b / a - 1) * 100, figure)))
    })
  )
}

// "one (1) share for every forty (40)": the ratio told in a sentence of its own.
function isTold(figure: Quantity, release: Release): boolean {
  const side = String(Math.round(figure.value < 1 ? 1 / figure.value : figure.value))
  return (
    release.sentences.some(
      ({text, section}) => !titleRoles.has(section) && /\b(?:every|each|into one|ratio)\b/i.test(text) && text.match(/\d+/g)?.includes(side)
    ) || release.spelledPairs.some(pair => String(pair.digits) === side)
  )
}

function near(value: number, figure: Quantity): boolean {
  return Math.abs(Math.abs(value) - Math.abs(figure.value)) <= figure.step * (figure.approximate ? 1 : 0.5)
}

function isRate(from: readonly [number, number], to: readonly [number, number], figure: Quantity): boolean {
  const low = (to[0] / from[1] - 1) * 100
  const high = (to[1] / from[0] - 1) * 100
  return meets(low < 0 ? [-high, -low] : [low, high], [Math.abs(figure.value) - figure.step / 2, Math.abs(figure.value) + figure.step / 2])
}

// The figure of the body that the headline seems to mean: the same measure, period and basis.
function findRival(figure: Quantity, body: readonly Quantity[]): Quantity | null {
  if (figure.label === null) return null
  const rivals = body.filter(
    other =>
      other.unit === figure.unit &&
      other.per === figure.per &&
      other.label === figure.label &&
      other.standing === figure.standing &&
      !silentRoles.has(other.section) &&
      samePeriod(figure.period, other.period) !== false &&
      basisIn(other, figure) === basisIn(figure, other) &&
      other.qualifiers.every(word => figure.qualifiers.includes(word))
  )
  return rivals.length > 0 && rivals.every(other => meets(other.interval, rivals[0]?.interval ?? [0, 0])) ? (rivals[0] ?? null) : null
}

// A headline that raises an outlook also tells results: where both figures name one period, that period says which is which.
function basisIn({basis, period}: Quantity, other: Quantity): string {
  const isOnePeriod = period !== null && samePeriod(period, other.period) === true
  return basis.filter(word => !(word === 'guidance' && isOnePeriod) && word !== 'diluted' && !(word === 'basic' && basis.includes('diluted'))).join()
}

function findLookalike(figure: Quantity, body: readonly Quantity[]): Quantity | null {
  const isNear = (other: Quantity): boolean => other.label === figure.label || ((other.label === null || figure.label === null) && isMeasured(figure))
  return (
    body.find(
      other =>
        other.unit === figure.unit && other.per === figure.per && isNear(other) && isOneSlip(figure, other) && samePeriod(figure.period, other.period) !== false
    ) ?? null
  )
}

function isMeasured({unit}: Quantity): boolean {
  return isCurrency(unit) || unit === 'percent' || unit === 'shares'
}
