import type {RawParagraph} from './raw-paragraph.ts'

interface Table {
  readonly number: number
  row: number
  column: number
  columns: number
}

/** The tables that are open at a place of a part. */
export interface OpenTables {
  open(): void
  close(): void
  startRow(): void
  startCell(): void
  /** The cell goes over so many columns. */
  setSpan(columns: number): void
  /** The cell of the outermost table, or null outside of tables: nested tables are read as text of the outer cell. */
  cell(): RawParagraph['cell']
  /** Tables so far, with those of earlier parts. */
  count(): number
}

/** Follows the tables of a part; `first` is the number of its first. */
export function openTables(first: number): OpenTables {
  const tables: Table[] = []
  let count = first
  return {
    open: () => void tables.push({number: count++, row: -1, column: 0, columns: 1}),
    close: () => void tables.pop(),
    startRow() {
      const table = tables.at(-1)
      if (!table) return
      table.row++
      table.column = -1
      table.columns = 1
    },
    startCell() {
      const table = tables.at(-1)
      if (!table) return
      table.column = table.column < 0 ? 0 : table.column + table.columns
      table.columns = 1
    },
    setSpan(columns) {
      const table = tables.at(-1)
      if (table) table.columns = Math.max(1, Math.min(1000, columns || 1))
    },
    cell() {
      const [table] = tables
      return table ? {table: table.number, row: table.row, column: table.column, columns: table.columns} : null
    },
    count: () => count
  }
}
