import {type SourceMap, sourceMap} from './source-map.ts'

/** Collects the projected text of a release and where each piece of it came from. */
export interface TextBuilder {
  /** Length of the text so far, UTF-16 units. */
  readonly length: number
  /** Takes source[start, end) over as it stands. */
  copy(start: number, end: number): void
  /** Lets `value` stand for source[start, end) as a whole. */
  replace(value: string, start: number, end: number): void
  /** Adds text that has no counterpart in the source (a block separator). */
  insert(value: string): void
  /** The finished text and its map. */
  finish(): {text: string; map: SourceMap}
}

/** Makes a builder over `source`. Pieces must be given in source order. */
export function textBuilder(source: string): TextBuilder {
  const pieces: string[] = []
  const text: number[] = []
  const length: number[] = []
  const start: number[] = []
  const end: number[] = []
  let size = 0
  return {
    get length() {
      return size
    },
    copy(from, to) {
      if (to <= from) return
      const value = source.slice(from, to)
      if (joins(from)) extend(value, to - from)
      else add(value, from, to)
    },
    replace(value, from, to) {
      if (!value) return
      // A space for a line feed, a plain hyphen for another: unit for unit, so the piece before can go on.
      if (value.length === to - from && joins(from)) {
        extend(value, to - from)
      } else add(value, from, to)
    },
    insert(value) {
      pieces.push(value)
      size += value.length
    },
    finish() {
      const map = sourceMap({
        text: Int32Array.from(text),
        length: Int32Array.from(length),
        start: Int32Array.from(start),
        end: Int32Array.from(end)
      })
      return {text: pieces.join(''), map}
    }
  }

  // Does a unit-by-unit piece that begins at `from` go on where the last such piece ended, in source and text?
  function joins(from: number): boolean {
    const last = text.length - 1
    if (last < 0 || end[last] !== from) return false
    const units = length[last] as number
    return (text[last] as number) + units === size && from - (start[last] as number) === units
  }

  function extend(value: string, units: number): void {
    const last = text.length - 1
    length[last] = (length[last] as number) + units
    end[last] = (end[last] as number) + units
    pieces.push(value)
    size += units
  }

  function add(value: string, from: number, to: number): void {
    pieces.push(value)
    text.push(size)
    length.push(value.length)
    start.push(from)
    end.push(to)
    size += value.length
  }
}
