import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import {daysBetween} from '../dates/calendar.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Release} from '../release.ts'
import type {ReportedTable, TableColumn, TableFigure, TableRow} from './reported-table.ts'
import {isStatement, measuresOf} from './row-measures.ts'

/** A figure in the text and the cell of the same measure and period. */
export interface TextClaim {
  readonly quantity: Quantity
  readonly figure: TableFigure
  readonly label: string
  readonly period: string
  /** `agrees` within rounding; `scale` when a factor of a thousand or a million lies between the two. */
  readonly outcome: 'agrees' | 'differs' | 'scale'
}

/** A cell that stands for a measure. */
interface Cell {
  readonly figure: TableFigure
  /** The table states its scale. */
  readonly hasScale: boolean
  readonly row: TableRow
  readonly column: TableColumn
  readonly isStatement: boolean
}

// What is yet to come is not in the tables.
const ahead = gate(
  /\b(?:expect\w*|guidance|outlook|forecast\w*|anticipat\w*|project(?:s|ed|ion\w*)|estimat\w+|target\w*|will|would|goal|plan\w*|annualized|run[- ]rate|assum\w+)\b/i
)
// Words that set a figure apart from the row of the same name.
const apart =
  /\b(?:excluding|adjusted|non-?gaap|pro[- ]?forma|organic|constant currency|comparable|same[- ]store|preliminary|core|segment|includ\w+|of which|consist\w+|partially|offset|charges?|gains?|related to|attributable to|due to|because of|contribut\w+|driven by|from the (?:sale|acquisition)|by|increase of|decrease of|improvement of|decline of|range|between)\b/i
const quiet: ReadonlySet<string> = new Set(['about', 'cautionary', 'contact', 'furniture', 'offering-legend', 'call-details'])

/** Compares the figures of the text with the tables, where label, period and basis are plain. */
export function findTextClaims(release: Release): readonly TextClaim[] {
  const cells = cellsByMeasure(release.tables)
  if (cells.size === 0) return []
  const lookup = cellLookup(release.tables)
  const bySentence = new Map<number, Quantity[]>()
  const narrowed = new Set<Block>()
  for (const quantity of release.quantities) {
    const company = bySentence.get(quantity.sentence)
    if (company) company.push(quantity)
    else bySentence.set(quantity.sentence, [quantity])
    const block = release.sentences[quantity.sentence]?.block
    if (block && quantity.qualifiers.length > 0) narrowed.add(block)
  }
  return release.quantities.flatMap(quantity => {
    const block = release.sentences[quantity.sentence]?.block
    // A paragraph that speaks of a segment goes on to speak of it.
    const isNarrowed = block !== undefined && narrowed.has(block)
    const row = !isNarrowed && isPlain(release, quantity) ? cells.get(quantity.label ?? '') : undefined
    const claim = row ? claimOf(quantity, row, {release, lookup, company: bySentence.get(quantity.sentence) ?? []}) : null
    return claim ? [claim] : []
  })
}

function cellsByMeasure(tables: readonly ReportedTable[]): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>()
  for (const table of tables) {
    const statement = isStatement(table)
    for (const row of table.rows) {
      for (const measure of row.figures.length > 0 ? measuresOf(row) : []) {
        const list = cells.get(measure) ?? []
        for (const figure of row.figures) {
          const column = table.columns[figure.column]
          if (column && !figure.isDash)
            list.push({
              figure,
              row,
              column,
              isStatement: statement,
              hasScale: table.scale !== null || figure.scale > 1 || figure.per !== null || figure.value > 1e6
            })
        }
        cells.set(measure, list)
      }
    }
  }
  return cells
}

function isPlain(release: Release, {label, qualifiers, basis, bound, unit, section, confidence, sentence, period}: Quantity): boolean {
  if (period === null && section !== 'headline' && section !== 'subheadline' && section !== 'lead') return false
  if (label === null || qualifiers.length > 0 || bound !== 'exact' || confidence < 0.6 || quiet.has(section) || !/^[A-Z]{3}$/.test(unit)) return false
  if (basis.some(word => word !== 'basic' && word !== 'diluted' && word !== 'net' && word !== 'gaap')) return false
  return !ahead.test(release.sentences[sentence]?.text ?? '')
}

