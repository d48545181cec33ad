import type {Quantity} from '../quantities/quantity.ts'
import type {ReportedTable, TableRow} from './reported-table.ts'

/** Tells whether a figure stands in a cell of the tables: of any row, or of the rows that are akin to its measure. */
export interface CellLookup {
  readonly anywhere: (quantity: Quantity) => boolean
  readonly akin: (quantity: Quantity) => boolean
}

// Words by which rows are akin to a measure: "Adjusted net income" to net income, "Product sales" to revenue.
const kin: readonly (readonly [label: RegExp, rows: RegExp])[] = [
  [/revenue/, /revenue|sales|turnover/i],
  [/net (?:income|loss)|per share|earnings|pretax/, /income|loss|earnings|profit|eps|per share/i],
  [/operating (?:income|loss)|ebitda/, /operati|ebit/i],
  [/gross/, /gross/i],
  [/operating cash flow/, /operating activities|operating cash/i],
  [/free cash flow/, /free cash/i],
  [/cash/, /cash|liquidity/i]
]

/** Makes the lookup for the tables of a release; each list is sorted once. */
export function cellLookup(tables: readonly ReportedTable[]): CellLookup {
  const rows = tables.flatMap(table => table.rows)
  let all: readonly number[] | undefined
  const byKin = new Map<RegExp, readonly number[]>()
  const anywhere = (quantity: Quantity): boolean => {
    all ??= sortedAmounts(rows)
    return holds(all, quantity)
  }
  return {
    anywhere,
    akin: quantity => {
      const pattern = kin.find(([label]) => label.test(quantity.label ?? ''))?.[1]
      if (!pattern) return false
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
