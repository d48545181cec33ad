import type {Line} from './lines.ts'

/** The column at which most paragraphs of the text wrap; very large where each paragraph is one long line. */
export function wrapWidth(source: string, lines: readonly Line[]): number {
  const ends: number[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line
    const next = lines[index + 1] as Line
    if (line.kind === 'text' && line.end > 30 && next.kind === 'text' && next.gap <= 1 && line.end - line.indent > 30 && !isSpaced(source, line))
      ends.push(line.end)
  }
  if (ends.length < 3) return 80
  ends.sort((a, b) => a - b)
  return Math.max(50, ends[Math.floor(ends.length * 0.9)] as number)
}

// Lines of tables are as wide as the table.
function isSpaced(source: string, line: Line): boolean {
  const text = source.slice(line.from, line.to)
  return text.includes('    ') || text.includes('...')
}

/** Is the line set in the middle of a page of `width` columns? */
export function isCentred(line: Line, width: number): boolean {
  const page = width > 110 ? 80 : Math.max(width, 72)
  const right = page - line.end
  const length = line.end - line.indent
  if (line.indent < 6 || right < 4) return false
  // The shorter the line, the plainer it is set in the middle.
  return Math.abs(line.indent - right) <= (length > page * 0.6 ? 4 : line.indent > 25 ? 10 : 7)
}

/**
 * Makes double-spaced text single-spaced: in a run of lines with one blank line after each, many of which go on in
 * lower case, the blank lines mean nothing. Where most of the text is such, they do so everywhere.
 */
export function closeDoubleSpacing(source: string, lines: readonly Line[]): void {
  const runs: {readonly start: number; readonly stop: number; readonly isWrapped: boolean}[] = []
  let wrapped = 0
  for (let start = 0; start < lines.length; ) {
    let stop = start + 1
    let lower = 0
    while (stop < lines.length && (lines[stop] as Line).gap === 1) {
      if (isLowerCase(source.charCodeAt((lines[stop] as Line).from))) lower++
      stop++
    }
    const isWrapped = stop - start >= 4 && lower >= (stop - start) * 0.25
    if (isWrapped) wrapped += stop - start
    runs.push({start, stop, isWrapped})
    start = stop
  }
  const isDouble = wrapped > lines.length * 0.4
  for (const {start, stop, isWrapped} of runs) {
    if (isWrapped || isDouble) for (let index = start + 1; index < stop; index++) (lines[index] as Line).gap = 0
  }
}

/** Is it a lower-case letter of ASCII? */
export function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122
}
