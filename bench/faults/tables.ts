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

/** A digit is mistyped in a total that the rows above it make up exactly, or in one of those rows. */
export const sumInTable: Seeder = (sample, random) =>
  tablesOf(sample).flatMap(rows => {
    const faults: Fault[] = []
    for (const [at, row] of rows.entries()) {
      const isTotal = /^total\b/i.test(row.label)
      if (
        !isTotal &&
        !/^(?:gross (?:profit|margin)|net (?:income|loss|sales|revenues?)|operating (?:income|loss)|(?:income|loss) (?:from|before))/i.test(row.label)
      )
        continue
      for (const [column, total] of row.cells) {
        const parts = isTotal ? partsOf(rows, at, column, total.value) : differenceOf(rows, at, column, total.value)
        if (!parts || total.block.text.includes('%')) continue
        const whole = [total, ...parts]
        const wrong = random() < 0.5 ? total : (parts[Math.floor(random() * parts.length)] as Cell)
        const fault = mistypedCell(sample, wrong, random)
        if (!fault) continue
        faults.push({...fault, kind: 'sum in a table', watch: whole.map(cell => cell.block.span)})
        break
      }
    }
    return faults
  })

/** A digit is mistyped in a table whose rows end in their sums: four rows and more show that they do. */
export const sumAcross: Seeder = (sample, random) =>
  tablesOf(sample).flatMap(rows => {
    const sums = rows.flatMap(row => {
      const cells = [...row.cells.values()]
      const total = cells.pop()
      const sum = cells.reduce((all, {value}) => all + value, 0)
      const isSum = total !== undefined && cells.filter(({value}) => value !== 0).length >= 2 && !total.block.text.includes('%') && Math.abs(total.value) >= 100
      return isSum && Math.abs(sum - total.value) < 1e-6 * Math.abs(total.value) ? [[...cells, total]] : []
    })
    if (sums.length < 4 || sums.length < rows.filter(({cells}) => cells.size >= 3).length * 0.6) return []
    return sums.slice(0, 3).flatMap(cells => {
      const fault = mistypedCell(sample, (random() < 0.5 ? cells.at(-1) : cells[Math.floor(random() * cells.length)]) as Cell, random)
      return fault ? [{...fault, kind: 'sum across a table', watch: cells.map(cell => cell.block.span)}] : []
    })
  })

function mistypedCell(sample: Sample, {block, digits}: Cell, random: () => number): Pick<Fault, 'at' | 'text'> | null {
  const from = block.range.from + block.text.indexOf(digits)
  const range = {from, to: from + digits.length}
  if (digits.replace(/\D/g, '').length < 3 || !isPlain(sample, range)) return null
  return {at: sample.release.spanOf(range), text: mistype(digits, random)}
}

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

// "Gross profit" under revenue and its cost: the two rows above, one less the other or both together.
function differenceOf(rows: readonly Row[], at: number, column: number, result: number): readonly Cell[] | null {
  const above = rows.slice(Math.max(0, at - 2), at).map(row => row.cells.get(column))
  const [first, second] = above
  if (!first || !second || first.digits.length < 3 || second.digits.length < 2) return null
  return [first.value - second.value, first.value + second.value].some(value => Math.abs(value - result) < 1e-6 * Math.abs(result)) ? [first, second] : null
}

/** Names of measures in prose, each with the labels that rows give it. */
const rowMeasures: readonly (readonly [prose: RegExp, row: RegExp])[] = [
  [/\b(?:total |net )?revenues?\b|\bnet sales\b|\bsales\b/i, /^(?:total |net )*(?:revenues?|sales)\b(?:, net)?$/i],
  [/\bnet (?:income|earnings)\b/i, /^(?:consolidated )?net (?:income|earnings)(?: \(loss\))?$/i],
  [/\bnet loss\b/i, /^(?:consolidated )?net (?:loss|income \(loss\)|\(loss\) income)$/i],
  [
    /\bnet (?:income|loss|earnings) (?:attributable|available|applicable) to\b/i,
    /^net (?:income|loss|earnings|\(loss\) income|income \(loss\)) (?:attributable|available|applicable) to\b/i
  ],
  [/\bgross profit\b/i, /^(?:total )?gross profit$/i],
  [/\b(?:operating income|income from operations|operating profit)\b/i, /^(?:operating (?:income|profit)|income from operations)(?: \(loss\))?$/i],
  [/\b(?:operating loss|loss from operations)\b/i, /^(?:operating (?:income )?\(?loss\)?|(?:income )?\(?loss\)? from operations)$/i],
  [/\b(?:research and development|R&D)\b/i, /^research (?:and|&) development(?: expenses?)?$/i],
  [/\b(?:selling, general,? and administrative|SG&A)\b/i, /^selling, general,? (?:and|&) administrative(?: expenses?)?$/i],
  [/\bgeneral and administrative\b|\bG&A\b/i, /^general (?:and|&) administrative(?: expenses?)?$/i],
  [
    /\b(?:net )?cash (?:flows? )?(?:provided by|from|generated by|used in) operat(?:ing activities|ions)\b|\boperating cash flows?\b/i,
    /^(?:total )?(?:net )?cash (?:flows? )?(?:\([^)]*\) )?(?:provided by|from|used in|provided by \(used in\)|\(used in\) provided by) operat(?:ing activities|ions)$/i
  ],
  [/\badjusted EBITDA\b/i, /^adjusted EBITDA$/i],
  [/\b(?:stock|share)holders['’] equity\b/i, /^total (?:stock|share)holders['’] equity$/i],
  [/\bcash and cash equivalents\b/i, /^cash and cash equivalents$/i],
  [/\binterest expense\b/i, /^(?:total )?interest expense$/i],
  [/\b(?:income tax expense|provision for income taxes)\b/i, /^(?:income tax expense|provision for income taxes)$/i],
  [/\bnon-?interest (?:expenses?)\b/i, /^total non-?interest expenses?$/i],
  [/\bnon-?interest income\b/i, /^total non-?interest income$/i],
  [
    /\b(?:earnings|income|loss|profit|EPS|earned)\b.*\bper share\b|\bEPS\b/i,
    /^(?!.*\b(?:dividends?|book|price|ffo|funds|cash)\b)(?:.*\bper (?:[a-z]+ ){0,3}share\b|(?:basic|diluted)$)/i
  ]
]
const footnotes = /\s*(?:\((?:\d{1,2}|[a-z]|unaudited)\)|[*†])+$/
// Words that make another measure of the one that they stand beside.
const narrowing = /\b(?:adjusted|non-gaap|pro forma|core|excluding|organic|segment|comparable)\b/gi

