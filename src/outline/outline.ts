import type {Reading} from '../read/reading.ts'
import type {TextRange} from '../text/span.ts'
import type {Block} from './block.ts'
import {assignBody} from './body.ts'
import {readHead} from './head.ts'
import type {Section, SectionRole} from './section.ts'
import {listUnits, type Unit} from './unit.ts'

/** A unit with its role, and the heading it stands under. */
export interface Placement {
  readonly unit: Unit
  readonly role: SectionRole
  readonly title: string | null
  /** Begins a new section even if the one before has the same role. */
  readonly opens: boolean
}

/** Divides the blocks into sections with roles. */
export function outline({blocks, reading}: {readonly blocks: readonly Block[]; readonly reading: Reading}): readonly Section[] {
  const units = listUnits(blocks, reading)
  const head = readHead(units)
  const placements: Placement[] = head.roles.map((role, index) => ({unit: units[index] as Unit, role, title: null, opens: false}))
  placements.push(...assignBody(units, head))
  const sections: Section[] = []
  let open: {role: SectionRole; title: string | null; blocks: Block[]} | null = null
  for (const {unit, role, title, opens} of placements) {
    if (open && open.role === role && !opens && open.title === title) open.blocks.push(...unit.blocks)
    else {
      close()
      open = {role, title, blocks: [...unit.blocks]}
    }
  }
  close()
  if (head.dateline) {
    const unit = units[head.dateline.unit] as Unit
    const {from, to} = head.dateline.parts
    const at = sections.findIndex(section => section.range.from <= unit.from && unit.from < section.range.to)
    sections.splice(Math.max(at, 0), 0, sectionOf('dateline', null, unit.blocks, {from: unit.from + from, to: unit.from + trimEnd(unit.text, to)}))
  }
  return sections

  function close(): void {
    if (!open) return
    const first = open.blocks[0] as Block
    const last = open.blocks.at(-1) as Block
    sections.push(sectionOf(open.role, open.title, open.blocks, {from: first.range.from, to: last.range.to}))
    open = null
  }

  function sectionOf(role: SectionRole, title: string | null, sectionBlocks: readonly Block[], range: TextRange): Section {
    return {role, title, range, span: reading.map.span(range), text: reading.text.slice(range.from, range.to), blocks: sectionBlocks}
  }
}

function trimEnd(text: string, to: number): number {
  return text.slice(0, to).trimEnd().length
}

/** Makes a lookup of the role at a text offset; an offset between sections has the role of the one before. */
export function roleIndex(sections: readonly Section[]): (offset: number) => SectionRole {
  const ordered = sections.filter(section => section.role !== 'dateline').sort((a, b) => a.range.from - b.range.from)
  return offset => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ordered[middle] as Section).range.from <= offset) low = middle + 1
      else high = middle
    }
    return ordered[low - 1]?.role ?? 'body'
  }
}
