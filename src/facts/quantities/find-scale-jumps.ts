import type {Release} from '../release.ts'
import {isCurrency} from './currencies.ts'
import type {Quantity} from './quantity.ts'

/**
 * Finds two figures in one breath whose scale words cannot both be right, the larger first: no business grows or shrinks
 * a thousandfold in a period, nothing rises by a thousand times what it becomes, no range runs from millions to billions.
 */
export function findScaleJumps(release: Release): readonly (readonly [Quantity, Quantity])[] {
  const pairs = [
    ...release.changes.flatMap(({from, to, amount, percent}) => [
      ...(from && to && (percent?.value ?? 0) < 1000 ? [[from, to] as const] : []),
      ...(amount && to && amount.value > to.value ? [[amount, to] as const] : [])
    ]),
    ...release.ranges.map(({low, high}) => [low, high] as const),
    ...conversions(release)
  ]
  return pairs.flatMap(([one, other]) => {
    if (!isCurrency(one.unit) || one.scale === other.scale || one.value < 1e5 || other.value < 1e5 || one.per !== other.per) return []
    const ratio = one.value / other.value
    const most = one.unit === other.unit ? 100 : 500
    if (ratio <= most && ratio >= 1 / most) return []
    const isLess = other.scale > one.scale
    return [isLess ? ([other, one] as const) : ([one, other] as const)]
  })
}

// Currencies of which a few hundred at most make a dollar.
const nearDollar: ReadonlySet<string> = new Set([
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'CNY',
  'HKD',
  'SGD',
  'TWD',
  'JPY',
  'INR',
  'BRL',
  'MXN',
  'ILS',
  'SEK',
  'NOK',
  'DKK'
])

// "RMB 8.1 billion ($1.17 billion)"
function conversions(release: Release): readonly (readonly [Quantity, Quantity])[] {
  const {quantities, text} = release
  return quantities.flatMap((quantity, at) => {
    const next = quantities[at + 1]
    if (!next || next.unit === quantity.unit || !nearDollar.has(quantity.unit) || !nearDollar.has(next.unit)) return []
    return /^ \((?:approximately |about |or )?$/.test(text.slice(quantity.range.to, next.range.from)) ? [[quantity, next] as const] : []
  })
}