// "improved by $0.9 million" tells a change; "cash, cash equivalents and investments" is more than the row.
function isOtherMeasure({text, sentences}: Release, {label, range, sentence}: Quantity): boolean {
  const start = sentences[sentence]?.range.from ?? range.from
  const head = text.slice(Math.max(start, range.from - 90), range.from).split(/[;,]| and /)
  if (apart.test(head.slice(-1).join(' '))) return true
  return label === 'cash' && /\b(?:investments?|securities|restricted|liquidity|availab\w+)\b/i.test(sentences[sentence]?.text ?? '')
}

// One digit is another, or two neighbours have changed places: "$42.1 million" for 41,200 thousand.
function isSlip({value, step}: Quantity, figure: TableFigure): boolean {
  const written = String(Math.round(Math.abs(value) / step))
  const right = String(Math.round(Math.abs(figure.value) / step))
  if (written.length !== right.length || written.length < 3) return false
  const wrong = [...written].flatMap((digit, index) => (digit === right[index] ? [] : [index]))
  const [first = 0, second = 0] = wrong
  return wrong.length === 1 || (wrong.length === 2 && second === first + 1 && written[first] === right[second] && written[second] === right[first])
}

interface Around {
  readonly release: Release
  readonly lookup: Lookup
  /** The other figures of the sentence. */
  readonly company: readonly Quantity[]
}

function claimOf(quantity: Quantity, row: readonly Cell[], {release, lookup, company}: Around): TextClaim | null {
  const cells = row.filter(({figure, row: {fullLabel}}) => isOfKind(quantity, figure) && isOfBasis(quantity, fullLabel))
  const here = cells.filter(({column}) => isPeriod(quantity, column, release))
  const statement = here.filter(cell => cell.isStatement)
  const [first] = statement
  if (!first) return null
  const claim = {quantity, figure: first.figure, label: first.row.label, period: first.column.head}
  if (cells.some(({figure}) => meets(quantity, figure))) return {...claim, outcome: 'agrees'}
  if (here.some(({hasScale}) => !hasScale) || isOtherMeasure(release, quantity)) return null
  // All statements must say the same, and the figure of the text must stand in no table at all.
  if (statement.some(({figure}) => Math.abs(Math.abs(figure.value) - Math.abs(first.figure.value)) > figure.step + first.figure.step)) return null
  const ratio = Math.abs(quantity.value / first.figure.value)
  const power = [1e3, 1e-3, 1e6, 1e-6].find(factor => Math.abs(ratio / factor - 1) < 0.05)
  if (power !== undefined) return {...claim, outcome: 'scale'}
  // Another figure of the sentence that the same row bears out shows that the row is the right one.
  const isAnchored = company.some(
    other => other !== quantity && other.label === quantity.label && other.unit === quantity.unit && cells.some(({figure}) => meets(other, figure))
  )
  if (lookup.akin(quantity) || (quantity.standing === 'earlier' && !isAnchored)) return null
  if (isSlip(quantity, first.figure) && (isAnchored || quantity.period !== null)) return {...claim, outcome: 'differs'}
  if (lookup.anywhere(quantity)) return null
  // Any other difference asks for more: nothing in the sentence sets the figure apart, and the two are not far from each other.
  const most = isAnchored ? 3 : quantity.period === null ? 1.4 : 2
  if (apart.test(release.sentences[quantity.sentence]?.text ?? '') || ratio < 1 / most || ratio > most) return null
  return isAnchored || here.length === statement.length ? {...claim, outcome: 'differs'} : null
}

function isOfKind({unit, per, label}: Quantity, figure: TableFigure): boolean {
  const isPerShare = per === 'share' || /per share$/.test(label ?? '')
  // A table without a currency sign counts money all the same where the row is one of money.
  return (figure.unit === unit || figure.unit === 'number') && isPerShare === (figure.per === 'share')
}

// "diluted" in the text asks for a row of diluted earnings; a plain figure per share may be either.
function isOfBasis({basis, text}: Quantity, label: string): boolean {
  if (basis.includes('diluted') || /diluted/i.test(text)) return /dilut/i.test(label)
  return !basis.includes('basic') || !/dilut/i.test(label) || /basic/i.test(label)
}

// Do the two agree within the rounding of either? Signs are told by words in prose.
function meets({value, interval, step}: Quantity, figure: TableFigure): boolean {
  const half = Math.max((interval[1] - interval[0]) / 2, step / 2) + figure.step / 2
  return Math.abs(Math.abs(value) - Math.abs(figure.value)) <= half * (1 + 1e-9)
}

