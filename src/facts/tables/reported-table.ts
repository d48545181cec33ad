import type {Block} from '../../outline/block.ts'
import type {Placed, Release} from '../release.ts'
import type {ColumnPeriod} from './column-period.ts'
import {readTableParts} from './table-parts.ts'

/** A cell of a table with a figure in it. */
export interface TableFigure extends Placed {
  readonly text: string
  readonly row: number
  /** Number of the column of figures, as in `columns`. */
  readonly column: number
  /** In base units: the scale of the table is applied. */
  readonly value: number
  /** One unit in the last digit, in base units. */
  readonly step: number
  /** The factor by which the printed figure was scaled. */
  readonly scale: number
  /** ISO currency code, `percent`, `points`, `times`, `shares` or `number`. */
  readonly unit: string
  /** `share` for earnings, dividends and book value per share. */
  readonly per: string | null
  /** A dash for nothing. */
  readonly isDash: boolean
}

/** A column of figures. */
export interface TableColumn {
  readonly column: number
  /** The head, its rows joined from top to bottom. */
  readonly head: string
  /** Key as in `PeriodMention`, or `@2003-03-31` for a balance on a day. */
  readonly period: string | null
  readonly end: string | null
  readonly kind: ColumnPeriod['kind']
}

/** A row with a label. */
export interface TableRow extends Placed {
  readonly row: number
  readonly label: string
  /** With the row that "Basic" and "Diluted" belong to in front. */
  readonly fullLabel: string
  /** The headings without figures above the row: "Current assets:". */
  readonly section: string | null
  readonly indent: number
  readonly figures: readonly TableFigure[]
  /** Some cell of the row holds words in place of a figure: "n/m", "N/A". */
  readonly hasWords: boolean
}

/** A table understood as a grid. A table whose heads change half-way is two. */
export interface ReportedTable extends Placed {
  /** Number of the table in the document, as in `Block.cell`. */
  readonly table: number
  /** The heading or short lines above it. */
  readonly caption: string | null
  /** Factor that the caption or heading states: 1000 for "(in thousands)"; null if none is stated. */
  readonly scale: number | null
  readonly currency: string | null
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** Understands the tables of the release. A table whose columns cannot be told apart is left out. */
export function understandTables(release: Release): readonly ReportedTable[] {
  const tables: ReportedTable[] = []
  const {blocks} = release
  let context: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const number = blocks[at]?.cell?.table
    if (number === undefined) {
      context = [...context.slice(-7), blocks[at] as Block]
      at++
      continue
    }
    let end = at
    while (blocks[end]?.cell?.table === number) end++
    tables.push(...readTableParts(release, {cells: blocks.slice(at, end), context, before: tables.at(-1) ?? null}))
    context = []
    at = end
  }
  return tables
}
