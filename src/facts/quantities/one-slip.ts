import {significantDigits} from './agreement.ts'
import type {Quantity} from './quantity.ts'

/** Do the digits differ by one digit, a swap of two neighbours, or one digit more or less? Or the scale by a power of a thousand? */
export function isOneSlip(a: Quantity, b: Quantity): boolean {
  return isOneSlipBetween(significantDigits(a), significantDigits(b))
}

/** Do two numbers of six digits and more differ in two of them? As long as that they are not alike by chance. */
export function isSlipOfTwo(a: Quantity, b: Quantity): boolean {
  const [one, two] = [significantDigits(a), significantDigits(b)]
  return one.length >= 6 && one.length === two.length && differingPlaces(one, two).length === 2
}

function isOneSlipBetween(one: string, two: string): boolean {
  return one === two || isSlipInPlace(one, two) || isShortByOne(one, two)
}

/** Is one of two numbers of three digits and more the other with a digit mistyped or two neighbours swapped? */
export function isSlipOfDigits(one: string, two: string): boolean {
  return one.length >= 3 && isSlipInPlace(one, two)
}

/** Is one of two numbers as long as the other, with a digit mistyped or two neighbours swapped? */
export function isSlipInPlace(one: string, two: string): boolean {
  if (one.length !== two.length) return false
  const differing = differingPlaces(one, two)
  const [first = 0, second = 0] = differing
  return differing.length === 1 || (differing.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first])
}

/** The places where two numbers of one length have other digits. */
export function differingPlaces(one: string, two: string): readonly number[] {
  return [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]))
}

/** Is one number the other with a digit left out? */
export function isShortByOne(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (long.length !== short.length + 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

interface Wanted {
  readonly value: number
  /** The fewest digits that tell. */
  readonly fewest: number
  /** The rounded figures from which the value follows: it is known to their digits only. */
  readonly sources?: readonly Quantity[]
}

/** Is a figure one slip away from the value that follows from others, written with as many digits? */
export function isSlipOf(figure: Quantity, {value, fewest, sources = []}: Wanted): boolean {
  const vague = sources.reduce((sum, source) => sum + meantStep(source) / Math.abs(source.value), 0)
  const known = Math.max(meantStep(figure), Math.abs(value) * vague)
  const step = 10 ** Math.ceil(Math.log10(known / figure.step) - 1e-9) * figure.step
  const digits = (number: number): string => String(Math.round(Math.abs(number) / step))
  const [written, wanted] = [digits(figure.value), digits(value)]
  const shortest = Math.min(written.length, wanted.length)
  if (written === wanted || shortest < fewest || (written.length !== wanted.length && shortest < 3)) return false
  return isOneSlipBetween(written, wanted)
}

// Zeros at the end of a whole number are mostly rounding: "$28,267,000" is meant to the thousand.
function meantStep({value, step}: Quantity): number {
  let meant = step
  while (meant >= 1 && meant < Math.abs(value) / 100 && Math.abs(value) % (meant * 10) === 0) meant *= 10
  return meant
}
