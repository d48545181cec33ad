/** The values that rounding allows: [low, high]. */
export type Interval = readonly [number, number]

/** Do the intervals share a value? */
export function meets(a: Interval, b: Interval): boolean {
  const dust = 1e-9 * Math.max(Math.abs(a[1]), Math.abs(b[1]), 1e-6)
  return a[0] <= b[1] + dust && b[0] <= a[1] + dust
}

/** The relative change in percent that `from` to `to` allows; both must lie above zero. */
export function percentChange(from: Interval, to: Interval): Interval {
  return [(to[0] / from[1] - 1) * 100, (to[1] / from[0] - 1) * 100]
}

/** The difference `to - from`. */
export function difference(from: Interval, to: Interval): Interval {
  return [to[0] - from[1], to[1] - from[0]]
}

/** The product; both must lie above zero. */
export function product(a: Interval, b: Interval): Interval {
  return [a[0] * b[0], a[1] * b[1]]
}

/** The share of `part` in `whole` in percent; both must lie above zero. */
export function shareOf(part: Interval, whole: Interval): Interval {
  return [(part[0] / whole[1]) * 100, (part[1] / whole[0]) * 100]
}
