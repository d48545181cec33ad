import {gate} from '../../text/gated-pattern.ts'
import {daysBetween} from '../dates/calendar.ts'
import {findMetrics} from '../quantities/metrics.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Release} from '../release.ts'
import {type CellLookup, cellLookup} from './cell-lookup.ts'
import {type PeriodFit, periodsOfColumns} from './claim-period.ts'
import {agreesWith, isMistyped, isOneAmount, isRoundedAmiss} from './figure-agreement.ts'
import type {ReportedTable, TableColumn, TableFigure} from './reported-table.ts'
import {indexRows, type NamedRow, type RowIndex} from './row-index.ts'
import {type SpokenFigure, spokenFigures} from './spoken-figures.ts'

/** A figure in the text and the cell of the same measure and period. */
export interface TextClaim {
  readonly quantity: Quantity
  readonly figure: TableFigure
  readonly label: string
  readonly period: string
  /** `agrees` within rounding; `scale` when a factor of a thousand or a million lies between the two. */
  readonly outcome: 'agrees' | 'differs' | 'scale'
}

/** A cell of a row that goes by the name of a figure. */
interface Cell extends NamedRow {
  readonly figure: TableFigure
  readonly column: TableColumn
  /** The scale of its table is neither stated nor shown by other figures. */
  readonly isScaleOpen: boolean
}

/** A figure with the cells that may be meant. */
interface Candidate extends SpokenFigure {
  /** Cells of the rows of its name. */
  readonly cells: readonly Cell[]
  /** The cells, of these rows and of rows akin, that say the same. */
  readonly agreeing: readonly Cell[]
}

// What is yet to come is not in the tables.
const ahead = gate(
  /\b(?:expect\w*|guidance|outlook|forecast\w*|anticipat\w*|project(?:s|ed|ion\w*)|estimat\w+|target\w*|will|would|goal|plan\w*|annualized|run[- ]rate|assum\w+)\b/i
)
// Words before a figure that make it a part or a change of what the row says: "revenue included gains of", "improved by"
const setsApart =
  /\b(?:(?:increase|decrease|improvement|decline|growth|reduction) of|includ\w+|of which|(?:un)?favorable|consist\w+|offset|charges? of|gains? of|due to|because of|contribut\w+|between|reflect\w+)\b|\bby(?: approximately| about| nearly| an?)? ?$/i
const narrows = gate(
  /\b(?:excluding|adjusted|non-?gaap|pro[- ]?forma|organic|constant currency|comparable|same[- ]store|preliminary|core|segment|partially|related to|attributable to|driven by|from the (?:sale|acquisition)|by|range)\b/i
)
const plainBasis: ReadonlySet<string> = new Set(
  'basic diluted net gaap gross operating adjusted core comparable organic continuing previous excluding'.split(' ').concat('pro forma')
)

/** Compares the figures of the text with the tables, where label, period and basis are plain. */
export function findTextClaims(release: Release): readonly TextClaim[] {
  if (release.tables.every(({rows}) => rows.length === 0)) return []
  const around: Around = {
    release,
    rows: indexRows(release.tables),
    scales: new Map(release.unstatedScales.flatMap(({table, factor}) => (release.tables[table] ? [[release.tables[table], factor] as const] : []))),
    lookup: cellLookup(release.tables),
    fit: periodsOfColumns(release),
    aside: new Set([...release.changes.flatMap(({amount}) => (amount ? [amount] : [])), ...release.ranges.flatMap(({low, high}) => [low, high])])
  }
  const bySentence = new Map<number, SpokenFigure[]>()
  for (const figure of spokenFigures(release)) {
    const others = bySentence.get(figure.quantity.sentence)
    if (others) others.push(figure)
    else bySentence.set(figure.quantity.sentence, [figure])
  }
  return [...bySentence].flatMap(([number, figures]) => claimsIn(figures, release.sentences[number]?.text ?? '', around))
}

interface Around {
  readonly release: Release
  readonly rows: RowIndex
  /** Scales of tables that do not state them. */
  readonly scales: ReadonlyMap<ReportedTable, number>
  readonly lookup: CellLookup
  readonly fit: (quantity: Quantity, column: TableColumn) => PeriodFit
  /** Amounts by which something has changed, and ends of ranges. */
  readonly aside: ReadonlySet<Quantity>
}

// A sentence of more figures than anybody reads is a list that has lost its lines.
const mostFigures = 60

function claimsIn(figures: readonly SpokenFigure[], sentence: string, around: Around): readonly TextClaim[] {
  if (figures.length > mostFigures || ahead.test(sentence)) return []
  const candidates = figures.map(figure => candidateOf(figure, around))
  return candidates.flatMap((one, index) => claimOf(one, {candidates, index, sentence}, around) ?? [])
}