// "Q 2020-03-31", "Q3 2020", "FY 2019", "9M 2020", "at 2020-03-31"
const key = gate(/^(Q|FY|6M|9M|12M|at)([1-4])?(?: (?:((?:19|20)\d\d)|((?:19|20)\d\d-\d\d-\d\d)))?$/)

const kinds: Readonly<Record<string, TableColumn['kind']>> = {Q: 'quarter', FY: 'year', '6M': 'half', '9M': 'nine-months', '12M': 'year', at: 'day'}

function isPeriod({period, standing}: Quantity, column: TableColumn, release: Release): boolean {
  if (column.period === null) return false
  const [, span, ordinal, year, end] = key.exec(period ?? '') ?? []
  if (span && column.kind !== kinds[span]) return false
  if (end) return column.end === end
  if (year && ordinal) return column.period === `${year}-Q${ordinal}`
  if (year) return column.period.startsWith(`${year}-`)
  // "third quarter", "for the quarter", or no period at all: the latest of its kind; "a year ago": the one a year before.
  const back = standing === 'earlier' ? 1 : 0
  if (back === 1 && period !== null && !/^earlier/.test(period)) return false
  if (!span && column.kind !== mainKind(release)) return false
  return isLatest(column, release, back) && (!ordinal || column.period.endsWith(`Q${ordinal}`))
}

// The kind of period on which the release reports first: the quarter, unless it has only years.
function mainKind({tables}: Release): TableColumn['kind'] {
  const found = new Set(tables.flatMap(({columns}) => columns.map(({kind}) => kind)))
  return found.has('quarter') ? 'quarter' : found.has('year') ? 'year' : 'half'
}

function isLatest(column: TableColumn, {tables, date}: Release, yearsBack: number): boolean {
  const ends = tables.flatMap(({columns}) =>
    columns.filter(({kind, end}) => kind === column.kind && end !== null && (!date || end <= date.iso)).map(({end}) => end ?? '')
  )
  const latest = ends.reduce((last, end) => (end > last ? end : last), '')
  if (column.end === null || latest === '') return false
  return Math.abs(daysBetween(column.end, latest) - yearsBack * 365) < 12
}

/** Tells whether a figure stands in a cell of the tables: of any row, or of the rows that are akin to its measure. */
interface Lookup {
  readonly anywhere: (quantity: Quantity) => boolean
  readonly akin: (quantity: Quantity) => boolean
}

// Words by which rows are akin to a measure: "Adjusted net income" to net income, "Product sales" to revenue.
const kin: readonly (readonly [label: RegExp, rows: RegExp])[] = [
  [/revenue/, /revenue|sales|turnover/i],
  [/net (?:income|loss)|per share|earnings|pretax/, /income|loss|earnings|profit|eps|per share/i],
  [/operating (?:income|loss)|ebitda/, /operati|ebit/i],
  [/gross/, /gross/i],
  [/cash/, /cash|liquidity/i]
]

function cellLookup(tables: readonly ReportedTable[]): Lookup {
  const rows = tables.flatMap(table => table.rows)
  const all = sortedAmounts(rows)
  const byKin = new Map<RegExp, readonly number[]>()
  return {
    anywhere: quantity => holds(all, quantity),
    akin: quantity => {
      const pattern = kin.find(([label]) => label.test(quantity.label ?? ''))?.[1]
      if (!pattern) return holds(all, quantity)
      const amounts = byKin.get(pattern) ?? sortedAmounts(rows.filter(row => pattern.test(row.label) || pattern.test(row.section ?? '')))
      byKin.set(pattern, amounts)
      return holds(amounts, quantity)
    }
  }
}

function sortedAmounts(rows: readonly TableRow[]): readonly number[] {
  return rows.flatMap(({figures}) => figures.filter(({isDash}) => !isDash).map(({value}) => Math.abs(value))).sort((a, b) => a - b)
}

function holds(amounts: readonly number[], {value, interval}: Quantity): boolean {
  const half = (interval[1] - interval[0]) / 2
  let low = 0
  let high = amounts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((amounts[middle] ?? 0) < Math.abs(value) - half) low = middle + 1
    else high = middle
  }
  return (amounts[low] ?? Infinity) <= Math.abs(value) + half
}
