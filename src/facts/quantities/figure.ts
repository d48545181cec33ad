/** A figure as it stands in a sentence, before it is known what it measures. Offsets are into the sentence. */
export interface Figure {
  readonly from: number
  readonly to: number
  /** The place of the digits (or number words) alone. */
  readonly digits: {readonly from: number; readonly to: number}
  readonly value: number
  readonly step: number
  readonly scale: number
  readonly unit: string
  readonly symbol: string | null
  readonly per: string | null
  readonly negative: boolean
  readonly approximate: boolean
  readonly bound: 'exact' | 'at-most' | 'at-least'
  /** Has a unit or scale of its own, and is not a bare number. */
  readonly plain: boolean
}
