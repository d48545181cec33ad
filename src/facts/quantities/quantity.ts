import type {SectionRole} from '../../outline/section.ts'
import type {Placed} from '../release.ts'
import type {Multiple} from './multiples.ts'

/** What a quantity counts. Currencies are ISO 4217 codes. */
export type Unit = string

/** A figure in prose, a heading or a bullet, in base units: `$4.8 million` has value 4800000 and unit `USD`. */
export interface Quantity extends Placed {
  readonly text: string
  readonly value: number
  /** The values that rounding allows: [low, high]. */
  readonly interval: readonly [number, number]
  /** ISO currency code, `percent`, `percentage-points`, `basis-points`, `shares`, `ratio`, `multiple`, or a counted noun. */
  readonly unit: Unit
  /** The currency sign or code as written, as in `$` or `C$`; null for other units and spelled-out currencies. */
  readonly symbol: string | null
  /** Per what, as in dollars per `share`; null for plain amounts. */
  readonly per: string | null
  /** One unit in the last digit as written, in base units. */
  readonly step: number
  /** The factor of the scale word: 1000000 for "million", 1 for none. */
  readonly scale: number
  /** Written with a minus sign or in parentheses; `value` is then below zero. */
  readonly negative: boolean
  readonly approximate: boolean
  /** "up to", "at least", "more than" and the like. */
  readonly bound: 'exact' | 'at-most' | 'at-least'
  /** The measure, as in `revenue`, `net income`, `exercise price`; null when unknown. */
  readonly label: string | null
  /** Words that narrow the label, as in `drainage` for "Drainage net sales", in alphabetical order. */
  readonly qualifiers: readonly string[]
  /** The period as a key, as in `Q3 2020`, `quarter 2020-03-31`; null when none is said. */
  readonly period: string | null
  /** The period that the passage is about, where the figure has none of its own; its own otherwise. */
  readonly passage: string | null
  /** A figure of the period reported on, or of the one it is compared with. */
  readonly standing: 'current' | 'earlier'
  /** Words that set the figure apart: `adjusted`, `basic`, `diluted`, `gross`, `net`, `additional`, `aggregate`, `guidance`, `series a`. */
  readonly basis: readonly string[]
  readonly section: SectionRole
  /** The number of the sentence it stands in. */
  readonly sentence: number
  /** How sure the label, period and basis are, 0 to 1. */
  readonly confidence: number
}

/** Two figures joined as low and high end. */
export interface QuantityRange extends Placed {
  readonly text: string
  readonly low: Quantity
  readonly high: Quantity
  /** The midpoint that the sentence states, if it states one. */
  readonly midpoint: Quantity | null
  /** A range of losses, cuts or discounts, which may run from the larger to the smaller. */
  readonly isOfLosses: boolean
}

/** A stated change: "up 36% to $X from $Y". */
export interface Change extends Placed {
  readonly text: string
  readonly direction: 'up' | 'down' | null
  /** The word that gives the direction. */
  readonly verb: ({readonly text: string} & Placed) | null
  /** The relative change. */
  readonly percent: Quantity | null
  /** The change in the unit of the figures, or in points. */
  readonly amount: Quantity | null
  /** The change told as a multiple or a part: "doubled", "fell by a third". */
  readonly multiple: Multiple | null
  readonly from: Quantity | null
  readonly to: Quantity | null
  /** The base is a loss or below zero. */
  readonly fromLoss: boolean
  /** What the change is measured against, as in "the prior year quarter"; null when the sentence does not say. */
  readonly against: string | null
}

/** A number in words with the same number in digits after it: "ten (10)". */
export interface SpelledPair extends Placed {
  readonly text: string
  readonly words: number
  readonly digits: number
}
