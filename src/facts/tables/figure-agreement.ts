import {differingPlaces, isShortByOne, isSlipInPlace} from '../quantities/one-slip.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {TableFigure} from './reported-table.ts'

type Amount = Pick<TableFigure, 'value' | 'step'>

/** Do a figure of the text and a cell agree within the rounding of either? Signs are told by words in prose. Figures of one precision have to be the same. */
export function agreesWith({value, interval, step}: Quantity, cell: Amount): boolean {
  const half = Math.max((interval[1] - interval[0]) / 2, cell.step / 2) + (isOfOneStep(step, cell.step) ? 0 : Math.min(step, cell.step) / 2)
  return Math.abs(Math.abs(value) - Math.abs(cell.value)) <= half * (1 + 1e-9)
}

/** Is one rounded the wrong way? One unit of the coarser figure lies between the two. */
export function isRoundedAmiss({value, step}: Quantity, cell: Amount): boolean {
  return !isOfOneStep(step, cell.step) && Math.abs(Math.abs(value) - Math.abs(cell.value)) <= Math.max(step, cell.step) * (1 + 1e-9)
}

/** Are two cells one amount, but for rounding? */
export function isOneAmount(a: Amount, b: Amount): boolean {
  return Math.abs(Math.abs(a.value) - Math.abs(b.value)) <= (a.step + b.step) / 2
}

/**
 * One or two digits are others, two neighbours have changed places, or a digit is lost or doubled: "$42.1 million" for
 * 41,200 thousand. Asks for that many digits, and for two more where two digits are others.
 */
export function isMistyped({value, step}: Amount, cell: Amount, digits: number): boolean {
  const written = String(Math.round(Math.abs(value) / step))
  const right = String(Math.round(Math.abs(cell.value) / step))
  // The first digit is lost, and zeros stand behind it: "$0.014 billion" for 2,014 million
  if (right.length >= digits + 1 && Number(right.slice(1)) === Number(written)) return true
  if (written.length !== right.length) return Math.min(written.length, right.length) >= digits - 1 && isShortByOne(written, right)
  if (written.length < digits) return false
  return isSlipInPlace(written, right) || (written.length >= digits + 2 && differingPlaces(written, right).length === 2)
}

function isOfOneStep(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6 * one
}
