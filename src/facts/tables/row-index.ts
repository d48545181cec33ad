import {gate} from '../../text/gated-pattern.ts'
import {findMetrics} from '../quantities/metrics.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {ReportedTable, TableRow} from './reported-table.ts'
import {isStatement, measuresOf} from './row-measures.ts'
import type {SpokenFigure} from './spoken-figures.ts'

/** A row that a figure of the text may speak of. */
export interface NamedRow {
  readonly table: ReportedTable
  readonly row: TableRow
  readonly isStatement: boolean
}

/** The rows of which a figure of the text may speak. */
export interface NamedRows {
  /** Rows whose whole name is that of the figure. */
  readonly named: readonly NamedRow[]
  /** Those, and rows whose name differs by what owners it belongs to. */
  readonly akin: readonly NamedRow[]
}

/** Finds the rows that go by the name under which the text gives a figure. */
export type RowIndex = (figure: SpokenFigure) => NamedRows

// Words that make another measure of the one that they stand beside.
const adjusting = gate(/\b(?:adjusted|non-?gaap|pro[- ]?forma|core|normalized|underlying|excluding|organic|comparable|constant[- ]currency|operating basis)\b/i)
const adjustedBasis: ReadonlySet<string> = new Set(['adjusted', 'pro forma', 'organic', 'comparable', 'excluding', 'constant currency', 'core'])
// "attributable to common stockholders", "available to Alder Creek Foods"
const owners = /,? (?:attributable|available|applicable|allocable|allocated) to (.*)$/i
const commonOwners = /\bcommon\b|\b(?:stock|share|unit)holders\b/i
const noncontrolling = /\b(?:non-?controlling|minority)\b/i
// "the segment", "our division": words of a text that no row repeats
const general: ReadonlySet<string> = new Set([
  'segment',
  'segments',
  'business',
  'division',
  'unit',
  'operations',
  'related',
  'were',
  'basic',
  'diluted',
  'attributable',
  'available',
  'applicable',
  'allocable',
  'per',
  'unaudited',
  'improved',
  'increased',
  'decreased',
  'declined',
  'narrowed',
  'widened',
  'totaled',
  'remained'
])

interface Indexed extends NamedRow {
  readonly isAdjusted: boolean
  readonly owner: Owner
}

type Owner = 'all' | 'common' | 'company' | 'others'

const indexes = new WeakMap<readonly ReportedTable[], RowIndex>()
// A name that more rows go by tells nothing, and to compare them all would take for ever.
const mostRows = 120

/** The index of the rows of all tables, made once. */
export function indexRows(tables: readonly ReportedTable[]): RowIndex {
  const index = indexes.get(tables) ?? makeIndex(tables)
  indexes.set(tables, index)
  return index
}

function makeIndex(tables: readonly ReportedTable[]): RowIndex {
  const byMeasure = new Map<string, Indexed[]>()
  const bySection = new Map<string, Indexed[]>()
  const labels: Labels = {byWords: new Map(), lastWords: new Set(), longest: 0}
  for (const table of tables) {
    const statement = isStatement(table)
    for (const row of table.rows) {
      if (row.figures.length === 0) continue
      const owner = ownerOf(owners.exec(row.fullLabel)?.[1] ?? null)
      const isAdjusted = adjusting.test(row.fullLabel) || adjusting.test(row.section ?? '')
      const indexed: Indexed = {table, row, isStatement: statement, isAdjusted, owner}
      const own = measuresOf({fullLabel: plainLabel(row.fullLabel)})
      for (const measure of own) add(byMeasure, measure, indexed)
      // "Bakery" under "Net sales:"
      if (own.length === 0 && row.section) for (const measure of measuresOf({fullLabel: plainLabel(row.section)})) add(bySection, measure, indexed)
      const words = literalWords(row.fullLabel)
      if (words.length < 2 || words.length > 9) continue
      add(labels.byWords, words.join(' '), indexed)
      labels.lastWords.add(words.at(-1) ?? '')
      labels.longest = Math.max(labels.longest, words.length)
    }
  }
  const find = (figure: SpokenFigure): readonly Indexed[] => {
    const {quantity, label, before} = figure
    const literal = literalRows(before, labels, quantity.per !== null)
    const measured = label === null ? [] : [...(byMeasure.get(label) ?? []), ...partsNamed(quantity, bySection)]
    const isOne = literal === null || (label !== null && measuresOf({fullLabel: literal.phrase}).includes(label))
    if (measured.length > mostRows || (literal && literal.rows.length > mostRows)) return []
    const rows = literal === null ? measured : isOne ? [...literal.rows, ...measured.filter(row => !literal.rows.includes(row))] : literal.rows
    return rows.filter(row => row.isAdjusted === isAdjusted(figure) && isNarrowedAlike(quantity, row, literal?.phrase ?? ''))
  }
  return figure => {
    const akin = find(figure)
    // Earnings per share are those of the common stock, whatever the row says.
    if (figure.quantity.per !== null || akin.length === 0) return {named: akin, akin}
    const owner = ownerOf(owners.exec(figure.before.slice(-90))?.[1] ?? owners.exec(figure.after.split(/[.;,$]/)[0] ?? '')?.[1] ?? null)
    return {named: akin.filter(row => row.owner === owner), akin}
  }
}

