import type {Reading} from '../read/reading.ts'
import type {TextRange} from '../text/span.ts'
import type {Block} from './block.ts'

/** What gets one role: a block, or a whole table. */
export interface Unit extends TextRange {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly kind: Block['kind'] | 'table'
  /** Stands out as a heading would: marked as one, centred or bold, and short. */
  readonly isDisplay: boolean
  /** Stands on the line right below the unit before, without an empty line between: a heading in Markdown that was wrapped. */
  readonly isAdjacent: boolean
}

// "1,234", "$ 5.2", "(12)%", "—"
const figureCell = /^[\s$€£¥C(+-]*(?:\d[\d,.]*|—|–|-)\s*[)%]*\s*$/

/** Groups the cells of each table of figures; a table used for layout falls apart into its cells. */
export function listUnits(blocks: readonly Block[], {text, source, format}: Pick<Reading, 'text' | 'source' | 'format'>): readonly Unit[] {
  const units: Unit[] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as Block
    if (!block.cell) {
      const above = blocks[index - 1]
      const isAdjacent = format === 'markdown' && above !== undefined && /^\n[ \t]*$/.test(source.slice(above.span.end, block.span.start))
      units.push(unitOf([block], text, isAdjacent))
      index++
      continue
    }
    let end = index + 1
    while (end < blocks.length && blocks[end]?.cell?.table === block.cell.table) end++
    const cells = blocks.slice(index, end)
    if (isLayout(cells)) for (const cell of cells) units.push(unitOf([cell], text))
    else units.push(unitOf(cells, text))
    index = end
  }
  return units
}

function unitOf(blocks: readonly Block[], text: string, isAdjacent = false): Unit {
  const first = blocks[0] as Block
  const last = blocks.at(-1) as Block
  const from = first.range.from
  const to = last.range.to
  const isShort = to - from <= 160
  return {
    from,
    to,
    blocks,
    text: text.slice(from, to),
    isAdjacent,
    kind: blocks.length > 1 ? 'table' : first.kind,
    isDisplay: blocks.length === 1 && (first.kind === 'heading' || (isShort && (first.layout.centred === true || first.layout.bold === true)))
  }
}

// A table without figures, or with prose in it, only arranges text on the page.
function isLayout(cells: readonly Block[]): boolean {
  const filled = cells.filter(cell => cell.text.trim() !== '')
  if (filled.length === 0) return false
  const figures = filled.filter(cell => figureCell.test(cell.text)).length
  if (figures >= 3 && figures / filled.length >= 0.2) return false
  return figures <= 1 || filled.some(cell => cell.text.length > 200)
}
