import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {TableFigure} from '../tables/reported-table.ts'
import {findMetrics} from './metrics.ts'
import {isSlipOfDigits} from './one-slip.ts'
import type {Quantity} from './quantity.ts'
import {standsInTitle} from './stands-in-title.ts'
import {supportIn} from './support.ts'

/** A figure of the text that no place bears out, and the cell of its measure from which it differs by a slip. */
export interface TableSlip {
  readonly figure: Quantity
  readonly cell: TableFigure
}

const levels = new Set([
  'revenue',
  'net income',
  'net loss',
  'gross profit',
  'operating income',
  'total assets',
  'total liabilities',
  'cash',
  'ebitda',
  'earnings per share',
  'loss per share'
])
const lossOf: Readonly<Record<string, string>> = {'net income': 'net loss', 'earnings per share': 'loss per share'}
const plainBasis: ReadonlySet<string> = new Set(['basic', 'diluted', 'net', 'gross'])
const quiet: ReadonlySet<string> = new Set(['about', 'cautionary', 'contact', 'furniture', 'offering-legend', 'call-details', 'table'])
// "Net sales", "Total revenues (1)", "Net income (loss)": the measure and nothing that narrows it
const plainRow = gate(/^(?:total |net |consolidated )*[a-z, ]+?(?: \((?:loss(?:es)?|\d+|[a-z])\))*$/i)

/** Finds figures of the text that differ by one slip from the table's figure of the same measure. Figures told of by `textClaims` are left out. */
export function findTableSlips(release: Release): readonly TableSlip[] {
  if (release.tables.length === 0) return []
  const rows = rowsByMeasure(release)
  if (rows.size === 0) return []
  const told = new Set(release.textClaims.map(claim => claim.quantity))
  const aside = new Set([...release.ranges.flatMap(({low, high}) => [low, high]), ...release.changes.flatMap(({amount}) => (amount ? [amount] : []))])
  const support = supportIn(release)
  const slips: TableSlip[] = []
  for (const figure of release.quantities) {
    if (!isPlain(figure) || told.has(figure) || aside.has(figure) || standsInTitle(release, figure)) continue
    const cells = rows.get(figure.label ?? '') ?? []
    const cell = cells.find(other => isOfUnit(figure, other) && isSlipOfDigits(digitsAt(figure.value, figure.step), digitsAt(other.value, figure.step)))
    if (cell && !support.inTables(figure) && !support.inProse(figure)) slips.push({figure, cell})
  }
  return slips
}

function rowsByMeasure(release: Release): ReadonlyMap<string, readonly TableFigure[]> {
  const rows = new Map<string, TableFigure[]>()
  for (const table of release.tables) {
    for (const row of table.rows) {
      const [metric, ...others] = findMetrics(row.label)
      if (!metric || others.length > 0 || !levels.has(metric.name) || row.label.length > metric.text.length + 14 || !plainRow.test(row.label)) continue
      rows.set(metric.name, [...(rows.get(metric.name) ?? []), ...row.figures])
      // "Net income (loss)": what is below zero is a loss.
      const loss = lossOf[metric.name]
      if (loss && /loss/i.test(row.label)) rows.set(loss, [...(rows.get(loss) ?? []), ...row.figures.filter(({value}) => value < 0)])
    }
  }
  return rows
}

function isPlain({label, qualifiers, basis, bound, approximate, unit, section, confidence}: Quantity): boolean {
  return (
    label !== null &&
    levels.has(label) &&
    qualifiers.length === 0 &&
    basis.every(word => plainBasis.has(word)) &&
    bound === 'exact' &&
    !approximate &&
    /^[A-Z]{3}$/.test(unit) &&
    confidence >= 0.8 &&
    !quiet.has(section)
  )
}

function isOfUnit(figure: Quantity, cell: TableFigure): boolean {
  return cell.unit !== 'percent' && (figure.per === null) === (cell.per === null) && cell.value < 0 === (figure.value < 0 && cell.value < 0)
}

function digitsAt(value: number, step: number): string {
  return String(Math.round(Math.abs(value) / step))
}
