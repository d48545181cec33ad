import {isCurrency} from './currencies.ts'
import {difference, type Interval, meets, percentChange} from './interval.ts'
import {multipleFits} from './multiples.ts'
import type {Change, Quantity} from './quantity.ts'

/** What the figures of a change allow, by rounding. */
export interface Recomputed {
  readonly from: Quantity
  readonly to: Quantity
  /** The relative change without its sign, in percent, and its best value. */
  readonly percent: Interval
  readonly best: number
  /** The change without its sign, in the unit of the figures. */
  readonly amount: Interval
  /** Which way the figures go; null when rounding leaves it open. */
  readonly direction: 'up' | 'down' | null
}

/** Recomputes a change from its two figures; null when it does not state two figures above zero of one kind. */
export function recomputeChange(change: Change): Recomputed | null {
  const {from, to} = change
  if (!from || !to || change.fromLoss || from.value <= 0 || to.value <= 0) return null
  if (from.bound !== 'exact' || to.bound !== 'exact' || from.unit !== to.unit) return null
  if (from.interval[0] <= 0) return null
  return {
    from,
    to,
    percent: withoutSign(percentChange(from.interval, to.interval)),
    best: Math.abs(to.value / from.value - 1) * 100,
    amount: withoutSign(difference(from.interval, to.interval)),
    direction: to.interval[0] > from.interval[1] ? 'up' : to.interval[1] < from.interval[0] ? 'down' : null
  }
}

/** Is the change one of a rate or margin, given in percent? */
export function isOfRate(change: Change): boolean {
  return change.to?.unit === 'percent' || change.from?.unit === 'percent'
}

/** Does the stated percentage fit the figures? `null` when there is nothing to compare. */
export function percentFits(change: Change, recomputed: Recomputed): boolean | null {
  const {percent} = change
  if (percent?.bound !== 'exact' || isOfRate(change) || !isMeasured(recomputed)) return null
  return meets(withoutSign(percent.interval), recomputed.percent)
}

/** Does the stated amount of change fit the figures? `null` when there is nothing to compare. */
export function amountFits({amount}: Change, recomputed: Recomputed): boolean | null {
  if (amount?.bound !== 'exact') return null
  const factor = recomputed.to.unit === 'percent' && amount.unit === 'basis-points' ? 0.01 : 1
  const isPoints = recomputed.to.unit === 'percent' && /points$/.test(amount.unit)
  if (!isPoints && (amount.unit !== recomputed.to.unit || amount.unit === 'percent' || amount.per !== recomputed.to.per)) return null
  return meets(withoutSign([amount.interval[0] * factor, amount.interval[1] * factor]), recomputed.amount)
}

/** Does "doubled" or "fell by a third" fit the figures? `null` when nothing of the kind is said, or the figures go the other way. */
export function factorFits({multiple}: Change, {from, to, direction}: Recomputed): boolean | null {
  if (!multiple || direction === null || multiple.factor > 1 !== (direction === 'up')) return null
  return multipleFits(multiple, [to.interval[0] / from.interval[1], to.interval[1] / from.interval[0]])
}

function isMeasured({to}: Recomputed): boolean {
  return isCurrency(to.unit) || to.unit === 'shares' || to.value >= 10
}

function withoutSign([low, high]: Interval): Interval {
  return low >= 0 ? [low, high] : high <= 0 ? [-high, -low] : [0, Math.max(-low, high)]
}
