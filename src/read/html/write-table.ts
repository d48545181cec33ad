import {isFigure} from '../edgar-text/cells.ts'
import {markerOf} from '../edgar-text/markers.ts'
import type {ReleaseWriter} from '../release-writer.ts'
import type {PageBlock, PageCell, PageContent, PageTable, Piece} from './page.ts'
import {textOf, writePieces} from './write-block.ts'

/** A cell with text, at its place in the grid. */
interface GridCell {
  readonly pieces: readonly (readonly Piece[])[]
  readonly text: string
  readonly isHead: boolean
  readonly bold: boolean
  column: number
  columns: number
  readonly rows: number
}

// Beyond this many columns cells no longer reach down into other rows.
const mostColumns = 2000

//   2006   1999    but not 2,006
const year = /^(?:19|20)\d\d$/
//   $   US$   (   $(
const opener = /^(?:(?:US|C|A)?[$€£¥]|\(|[$€£]\s*\()$/i
//   )   %   )%   %)
const closer = /^(?:\)|%|\)\s*%|%\s*\)|x|pts|bps)$/i

/** Tells a table of data from one that makes a layout, and gives its rows if it is one. */
export function dataRows(source: string, table: PageTable): GridCell[][] | null {
  if (table.rows.some(row => row.some(cell => cell.content.some(content => content.kind === 'table')))) return null
  const rows = gridRows(source, table)
  const cells = rows.flat()
  let figures = 0
  let heads = 0
  let longest = 0
  for (const cell of cells) {
    if (isAmount(cell.text) && !/^[-–—*]$/.test(cell.text)) figures++
    if (cell.isHead) heads++
    longest = Math.max(longest, cell.text.length)
  }
  const wide = rows.filter(row => row.length > 1).length
  if (figures >= 2 && figures >= cells.length * 0.12 && wide >= 1 && !isNumbered(rows)) return rows
  if (heads > 1 && wide > 1) return rows
  // A grid of short texts in three columns or more is a table, too; two columns may be two contacts.
  const broad = rows.filter(row => row.length > 2).length
  return broad >= 3 && broad >= rows.length * 0.6 && longest < 200 ? rows : null
}

//   5.3 to 5.6 billion    10% - 12%    $1.2 million    ~21%    $
const amount =
  /^(?:[~≈]?\(?[$€£]?\s?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s?(?:%|x|bps|million|billion|thousand)?(?:\s?(?:-|–|—|to)\s?[$€£]?\s?\d[\d,]*(?:\.\d+)?\s?(?:%|x|bps|million|billion|thousand)?)?\)?|[$€£])$/i

function isAmount(text: string): boolean {
  return isFigure(text) || (text.length < 40 && amount.test(text))
}

// Are the only figures the numbers of list items or notes?
function isNumbered(rows: readonly (readonly GridCell[])[]): boolean {
  return rows.every(row => row.length === 2 && /^\(?\w{1,3}[.)]*$/.test(row[0]?.text ?? '') && !isFigure(row[1]?.text ?? ''))
}

// Lays the cells on the grid, past the cells that come down from rows above, and drops those without text.
function gridRows(source: string, table: PageTable): GridCell[][] {
  // For each column the row down to which a cell from above takes it.
  const taken: number[] = []
  return table.rows.map((row, rowNumber) => {
    let column = 0
    const cells: GridCell[] = []
    for (const cell of row) {
      while ((taken[column] ?? 0) > rowNumber) column++
      const blocks = cell.content.filter((content): content is PageBlock => content.kind === 'block' && content.visible)
      const text = blocks.map(block => textOf(source, block.pieces, 600)).join(' ')
      if (text) {
        cells.push({
          pieces: blocks.map(block => block.pieces),
          text,
          isHead: cell.isHead,
          bold: blocks.every(block => block.bold),
          column,
          columns: cell.columns,
          rows: cell.rows
        })
      }
      if (cell.rows > 1 && column < mostColumns) for (let at = column; at < column + cell.columns; at++) taken[at] = rowNumber + cell.rows
      column += cell.columns
    }
    return cells
  })
}

/** Writes a table of data. Currency signs and closing brackets in cells of their own join their figure; spacer columns are left out of the count. */
export function writeDataTable(writer: ReleaseWriter, grid: readonly GridCell[][]): void {
  const rows = grid.filter(row => row.length > 0).map(joinSigns)
  const columns = logicalColumns(rows)
  const firstData = rows.findIndex(row => isDataRow(row))
  writer.openTable()
  for (const row of rows) {
    writer.openRow()
    let last = -1
    for (const cell of row) {
      writer.openCell()
      cell.parts.forEach((part, index) => {
        const before = cell.parts[index - 1]
        if (before && !part.closes) writer.text.space(endOf(before.cell), startOf(part.cell))
        part.cell.pieces.forEach((pieces, block) => {
          const above = part.cell.pieces[block - 1]
          writePieces(writer, above ? [spaceBetween(above, pieces), ...pieces] : pieces)
        })
      })
      const place = columns ? placeIn(columns, cell) : {column: cell.column, columns: cell.columns}
      const column = Math.max(place.column, last + 1)
      const columnCount = Math.max(1, place.column + place.columns - column)
      writer.closeCell({column, columns: columnCount, rows: cell.rows, ...(cell.bold ? {layout: {bold: true}} : {})})
      last = column + columnCount - 1
    }
  }
  writer.closeTable(firstData < 0 ? 1 : firstData)
}