function add(map: Map<string, Indexed[]>, key: string, row: Indexed): void {
  const list = map.get(key)
  if (list) {
    if (list.length <= mostRows) list.push(row)
  } else map.set(key, [row])
}

function ownerOf(words: string | null): Owner {
  if (words === null) return 'all'
  return noncontrolling.test(words) ? 'others' : commonOwners.test(words) ? 'common' : 'company'
}

// "Adjusted net income attributable to Alder Creek Foods (non-GAAP)": net income
function plainLabel(label: string): string {
  return label
    .replace(owners, '')
    .replace(/\((?:non-?gaap|as adjusted)\)/i, '')
    .replace(/\b(?:adjusted|non-?gaap|pro[- ]?forma|core|normalized|underlying|consolidated|as reported|reported)\b,? ?/gi, '')
    .trim()
}

// "Adjusted net income of $4 million", "earnings of $4 million on an adjusted basis", but not "GAAP net income of $3 million and non-GAAP net income of"
function isAdjusted({quantity, lead, after}: SpokenFigure): boolean {
  if (adjusting.test(lead.split(/[;,]| and /).at(-1) ?? '') || adjustedAfter.test(after)) return true
  return quantity.basis.some(word => adjustedBasis.has(word)) && !/(?<!non-?)\bGAAP\b/i.test(lead)
}

const adjustedAfter = /^ ?(?:\([^)]{0,20}|(?:per (?:[a-z]+ ){0,3}share )?on an? )(?:adjusted|non-?gaap|pro[- ]?forma|core|normalized|operating)\b/i

// "Bakery revenue" asks for a row that says bakery, in its name, over it or above the table.
function isNarrowedAlike({qualifiers}: Quantity, {row, table}: NamedRow, phrase: string): boolean {
  if (qualifiers.length === 0) return true
  const around = `${row.fullLabel} ${row.section ?? ''} ${table.caption ?? ''}`.toLowerCase()
  const asked = qualifiers.filter(word => !general.has(word) && !phrase.includes(word))
  return asked.every(word => around.includes(word))
}

// "Selling, general & administrative expenses (1)": the words as they may stand in a sentence
function literalWords(label: string): readonly string[] {
  return label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/(?<=[a-z]{3})\d\b/g, '')
    .split(/[^a-z0-9-]+/)
    .filter(word => word !== '' && word !== '-')
}

// The rows under a measure that bear the very words by which the text narrows it.
function partsNamed({label, qualifiers}: Quantity, bySection: ReadonlyMap<string, readonly Indexed[]>): readonly Indexed[] {
  const words = qualifiers.filter(word => !general.has(word))
  const rows = words.length > 0 ? (bySection.get(label ?? '') ?? []) : []
  return rows.filter(({row}) => {
    const own = literalWords(row.label).filter(word => word !== 'and' && !general.has(word))
    return own.length === words.length && own.every(word => words.includes(word))
  })
}

/** Rows by the words of their labels. */
interface Labels {
  readonly byWords: Map<string, Indexed[]>
  /** The words that labels end in: few words before a figure do. */
  readonly lastWords: Set<string>
  /** Of how many words the longest label is. */
  longest: number
}

interface Literal {
  readonly phrase: string
  readonly rows: readonly Indexed[]
}

// "Research and development expenses were": the row says no more than "Research and development"
const goesOnWith = /^(?:expenses?|costs?|income|revenues?|sales)\b/

// The rows whose label stands in the words before a figure, nothing else measured in between; the last and longest of them.
function literalRows(before: string, {byWords, lastWords, longest}: Labels, isPerShare: boolean): Literal | null {
  const words = literalWords(before.slice(-160))
  for (let end = words.length; end >= 2; end--) {
    if (!lastWords.has(words[end - 1] ?? '')) continue
    for (let length = Math.min(longest, end); length >= 2; length--) {
      const phrase = words.slice(end - length, end).join(' ')
      const rows = (phrase.length < 9 ? [] : (byWords.get(phrase) ?? byWords.get(`total ${phrase}`) ?? [])).filter(
        ({row}) => row.figures.some(({per}) => per !== null) === isPerShare
      )
      // "1.01% of total loans": what a rate is of is not what a figure measures.
      if (rows.length === 0 || (words[end - length - 1] === 'of' && /^\d+$/.test(words[end - length - 2] ?? ''))) continue
      return findMetrics(words.slice(end).join(' ').replace(goesOnWith, '')).length === 0 ? {phrase, rows} : null
    }
  }
  return null
}
