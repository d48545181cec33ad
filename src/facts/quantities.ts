import type {SectionRole} from '../outline/section.ts'
import type {Placed, Release} from './release.ts'

/** What a quantity counts. Currencies are ISO 4217 codes. */
export type Unit = string

/** A figure in the text or a table, in base units: `$4.8 million` has value 4800000 and unit `USD`. */
export interface Quantity extends Placed {
  readonly text: string
  readonly value: number
  /** The values that rounding allows: [low, high]. */
  readonly interval: readonly [number, number]
  /** ISO currency code, `percent`, `percentage-points`, `basis-points`, `shares`, `ratio`, or a counted noun. */
  readonly unit: Unit
  /** Per what, as in dollars per `share`; null for plain amounts. */
  readonly per: string | null
  /** One unit in the last digit as written, in base units. */
  readonly step: number
  readonly approximate: boolean
  /** "up to", "at least", "more than" and the like. */
  readonly bound: 'exact' | 'at-most' | 'at-least'
  /** The measure, as in `revenue`, `net income`, `exercise price`; null when unknown. */
  readonly label: string | null
  readonly period: string | null
  /** Words that set the figure apart: `adjusted`, `basic`, `diluted`, `gross`, `net`, `additional`, `aggregate`, `guidance`, `class-a`. */
  readonly basis: readonly string[]
  readonly section: SectionRole
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number}
  /** How sure the label, period and basis are, 0 to 1. */
  readonly confidence: number
}

/** Two figures joined as low and high end. */
export interface QuantityRange extends Placed {
  readonly text: string
  readonly low: Quantity
  readonly high: Quantity
}

/** A stated change: "up 36% to $X from $Y". */
export interface Change extends Placed {
  readonly text: string
  readonly direction: 'up' | 'down' | null
  readonly percent: Quantity | null
  readonly amount: Quantity | null
  readonly from: Quantity | null
  readonly to: Quantity | null
}

/** Finds the figures. */
export function findQuantities(_release: Release): readonly Quantity[] {
  return []
}

/** Finds pairs of figures that form a range. */
export function findRanges(_release: Release): readonly QuantityRange[] {
  return []
}

/** Finds stated changes. */
export function findChanges(_release: Release): readonly Change[] {
  return []
}