function candidateOf(figure: SpokenFigure, {rows, scales}: Around): Candidate {
  if (!isComparable(figure.quantity)) return {...figure, cells: [], agreeing: []}
  const {named, akin} = rows(figure)
  const cells = cellsOf(named, figure, scales)
  const agreeing = (akin.length === named.length ? cells : cellsOf(akin, figure, scales)).filter(cell => agreesWith(figure.quantity, cell.figure))
  return {...figure, cells, agreeing}
}

function isComparable({basis, bound, unit}: Quantity): boolean {
  return bound === 'exact' && /^[A-Z]{3}$/.test(unit) && basis.every(word => plainBasis.has(word))
}

function cellsOf(rows: readonly NamedRow[], spoken: SpokenFigure, scales: Around['scales']): readonly Cell[] {
  return rows.flatMap(named =>
    named.row.figures.flatMap(printed => {
      const column = named.table.columns[printed.column]
      if (!column || printed.isDash || !isOfKind(spoken.quantity, printed) || !isOfBasis(spoken, named.row.fullLabel)) return []
      const isOpen = named.table.scale === null && printed.scale === 1 && printed.per === null && Math.abs(printed.value) < 1e6
      const factor = isOpen ? scales.get(named.table) : 1
      const figure = factor === undefined || factor === 1 ? printed : {...printed, value: printed.value * factor, step: printed.step * factor, scale: factor}
      return [{...named, figure, column, isScaleOpen: factor === undefined}]
    })
  )
}

interface Place {
  readonly candidates: readonly Candidate[]
  readonly index: number
  readonly sentence: string
}

function claimOf(one: Candidate, place: Place, around: Around): TextClaim | null {
  const {quantity, agreeing} = one
  const [same] = agreeing
  if (same) return claimFor(quantity, same, 'agrees')
  if (one.cells.length === 0 || around.aside.has(quantity) || isOtherMeasure(one)) return null
  const companions = place.candidates.filter(other => other !== one && isAlike(other.quantity, quantity))
  const taken = new Set(companions.flatMap(other => other.agreeing.map(({figure}) => figure.span.start)))
  const cells = one.cells.filter(cell => !taken.has(cell.figure.span.start) && !cell.isScaleOpen && !isRoundedAmiss(quantity, cell.figure))
  const beside = cellsBeside(cells, place, cell => around.fit(quantity, cell.column) === 'own')
  const [twin] = beside
  if (twin && beside.every(({figure}) => isOneAmount(twin.figure, figure))) return claimFor(quantity, twin, 'differs')
  // One figure of a sentence may be mistyped; where another misses the row as well, the row is not the one that is meant.
  const isAnchored = taken.size > 0
  if (!isAnchored && companions.some(other => other.cells.length > 0 && !around.aside.has(other.quantity))) return null
  if (!isAnchored && explains.test(one.before)) return null
  const yearBefore = isAnchored && quantity.standing === 'earlier' && quantity.period === null ? cellsYearBefore(cells, companions) : []
  const own = yearBefore.length > 0 ? yearBefore : cells.filter(({column}) => around.fit(quantity, column) === 'own')
  const scaled = scaleOff(quantity, own)
  if (scaled) return claimFor(quantity, scaled, 'scale')
  if (!isAnchored && around.lookup.akin(quantity)) return null
  // "compared with" that names no period may mean the year before or the end of it.
  const isVague = quantity.period === null && quantity.standing === 'earlier' && yearBefore.length === 0
  const inQuestion = own.length > 0 && !isVague ? own : cells.filter(({column}) => around.fit(quantity, column) !== 'other')
  const digits = own.length > 0 && quantity.per !== null ? 2 : 3
  const slips = inQuestion.filter(({figure}) => isMistyped(quantity, figure, digits))
  const [slip] = slips
  if (slip) return slips.every(({figure}) => isOneAmount(slip.figure, figure)) ? claimFor(quantity, slip, 'differs') : null
  return isPlainlyOther(one, {own, isAnchored, sentence: place.sentence}, around) ? claimFor(quantity, own[0] as Cell, 'differs') : null
}

function claimFor(quantity: Quantity, {figure, row, column}: Cell, outcome: TextClaim['outcome']): TextClaim {
  return {quantity, figure, label: row.label, period: column.head, outcome}
}

function isAlike(one: Quantity, other: Quantity): boolean {
  return one.label === other.label && one.unit === other.unit && (one.per === null) === (other.per === null)
}

// A figure and its alternate per share share the column in which the other stands; the one of the period if there are several.
function cellsBeside(cells: readonly Cell[], {candidates, index}: Place, isOwn: (cell: Cell) => boolean): readonly Cell[] {
  const twin = candidates[index]?.isAlternate ? candidates[index - 1] : candidates[index + 1]?.isAlternate ? candidates[index + 1] : undefined
  const beside = cells.filter(cell => twin?.agreeing.some(other => other.table === cell.table && other.column === cell.column))
  const own = beside.filter(isOwn)
  return own.length > 0 ? own : beside
}

