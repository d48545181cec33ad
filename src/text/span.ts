/** A place in the source: 0-based, half-open UTF-16 offsets into the decoded source without its BOM. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A place in the projected text of a reading: 0-based, half-open UTF-16 offsets.
 * The field names differ from `Span` on purpose, so that the compiler refuses one for the other.
 */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Do the two ranges share a character? */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to
}
