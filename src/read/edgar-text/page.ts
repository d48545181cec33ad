import type {Line} from './lines.ts'

/** The column at which most paragraphs of the text wrap; very large where each paragraph is one long line. */
export function wrapWidth(lines: readonly Line[]): number {
  const ends: number[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line
    const next = lines[index + 1] as Line
    if (line.kind === 'text' && line.end > 30 && next.kind === 'text' && next.gap <= 1 && line.end - line.indent > 30) ends.push(line.end)
  }
  if (ends.length < 3) return 80
  ends.sort((a, b) => a - b)
  return Math.max(50, ends[Math.floor(ends.length * 0.9)] as number)
}

/** Is the line set in the middle of a page of `width` columns? */
export function isCentred(line: Line, width: number): boolean {
  const page = width > 110 ? 80 : Math.max(width, 72)
  const right = page - line.end
  if (line.indent < 6 || line.end - line.indent > page - 8) return false
  return Math.abs(line.indent - right) <= 6 + (line.indent > 25 ? 4 : 0)
}

/**
 * Makes double-spaced text single-spaced: in a run of lines with one blank line after each, most of which go on in
 * lower case, the blank lines mean nothing.
 */
export function closeDoubleSpacing(source: string, lines: readonly Line[]): void {
  let start = 0
  while (start < lines.length) {
    let stop = start + 1
    let lower = 0
    while (stop < lines.length && (lines[stop] as Line).gap === 1) {
      if (isLowerCase(source.charCodeAt((lines[stop] as Line).from))) lower++
      stop++
    }
    const count = stop - start
    if (count >= 4 && lower >= count * 0.25) {
      for (let index = start + 1; index < stop; index++) (lines[index] as Line).gap = 0
    }
    start = stop
  }
  // A double-spaced text has short runs, too; they follow the long ones.
}

/** Is it a lower-case letter of ASCII? */
export function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122
}
