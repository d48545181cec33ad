import {gate} from '../../text/gated-pattern.ts'
import {isMistyped} from './figure-agreement.ts'
import {figureIn} from './figure-in.ts'
import type {ReportedTable, TableFigure, TableRow} from './reported-table.ts'
import {sumsAcross} from './sums-across.ts'

/** A total of a table with the figures that make it up, in one column. */
export interface TableSum {
  readonly table: number
  readonly label: string
  readonly total: TableFigure
  /** The parts with the sign by which they count. */
  readonly parts: readonly {readonly figure: TableFigure; readonly label: string; readonly sign: 1 | -1}[]
  readonly sum: number
  /** How far rounding may set the sum and the total apart. */
  readonly tolerance: number
  readonly holds: boolean
  /** In how many other columns the same rows make up the same total: what shows that the structure is understood. */
  readonly witnesses: number
}

type Sign = 1 | -1

/** A row that may be a part of a later total, or a total of rows above it. */
interface Item {
  readonly row: TableRow
  /** Where the rows of its section begin. */
  readonly isFirst: boolean
  /** Columns in which the row is a total that its parts contradict, with what the parts make. */
  readonly corrected: ReadonlyMap<number, number>
}

/** One way in which a total may be made of the items above it. */
interface Reading {
  readonly first: number
  readonly signs: readonly Sign[]
  readonly checks: readonly Check[]
  readonly witnesses: number
}

interface Check {
  readonly column: number
  readonly sum: number
  readonly tolerance: number
  readonly holds: boolean
  readonly isTelling: boolean
}

const totalLabel = /^[\W\s]*(?:sub-?total|total|totals)\b/i
// Rows of statements that follow from the rows above them.
const resultLabel = gate(
  /^[\W\s]*(?:gross (?:profit|margin|income|loss)|(?:net )?(?:operating|underwriting|segment) (?:\(?loss\)?|income|profit|earnings|revenues?)|(?:income|loss|profit|earnings|\(loss\)|net)\b.{0,24}\b(?:from operations|before|from continuing|income|loss|earnings|profit)|(?:income|loss|profit|earnings) (?:\(loss\) |from operations|before)|net (?:income|loss|earnings|profit|sales|revenues?|interest income|cash|increase|decrease|change|\(loss\)|\(decrease\)|change)|(?:adjusted )?ebitda|adjusted|cash,?.{0,60}\bend(?:ing)? of|(?:ending|closing) balance|balance at end|comprehensive (?:income|loss)|free cash flow|pro forma|non-gaap|funds from operations|book value|tangible)/i
)
// What is counted in another row already, or lies beside the sum.
const asideLabel = gate(/^[\W\s]*(?:of which|including|includes|memo|as a percent|percent)\b|\bincluded (?:in|above)\b/i)
const lessLabel = /^[\W\s]*(?:less|deduct|minus)\b/i
// Heads of columns whose figures are no amounts of the rows.
const asideHead = /%|\bpercent|\bchange\b|\bvariance\b|\bgrowth\b|\bper share\b/i
const mostItems = 40

/** Finds the totals of tables and the figures above or before each that make it up, where the structure is certain. */
export function findTableSums(tables: readonly ReportedTable[]): readonly TableSum[] {
  return tables.flatMap(table => {
    const down = sumsDown(table)
    const wrong = new Set(down.flatMap(sum => (sum.holds ? [] : placesOf(sum))))
    // A figure that breaks the sum of its column breaks that of its row as well: one finding is enough.
    return [...down, ...sumsAcross(table).filter(sum => sum.holds || !placesOf(sum).some(place => wrong.has(place)))]
  })
}

function placesOf({total, parts}: TableSum): readonly number[] {
  return [total, ...parts.map(({figure}) => figure)].map(({range}) => range.from)
}

function sumsDown(table: ReportedTable): readonly TableSum[] {
  const sums: TableSum[] = []
  const columns = table.columns.filter(({head}) => !asideHead.test(head.replace(/\([^)]*\)|\bexcept\b.*/gi, ''))).map(({column}) => column)
  let items: Item[] = []
  let isFirst = true
  for (const row of table.rows) {
    if (row.figures.length === 0) {
      isFirst = true
      continue
    }
    if (!isAmounts(row) || asideLabel.test(row.label)) continue
    const isTotal = totalLabel.test(row.label) || row.label === ''
    const isResult = isTotal || resultLabel.test(row.label)
    const reading = isResult ? bestReading(items, row, {columns, isTotal}) : null
    const corrected = new Map<number, number>()
    if (reading) {
      sums.push(...sumsOf(table, row, {reading, items, corrected}))
      items = items.slice(0, reading.first)
    }
    items.push({row, isFirst: isFirst && !reading, corrected})
    isFirst = false
  }
  return sums
}

