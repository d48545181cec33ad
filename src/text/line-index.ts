/** A place as editors count: 1-based line and column, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Turns source offsets into lines and columns. */
export interface LineIndex {
  readonly lines: number
  /** The point of a 0-based offset. Offsets past the end give the end. */
  point(offset: number): Point
  /** The offset at which a 1-based line begins. */
  lineStart(line: number): number
}

/** Indexes the lines of `source`; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineIndex(source: string): LineIndex {
  const starts = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10) starts.push(index + 1)
    else if (code === 13 && source.charCodeAt(index + 1) !== 10) starts.push(index + 1)
  }
  return {
    lines: starts.length,
    point(offset) {
      const place = Math.max(0, Math.min(offset, source.length))
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((starts[middle] as number) <= place) low = middle + 1
        else high = middle
      }
      return {line: low, column: place - (starts[low - 1] as number) + 1}
    },
    lineStart(line) {
      return starts[Math.max(0, Math.min(line - 1, starts.length - 1))] as number
    }
  }
}
