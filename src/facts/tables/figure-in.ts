import type {TableFigure, TableRow} from './reported-table.ts'

const byColumn = new WeakMap<TableRow, ReadonlyMap<number, TableFigure>>()

/** The figure of a row in a column, or null. */
export function figureIn(row: TableRow, column: number): TableFigure | null {
  if (row.figures.length < 8) return row.figures.find(figure => figure.column === column) ?? null
  let figures = byColumn.get(row)
  if (!figures) {
    figures = new Map(row.figures.map(figure => [figure.column, figure]))
    byColumn.set(row, figures)
  }
  return figures.get(column) ?? null
}
