import type {TextRange} from '../../src/text/span.ts'
import {type Fault, isPlain, mistype, type PlainFigure, plainFigures, type Sample, type Seeder, typo, valueWith} from './fault.ts'
import {repeatedShares} from './figures.ts'

/** A number of shares that is told twice, or that follows from a split or a percentage, is mistyped. */
export const shareCount: Seeder = (sample, random) => [
  ...repeatedShares(sample, random),
  ...throughSplit(sample, random),
  ...asPercentage(sample, random),
  ...throughProduct(sample, random)
]

const shareWords = /^(?: million)? (?:[a-z’'-]+ ){0,4}(?:shares|units|ADSs)\b/i

// The number of "904,826 shares, valued at $28,267,000 at $31.24 per share"
function throughProduct(sample: Sample, random: () => number): readonly Fault[] {
  return passagesOf(sample)
    .flatMap(range => inPassage(sample, plainFigures(sample.release.text, range), random))
    .filter(({at}) => shareWords.test(sample.source.slice(at.end, at.end + 40)))
    .map(fault => ({...fault, kind: 'share count'}))
}

const every = /\b(?:every|each) (?:[a-z-]+ )*?\(?(\d{1,4})\)?|\b1[- ]for[- ](\d{1,4})\b|\bone[- ]for[- ](?:[a-z-]+ )?\(?(\d{1,4})\)/i

// "from 61,711,017 shares to approximately 1,542,776 shares", with "1-for-40" said somewhere
function throughSplit(sample: Sample, random: () => number): readonly Fault[] {
  const {text} = sample.release
  const told = every.exec(text)
  const ratio = Number(told?.[1] ?? told?.[2] ?? told?.[3] ?? 0)
  if (!(ratio > 1)) return []
  return sample.prose.flatMap(range => {
    const counts = plainFigures(text, range).filter(figure => figure.kind === 'shares')
    return counts.flatMap((before, at) => {
      const after = counts[at + 1]
      if (!after || Math.abs(before.value / ratio - after.value) > after.value * 0.002 + after.step) return []
      return [before, after].flatMap(figure => {
        const typed = mistype(figure.digits, random)
        const right = figure === after ? before.value / ratio : after.value * ratio
        if (!isPlain(sample, figure.range) || Math.abs(valueWith(figure, typed) / right - 1) < 0.01) return []
        return [typo({kind: 'share count', sample, figure, watched: [before, after], text: typed})]
      })
    })
  })
}

// "16.76 million shares, or about 20% of the 83.8 million shares"
function asPercentage(sample: Sample, random: () => number): readonly Fault[] {
  const {text} = sample.release
  return sample.prose.flatMap(range => {
    const figures = plainFigures(text, range)
    const counts = figures.filter(figure => figure.kind === 'shares')
    return figures.flatMap(percent => {
      if (percent.kind !== 'percent') return []
      for (const part of counts) {
        for (const whole of counts) {
          if (whole.value <= part.value || Math.abs((part.value / whole.value) * 100 - percent.value) > percent.step / 2) continue
          const typed = mistype(percent.digits, random)
          if (!isPlain(sample, percent.range) || Math.abs(Number(typed) - percent.value) <= percent.step * 2) return []
          return [typo({kind: 'share count', sample, figure: percent, watched: [part, whole], text: typed})]
        }
      }
      return []
    })
  })
}

/** One figure of number, price and amount is mistyped where the three agree, be it of shares sold or bought or of earnings for each share. */
export const perShareProduct: Seeder = (sample, random) => [
  ...passagesOf(sample).flatMap(range => inPassage(sample, plainFigures(sample.release.text, range), random)),
  ...inTables(sample, random)
]

// Each sentence with the one after it.
function passagesOf({prose}: Sample): readonly TextRange[] {
  return prose.map((sentence, number) => {
    const next = prose[number + 1]
    return next && next.from - sentence.to < 4 ? {from: sentence.from, to: next.to} : sentence
  })
}

function inPassage(sample: Sample, figures: readonly PlainFigure[], random: () => number): readonly Fault[] {
  const {text} = sample.release
  const counts = figures.filter(figure => figure.kind === 'shares')
  const money = figures.filter(figure => figure.kind === 'money')
  const prices = money.filter(figure => isPrice(text, figure))
  for (const count of counts) {
    for (const price of prices) {
      for (const amount of money) {
        const right = count.value * price.value
        const slack = right * (count.step / count.value / 2 + price.step / price.value / 2) + amount.step / 2
        if (amount.value < 1e4 || Math.abs(right - amount.value) > slack) continue
        const triple = [count, price, amount]
        const faults = triple.flatMap(figure => {
          const typed = mistype(figure.digits, random)
          const off = Math.abs(valueWith(figure, typed) / figure.value - 1)
          if (!isPlain(sample, figure.range) || off < Math.max(0.06, (slack / right) * 2)) return []
          return [typo({kind: 'per-share product', sample, figure, watched: triple, text: typed})]
        })
        if (faults.length > 0) return faults
      }
    }
  }
  return []
}

function isPrice(text: string, {value, range}: PlainFigure): boolean {
  const after = text.slice(range.to, range.to + 40)
  const before = text.slice(Math.max(0, range.from - 40), range.from)
  return (
    value < 2000 &&
    (/^,? (?:per|a|weighted average per) (?:[a-z]+ ){0,2}(?:share|unit|ads)/i.test(after) || /\b(?:price|cost)(?: per [a-z]+)? of $/i.test(before))
  )
}

interface Cell {
  readonly value: number
  readonly digits: string
  readonly block: Sample['release']['blocks'][number]
}

const cellNumber = /^[$€£( ]*(?<digits>\d[\d,]*(?:\.\d+)?)[) ]*$/

// Net income over the weighted shares is the figure for each share, in two columns at least.
function inTables(sample: Sample, random: () => number): readonly Fault[] {
  const tables = new Map<number, Map<number, {label: string; cells: Map<number, Cell>}>>()
  for (const block of sample.release.blocks) {
    if (!block.cell) continue
    const rows = tables.get(block.cell.table) ?? new Map<number, {label: string; cells: Map<number, Cell>}>()
    tables.set(block.cell.table, rows)
    const row = rows.get(block.cell.row) ?? {label: '', cells: new Map<number, Cell>()}
    rows.set(block.cell.row, row)
    const digits = cellNumber.exec(block.text)?.groups?.digits
    if (digits) row.cells.set(block.cell.column, {value: Number(digits.replaceAll(',', '')), digits, block})
    else if (!row.label && /[a-z]/i.test(block.text)) row.label = block.text
  }
  return [...tables.values()].flatMap(table => {
    const rows = [...table.values()]
    const income = rows.find(
      row => /^net (?:income|loss|earnings|\(loss\) income|income \(loss\))\b/i.test(row.label) && row.cells.size > 1 && !/per/i.test(row.label)
    )
    const each = rows.filter(row => row.cells.size > 1 && [...row.cells.values()].every(cell => cell.value < 100 && /\.\d\d$/.test(cell.digits)))
    const counts = rows.filter(row => row.cells.size > 1 && [...row.cells.values()].every(cell => cell.value > 100 && !/\./.test(cell.digits)))
    if (!income) return []
    return each.flatMap(row => {
      const shares = counts.find(other => other !== income && fittingColumns(income.cells, row.cells, other.cells).length >= 2)
      if (!shares) return []
      const [column = -1] = fittingColumns(income.cells, row.cells, shares.cells)
      const [total, per, number] = [income.cells.get(column), row.cells.get(column), shares.cells.get(column)]
      if (!total || !per || !number || per.digits.replace(/\D/g, '').replace(/^0+/, '').length < 2) return []
      const typed = mistype(per.digits, random)
      const from = per.block.range.from + per.block.text.indexOf(per.digits)
      const range = {from, to: from + per.digits.length}
      if (!isPlain(sample, range) || Math.abs(Number(typed) - per.value) < 0.05) return []
      const watch = [total, per, number].map(cell => cell.block.span)
      return [{kind: 'per-share product', at: sample.release.spanOf(range), text: typed, watch}]
    })
  })
}

function fittingColumns(income: ReadonlyMap<number, Cell>, each: ReadonlyMap<number, Cell>, shares: ReadonlyMap<number, Cell>): readonly number[] {
  return [...each].flatMap(([column, per]) => {
    const [total, number] = [income.get(column), shares.get(column)]
    if (!total || !number || per.value === 0) return []
    const fits = [1, 1e3, 1e-3].some(factor => Math.abs((total.value / number.value) * factor - per.value) <= 0.0051)
    return fits ? [column] : []
  })
}