// Amounts of one kind: not percentages, prices per share or counts of shares.
function isAmounts(row: TableRow): boolean {
  return row.figures.some(figure => !figure.isDash && figure.per === null && figure.unit !== 'percent' && figure.unit !== 'points' && figure.unit !== 'times')
}

interface Search {
  readonly columns: readonly number[]
  readonly isTotal: boolean
}

function bestReading(items: readonly Item[], total: TableRow, {columns, isTotal}: Search): Reading | null {
  const lowest = Math.max(0, items.length - mostItems)
  let best: Reading | null = null
  for (let first = items.length - 1; first >= lowest; first--) {
    const parts = items.slice(first)
    if (parts.some(part => part.row.figures[0] && unitOf(part.row) !== unitOf(total))) break
    for (const signs of signings(parts, isTotal)) {
      // A plain total of a whole section needs less to show it than a chance run of rows.
      const margin = isTotal && (first === 0 || parts[0]?.isFirst) ? 8 : 60
      const checks = columns.flatMap(column => check(parts, signs, {total, column, margin}) ?? [])
      const witnesses = checks.filter(({holds, isTelling}) => holds && isTelling).length
      const reading = {first, signs, checks, witnesses}
      if (isCertain(reading, parts, {total, isTotal, others: items}) && (best === null || isBetter(reading, best))) best = reading
    }
  }
  return best
}

function isBetter(reading: Reading, best: Reading): boolean {
  const failures = (one: Reading): number => one.checks.filter(({holds}) => !holds).length
  return reading.witnesses > best.witnesses || (reading.witnesses === best.witnesses && failures(reading) < failures(best))
}

// The ways to add up: all as printed; the first less the others; those called "less" taken off.
function signings(parts: readonly Item[], isTotal: boolean): readonly (readonly Sign[])[] {
  const plain = parts.map((): Sign => 1)
  const less = parts.map(({row}): Sign => (lessLabel.test(row.label) ? -1 : 1))
  const ways = less.includes(-1) ? [plain, less] : [plain]
  if (isTotal || parts.length < 2) return ways
  const takenOff = parts.map((_, index): Sign => (index === 0 ? 1 : -1))
  if (parts.length === 2) return [...ways, takenOff]
  const lastOff = parts.map((_, index): Sign => (index === parts.length - 1 ? -1 : 1))
  const firstTwo = parts.map((_, index): Sign => (index === 1 ? -1 : 1))
  return [...ways, takenOff, lastOff, firstTwo]
}

function unitOf(row: TableRow): string {
  return row.figures.find(figure => !figure.isDash)?.unit ?? row.figures[0]?.unit ?? ''
}

function printedStep(row: TableRow, column: number): number {
  const figure = figureIn(row, column)
  return figure ? Math.round(Math.log10(figure.step / figure.scale)) : 0
}

function check(parts: readonly Item[], signs: readonly Sign[], {total, column, margin}: {total: TableRow; column: number; margin: number}): Check | null {
  const stated = figureIn(total, column)
  if (!stated || stated.isDash || stated.per !== null || stated.unit === 'percent' || stated.unit === 'points') return null
  let sum = 0
  let slack = stated.step / 2
  let counted = 0
  for (const [index, {row}] of parts.entries()) {
    const figure = figureIn(row, column)
    // Words in place of a figure hide a part.
    if (!figure && row.hasWords) return null
    if (!figure || figure.isDash || figure.value === 0) continue
    if (figure.unit !== stated.unit || figure.per !== null) return null
    sum += (signs[index] ?? 1) * figure.value
    slack += figure.step / 2
    counted++
  }
  if (counted === 0) return null
  const tolerance = slack * (1 + 1e-9)
  const holds = Math.abs(sum - stated.value) <= tolerance
  return {column, sum, tolerance, holds, isTelling: counted > 1 && Math.abs(stated.value) > margin * tolerance}
}

