import type {Line} from './lines.ts'

/** A stretch of a line between gaps of white space. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** Columns on the page. */
  readonly left: number
  readonly right: number
  /** Columns of white space before it on the line. */
  readonly gap: number
}

/** Splits a line at gaps of at least `gap` columns, and at tabs. Tags count as white space. */
export function splitSegments(source: string, line: Line, gap: number): Segment[] {
  const segments: Segment[] = []
  let column = line.indent
  let from = -1
  let left = 0
  // The run of white space being read.
  let blanks = 0
  let hasTab = false
  let lastTo = line.from
  let lastRight = line.indent
  let before = line.indent
  let tag = 0
  const close = () => {
    if (from >= 0) segments.push({from, to: lastTo, left, right: lastRight, gap: before})
    from = -1
  }
  for (let at = line.from; at < line.to; ) {
    const nextTag = line.tags?.[tag]
    let width = 1
    let isSpace = false
    let step = 1
    if (nextTag && at === nextTag.start) {
      step = nextTag.end - nextTag.start
      width = step
      isSpace = true
      tag++
    } else {
      const code = source.charCodeAt(at)
      if (code === 9) {
        width = 8 - (column % 8)
        isSpace = true
        hasTab = true
      } else isSpace = code === 32 || code === 0xa0 || code === 124
      if (code === 124) blanks += gap
    }
    if (isSpace) blanks += width
    else {
      if (from < 0 || blanks >= gap || hasTab) {
        close()
        before = segments.length === 0 ? line.indent : blanks
        from = at
        left = column
      }
      lastTo = at + 1
      lastRight = column + 1
      blanks = 0
      hasTab = false
    }
    column += width
    at += step
  }
  close()
  return segments
}

//   1,234   (5.6)%   $ 0.12   -   --   N/A   12.5x   $(3)   45 %   *   1,234(1)
const figure =
  /^[-+–—]?\s*(?:US|C|A)?[$€£¥]?\s*[-+–—]?\(?\s*[$€£]?\s*(?:\d(?:[\d,]*\d)?(?:\.\d+)?|\.\d+)\s*[%x]?\s*\)?\s*[%x]?(?:\s?(?:\(\w{1,2}\)|\*{1,3}|pts?\.?|bps?))?$/i
//   --   —   N/A   nm   *
const emptyFigure = /^(?:[-–—]{1,6}|n\/?[am]\.?|nmf?|\$\s*[-–—]{1,6}|[-–—]+\s*%)$/i

/** Is the segment a figure, as in a table? */
export function isFigure(text: string): boolean {
  if (text.length > 24) return false
  return figure.test(text) || emptyFigure.test(text)
}

//   $   (   US$   which belong to the figure after them
const opener = /^(?:(?:US|C|A)?[$€£]|\(|\$\s*\()$/i
//   )   %   )%   (1)   which belong to the figure before them
const closer = /^(?:\)|%|\)\s*%|%\s*\))$/

/** Joins a currency sign with the figure after it, and a closing bracket or `%` with the one before. */
export function joinFigures(source: string, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments.flatMap(wide => partFigures(source, wide))) {
    const last = joined.at(-1)
    if (last) {
      const text = source.slice(segment.from, segment.to)
      const before = source.slice(last.from, last.to)
      if ((opener.test(before) && /^[\d(.\-–—]/.test(text) && segment.gap < 16) || (closer.test(text) && segment.gap < 4)) {
        joined[joined.length - 1] = {...last, to: segment.to, right: segment.right}
        continue
      }
    }
    joined.push(segment)
  }
  return joined
}

//   Net loss under GAAP $(370) $(631)
//                      ^      ^       one space only, but each figure is in a column of its own
function partFigures(source: string, segment: Segment): Segment[] {
  const text = source.slice(segment.from, segment.to)
  const first = text.indexOf(' $')
  if (first < 0 || text.length > 120) return [segment]
  const parts: Segment[] = []
  let at = first
  while (at >= 0) {
    const next = text.indexOf(' $', at + 1)
    const end = next < 0 ? text.length : next
    const figureText = text.slice(at + 1, end).trim()
    if (!isFigure(figureText) || figureText.length < 2) return [segment]
    parts.push({
      from: segment.from + at + 1,
      to: segment.from + at + 1 + figureText.length,
      left: segment.left + at + 1,
      right: segment.left + at + 1 + figureText.length,
      gap: 1
    })
    at = next
  }
  const label = text.slice(0, first).trimEnd()
  return [{...segment, to: segment.from + label.length, right: segment.left + label.length}, ...parts]
}

/** What a line looks like beside its neighbours. */
export type Shape = 'figures' | 'columns' | 'prose'

//   Revenue ........ $ 1,234    (a leader of dots counts as a gap)
const leader = /\.{3,}|(?:\s\.){3,}/

//   o   *   -   •   1.   (a)   Note
const listSign = /^(?:[Nn]ote|[o*•●▪■◦○·§—–-]|--|\d{1,2}[.)]|\(\w{1,3}\)|[a-z][.)])$/

/** Shapes a line: a row of figures, text in columns, or running text. `width` is the wrap width of the text around. */
export function shapeOf(source: string, line: Line, width: number): Shape {
  if (line.to - line.from > 400) return 'prose'
  const text = source.slice(line.from, line.to)
  if (!text.includes('  ') && !text.includes('\t') && !text.includes('|') && !(line.tags && line.indent > 20)) {
    // A figure alone, far from the margin.
    return line.indent >= 20 && isFigure(text) ? 'figures' : leader.test(text) && isFigure(text.slice(text.lastIndexOf('.. ') + 3).trim()) ? 'figures' : 'prose'
  }
  const segments = joinFigures(source, splitSegments(source, line, 2))
  const [sign] = segments
  // The gap after the sign of a list item is none between columns.
  if (sign && segments.length > 1 && listSign.test(source.slice(sign.from, sign.to))) segments.shift()
  let trailing = 0
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index]
    if (!segment || !isFigure(source.slice(segment.from, segment.to))) break
    trailing++
  }
  const last = segments.at(-1)
  if (last && trailing > 0) {
    if (trailing >= 2) return 'figures'
    if (segments.length === 1 ? line.indent >= 20 : last.gap >= 6 || (last.gap >= 3 && (segments.length === 2 || line.end < width - 1))) return 'figures'
  }
  const isJustified = line.end >= width - 1
  const widest = segments.reduce((most, segment, index) => (index > 0 ? Math.max(most, segment.gap) : most), 0)
  if (widest >= (isJustified ? 6 : 4) || (text.includes('\t') && segments.length > 1)) return 'columns'
  if (segments.length > 2 && !isJustified && widest >= 3) return 'columns'
  return leader.test(text) && segments.length > 1 ? 'figures' : 'prose'
}
