import type {Quantity} from '../quantities/quantity.ts'
import type {Release} from '../release.ts'
import {agreesWith} from './figure-agreement.ts'
import type {ReportedTable, TableFigure} from './reported-table.ts'
import {indexRows, type NamedRow} from './row-index.ts'
import {spokenFigures} from './spoken-figures.ts'

/** A table that states no scale, and the factor that other figures of the release show it to have. */
export interface UnstatedScale {
  /** Place of the table in `Release.tables`. */
  readonly table: number
  readonly factor: 1 | 1e3 | 1e6
  /** A figure of the text that has to be scaled to be the one of the table; null if only other tables show it. */
  readonly witness: {readonly quantity: Quantity; readonly figure: TableFigure} | null
}

const factors = [1, 1e3, 1e6] as const

/** Finds the scale of tables that do not state it: where figures of the text, or rows of other tables, all show the same. */
export function findUnstatedScales(release: Release): readonly UnstatedScale[] {
  const open = new Map<ReportedTable, number>()
  release.tables.forEach((table, place) => {
    if (table.scale === null && table.rows.some(({figures}) => figures.some(isOpenScale))) open.set(table, place)
  })
  if (open.size === 0) return []
  const votes = new Map<ReportedTable, Votes>()
  const rows = indexRows(release.tables)
  for (const words of spokenFigures(release)) {
    const {quantity} = words
    if (quantity.per !== null || !/^[A-Z]{3}$/.test(quantity.unit) || Math.abs(quantity.value) < 1e5 || quantity.bound !== 'exact') continue
    for (const named of rows(words).named) if (open.has(named.table)) vote(votes, named, quantity)
  }
  for (const [table, votesOfTable] of votesOfTwins(release.tables, open)) {
    const own = votes.get(table)
    votes.set(table, own ? {...own, rows: new Map([...own.rows, ...votesOfTable.rows])} : votesOfTable)
  }
  return [...votes].flatMap(([table, {rows: shown, witness}]) => {
    const found = new Set(shown.values())
    const [factor] = found
    const place = open.get(table)
    return factor !== undefined && place !== undefined && found.size === 1 && (factor === 1 || shown.size >= 2) ? [{table: place, factor, witness}] : []
  })
}

interface Votes {
  /** What each row shows. */
  readonly rows: ReadonlyMap<string, UnstatedScale['factor']>
  readonly witness: UnstatedScale['witness']
}

// An amount of money, in no scale of its own and too small to be written out.
function isOpenScale({scale, per, unit, value, isDash}: TableFigure): boolean {
  return scale === 1 && per === null && !isDash && (unit === 'number' || /^[A-Z]{3}$/.test(unit)) && Math.abs(value) < 1e7
}

function vote(votes: Map<ReportedTable, Votes>, {table, row}: NamedRow, quantity: Quantity): void {
  for (const figure of row.figures) {
    if (!isOpenScale(figure)) continue
    const factor = factors.find(one => agreesWith(quantity, {...figure, value: figure.value * one, step: figure.step * one}))
    if (factor === undefined) continue
    const own = votes.get(table)
    votes.set(table, {
      rows: new Map([...(own?.rows ?? []), [`${row.row} ${figure.column}`, factor]]),
      witness: own?.witness ?? (factor === 1 ? null : {quantity, figure})
    })
    return
  }
}

// A row that another table, which states its scale, repeats word for word and figure for figure.
function votesOfTwins(tables: readonly ReportedTable[], open: ReadonlyMap<ReportedTable, number>): ReadonlyMap<ReportedTable, Votes> {
  const stated = new Map<string, number>()
  for (const {scale, rows} of tables) {
    if (scale === null) continue
    for (const row of rows) for (const figure of row.figures) if (figure.scale === scale && figure.per === null) stated.set(keyOf(row.label, figure), scale)
  }
  const votes = new Map<ReportedTable, Votes>()
  if (stated.size === 0) return votes
  for (const table of open.keys()) {
    const shown = new Map<string, UnstatedScale['factor']>()
    for (const row of table.rows) {
      for (const figure of row.figures) {
        const scale = factors.find(one => one === stated.get(keyOf(row.label, figure)))
        if (scale !== undefined && isOpenScale(figure) && figure.text.replace(/\D/g, '').length >= 3) shown.set(`${row.row} ${figure.column}`, scale)
      }
    }
    if (shown.size > 0) votes.set(table, {rows: shown, witness: null})
  }
  return votes
}

function keyOf(label: string, {text}: TableFigure): string {
  return `${label.toLowerCase()} ${text.replace(/[^\d.]/g, '')}`
}
