import {gate} from '../../text/gated-pattern.ts'
import {daysBetween} from '../dates/calendar.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Release} from '../release.ts'
import type {TableColumn} from './reported-table.ts'

/** Does a column speak of the time of a figure? `open` where the one or the other does not say. */
export type PeriodFit = 'own' | 'open' | 'other'

// "Q 2020-03-31", "Q3 2020", "FY 2019", "9M 2020", "at 2020-03-31"
const key = gate(/^(Q|FY|6M|9M|12M|at)([1-4])?(?: (?:((?:19|20)\d\d)|((?:19|20)\d\d-\d\d-\d\d)))?$/)

const kinds: Readonly<Record<string, TableColumn['kind']>> = {Q: 'quarter', FY: 'year', '6M': 'half', '9M': 'nine-months', '12M': 'year', at: 'day'}

/** Makes the comparison of periods for one release, its columns counted once. */
export function periodsOfColumns({tables, date}: Release): (quantity: Quantity, column: TableColumn) => PeriodFit {
  const latest = new Map<TableColumn['kind'], string>()
  for (const {columns} of tables) {
    for (const {kind, end} of columns) {
      if (kind && end && (!date || end <= date.iso) && end > (latest.get(kind) ?? '')) latest.set(kind, end)
    }
  }
  // The kind of period on which the release reports first: the quarter, unless it has only years.
  const main = (['quarter', 'year', 'half'] as const).find(kind => latest.has(kind)) ?? 'half'
  const isBack = ({kind, end}: TableColumn, years: number): boolean => {
    const last = latest.get(kind)
    return end !== null && last !== undefined && Math.abs(daysBetween(end, last) - years * 365) < 12
  }
  return ({period, standing}, column) => {
    if (column.period === null) return 'open'
    const [, span, ordinal, year, end] = key.exec(period ?? '') ?? []
    // "At or for the three months ended": balances stand in columns of quarters.
    if (span === 'at' && end && column.end === end) return column.kind === 'day' ? 'own' : 'open'
    if (span && column.kind !== kinds[span]) return column.kind === 'day' && isBack(column, 0) && standing === 'current' ? 'open' : 'other'
    if (end) return column.end === end ? 'own' : 'other'
    if (year && ordinal) return column.period === `${year}-Q${ordinal}` ? 'own' : 'other'
    if (year) return column.period.startsWith(`${year}-`) ? 'own' : 'other'
    // "third quarter", "for the quarter", or no period at all: the latest of its kind; "a year ago": the one a year before.
    const years = standing === 'earlier' ? 1 : 0
    if (years === 1 && period !== null && !/^earlier/.test(period)) return 'open'
    if (!isBack(column, years)) return years === 1 && !isBack(column, 0) ? 'open' : 'other'
    if (!span && column.kind !== main) return 'open'
    return !ordinal || column.period.endsWith(`Q${ordinal}`) ? 'own' : 'other'
  }
}
