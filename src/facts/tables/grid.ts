import type {Block} from '../../outline/block.ts'
import type {Span, TextRange} from '../../text/span.ts'
import {readCurrency, readFigure, type WrittenFigure} from './figure.ts'

/** A cell of the source with what it says. */
export interface GridCell {
  readonly text: string
  readonly range: TextRange
  readonly span: Span
  /** Columns of the source it covers, half-open. */
  readonly from: number
  readonly to: number
  readonly figure: WrittenFigure | null
  /** Columns that its currency symbol and closing marks cover too. */
  readonly reachFrom: number
  readonly reachTo: number
}

/** A row of the source: what stands before its figures, and its other cells. */
export interface GridRow {
  /** Number of the row in its table of the source. */
  readonly row: number
  readonly label: string
  readonly labelCells: readonly GridCell[]
  /** Cells that are not of the label, symbols and footnote marks joined to their figures. */
  readonly cells: readonly GridCell[]
  readonly indent: number
}

// ")", ")%", "%", "pts", "x": what closes a figure in a cell of its own
const closing = /^\)?\s*(%|percent|pts?|bps?|x)?\s*\)?$/i
// "(1)", "(a)", "*": a footnote mark in a cell of its own
const footnote = /^(?:\((?:\d{1,2}|[a-z])\)|\*{1,3}|†|‡|[¹²³⁴⁵])(?:\s?\((?:\d{1,2}|[a-z])\))*$/

/** Makes the rows of the cells of one table. */
export function gridRows(blocks: readonly Block[]): readonly GridRow[] {
  const rows: Block[][] = []
  let last = -1
  for (const block of blocks) {
    const row = block.cell?.row ?? 0
    if (row !== last) rows.push([])
    rows.at(-1)?.push(block)
    last = row
  }
  const labelEdge = edgeOfLabels(rows)
  const figureStarts = new Set(blocks.flatMap(({cell, text}) => (cell && isFigureLike(text) && !footnote.test(text) ? [cell.column] : [])))
  return rows.map(cells => gridRow(cells, labelEdge, figureStarts))
}

// The column at which figures begin: the labels lie before it.
function edgeOfLabels(rows: readonly (readonly Block[])[]): number {
  const starts = new Map<number, number>()
  for (const row of rows) {
    const first = row.find(block => block.text.length > 0 && isFigureLike(block.text))
    if (first?.cell && first !== row[0]) starts.set(first.cell.column, (starts.get(first.cell.column) ?? 0) + 1)
  }
  const counted = [...starts].filter(([, count]) => count > 1 || rows.length < 6).map(([column]) => column)
  return counted.length > 0 ? Math.min(...counted) : 1
}

function isFigureLike(text: string): boolean {
  const figure = readFigure(text)
  return readCurrency(text) !== null || (figure !== null && !figure.isYear)
}

// `figureStarts` are the columns in which figures begin: there "(1)" is a figure and not a footnote mark.
function gridRow(blocks: readonly Block[], labelEdge: number, figureStarts: ReadonlySet<number>): GridRow {
  const labelCells: GridCell[] = []
  const cells: GridCell[] = []
  let currency: {name: string; from: number; block: Block} | null = null
  for (const block of blocks) {
    if (!block.cell || block.text.length === 0) continue
    const from = block.cell.column
    const to = from + columnsOf(block)
    const figure = readFigure(block.text)
    const isLabel = from < labelEdge && (figure === null || from === 0)
    const cell: GridCell = {text: block.text, range: block.range, span: block.span, from, to, figure: isLabel ? null : figure, reachFrom: from, reachTo: to}
    const previous = cells.at(-1)
    const symbol = isLabel ? null : readCurrency(block.text)
    if (isLabel) labelCells.push(cell)
    else if (symbol) currency = {name: symbol, from, block}
    else if (previous?.figure && closing.test(block.text) && from - previous.to <= 1) cells[cells.length - 1] = closed(previous, block.text, to)
    else if (previous?.figure && footnote.test(block.text) && from - previous.to <= 1 && !figureStarts.has(from))
      cells[cells.length - 1] = {...previous, reachTo: to}
    else {
      const isNear = currency !== null && from - currency.from <= 2
      cells.push(isNear && currency && figure ? {...cell, reachFrom: currency.from, figure: {...figure, currency: figure.currency ?? currency.name}} : cell)
      currency = null
    }
  }
  return {
    row: blocks[0]?.cell?.row ?? 0,
    label: labelCells
      .map(cell => cell.text)
      .join(' ')
      .trim(),
    labelCells,
    cells,
    indent: indentOf(blocks)
  }
}

function closed(cell: GridCell, mark: string, to: number): GridCell {
  if (!cell.figure) return cell
  const percent = /%|percent/i.test(mark)
  const isPoints = /pt|bp/i.test(mark)
  return {...cell, reachTo: to, figure: {...cell.figure, isOpen: false, mark: cell.figure.mark ?? (percent ? 'percent' : isPoints ? 'points' : null)}}
}

function columnsOf({node}: Block): number {
  return node.type === 'tableCell' ? (node.data?.columns ?? 1) : 1
}

function indentOf(blocks: readonly Block[]): number {
  const [first] = blocks
  return first?.layout.indent ?? 0
}
