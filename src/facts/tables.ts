import type {Placed, Release} from './release.ts'

/** A cell of a table with a figure in it. */
export interface TableFigure extends Placed {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly value: number
  /** One unit in the last digit, in base units. */
  readonly step: number
  readonly unit: string
}

/** A table understood as a grid. */
export interface ReportedTable extends Placed {
  readonly caption: string | null
  /** Factor that the caption or heading states: 1000 for "(in thousands)". */
  readonly scale: number | null
  readonly currency: string | null
  readonly columns: readonly {readonly column: number; readonly head: string; readonly period: string | null}[]
  readonly rows: readonly {readonly row: number; readonly label: string; readonly indent: number; readonly figures: readonly TableFigure[]}[]
}

/** Understands the tables of the release. */
export function understandTables(_release: Release): readonly ReportedTable[] {
  return []
}
