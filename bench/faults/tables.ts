import type {Block} from '../../src/outline/block.ts'
import {digitsSpan, type Fault, isPlain, mistype, plainFigures, type Sample, type Seeder} from './fault.ts'

interface Cell {
  readonly block: Block
  readonly value: number
  readonly digits: string
}

interface Row {
  readonly label: string
  readonly cells: ReadonlyMap<number, Cell>
}

const wholeNumber = /^[$€£( ]*(?<digits>\d[\d,]*(?:\.\d+)?)[)% ]*$/

function tablesOf(sample: Sample): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  for (const block of sample.release.blocks) {
    if (!block.cell) continue
    tables[block.cell.table] ??= []
    const table = tables[block.cell.table] as Row[]
    const row = (table[block.cell.row] ?? {label: '', cells: new Map()}) as {label: string; cells: Map<number, Cell>}
    table[block.cell.row] = row
    const digits = wholeNumber.exec(block.text)?.groups?.digits
    if (digits) row.cells.set(block.cell.column, {block, digits, value: Number(digits.replaceAll(',', '')) * (block.text.includes('(') ? -1 : 1)})
    else if (/[a-z]/i.test(block.text) && !row.label) row.label = block.text
  }
  return tables.filter(Boolean).map(table => table.filter(Boolean))
}

/** A digit of a total is mistyped where the rows above it add to it exactly. */
export const sumInTable: Seeder = (sample, random) =>
  tablesOf(sample).flatMap(rows => {
    const faults: Fault[] = []
    for (const [at, row] of rows.entries()) {
      if (!/^total\b/i.test(row.label)) continue
      for (const [column, total] of row.cells) {
        const parts = partsOf(rows, at, column, total.value)
        if (!parts || total.digits.replace(/\D/g, '').length < 3 || total.block.text.includes('%')) continue
        const from = total.block.range.from + total.block.text.indexOf(total.digits)
        const range = {from, to: from + total.digits.length}
        if (!isPlain(sample, range)) continue
        const span = sample.release.spanOf(range)
        faults.push({kind: 'sum in a table', at: span, text: mistype(total.digits, random), watch: [span, ...parts.map(part => part.block.span)]})
        break
      }
    }
    return faults
  })

function partsOf(rows: readonly Row[], at: number, column: number, total: number): readonly Cell[] | null {
  const parts: Cell[] = []
  let sum = 0
  for (let above = at - 1; above >= 0 && parts.length < 12; above--) {
    const row = rows[above] as Row
    const cell = row.cells.get(column)
    if (!cell) {
      if (row.label && row.cells.size === 0) break
      continue
    }
    if (/total/i.test(row.label)) break
    parts.push(cell)
    sum += cell.value
    if (parts.length >= 2 && Math.abs(sum - total) < 1e-6 * Math.abs(total)) return parts
  }
  return null
}

const rowMeasures: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:total |net )?revenues?\b|\bnet sales\b/i, /^(?:total |net )*(?:revenues?|sales)\b(?:, net)?$/i],
  [/\bnet (?:income|earnings)\b/i, /^net (?:income|earnings)(?: \(loss\))?$/i],
  [/\bnet loss\b/i, /^net (?:loss|income \(loss\)|\(loss\) income)$/i],
  [/\bgross profit\b/i, /^gross profit$/i],
  [/\b(?:operating income|income from operations|operating profit)\b/i, /^(?:operating (?:income|profit)|income from operations)(?: \(loss\))?$/i],
  [/\btotal assets\b/i, /^total assets$/i],
  [/\bcash and cash equivalents\b/i, /^cash and cash equivalents$/i]
]

/** A figure of the text that a table gives under the same name is mistyped in the text. */
export const tableAgainstText: Seeder = (sample, random) => {
  const {text} = sample.release
  const tables = tablesOf(sample)
  const counts = new Map<number, number>()
  const prose = sample.prose.flatMap(range => plainFigures(text, range).map(figure => ({figure, range})))
  for (const {figure} of prose) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1)
  return prose.flatMap(({figure, range}) => {
    if (
      figure.kind !== 'money' ||
      figure.value < 1e4 ||
      figure.digits.replace(/\D/g, '').length < 3 ||
      counts.get(figure.value) !== 1 ||
      !isPlain(sample, figure.range)
    )
      return []
    const before = text.slice(Math.max(range.from, figure.range.from - 60), figure.range.from)
    if (/[$€£]|\b(?:adjusted|non-gaap|segment|excluding|from)\b/i.test(before)) return []
    const measure = rowMeasures.find(([name]) => name.test(before))
    if (!measure) return []
    const step = (figure.value / Number(figure.digits.replaceAll(',', ''))) * 10 ** -(figure.digits.split('.')[1]?.length ?? 0)
    const cells = tables.flatMap(rows =>
      rows.filter(row => measure[1].test(row.label.replace(/\s*\(\d\)$/, '').trim())).flatMap(row => [...row.cells.values()])
    )
    const same = cells.filter(cell => [1, 1e3, 1e6].some(scale => Math.abs(Math.abs(cell.value) * scale - figure.value) <= step / 2 && cell.digits.length >= 3))
    if (same.length === 0) return []
    const typed = mistype(figure.digits, random)
    const wrong = (figure.value / Number(figure.digits.replaceAll(',', ''))) * Number(typed.replaceAll(',', ''))
    if (cells.some(cell => [1, 1e3, 1e6].some(scale => Math.abs(Math.abs(cell.value) * scale - wrong) <= step))) return []
    return [
      {
        kind: 'table against text',
        at: digitsSpan(sample, figure),
        text: typed,
        watch: [sample.release.spanOf(figure.range), ...same.map(cell => cell.block.span)]
      }
    ]
  })
}
