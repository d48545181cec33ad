import {isFigure, joinFigures, type Segment, type Shape, splitSegments} from './cells.ts'
import type {Line} from './lines.ts'
import {isCentred} from './page.ts'

/** A run of lines that is a table of figures; indexes into the lines, `last` included. */
export interface TableRegion {
  readonly first: number
  readonly last: number
}

// More lines than this without a figure end a table.
const patience = 8

/** Finds the runs of lines that are tables of figures, whether tagged or not. */
export function findTables(
  source: string,
  lines: readonly Line[],
  {shapes, width}: {readonly shapes: readonly Shape[]; readonly width: number}
): TableRegion[] {
  const regions: TableRegion[] = []
  const tagged = taggedLines(lines)
  let index = 0
  let free = 0
  while (index < lines.length) {
    if (shapes[index] !== 'figures') {
      index++
      continue
    }
    const group = [index]
    let last = index
    for (let at = index + 1; at < lines.length && at - last <= patience; at++) {
      if (shapes[at] === 'figures') {
        if ((lines[at] as Line).gap > 4) break
        group.push(at)
        last = at
      } else if (tagged[at] !== undefined ? tagged[at] !== tagged[last] : !mayStandBetween(source, lines, {at, shapes, width})) break
    }
    const figures = group.flatMap(at => figuresOf(source, lines[at] as Line))
    const first = extendUp(source, lines, {first: index, floor: free, ...edgesOf(figures), width})
    const isTable = group.length > 1 || (first < index && figures.length > 1)
    if (isTable) {
      let end = last
      while (lines[end + 1]?.kind === 'rule' && (lines[end + 1] as Line).gap <= 1) end++
      regions.push({first, last: end})
      index = end + 1
      free = index
    } else index = last + 1
  }
  return regions
}

/** The figures at the end of a line. */
export function figuresOf(source: string, line: Line): Segment[] {
  const segments = joinFigures(source, splitSegments(source, line, 2))
  let first = segments.length
  while (first > 0 && isFigure(source.slice((segments[first - 1] as Segment).from, (segments[first - 1] as Segment).to))) first--
  return segments.slice(first)
}

// Where the columns of figures begin and end.
function edgesOf(figures: readonly Segment[]): {left: number; right: number} {
  let left = Number.POSITIVE_INFINITY
  let right = 0
  for (const figure of figures) {
    left = Math.min(left, figure.left)
    right = Math.max(right, figure.right)
  }
  return {left, right}
}

// The number of the closed <TABLE> in which each line lies, undefined outside.
function taggedLines(lines: readonly Line[]): (number | undefined)[] {
  const tagged: (number | undefined)[] = []
  let opened = -1
  lines.forEach((line, index) => {
    if (line.kind === 'table') opened = index
    else if (line.kind === 'page') opened = -1
    else if (line.kind === 'table-end' && opened >= 0) {
      for (let at = opened + 1; at < index; at++) tagged[at] = opened
      opened = -1
    }
  })
  return tagged
}

interface Between {
  readonly at: number
  readonly shapes: readonly Shape[]
  readonly width: number
}

function mayStandBetween(source: string, lines: readonly Line[], {at, shapes, width}: Between): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (line.kind === 'rule' || line.kind === 'columns' || line.kind === 'caption') return line.gap <= 3
  if (line.kind !== 'text' || line.gap > 3) return false
  if (shapes[at] === 'columns') return true
  // A long label, the end of which stands on the row of its figures.
  if (next && next.gap === 0 && shapes[at + 1] === 'figures' && next.indent > line.indent) return true
  if (isCentred(line, width) && line.gap > 0) return false
  const text = source.slice(line.from, line.to)
  return line.end < Math.min(width, 90) * 0.72 && !/[a-z]{2}\.$/.test(text)
}

interface Extent {
  readonly first: number
  readonly floor: number
  readonly left: number
  readonly right: number
  readonly width: number
}

// Takes in the column heads, rules and row labels above the first row of figures, but not the title of the table.
function extendUp(source: string, lines: readonly Line[], {first, floor, left, right, width}: Extent): number {
  let top = first
  for (let at = first - 1; at >= floor && first - at <= 14; at--) {
    const line = lines[at] as Line
    const below = lines[at + 1] as Line
    if (below.gap > 2) break
    if (line.kind === 'rule' || line.kind === 'columns') {
      if (line.kind === 'columns') top = at
      continue
    }
    if (line.kind !== 'text') break
    const segments = splitSegments(source, line, 2)
    const [head] = segments
    if (!head) break
    if (segments.length === 1) {
      const middle = (head.left + head.right) / 2
      const isTitle = isCentred(line, width) && Math.abs(middle - Math.min(width, 80) / 2) < Math.abs(middle - (left + right) / 2)
      const isHead = head.left >= left - 12 && head.right <= right + 14 && !isTitle
      const isLabel = below.gap <= 1 && !isTitle && head.right <= left + 2 && head.right - head.left <= 60 && !/[.;]$/.test(source.slice(head.from, head.to))
      if (!isHead && !isLabel) break
      // The last line of a paragraph above the table is no label.
      const above = lines[at - 1]
      if (isLabel && !isHead && line.gap === 0 && above?.kind === 'text' && above.end > Math.min(width, 90) * 0.8) break
      if (isLabel && !isHead && line.gap > 1 && !/:$/.test(source.slice(head.from, head.to)) && at !== first - 1) break
    } else if (!(segments.at(-1) as Segment | undefined) || (segments.at(-1) as Segment).right <= left || line.end > right + 14) break
    top = at
  }
  return top
}
