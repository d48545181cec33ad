import type {Release} from '../release.ts'
import type {ReportedTable, TableFigure, TableRow} from '../tables/reported-table.ts'
import type {PriceTimesShares} from './find-products.ts'
import type {Interval} from './interval.ts'

// "Net income", "Net loss attributable to common shareholders", "Net (loss) income"
const incomeRow = /^(?:(?:non-gaap|gaap|adjusted|core) )*net (?:income|loss|earnings|\(loss\)|profit|\(income\))/i
const perShareRow = /per (?:[a-z]+ ){0,4}(?:share|unit|ads)|\beps\b/i
const sharesRow = /shares|weighted|^(?:basic|diluted)|outstanding|units/i

/**
 * Finds figures for each share in tables that income over shares does not give, where the other columns of the same
 * three rows show that it should: the rows check each other.
 */
export function findTableEarnings(release: Release): readonly PriceTimesShares[] {
  return release.tables.flatMap(table => {
    const earnings = table.rows.filter(row => isPerShare(row))
    const counts = table.rows.filter(row => isCount(row))
    const incomes = table.rows.filter(row => incomeRow.test(row.label) && !isPerShare(row) && row.figures.some(({unit}) => unit !== 'percent'))
    if (earnings.length === 0 || counts.length === 0 || incomes.length === 0) return []
    return earnings.flatMap(row => oddColumns(table, row, {incomes, counts}))
  })
}

// Columns of change stand beside those of periods.
function levelsOf({figures}: TableRow): readonly TableFigure[] {
  return figures.filter(({unit, isDash}) => unit !== 'percent' && !isDash)
}

// What sets a measure apart has to stand in both rows.
const basis = /adjusted|non-gaap|core|pro forma|continuing|discontinued|excluding|before/gi

function basisOf({fullLabel}: TableRow): string {
  return [...new Set((fullLabel.toLowerCase().match(basis) ?? []).map(word => (word === 'adjusted' ? 'non-gaap' : word)))].sort().join()
}

function isPerShare(row: TableRow): boolean {
  const figures = levelsOf(row)
  return (
    (perShareRow.test(row.fullLabel) || /^(?:basic|diluted)/i.test(row.label)) &&
    figures.length > 1 &&
    figures.every(({text, value}) => Math.abs(value) < 1000 && /\.\d\d/.test(text))
  )
}

function isCount(row: TableRow): boolean {
  const figures = levelsOf(row)
  return sharesRow.test(row.fullLabel) && figures.length > 1 && figures.every(({text}) => !/[$%]/.test(text)) && figures.some(({value}) => value >= 100)
}

const mostRows = 6

function oddColumns(
  table: ReportedTable,
  each: TableRow,
  {incomes, counts}: {incomes: readonly TableRow[]; counts: readonly TableRow[]}
): readonly PriceTimesShares[] {
  let best: {fitting: number; odd: readonly PriceTimesShares[]} | null = null
  for (const income of nearest(incomes, each)) {
    if (basisOf(income) !== basisOf(each)) continue
    for (const count of nearest(counts, each)) {
      const columns = table.columns.flatMap(({column}) => {
        const [amount, price, number] = [income, each, count].map(row => levelsOf(row).find(figure => figure.column === column))
        return amount && price && number && number.value > 0 ? [{amount, price, number}] : []
      })
      for (const factor of [1, 1e3, 1e-3, 1e6, 1e-6]) {
        const made = columns.map(({amount, price, number}) => productOf({amount, price, number, factor}))
        const fitting = made.filter(({fits}) => fits).length
        if (fitting > (best?.fitting ?? 0)) best = {fitting, odd: made.filter(({fits}) => !fits)}
      }
    }
  }
  return best && best.odd.length === 1 && best.fitting >= 1 ? best.odd : []
}

function nearest(rows: readonly TableRow[], {row: at}: TableRow): readonly TableRow[] {
  return [...rows].sort((a, b) => Math.abs(a.row - at) - Math.abs(b.row - at)).slice(0, mostRows)
}

interface Column {
  readonly amount: TableFigure
  readonly price: TableFigure
  readonly number: TableFigure
  readonly factor: number
}

function productOf({amount, price, number, factor}: Column): PriceTimesShares {
  const size = Math.abs(amount.value) * factor
  const ends = [(size - (amount.step * factor) / 2) / (number.value + number.step / 2), (size + (amount.step * factor) / 2) / (number.value - number.step / 2)]
  const allowed: Interval = [ends[0] ?? 0, ends[1] ?? 0]
  const stated = Math.abs(price.value)
  // Shares that take part in earnings without being counted make a cent of difference.
  const slack = (stated > price.step * 10 ? 1.51 : 0.61) * price.step + stated * 0.005
  return {
    count: {...number, unit: 'shares'},
    price: {...price, unit: 'USD'},
    amount: {...amount, unit: 'USD'},
    allowed,
    kind: 'earnings',
    fits: stated >= allowed[0] - slack && stated <= allowed[1] + slack
  }
}
