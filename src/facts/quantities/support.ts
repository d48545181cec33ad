import type {Release} from '../release.ts'
import {periodsOfColumns} from '../tables/claim-period.ts'
import type {TableColumn, TableFigure} from '../tables/reported-table.ts'
import {agrees, isSameUnit} from './agreement.ts'
import {isCurrency} from './currencies.ts'
import {findMetrics} from './metrics.ts'
import {isSlipOfDigits} from './one-slip.ts'
import type {Quantity} from './quantity.ts'

/** Tells which figures other places of the release bear out. */
export interface Support {
  /** Does another sentence of the prose give the same amount? */
  inProse(figure: Quantity): boolean
  /** Does a table give the amount, under the same measure or in a row that names none where it has that measure? */
  inTables(figure: Quantity): boolean
  /** Does a table give the amount under the same measure, where it has that measure? Numbers of few digits stand in some row by chance. With `isSure` a table without the measure says nothing. */
  inNamedRows(figure: Quantity, isSure?: boolean): boolean
  /** The same, in a column that can be of the figure's own time. */
  inTimedRows(figure: Quantity, isSure?: boolean): boolean
  /** A cell of the same measure from which the figure differs by a slip. */
  nearInRows(figure: Quantity): TableFigure | null
}

/** Makes the lookups of support for one release. */
export function supportIn(release: Release): Support {
  let tables: CellLists | undefined
  const prose = indexProse(release.quantities)
  const known = new Map<Quantity, boolean>()
  const inCells = (figure: Quantity, isStrict: boolean, isSure = false): boolean => {
    tables ??= listCells(release)
    const own = figure.label === null ? undefined : tables.byLabel.get(figure.label)
    if (isStrict && (own || isSure)) return (own ?? []).some(cell => givesFigure(cell, figure))
    return (own ? [...own, ...tables.unnamed] : tables.all).some(cell => givesFigure(cell, figure)) || tables.loose.some(number => givesLoosely(number, figure))
  }
  let fits: ReturnType<typeof periodsOfColumns> | undefined
  const inTimedRows = (figure: Quantity, isSure = false): boolean => {
    tables ??= listCells(release)
    fits ??= periodsOfColumns(release)
    const isInTime = fits
    const {columnOf} = tables
    const own = figure.label === null ? undefined : tables.byLabel.get(figure.label)
    if (!own) return inCells(figure, true, isSure)
    return own.some(cell => {
      if (!givesFigure(cell, figure)) return false
      const column = columnOf.get(cell)
      return !column || isInTime(figure, column) !== 'other'
    })
  }
  const nearInRows = (figure: Quantity): TableFigure | null => {
    tables ??= listCells(release)
    const digits = (value: number): string => String(Math.round(Math.abs(value) / figure.step))
    const isNear = (cell: TableFigure): boolean =>
      (figure.unit === 'percent') === (cell.unit === 'percent' || cell.unit === 'points') &&
      cell.step <= figure.step * 1.01 &&
      isSlipOfDigits(digits(cell.value), digits(figure.value))
    return (figure.label === null ? undefined : tables.byLabel.get(figure.label)?.find(isNear)) ?? null
  }
  return {
    nearInRows,
    inTimedRows,
    inTables: figure => inCells(figure, false),
    inNamedRows: (figure, isSure) => inCells(figure, true, isSure),
    inProse(figure) {
      const answer = known.get(figure) ?? prose(figure)
      known.set(figure, answer)
      return answer
    }
  }
}

// Figures by size, a hundredth apart; each stands on all shelves of the values it may have, so that two that agree meet on one.
const shelvesPerLog = 100

function indexProse(quantities: readonly Quantity[]): (figure: Quantity) => boolean {
  const shelves = new Map<string, Map<string, Quantity[]>>()
  for (const quantity of quantities) {
    // Of figures that are alike in all that counts, two of different sentences are enough.
    const {value, step, approximate, bound, unit, label} = quantity
    const form = `${value} ${step} ${approximate} ${bound} ${unit} ${label}`
    for (const key of shelvesOf(quantity)) {
      const shelf = shelves.get(key) ?? new Map<string, Quantity[]>()
      shelves.set(key, shelf)
      const alike = shelf.get(form)
      if (!alike) shelf.set(form, [quantity])
      else if (alike.length < 2 && alike[0]?.sentence !== quantity.sentence) alike.push(quantity)
    }
  }
  return figure => {
    for (const key of shelvesOf(figure)) {
      for (const alike of shelves.get(key)?.values() ?? []) {
        const other = alike.find(({sentence}) => sentence !== figure.sentence)
        if (other && (other.label === figure.label || other.label === null || figure.label === null) && isSameUnit(figure, other) && agrees(figure, other))
          return true
      }
    }
    return false
  }
}

