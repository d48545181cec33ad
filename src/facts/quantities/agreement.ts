import {isCurrency} from './currencies.ts'
import {type Interval, meets} from './interval.ts'
import type {Quantity} from './quantity.ts'

/** Are both figures of units that can be compared? Counted things go by many names and are held to be one unit. */
export function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (isCount(a) && isCount(b)) || (isRate(a) && isRate(b))
}

/** Can both figures stand for the same amount? */
export function agrees(a: Quantity, b: Quantity): boolean {
  return (meets(inPercent(a), inPercent(b)) && !areNeighbours(a, b)) || isWithinBound(a, b) || isWithinBound(b, a)
}

// $4.4 million and $4.5 million, both exact, are two amounts though their intervals touch.
function areNeighbours(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.step === b.step && !a.approximate && !b.approximate && Math.abs(a.value - b.value) > a.step / 2
}

/** The digits of a figure without zeros around them: "48" for 4.8 million. */
export function significantDigits({value, step}: Quantity): string {
  return String(Math.round(Math.abs(value) / step)).replace(/0+$/, '')
}

/** How many digits a figure has as written: 2 for "5.0 million". */
export function writtenDigits({value, step}: Quantity): number {
  return String(Math.round(Math.abs(value) / step)).length
}

/** Is the coarser figure the finer one cut off where it should be rounded: "$4.7 million" for $4,790,000? */
export function isCutOff(coarse: Quantity, fine: Quantity): boolean {
  return coarse.step > fine.step * 1.5 && Math.abs(fine.value) > Math.abs(coarse.value) && Math.abs(fine.value - coarse.value) < coarse.step
}

function isCount({unit}: Quantity): boolean {
  return !isCurrency(unit) && !/^(?:percent|.*points|ratio|multiple)$/.test(unit)
}

function isRate({unit}: Quantity): boolean {
  return /points$|^percent$/.test(unit)
}

function inPercent({unit, interval}: Quantity): Interval {
  return unit === 'basis-points' ? [interval[0] / 100, interval[1] / 100] : interval
}

// "over 90,000" agrees with 91,177, "up to $5 million" with $4.8 million.
function isWithinBound(bound: Quantity, other: Quantity): boolean {
  // A bound of many digits is meant to the digit.
  if (bound.bound === 'exact' || significantDigits(bound).length > 3) return false
  const ratio = other.value / bound.value
  return (bound.bound === 'at-least' && ratio >= 1 && ratio <= 1.25) || (bound.bound === 'at-most' && ratio <= 1 && ratio >= 0.8)
}
