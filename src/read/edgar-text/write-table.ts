import type {ReleaseWriter} from '../release-writer.ts'
import {isFigure, joinFigures, type Segment, splitSegments} from './cells.ts'
import {figuresOf} from './find-tables.ts'
import type {Line} from './lines.ts'

// A column of figures on the page.
interface Column {
  left: number
  right: number
}

interface Cell {
  readonly spans: readonly Segment[]
  readonly column: number
  readonly columns: number
}

//   2006   1999    but not 2,006
const year = /^(?:19|20)\d\d$/

/** Writes the lines of a table of figures as rows and cells: column 0 holds the labels, the columns of figures follow. */
export function writeTable(writer: ReleaseWriter, lines: readonly Line[]): void {
  const {source} = writer
  const columns = findColumns(source, lines)
  const rows: Cell[][] = []
  let headRows = 0
  let hasFigures = false
  let label: Segment[] = []
  let labelLine: Line | null = null
  lines.forEach((line, index) => {
    if (
      line.kind === 'page' ||
      line.kind === 'rule' ||
      line.kind === 'columns' ||
      line.kind === 'caption' ||
      line.kind === 'table' ||
      line.kind === 'table-end'
    ) {
      flushLabel()
      return
    }
    const cells = rowOf(source, line, columns, hasFigures ? null : (lines[index + 1] ?? null))
    const [first] = cells
    const isLabelOnly = cells.length === 1 && first?.column === 0
    const isRow = cells.some(cell => cell.column > 0 && cell.spans.some(span => isFigure(textOf(span)) && !year.test(textOf(span))))
    if (labelLine && (line.gap > 0 || !first || first.column > 0 || !goesOn(labelLine, line))) flushLabel()
    if (isLabelOnly && hasFigures && first) {
      label.push(...first.spans)
      labelLine = line
      return
    }
    if (isLabelOnly && first && index + 1 < lines.length && !hasFigures) {
      // Above the first row of figures a label may be a part of the heads or of that row.
      const next = lines[index + 1] as Line
      if (next.kind === 'text' && next.gap === 0 && next.indent > line.indent && figuresOf(source, next).length > 0) {
        label.push(...first.spans)
        labelLine = line
        return
      }
    }
    if (label.length > 0 && first) cells[0] = {spans: [...label, ...first.spans], column: 0, columns: 1}
    label = []
    labelLine = null
    if (isRow) hasFigures = true
    rows.push(cells)
    if (!hasFigures && !isLabelOnly) headRows = rows.length
  })
  flushLabel()
  writer.openTable()
  for (const cells of rows) {
    writer.openRow()
    for (const cell of cells) {
      writer.openCell()
      for (const [index, span] of cell.spans.entries()) {
        if (index > 0) writer.text.space((cell.spans[index - 1] as Segment).to, span.from)
        writer.text.copy(span.from, span.to)
      }
      writer.closeCell({column: cell.column, columns: cell.columns})
    }
  }
  writer.closeTable(headRows)

  function flushLabel(): void {
    if (label.length > 0) rows.push([{spans: label, column: 0, columns: 1}])
    label = []
    labelLine = null
  }

  function textOf(span: Segment): string {
    return source.slice(span.from, span.to)
  }

  // Minority interest in
  //  consolidated subsidiary      (9)
  function goesOn(above: Line, line: Line): boolean {
    if (source.charCodeAt(above.to - 1) === 58) return false
    const code = source.charCodeAt(line.from)
    return line.indent > above.indent || (code >= 97 && code <= 122)
  }
}

function findColumns(source: string, lines: readonly Line[]): Column[] {
  const figures: Segment[] = []
  for (const line of lines) {
    if (line.kind === 'text') figures.push(...figuresOf(source, line))
  }
  figures.sort((a, b) => a.left - b.left)
  const columns: Column[] = []
  for (const {left, right} of figures) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({left, right})
  }
  return columns
}

function rowOf(source: string, line: Line, columns: readonly Column[], below: Line | null): Cell[] {
  const cells: {spans: Segment[]; column: number; columns: number}[] = []
  const underlines = below?.kind === 'rule' ? splitSegments(source, below, 1) : []
  for (const segment of joinFigures(source, splitSegments(source, line, 2))) {
    const span = withoutLeader(source, segment)
    if (!span) continue
    const place = placeOf(span, columns, underlines)
    const last = cells.at(-1)
    if (last && place.column <= last.column + last.columns - 1) last.spans.push(span)
    else cells.push({spans: [span], ...place})
  }
  return cells
}

function placeOf({left, right}: Segment, columns: readonly Column[], underlines: readonly Segment[]): {column: number; columns: number} {
  const middle = (left + right) / 2
  const line = underlines.find(under => under.left - 1 <= middle && middle <= under.right + 1)
  const from = line ? Math.min(line.left, left) : left
  const to = line ? Math.max(line.right, right) : right
  const first = columns[0]
  if (!first || (to <= first.left && first.left - to > 3) || (from < first.left - 14 && middle < first.left)) return {column: 0, columns: 1}
  let begin = -1
  let end = -1
  columns.forEach((column, index) => {
    if (column.left < to && from < column.right) {
      if (begin < 0) begin = index
      end = index
    }
  })
  if (begin < 0) {
    // Beside every column: the nearest one.
    let nearest = Number.POSITIVE_INFINITY
    columns.forEach((column, index) => {
      const distance = Math.abs((column.left + column.right) / 2 - middle)
      if (distance < nearest) {
        nearest = distance
        begin = index
        end = index
      }
    })
  }
  return {column: begin + 1, columns: end - begin + 1}
}

// Revenue ........    Revenue . . . .
//         ^^^^^^^^            ^^^^^^^
function withoutLeader(source: string, segment: Segment): Segment | null {
  let to = segment.to
  let dots = 0
  while (to > segment.from) {
    const code = source.charCodeAt(to - 1)
    if (code === 46) dots++
    else if (code !== 32) break
    to--
  }
  if (dots < 2) return segment
  return to > segment.from ? {...segment, to, right: segment.right - (segment.to - to)} : null
}