// A bound agrees with figures a quarter above or a fifth below it.
function shelvesOf(figure: Quantity): readonly string[] {
  const factor = figure.unit === 'basis-points' ? 0.01 : 1
  const size = Math.max(Math.abs(figure.value) * factor, 1e-9)
  const half = Math.min(figure.step * factor * (figure.approximate ? 1 : 0.5), size * 0.6)
  const low = (size - half) * (figure.bound === 'at-most' ? 0.8 : 1)
  const high = (size + half) * (figure.bound === 'at-least' ? 1.25 : 1)
  const keys: string[] = []
  const last = Math.floor(Math.log(high * (1 + 1e-9)) * shelvesPerLog)
  for (let shelf = Math.floor(Math.log(low * (1 - 1e-9)) * shelvesPerLog); shelf <= last; shelf++) keys.push(`${unitClass(figure)} ${shelf}`)
  return keys
}

/** Do other places give the figure? A table speaks only of measures it names: bare numbers meet by chance. */
export function isBorneOut(support: Support, figure: Quantity): boolean {
  return support.inProse(figure) || (figure.label !== null && support.inTimedRows(figure))
}

interface CellLists {
  readonly all: readonly TableFigure[]
  /** Cells of rows without a measure in their label. */
  readonly unnamed: readonly TableFigure[]
  readonly byLabel: ReadonlyMap<string, readonly TableFigure[]>
  readonly columnOf: ReadonlyMap<TableFigure, TableColumn>
  /** Numbers of tables that could not be understood: their scale is unknown. */
  readonly loose: readonly number[]
}

const cellNumber = /\d[\d,]*(?:\.\d+)?|\.\d+/g

function listCells(release: Release): CellLists {
  const all: TableFigure[] = []
  const unnamed: TableFigure[] = []
  const byLabel = new Map<string, TableFigure[]>()
  const columnOf = new Map<TableFigure, TableColumn>()
  const understood = new Set<number>()
  for (const table of release.tables) {
    understood.add(table.table)
    const columns = new Map(table.columns.map(column => [column.column, column]))
    for (const row of table.rows) {
      all.push(...row.figures)
      for (const figure of row.figures) {
        const column = columns.get(figure.column)
        if (column) columnOf.set(figure, column)
      }
      const metrics = findMetrics(row.fullLabel)
      if (metrics.length === 0) unnamed.push(...row.figures)
      for (const {name} of metrics) {
        const figures = byLabel.get(name)
        if (figures) figures.push(...row.figures)
        else byLabel.set(name, [...row.figures])
      }
    }
  }
  const loose: number[] = []
  for (const block of release.blocks) {
    if ((block.kind !== 'cell' && block.kind !== 'code') || understood.has(block.cell?.table ?? -1)) continue
    for (const match of block.text.matchAll(cellNumber)) loose.push(Number(match[0].replaceAll(',', '')))
  }
  return {all, unnamed, byLabel, columnOf, loose}
}

function givesFigure(cell: TableFigure, figure: Quantity): boolean {
  if ((figure.unit === 'percent') !== (cell.unit === 'percent' || cell.unit === 'points')) return false
  const slack = Math.max(figure.step * (figure.approximate ? 1 : 0.5), cell.step / 2) + Math.abs(figure.value) * 1e-9
  const size = Math.abs(cell.value)
  const want = Math.abs(figure.value)
  if (Math.abs(size - want) <= slack) return true
  // A table without its scale in words: thousands and millions are tried.
  return cell.scale === 1 && isCurrency(figure.unit) && figure.per === null && [1e3, 1e6].some(scale => Math.abs(size * scale - want) <= slack)
}

function givesLoosely(number: number, figure: Quantity): boolean {
  const want = Math.abs(figure.value)
  const slack = figure.step * (figure.approximate ? 1 : 0.5) + want * 1e-9
  return [1, 1e3, 1e6].some(scale => Math.abs(number * scale - want) <= slack)
}

function unitClass({unit}: Quantity): string {
  return /percent|points/.test(unit) ? 'rate' : isCurrency(unit) ? unit : unit === 'ratio' || unit === 'multiple' ? unit : 'count'
}