// "$19.2 million, compared to $19.1 million": the second stands a year before the column of the first, in the same table.
function cellsYearBefore(cells: readonly Cell[], companions: readonly Candidate[]): readonly Cell[] {
  const told = companions.flatMap(({agreeing}) => agreeing)
  return cells.filter(({table, column}) =>
    told.some(
      other =>
        other.table === table &&
        other.column.kind === column.kind &&
        column.end !== null &&
        other.column.end !== null &&
        Math.abs(daysBetween(column.end, other.column.end) - 365) < 12
    )
  )
}

interface Evidence {
  /** Cells of the period. */
  readonly own: readonly Cell[]
  /** Another figure of the sentence stands in the row. */
  readonly isAnchored: boolean
  readonly sentence: string
}

// A figure that is no slip of the one in the table: all cells have to say the same, and nothing may set it apart.
function isPlainlyOther({quantity, lead}: Candidate, {own, isAnchored, sentence}: Evidence, {lookup}: Around): boolean {
  const [first] = own
  if (!first || quantity.confidence < 0.6 || own.some(cell => !isOneAmount(first.figure, cell.figure))) return false
  const ratio = Math.abs(quantity.value / first.figure.value)
  if (isAnchored) return ratio > 1 / 11 && ratio < 11 && !narrows.test(lead) && !lookup.akin(quantity)
  if (quantity.qualifiers.length > 0 || narrows.test(sentence) || setsApart.test(sentence) || quantity.standing === 'earlier') return false
  if (quantity.period === null && !/^(?:headline|subheadline|lead)$/.test(quantity.section)) return false
  const most = quantity.period === null ? 1.4 : 2
  return own.every(cell => cell.isStatement) && ratio > 1 / most && ratio < most && !lookup.anywhere(quantity)
}

// "cash, cash equivalents and investments" is more than the row; "an increase in income of $2 million" less.
function isOtherMeasure({quantity, cells, lead, before, after, follows}: Candidate): boolean {
  if (setsApart.test(lead.slice(findMetrics(lead).at(-1)?.to ?? 0)) || changeBefore.test(before.slice(-90)) || changeAfter.test(follows)) return true
  return quantity.label === 'cash' && !cells.some(({row}) => beyondCash.test(row.label)) && beyondCash.test(`${before} ${after}`)
}

// "increased $4.1 million", "an increase in net income of $9.2 million", "added approximately $26 million"
const changeBefore =
  /\b(?:increas|decreas|declin|improv|reduc|add)(?:e[ds]?|ing|s)?(?: by)?(?: approximately| about| nearly)? ?$|\b(?:increase|decrease|decline|improvement|reduction|growth) in [\w'’&, -]{1,60} of (?:approximately |about )?$/i
// "a $3.5 million, or 85.4% increase", "$1.4 million higher"
const changeAfter =
  /^(?:,? (?:or )?\d[\d.]*%,?)? (?:[a-z-]+ ){0,2}(?:increase|decrease|decline|improvement|reduction|higher|lower|charge|write-?(?:down|off))\b/i
// What explains a result is no result: "included", "primarily due to"
const explains = /\b(?:includ\w+|consist\w+|compris\w+|offset|primarily|mainly|largely|driven|due to|result of|reflect(?:s|ing|ed)?|because|after an?)\b/i

const beyondCash = /\b(?:investments?|securities|restricted|liquidity|availab\w+)\b/i

function scaleOff({value}: Quantity, cells: readonly Cell[]): Cell | null {
  const [first] = cells
  if (!first) return null
  const ratio = Math.abs(value / first.figure.value)
  return [1e3, 1e-3, 1e6, 1e-6].some(factor => Math.abs(ratio / factor - 1) < 0.05) ? first : null
}

function isOfKind({unit, per, label}: Quantity, figure: TableFigure): boolean {
  const isPerShare = per === 'share' || /per share$/.test(label ?? '')
  // A table without a currency sign counts money all the same where the row is one of money.
  return (figure.unit === unit || figure.unit === 'number') && isPerShare === (figure.per === 'share')
}

// "diluted" in the text asks for a row of diluted earnings; a plain figure per share may be either.
function isOfBasis({quantity, lead, after}: SpokenFigure, label: string): boolean {
  if (quantity.per === null && !/per share$/.test(quantity.label ?? '')) return true
  const words = `${lead.slice(-50).split(/[,)]/).at(-1)} ${quantity.text}`
  if (dilutedAfter.test(after) || /diluted/i.test(words)) return /dilut/i.test(label)
  return !/basic/i.test(words) || !/dilut/i.test(label) || /basic/i.test(label)
}

// "$0.22 per share (diluted)", "$0.22 per share on a diluted basis", but not "$2.83 per share ($2.81 per share on a diluted basis)"
const dilutedAfter = /^ ?(?:\(|on an? |assuming |per )?(?:fully )?dilut/i