/**
 * A figure of the text that a table gives under the same name is mistyped in the text, or in that one cell of the tables.
 * The name is one of a list, or the words of the row as they stand.
 */
export const tableAgainstText: Seeder = (sample, random) => {
  const {text} = sample.release
  const rows = tablesOf(sample).flat()
  const counts = new Map<number, number>()
  const prose = sample.prose.flatMap(range => plainFigures(text, range).map(figure => ({figure, range})))
  for (const {figure} of prose) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1)
  const named = rows.map(row => ({
    row,
    label: row.label
      .replace(footnotes, '')
      .replace(/[:\s]+$/, '')
      .trim()
  }))
  return prose.flatMap(({figure, range}) => {
    if (figure.kind !== 'money' || !isPlain(sample, figure.range)) return []
    const isPerShare = /^ ?(?:per|a) (?:[a-z]+ ){0,3}share\b/i.test(text.slice(figure.range.to, figure.range.to + 40))
    if (isPerShare ? !/^\d+\.\d\d$|^\.\d\d$/.test(figure.digits) : figure.value < 1e4 || figure.digits.replace(/\D/g, '').length < 3) return []
    const clause = clauseBefore(text.slice(range.from, figure.range.from))
    const own = rowsNamed(named, isPerShare ? `${clause} per share` : clause)
    const step = (figure.value / Number(figure.digits.replaceAll(',', ''))) * 10 ** -(figure.digits.split('.')[1]?.length ?? 0)
    const scales = isPerShare ? [1] : [1, 1e3, 1e6]
    const means = (value: number, cell: Cell): boolean => scales.some(scale => Math.abs(Math.abs(cell.value) * scale - value) <= step / 2 + 1e-9)
    const cells = own.flatMap(row => [...row.cells.values()])
    const same = cells.filter(cell => (isPerShare || cell.digits.replace(/\D/g, '').length >= 3) && means(figure.value, cell))
    const [only] = same
    if (!only) return []
    const watch = [sample.release.spanOf(figure.range), ...same.map(cell => cell.block.span)]
    // A cell whose figure other tables repeat would be at odds with those.
    const isAlone = rows.reduce((count, {cells: others}) => count + [...others.values()].filter(cell => means(figure.value, cell)).length, 0) === 1
    const inCell = isAlone && random() < 0.35 ? mistypedCell(sample, only, random) : null
    if (inCell && !means(figure.value, {...only, value: Number(inCell.text.replaceAll(',', ''))})) return [{...inCell, kind: 'table against text', watch}]
    if (counts.get(figure.value) !== 1 || /\b(?:dividends?|distributions?|includ\w+|constant currency)\b/i.test(clause)) return []
    const typed = mistype(figure.digits, random)
    const wrong = (figure.value / Number(figure.digits.replaceAll(',', ''))) * Number(typed.replaceAll(',', ''))
    if (cells.some(cell => means(wrong, cell))) return []
    return [{kind: 'table against text', at: digitsSpan(sample, figure), text: typed, watch}]
  })
}

// The words of the clause that lead to a figure; a figure compared with another stands under the name of that one.
function clauseBefore(lead: string): string {
  const parts = lead.split(/[$€£][\d.,]+(?: (?:million|billion|thousand))?/)
  let clause = parts.pop() ?? ''
  while (parts.length > 0 && /^(?:[^.;]{0,30})\b(?:compared (?:to|with)|versus|from|or|up from|down from)\b[^.;]{0,40}$/i.test(clause))
    clause = `${parts.pop()} ${clause}`
  return clause.slice(-160)
}

// The rows that go by the last name in the words: one of the list, or the words of the row itself.
function rowsNamed(named: readonly {readonly row: Row; readonly label: string}[], words: string): readonly Row[] {
  const narrow = (text: string): string => (text.toLowerCase().match(narrowing) ?? []).sort().join()
  const near = words.slice(-90)
  const literal = named.filter(({label}) => label.split(' ').length >= 2 && label.length >= 9 && words.toLowerCase().includes(label.toLowerCase()))
  const longest = literal.reduce((most, {label}) => Math.max(most, label.length), 0)
  const measure = rowMeasures.toSorted((a, b) => lastOf(b[0], near) - lastOf(a[0], near))[0]
  const listed = measure && lastOf(measure[0], near) >= 0 ? named.filter(({label}) => measure[1].test(label)) : []
  const found = listed.length > 0 ? listed : literal.filter(({label}) => label.length === longest)
  return found.filter(({label}) => narrow(label) === narrow(words)).map(({row}) => row)
}

function lastOf(pattern: RegExp, words: string): number {
  return [...words.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1
}
