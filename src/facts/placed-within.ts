import type {TextRange} from '../text/span.ts'
import type {Placed} from './release.ts'

/** The number of the first of the items, which stand in order, that begins at `offset` or behind it. */
export function firstFrom(items: readonly Pick<Placed, 'range'>[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle]?.range.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The items, which stand in order, that lie wholly within a range. */
export function placedWithin<Item extends Pick<Placed, 'range'>>(items: readonly Item[], {from, to}: TextRange): readonly Item[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to)).filter(({range}) => range.to <= to)
}

/** The one of the items, which stand in order and apart, that holds a range. */
export function placedAround<Item extends Pick<Placed, 'range'>>(items: readonly Item[], {from, to}: TextRange): Item | null {
  const item = items[firstFrom(items, from + 1) - 1]
  return item && item.range.from <= from && to <= item.range.to ? item : null
}
