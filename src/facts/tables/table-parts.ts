import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {basicOrDiluted, type CellSetting, cellUnit} from './cell-unit.ts'
import {namedColumns} from './column-heads.ts'
import {columnOf, type FigureColumn, figureColumns, headsOf, isFigureRow} from './columns.ts'
import {type GridCell, type GridRow, gridRows} from './grid.ts'
import type {ReportedTable, TableColumn, TableFigure, TableRow} from './reported-table.ts'
import {readCurrencyWord, readScale, type StatedScale} from './scale.ts'

/** The cells of a table, the blocks above it and the table before. */
export interface TableSource {
  readonly cells: readonly Block[]
  readonly context: readonly Block[]
  readonly before: ReportedTable | null
}

/** A run of rows under one set of heads. */
interface Part {
  readonly titles: string[]
  readonly heads: GridRow[]
  readonly body: GridRow[]
}

// "(in thousands)", "Three months ended", "(unaudited)": a label that belongs to the heads
const headLabel = gate(
  /^\(|\b(?:in|of) (?:thousands|millions|billions)\b|\bended\b|^(?:unaudited|\$|amounts?|dollars?|years?|quarters?|periods?)\b|^(?:description|segment|item)s?$|['’]000/i
)
// "N/A", "nm", "*": words in place of a figure
const noFigure = gate(/^(?:n\/?\.?[ma]\.?|nmf?|not meaningful|\*+|nil|none|unch\.?|\(?[a-z]\)?)$/i)
const periodWord = gate(
  /\b(?:(?:19|20)\d\d|ended|quarter|months?|weeks?|Q[1-4]|[1-4]Q|FY|january|february|march|april|may|june|july|august|september|october|november|december|change|%|actual|reported|adjusted|total)\b|%/i
)
/** Reads the tables that lie in one table of the source: one for each set of heads. */
export function readTableParts(release: Release, source: TableSource): readonly ReportedTable[] {
  const rows = gridRows(source.cells)
  const columns = figureColumns(rows)
  if (!columns || columns.length === 0) {
    const heads = rows.filter(row => row.cells.length > 0 || row.label !== '')
    return heads.length > 0 && heads.length < 5 && columns ? headsOnly(release, source, heads) : []
  }
  const tables: ReportedTable[] = []
  for (const part of partsOf(rows)) {
    const table = understandPart(release, {...source, before: tables.at(-1) ?? source.before}, {part, columns})
    if (table) tables.push(table)
  }
  return tables
}

function partsOf(rows: readonly GridRow[]): readonly Part[] {
  const parts: Part[] = [{titles: [], heads: [], body: []}]
  for (const row of rows) {
    let part = parts.at(-1) as Part
    if (row.cells.length === 0) {
      if (row.label === '') continue
      if ((part.heads.length === 0 && part.body.length === 0) || (!part.body.some(isFigureRow) && readScale(row.label))) part.titles.push(row.label)
      else part.body.push(row)
    } else if (isHead(row, part)) {
      if (part.body.some(isFigureRow)) {
        part = {titles: [], heads: [], body: []}
        parts.push(part)
      }
      part.heads.push(row)
    } else addRow(part.body, row)
  }
  return parts
}

// "Total liabilities and" over "shareholders' equity": a label on two rows.
function addRow(body: GridRow[], row: GridRow): void {
  const above = body.at(-1)
  const goesOn = above !== undefined && above.cells.length === 0 && !/[:.]$/.test(above.label) && (/^[a-z(]/.test(row.label) || wrapped.test(above.label))
  if (!goesOn) body.push(row)
  else body[body.length - 1] = {...row, label: `${above.label} ${row.label}`, labelCells: [...above.labelCells, ...row.labelCells], indent: above.indent}
}

// "Selling, general and", "Total liabilities and shareholders'": a label that cannot end here
const wrapped = /(?:\b(?:and|or|of|to|in|the|for|from|by|with|on)|[,&-])$/

function isHead(row: GridRow, {body}: Part): boolean {
  if (isFigureRow(row)) return false
  if (row.cells.every(cell => cell.figure?.isDash)) return false
  const isFirst = !body.some(isFigureRow)
  if (row.label === '') return true
  if (row.cells.every(cell => noFigure.test(cell.text))) return false
  if (headLabel.test(row.label)) return true
  return isFirst
    ? row.cells.every(cell => cell.figure?.isYear || cell.figure === null)
    : row.cells.every(cell => periodWord.test(cell.text) && cell.figure === null)
}

// Heads that a page or a rule has parted from their rows: kept as a table without rows for the one that follows.
function headsOnly(release: Release, source: TableSource, heads: readonly GridRow[]): readonly ReportedTable[] {
  const columns = heads.reduce<GridRow | null>((widest, row) => (row.cells.length > (widest?.cells.length ?? 0) ? row : widest), null)
  if (!columns) return []
  const places = columns.cells.map(cell => ({from: cell.from, to: cell.to, reachFrom: cell.reachFrom, reachTo: cell.reachTo}))
  const part: Part = {titles: heads.filter(row => row.cells.length === 0).map(row => row.label), heads: heads.filter(row => row.cells.length > 0), body: []}
  const table = understandPart(release, source, {part, columns: places})
  return table ? [table] : []
}

function understandPart(release: Release, source: TableSource, {part, columns}: {part: Part; columns: readonly FigureColumn[]}): ReportedTable | null {
  const {titles, heads, body} = part
  const {before, context} = source
  const used = usedColumns(columns, body.length > 0 ? body : heads)
  if (used.length === 0) return null
  // A table without heads goes on where the one before it stopped; heads parted from their rows belong to the next table.
  const follows = before !== null && before.columns.length === used.length && isNear(context)
  const goesOn = follows && (heads.length === 0 || before.rows.length === 0)
  const lines = [...titles, ...heads.flatMap(row => (row.label === '' ? [] : [row.label]))]
  const above = [...(goesOn || context.length > 0 || before === null ? [] : [before.caption ?? '']), ...captionLines(context), ...lines]
  const caption = above.filter(Boolean).join(' | ') || null
  const scale = scaleOf([...heads.flatMap(row => row.cells.map(cell => cell.text)), ...lines.toReversed(), ...context.map(block => block.text).toReversed()])
  const own = heads.length > 0 ? headsOf(used, heads).map(texts => texts.join(' ')) : []
  const isSameHeads =
    before !== null && own.length > 0 && own.length === before.columns.length && before.columns.every(({head}, index) => head !== '' && head === own[index])
  // A table with a currency sign that follows another with nothing but a short line between them goes on in its scale.
  const isStacked = before !== null && isNear(context) && context.length <= 3 && currencyOf(body, null) === before.currency && before.currency !== null
  // A second set of heads in one table of the source keeps the scale of the first.
  const isPart = before?.table === source.cells[0]?.cell?.table
  const factor = scale ?? (before && (goesOn || isSameHeads || isStacked || isPart) ? inherited(before) : null)
  const currency = currencyOf(body, scale) ?? (goesOn ? (before?.currency ?? null) : null)
  const over = goesOn && before ? before.columns.map(column => column.head) : []
  const tableColumns =
    goesOn && heads.length === 0 && before ? before.columns : columnsOf(release, {columns: used, heads, over, caption: caption ?? '', context})
  const rows = rowsOf(release, {body, columns: used, heads: tableColumns, scale: factor, currency, isWhole: factor !== null && isMostlyWhole(body)})
  const first = source.cells[0] as Block
  const last = source.cells.at(-1) as Block
  const range = {from: first.range.from, to: last.range.to}
  return {table: first.cell?.table ?? 0, caption, scale: factor?.factor ?? null, currency, columns: tableColumns, rows, range, span: release.spanOf(range)}
}

function isMostlyWhole(body: readonly GridRow[]): boolean {
  const figures = body.flatMap(({cells}) => cells.flatMap(({figure}) => (figure && !figure.isDash && figure.mark === null ? [figure] : [])))
  return figures.filter(({step}) => step >= 1).length * 2 > figures.length
}

function inherited(table: ReportedTable): StatedScale | null {
  return table.scale === null ? null : {factor: table.scale, exceptShares: false, exceptOther: null, currency: table.currency, text: ''}
}

function usedColumns(columns: readonly FigureColumn[], rows: readonly GridRow[]): readonly FigureColumn[] {
  const used = new Set(rows.flatMap(row => row.cells.map(cell => columnOf(columns, cell))))
  return columns.filter((_, index) => used.has(index))
}

function isNear(context: readonly Block[]): boolean {
  return context.length <= 4 && context.every(block => block.text.length < 140)
}

// The last short lines above a table: its title, "(unaudited)", "(in thousands)".
function captionLines(context: readonly Block[]): readonly string[] {
  const lines: string[] = []
  for (const block of context.toReversed()) {
    if (block.text.length > 170 || lines.length === 5 || (/[.:;]$/.test(block.text) && block.text.length > 90)) break
    lines.unshift(block.text)
  }
  return lines
}

function scaleOf(texts: readonly string[]): StatedScale | null {
  for (const text of texts) {
    const scale = readScale(text)
    if (scale) return scale
  }
  return null
}

function currencyOf(body: readonly GridRow[], scale: StatedScale | null): string | null {
  const counts = new Map<string, number>()
  for (const row of body) for (const cell of row.cells) if (cell.figure?.currency) counts.set(cell.figure.currency, (counts.get(cell.figure.currency) ?? 0) + 1)
  const named = scale ? (readCurrencyWord(scale.text) ?? null) : null
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  // A bare "$" under "in Canadian dollars" is one of those.
  return named && named !== 'USD' ? named : (most?.[0] ?? named)
}

interface HeadSource {
  readonly columns: readonly FigureColumn[]
  readonly heads: readonly GridRow[]
  /** Heads that the table before has left over these columns. */
  readonly over: readonly string[]
  readonly caption: string
  readonly context: readonly Block[]
}

function columnsOf({fiscalCalendar}: Release, {columns, heads, over, caption, context}: HeadSource): readonly TableColumn[] {
  const texts = heads.length > 0 ? headsOf(columns, heads) : headsInContext(columns.length, context)
  return namedColumns(texts, over, caption, fiscalCalendar)
}

const headDay = /[A-Z][A-Za-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d/g
const headYear = /\b(?:19|20)\d\d\b/g

// "Sep 30, 2006 Jul 1, 2006": heads that the reader has left as a line above the table.
function headsInContext(count: number, context: readonly Block[]): readonly (readonly string[])[] {
  const empty = Array.from({length: count}, () => [])
  for (const {text} of context.slice(-4).toReversed()) {
    if (text.length > 140) break
    const days = text.match(headDay)
    if (days?.length === count && text.replace(headDay, '').trim().length < 20) return days.map(day => [day])
    const years = text.match(headYear)
    if (years?.length === count && /^[\d\s]+$/.test(text)) return years.map(year => [year])
  }
  return empty
}

interface RowSource {
  readonly body: readonly GridRow[]
  readonly columns: readonly FigureColumn[]
  readonly heads: readonly TableColumn[]
  readonly scale: StatedScale | null
  readonly currency: string | null
  /** The table is scaled, and most of its figures are whole. */
  readonly isWhole: boolean
}

function rowsOf(release: Release, source: RowSource): readonly TableRow[] {
  const rows: TableRow[] = []
  let section: string | null = null
  let family = ''
  let isAfterPerShare = false
  for (const row of source.body) {
    const range = rangeOf(row)
    if (!basicOrDiluted.test(row.label)) family = row.label
    const figures = row.cells.flatMap(cell => {
      const column = columnOf(source.columns, cell)
      return cell.figure && column >= 0
        ? [figureOf(release, {...source, row, family, isAfterPerShare, cell, figure: cell.figure, column, head: source.heads[column]?.head ?? ''})]
        : []
    })
    if (row.cells.length === 0) section = row.label
    isAfterPerShare = figures.some(({per}) => per === 'share')
    const hasWords = row.cells.some(cell => cell.figure === null)
    rows.push({
      row: row.row,
      label: row.label,
      fullLabel: basicOrDiluted.test(row.label) ? `${family} ${row.label}` : row.label,
      section: row.cells.length === 0 ? null : section,
      indent: row.indent,
      figures,
      hasWords,
      range,
      span: release.spanOf(range)
    })
  }
  return rows
}

function rangeOf({labelCells, cells}: GridRow): {from: number; to: number} {
  const all = [...labelCells, ...cells]
  return {from: Math.min(...all.map(cell => cell.range.from)), to: Math.max(...all.map(cell => cell.range.to))}
}

interface FigureSource extends RowSource, CellSetting {
  readonly cell: GridCell
  readonly column: number
}

function figureOf(release: Release, source: FigureSource): TableFigure {
  const {row, cell, figure, column} = source
  const {unit, per, factor} = cellUnit(source)
  const scale = figure.scale > 1 ? figure.scale : factor
  return {
    text: cell.text,
    row: row.row,
    column,
    value: figure.value * scale,
    step: figure.step * scale,
    scale,
    unit,
    per,
    isDash: figure.isDash,
    range: cell.range,
    span: release.spanOf(cell.range)
  }
}
