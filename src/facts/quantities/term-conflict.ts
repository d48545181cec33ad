import {significantDigits} from './agreement.ts'
import type {Quantity} from './quantity.ts'

/** Two figures that the words around them give for one and the same thing, with different values. */
export interface TermConflict {
  /** The figure that stands alone, or the later one. */
  readonly figure: Quantity
  readonly rival: Quantity
  readonly label: string
  /**
   * `term`: measure, period and basis unify; `digits`: the figures differ by a digit or a swap and their words are alike;
   * `drift`: the coarser one is cut off and not rounded; `scale`: the same digits with another scale word.
   */
  readonly kind: 'term' | 'digits' | 'drift' | 'scale'
}

/** Names that many different amounts of a release bear. */
export const vagueLabels = new Set(
  'income|loss|earnings|profit|margin|charge|payment|fee|investment|contract value|provision|cash|loans|orders|expenses|premium|discount|ownership|milestones|operating expenses|total debt|proceeds|customers|inventory|deposits'.split(
    '|'
  )
)

/** Can the sizes be of one thing? A payment and a payment for each share go by one name. */
export function isOfLikeSize(one: Quantity, other: Quantity): boolean {
  const ratio = Math.abs(one.value / other.value)
  return isScaleSlip(one, other) || (ratio < 100 && ratio > 0.01)
}

/** The same digits a thousand or a million apart, with a scale word at one of them at least. */
export function isScaleSlip(one: Quantity, other: Quantity): boolean {
  const ratio = Math.abs(one.value / other.value)
  if (one.scale === other.scale || significantDigits(one) !== significantDigits(other)) return false
  return [1e3, 1e-3, 1e6, 1e-6].some(factor => Math.abs(ratio / factor - 1) < 1e-6)
}
