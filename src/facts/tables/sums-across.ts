import {isMistyped} from './figure-agreement.ts'
import {figureIn} from './figure-in.ts'
import type {ReportedTable, TableColumn, TableFigure, TableRow} from './reported-table.ts'
import type {TableSum} from './sums.ts'

// "Total", "Three Months Ended March 31, 2026 Consolidated", "Total Company": the head of a column that adds up those before it
const totalHead = /\b(?:(?:sub-?)?total|consolidated|combined)\b(?! (?:average|fair|%))/i
// Rows that nobody adds up across: "Average balance", "Cash, end of period", "Number of stores"
const unadded =
  /\b(?:average|ratio|margin|rate|yield|per|end(?:ing)? of|beginning of|at end|balance|count|number|employees|headcount|shares|units|days|multiple|index|return|cash and|as a percent\w*)\b|%/i
const fewestColumns = 2

/** Finds rows whose figures make up the one in a column of totals, and those of such a table that do not. */
export function sumsAcross(table: ReportedTable): readonly TableSum[] {
  return table.columns.flatMap(column => {
    const parts = partsOf(table.columns, column)
    return parts.length < fewestColumns ? [] : sumsIn(table, column, parts)
  })
}

// The columns up to the total before; for a year, its four quarters.
function partsOf(columns: readonly TableColumn[], total: TableColumn): readonly TableColumn[] {
  if (totalHead.test(total.head)) {
    const before = columns.filter(({column}) => column < total.column)
    const last = before.findLastIndex(({head}) => totalHead.test(head))
    const own = before.slice(last + 1)
    const parts = own.filter(({period}) => period === total.period)
    // Columns of several periods under one total are not its parts.
    return parts.length < own.length && parts.length < 2 ? [] : new Set(parts.map(({period}) => period)).size > 1 ? [] : parts
  }
  if (total.kind !== 'year' || total.period === null) return []
  const year = total.period.slice(0, 5)
  const quarters = columns.filter(({kind, period}) => kind === 'quarter' && period?.startsWith(year))
  return quarters.length === 4 && new Set(quarters.map(({period}) => period)).size === 4 ? quarters : []
}

function sumsIn(table: ReportedTable, total: TableColumn, columns: readonly TableColumn[]): readonly TableSum[] {
  const sums = table.rows.flatMap(row => sumOf(table, row, total, columns) ?? [])
  const holding = sums.filter(({holds}) => holds).length
  const failing = sums.filter(({holds}) => !holds)
  // Most rows have to show that the columns are the parts; the one that does not must look mistyped.
  if (holding < 3 || failing.length > Math.max(1, holding * 0.1)) return []
  return sums.flatMap(sum => (sum.holds || isOneSlip(sum) ? [{...sum, witnesses: holding}] : []))
}

function sumOf({table}: ReportedTable, row: TableRow, total: TableColumn, columns: readonly TableColumn[]): TableSum | null {
  if (row.hasWords || unadded.test(row.label)) return null
  const stated = figureIn(row, total.column)
  if (!stated || stated.isDash || !isAmount(stated)) return null
  const parts: TableFigure[] = []
  for (const {column} of columns) {
    const figure = figureIn(row, column)
    if (!figure) return null
    if (figure.isDash || figure.value === 0) continue
    if (!isAmount(figure) || figure.unit !== stated.unit || figure.scale !== stated.scale) return null
    parts.push(figure)
  }
  if (parts.length < 2) return null
  const sum = parts.reduce((all, {value}) => all + value, 0)
  const tolerance = ((stated.step + parts.reduce((all, {step}) => all + step, 0)) / 2) * (1 + 1e-9)
  return {
    table,
    label: row.label,
    total: stated,
    parts: parts.map(figure => ({figure, label: headOf(columns, figure), sign: 1})),
    sum,
    tolerance,
    holds: Math.abs(sum - stated.value) <= tolerance,
    witnesses: 0
  }
}

function headOf(columns: readonly TableColumn[], figure: TableFigure): string {
  return columns.find(({column}) => column === figure.column)?.head ?? ''
}

function isAmount({per, unit}: TableFigure): boolean {
  return per === null && (unit === 'number' || /^[A-Z]{3}$/.test(unit))
}

// The total, or one of the parts, would be right with one digit changed or two swapped.
function isOneSlip({total, parts, sum}: TableSum): boolean {
  const off = total.value - sum
  return isMistyped({value: sum, step: total.step}, total, 3) || parts.some(({figure}) => isMistyped({value: figure.value + off, step: figure.step}, figure, 3))
}
