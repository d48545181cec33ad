import type {Reading} from '../read/reading.ts'
import type {Block} from './block.ts'
import type {Section, SectionRole} from './section.ts'

/** Divides the blocks into sections with roles. */
export function outline({blocks, reading}: {readonly blocks: readonly Block[]; readonly reading: Reading}): readonly Section[] {
  return blocks.map(block => ({
    role: 'body',
    title: null,
    range: block.range,
    span: block.span,
    text: reading.text.slice(block.range.from, block.range.to),
    blocks: [block]
  }))
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
