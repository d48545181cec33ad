import {isCurrency} from './currencies.ts'
import type {Interval} from './interval.ts'
import type {Quantity} from './quantity.ts'

const signs: Readonly<Record<string, string>> = {USD: '$', CAD: 'C$', AUD: 'A$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'RMB '}
const scaleNames: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million']
]

/** Writes a value in a unit as a release would: "$4.8 million", "12.5%", "3,100,000 shares". */
export function writeFigure(value: number, unit: string, decimals?: number): string {
  const sign = value < 0 ? '-' : ''
  const size = Math.abs(value)
  if (unit === 'percent') return `${sign}${round(size, decimals ?? 1)}%`
  if (unit === 'percentage-points') return `${sign}${round(size, decimals ?? 1)} percentage points`
  if (unit === 'basis-points') return `${sign}${round(size, 0)} basis points`
  const [factor, name] = scaleNames.find(([scale]) => size >= scale) ?? [1, '']
  const digits = factor > 1 ? trimmed(size / factor, 3) : group(size, decimals ?? (isCurrency(unit) && size < 1000 && size % 1 !== 0 ? 2 : 0))
  const figure = `${digits}${name}`
  return isCurrency(unit) ? `${sign}${signs[unit] ?? `${unit} `}${figure}` : `${sign}${figure}${unit === 'shares' ? ' shares' : ''}`
}

/** Writes an interval with as many decimals as its width needs: "31.7% to 34.3%". */
export function writeInterval([low, high]: Interval, unit: string): string {
  const width = Math.abs(high - low)
  const decimals = width > 5 ? 0 : width > 0.2 ? 1 : 2
  if (unit === 'percent') return `${low.toFixed(decimals)} to ${high.toFixed(decimals)}`
  return `${writeFigure(low, unit)} to ${writeFigure(high, unit)}`
}

/** The text of a figure with its digits replaced by another value of the same scale and precision. */
export function rewriteFigure(quantity: Quantity, value: number): string {
  const factor = quantity.scale
  const decimals = Math.max(0, Math.round(-Math.log10(quantity.step / factor)))
  return quantity.text.replace(/\d[\d,]*(?:\.\d+)?|\.\d+/, group(Math.abs(value) / factor, decimals))
}

function group(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(Math.min(decimals, 8)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction ? `${grouped}.${fraction}` : grouped
}

function trimmed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\.?0+$/, '')
}

function round(value: number, decimals: number): string {
  return value.toFixed(decimals)
}