function isDataRow(row: readonly JoinedCell[]): boolean {
  return row.some((cell, index) => index > 0 && isAmount(cell.text) && !year.test(cell.text)) || (row.length === 1 && /^\$/.test(row[0]?.text ?? ''))
}

interface JoinedCell {
  readonly parts: {readonly cell: GridCell; readonly closes: boolean}[]
  text: string
  readonly column: number
  columns: number
  readonly rows: number
  readonly bold: boolean
}

function joinSigns(row: readonly GridCell[]): JoinedCell[] {
  const joined: JoinedCell[] = []
  for (const cell of row) {
    const last = joined.at(-1)
    const closes = last !== undefined && closer.test(cell.text) && (isFigure(last.text) || /\d$/.test(last.text))
    if (last && (closes || (opener.test(last.text) && /^[\d(.\-–—*n]/i.test(cell.text)))) {
      last.parts.push({cell, closes: closes || last.text.endsWith('(')})
      last.text += cell.text
      last.columns = cell.column + cell.columns - last.column
    } else joined.push({parts: [{cell, closes: false}], text: cell.text, column: cell.column, columns: cell.columns, rows: cell.rows, bold: cell.bold})
  }
  return joined
}

// The columns a reader sees: runs of grid columns that the cells of the rows share. Null if rows disagree.
function logicalColumns(rows: readonly (readonly JoinedCell[])[]): {from: number; to: number}[] | null {
  const most = rows.reduce((length, row) => Math.max(length, row.length), 0)
  const body = rows.filter(row => row.length > 1 && (isDataRow(row) || row.length >= most - 1) && row.every(cell => cell.columns <= 8))
  const intervals = body.flatMap(row => row.map(cell => ({from: cell.column, to: cell.column + cell.columns})))
  // Heads over one figure each are as wide as its column; wider ones span.
  intervals.sort((a, b) => a.from - b.from || a.to - b.to)
  const columns: {from: number; to: number}[] = []
  for (const {from, to} of intervals) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({from, to})
  }
  for (const row of body) {
    let before = -1
    for (const cell of row) {
      const {column} = placeIn(columns, cell)
      if (column === before) return null
      before = column
    }
  }
  return columns.length > 1 ? columns : null
}

function placeIn(columns: readonly {from: number; to: number}[], cell: {readonly column: number; readonly columns: number}): {column: number; columns: number} {
  const to = cell.column + cell.columns
  // The first column that ends behind the beginning of the cell.
  let first = 0
  let high = columns.length
  while (first < high) {
    const middle = (first + high) >>> 1
    if ((columns[middle]?.to ?? 0) <= cell.column) first = middle + 1
    else high = middle
  }
  let last = first
  while ((columns[last + 1]?.from ?? to) < to) last++
  return {column: first, columns: last - first + 1}
}

function startOf(cell: GridCell): number {
  return cell.pieces[0]?.[0]?.start ?? 0
}

function endOf(cell: GridCell): number {
  return cell.pieces.at(-1)?.at(-1)?.end ?? 0
}

/** A row of a layout table: its cells with content, each with its number among them. */
export function layoutCells(source: string, row: readonly PageCell[]): {readonly content: readonly PageContent[]; readonly column: number}[] {
  const cells = row.filter(cell => cell.content.length > 0)
  const [first, second] = cells
  const sign = first && cells.length === 2 ? onlyBlock(first) : null
  const text = second ? second.content[0] : undefined
  if (sign && text?.kind === 'block') {
    // A bullet or a number in a cell of its own belongs to the text beside it.
    const mark = textOf(source, sign.pieces, 20)
    if (mark.length <= 6 && (markerOf(`${mark} A`) || /^\(?\w{1,3}[.)]$|^[*†‡]+$/.test(mark))) {
      const merged: PageBlock = {...text, pieces: [...sign.pieces, spaceBetween(sign.pieces, text.pieces), ...text.pieces]}
      return [{content: [merged, ...(second?.content.slice(1) ?? [])], column: 0}]
    }
  }
  // Phone: in one cell, the number in the next
  const label = sign && text?.kind === 'block' && second?.content.length === 1 ? textOf(source, sign.pieces, 24) : ''
  // "Investor Contact:" beside "Media Contact:": two labels, each over a column of its own.
  const isBeside = text?.kind === 'block' && textOf(source, text.pieces, 60).endsWith(':')
  if (sign && text?.kind === 'block' && !isBeside && label.length <= 24 && label.endsWith(':')) {
    const merged: PageBlock = {...text, pieces: [...sign.pieces, spaceBetween(sign.pieces, text.pieces), ...text.pieces], bold: sign.bold && text.bold}
    return [{content: [merged], column: 0}]
  }
  return cells.map((cell, column) => ({content: cell.content, column}))
}

function onlyBlock(cell: PageCell): PageBlock | null {
  const [only] = cell.content
  return cell.content.length === 1 && only?.kind === 'block' ? only : null
}

/** The markup between two runs of pieces, read as a space. */
export function spaceBetween(above: readonly Piece[], below: readonly Piece[]): Piece {
  const start = above.at(-1)?.end ?? 0
  return {kind: 'reference', start, end: Math.max(start, below[0]?.start ?? 0), value: ' '}
}