interface Surroundings {
  readonly total: TableRow
  readonly isTotal: boolean
  readonly others: readonly Item[]
}

// Is it certain that these rows make up the total? Other columns in which they do show it; failing that, a plain list does.
function isCertain(reading: Reading, parts: readonly Item[], {total, isTotal, others}: Surroundings): boolean {
  const {checks, witnesses} = reading
  const failures = checks.filter(({holds}) => !holds)
  if (checks.length === 0) return false
  if (parts.length === 1) return failures.length === 0 && isTotal
  if (failures.length === 0) return witnesses > 0
  if (failures.length > witnesses) return isPlainList(reading, parts, {total, isTotal, others})
  const startsSection = parts[0]?.isFirst === true || reading.first === 0
  // A part that is nothing in every column that adds up has not been shown to belong to the total.
  const holding = checks.filter(({holds}) => holds).map(({column}) => column)
  const isShown = ({row}: Item): boolean => holding.some(column => (figureIn(row, column)?.value ?? 0) !== 0)
  const unshown = (column: number): number => parts.filter(part => !isShown(part) && (figureIn(part.row, column)?.value ?? 0) !== 0).length
  // A column of rates beside columns of amounts is not added up.
  const steps = holding.map(column => printedStep(total, column))
  if (failures.some(({column}) => !steps.includes(printedStep(total, column)))) return false
  if (failures.some(({column}) => unshown(column) > (isTotal && startsSection ? 1 : 0))) return false
  const strong = checks.filter(({holds, isTelling, column, tolerance}) => holds && isTelling && Math.abs(figureIn(total, column)?.value ?? 0) > 400 * tolerance)
  return witnesses >= 2 || startsSection || strong.length > 0
}

// One column, no subtotals, every part positive and none above the total, and the sum not far off.
function isPlainList({checks, first}: Reading, parts: readonly Item[], {total, isTotal, others}: Surroundings): boolean {
  if (!isTotal || !totalLabel.test(total.label) || checks.length !== 1 || first !== 0 || parts.length < 2 || parts.length > 15) return false
  if (others.some(({row}) => totalLabel.test(row.label) || row.label === '' || lessLabel.test(row.label) || row.hasWords)) return false
  const [only] = checks
  if (!only) return false
  const stated = figureIn(total, only.column)
  if (!stated || stated.value <= 0) return false
  const values = parts.map(({row}) => figureIn(row, only.column))
  if (values.some(value => !value || value.isDash || value.value < 0 || value.unit !== stated.unit)) return false
  // A digit of the total is another, however far that sets it off.
  if (isMistyped({...stated, value: only.sum}, stated, 4)) return true
  return values.every(value => value !== null && value.value <= stated.value) && Math.abs(only.sum - stated.value) < 0.25 * stated.value
}

interface Found {
  readonly reading: Reading
  readonly items: readonly Item[]
  /** Filled with what the parts make in columns where they contradict the total. */
  readonly corrected: Map<number, number>
}

function sumsOf(table: ReportedTable, row: TableRow, {reading, items, corrected}: Found): readonly TableSum[] {
  const parts = items.slice(reading.first)
  if (parts.length < 2) return []
  return reading.checks.flatMap(({column, sum, tolerance, holds}) => {
    const total = figureIn(row, column)
    if (!total) return []
    // A part that is itself a total and is wrong has been reported: with what it should be, this total may hold.
    const amends = parts.reduce((change, {row: part, corrected: right}, index) => {
      const should = right.get(column)
      return should === undefined ? change : change + (reading.signs[index] ?? 1) * (should - (figureIn(part, column)?.value ?? 0))
    }, 0)
    const holdsAmended = holds || (amends !== 0 && Math.abs(sum + amends - total.value) <= tolerance)
    if (!holds) corrected.set(column, sum)
    if (!holds && parts.some(({corrected: right}) => right.has(column)) && !holdsAmended) return []
    const figures = parts.flatMap(({row: part}, index) => {
      const figure = figureIn(part, column)
      return figure && !figure.isDash ? [{figure, label: part.label, sign: reading.signs[index] ?? 1}] : []
    })
    return [{table: table.table, label: row.label, total, parts: figures, sum, tolerance, holds: holdsAmended, witnesses: reading.witnesses - (holds ? 1 : 0)}]
  })
}
