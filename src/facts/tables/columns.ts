import type {GridCell, GridRow} from './grid.ts'

/** A column of figures: the columns of the source that it takes up. */
export interface FigureColumn {
  readonly from: number
  readonly to: number
  /** With the cells of its currency symbols and closing marks. */
  readonly reachFrom: number
  readonly reachTo: number
}

/** Finds the columns of figures of a table: cells that lie over each other. Null if the cells of one row run into each other. */
export function figureColumns(rows: readonly GridRow[]): readonly FigureColumn[] | null {
  const figures = rows.filter(isFigureRow).flatMap(row => row.cells.filter(cell => cell.figure !== null))
  const narrow = figures.filter(cell => cell.to - cell.from <= 4)
  const ordered = [...(narrow.length * 2 > figures.length ? narrow : figures)].sort((a, b) => a.from - b.from || a.to - b.to)
  const columns: FigureColumn[] = []
  for (const cell of ordered) {
    const last = columns.at(-1)
    if (last && cell.from < last.to) columns[columns.length - 1] = joined(last, cell)
    else columns.push({from: cell.from, to: cell.to, reachFrom: cell.reachFrom, reachTo: cell.reachTo})
  }
  for (const row of rows) {
    if (!isFigureRow(row)) continue
    const taken = new Set<number>()
    for (const cell of row.cells) {
      if (!cell.figure) continue
      const column = columnOf(columns, cell)
      if (column >= 0 && taken.has(column)) return null
      taken.add(column)
    }
  }
  return columns
}

/** Has the row figures that are not years? */
export function isFigureRow(row: GridRow): boolean {
  return (
    row.cells.some(cell => cell.figure !== null && !cell.figure.isYear && !cell.figure.isDash) ||
    (row.label !== '' && row.cells.some(cell => cell.figure?.isDash))
  )
}

/** The column that a cell lies in, or -1. */
export function columnOf(columns: readonly FigureColumn[], cell: GridCell): number {
  let best = -1
  let shared = 0
  for (let index = firstReaching(columns, cell.from); index < columns.length; index++) {
    const column = columns[index] as FigureColumn
    if (column.from >= cell.to) break
    const over = Math.min(column.to, cell.to) - Math.max(column.from, cell.from)
    if (over > shared) {
      best = index
      shared = over
    }
  }
  return best
}

// Columns lie in order and apart: the first that ends beyond a place.
function firstReaching(columns: readonly FigureColumn[], place: number): number {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((columns[middle] as FigureColumn).to <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The texts of the head cells above each column, row by row; a last row that lies over nothing is taken in order. */
export function headsOf(columns: readonly FigureColumn[], rows: readonly GridRow[]): readonly (readonly string[])[] {
  const heads: string[][] = columns.map(() => [])
  for (const row of rows) {
    const above = columns.map(column => row.cells.filter(cell => cell.reachFrom < column.reachTo && column.reachFrom < cell.reachTo))
    const isAligned = above.every(cells => cells.length <= 1) && row.cells.every(cell => above.some(cells => cells.includes(cell)))
    const isInOrder = !isAligned && row.cells.length === columns.length
    for (const [index, head] of heads.entries()) {
      const cells = isInOrder ? row.cells.slice(index, index + 1) : (above[index] ?? [])
      head.push(...cells.map(cell => shareOf(cell, columns, index)))
    }
  }
  return heads
}

// "June 28, January 3," over two columns: each has one of the days.
const days = /[A-Z][a-z]{2,8}\.? \d{1,2},/g

function shareOf(cell: GridCell, columns: readonly FigureColumn[], index: number): string {
  const found = cell.text.match(days) ?? []
  if (found.length < 2 || cell.text.replace(days, '').trim() !== '') return cell.text
  const under = columns.flatMap((column, at) => (cell.reachFrom < column.reachTo && column.reachFrom < cell.reachTo ? [at] : []))
  return under.length === found.length ? (found[under.indexOf(index)] ?? cell.text) : cell.text
}

function joined(column: FigureColumn, cell: GridCell): FigureColumn {
  return {
    from: Math.min(column.from, cell.from),
    to: Math.max(column.to, cell.to),
    reachFrom: Math.min(column.reachFrom, cell.reachFrom),
    reachTo: Math.max(column.reachTo, cell.reachTo)
  }
}
