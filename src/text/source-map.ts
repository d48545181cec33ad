import type {Span, TextRange} from './span.ts'

/** The only bridge between the projected text and the source. Immutable. */
export interface SourceMap {
  /** The source characters from which the text of `range` came. An empty or inserted range yields the nearest empty place. */
  span(range: TextRange): Span
  /** The text that came from the source characters of `span`; inserted separators at the edges are left out. */
  range(span: Span): TextRange
}

/**
 * Segments in text order. A segment maps `length` text units from `text` on to the source units [start, end).
 * Where both are of one length the mapping is unit by unit, otherwise the segment stands for its source as a whole
 * (a character reference, a collapsed run of white space, a removed soft hyphen).
 */
export interface Segments {
  readonly text: Int32Array
  readonly length: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Makes the map of segments that do not overlap and rise in both the text and the source. */
export function sourceMap({text, length, start, end}: Segments): SourceMap {
  const count = text.length
  return {span: toSpan, range: toRange}

  function toSpan({from, to}: TextRange): Span {
    const first = atOrAfterText(from)
    const last = to > from ? lastBefore(text, to) : -1
    const begins = first < count ? inSegment(first, from) : count > 0 ? (end[count - 1] as number) : 0
    if (last < 0) return {start: begins, end: begins}
    const ends = outSegment(last, to)
    return ends < begins ? {start: begins, end: begins} : {start: begins, end: ends}
  }

  function inSegment(index: number, offset: number): number {
    const s = start[index] as number
    const inside = offset - (text[index] as number)
    return inside > 0 && isLinear(index) ? s + inside : s
  }

  function outSegment(index: number, offset: number): number {
    const inside = offset - (text[index] as number)
    return inside < (length[index] as number) && isLinear(index) ? (start[index] as number) + inside : (end[index] as number)
  }

  function isLinear(index: number): boolean {
    return (end[index] as number) - (start[index] as number) === length[index]
  }

  // First segment that ends after `offset`.
  function atOrAfterText(offset: number): number {
    const index = lastBefore(text, offset + 1)
    if (index >= 0 && offset < (text[index] as number) + (length[index] as number)) return index
    return index + 1
  }

  function toRange(span: Span): TextRange {
    const first = lastBefore(start, span.start + 1)
    const index = first >= 0 && span.start < (end[first] as number) ? first : first + 1
    if (index >= count) {
      const edge = count > 0 ? (text[count - 1] as number) + (length[count - 1] as number) : 0
      return {from: edge, to: edge}
    }
    const inside = span.start - (start[index] as number)
    const from = (text[index] as number) + (inside > 0 && isLinear(index) ? inside : 0)
    const last = lastBefore(start, span.end)
    if (last < index) return {from, to: from}
    const rest = span.end - (start[last] as number)
    const to = (text[last] as number) + (isLinear(last) && rest < (length[last] as number) ? rest : (length[last] as number))
    return {from, to: Math.max(from, to)}
  }
}

// Index of the last value below `limit` in a rising array, or -1.
function lastBefore(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
