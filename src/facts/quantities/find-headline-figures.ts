import type {Release} from '../release.ts'
import {agrees, isSameUnit} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {meets} from './interval.ts'
import type {Quantity} from './quantity.ts'
import {cellGives, numbersInCells} from './support.ts'

/** A figure of the headline, and what the rest of the release says of it. */
export interface HeadlineFigure {
  readonly figure: Quantity
  /** `stated`: the body gives it; `derived`: two figures of the body give it; `none`: neither. */
  readonly support: 'stated' | 'derived' | 'none'
  /** What the body gives in its place for the same measure. */
  readonly rival: Quantity | null
}

const titleRoles: ReadonlySet<string> = new Set(['headline', 'subheadline'])
const silentRoles: ReadonlySet<string> = new Set(['furniture', 'contact', 'cautionary', 'about'])

/** Looks up each figure of the headline in the rest of the release. */
export function findHeadlineFigures(release: Release): readonly HeadlineFigure[] {
  const titles = release.quantities.filter(quantity => titleRoles.has(quantity.section) && isCheckable(quantity) && isTitle(release, quantity))
  if (titles.length === 0) return []
  const body = release.quantities.filter(quantity => !titleRoles.has(quantity.section))
  const cells = numbersInCells(release)
  const seen = new Set<string>()
  return titles
    .filter(figure => {
      const key = `${figure.value} ${figure.unit} ${figure.per}`
      return !seen.has(key) && seen.add(key)
    })
    .map(figure => {
      const support = isStated(figure, body, cells) ? 'stated' : isDerived(figure, body, cells, release) ? 'derived' : 'none'
      return {figure, support, rival: support === 'none' ? findRival(figure, body) : null}
    })
}

// A paragraph is no title, whatever its place.
function isTitle(release: Release, quantity: Quantity): boolean {
  const block = release.sentences[quantity.sentence]?.block
  return block !== undefined && block.text.length <= 400
}

// Amounts, percentages and shares; of counted things those with a unit that reads as a noun and more than a handful.
function isCheckable(quantity: Quantity): boolean {
  const {unit, value} = quantity
  if (isCurrency(unit) || unit === 'percent' || unit === 'shares' || unit === 'ratio' || unit.endsWith('points')) return true
  return quantity.scale > 1 || /[.,]/.test(quantity.text) || (value >= 10 && unit !== 'number')
}

function isStated(figure: Quantity, body: readonly Quantity[], cells: readonly number[]): boolean {
  return body.some(other => isSameUnit(figure, other) && agrees(figure, other)) || cells.some(cell => cellGives(cell, figure))
}

// Rates and sums that two figures of the body give.
function isDerived(figure: Quantity, body: readonly Quantity[], cells: readonly number[], release: Release): boolean {
  if (figure.unit === 'ratio') return isTold(figure, release)
  const interval = figure.interval
  const alike = body.filter(other => other.unit === figure.unit && other.per === figure.per && other.value !== 0).slice(0, 60)
  if (isCurrency(figure.unit) || figure.unit === 'shares') {
    for (const [index, a] of alike.entries()) {
      for (const b of alike.slice(index + 1)) if (meets(interval, [a.interval[0] + b.interval[0], a.interval[1] + b.interval[1]])) return true
    }
  }
  if (isCurrency(figure.unit) && figure.per === null) {
    const prices = body.filter(other => other.unit === figure.unit && other.per !== null).slice(0, 20)
    const counts = body.filter(other => !isCurrency(other.unit) && !/percent|points|ratio|multiple/.test(other.unit) && other.value > 1).slice(0, 40)
    for (const price of prices) {
      for (const number of counts) if (meets(interval, [price.interval[0] * number.interval[0], price.interval[1] * number.interval[1]])) return true
    }
  }
  if (figure.unit === 'percent') {
    for (const change of release.changes) {
      if (change.from && change.to && change.from.value > 0 && isRate(change.from.interval, change.to.interval, figure)) return true
    }
    for (let index = 0; index + 1 < cells.length; index++) {
      const a = Math.abs(cells[index] as number)
      for (const b of cells.slice(index + 1, index + 4)) {
        const other = Math.abs(b)
        if (a > 0 && other > 0 && (near(((a - other) / other) * 100, figure) || near(((other - a) / a) * 100, figure))) return true
      }
    }
  }
  return false
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
      other.basis.join() === figure.basis.join() &&
      other.qualifiers.every(word => figure.qualifiers.includes(word))
  )
  return rivals.length > 0 && rivals.every(other => meets(other.interval, rivals[0]?.interval ?? [0, 0])) ? (rivals[0] ?? null) : null
}
