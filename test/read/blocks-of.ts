import {listBlocks} from '../../src/outline/list-blocks.ts'
import {readText} from '../../src/read/read.ts'
import type {Format, Reading} from '../../src/read/reading.ts'

/** Reads a text as one release. */
export async function readOne(source: string, format: Format): Promise<Reading> {
  const [reading] = await readText('release', source, {as: format})
  if (!reading) throw new Error('nothing was read')
  return reading
}

/** The blocks of a text, one a line: the kind, then the text; cells as `row:column text`. */
export async function blocksOf(source: string, format: Format): Promise<readonly string[]> {
  return describeBlocks(await readOne(source, format))
}

/** The blocks of a reading, one a line. */
export function describeBlocks(reading: Reading): readonly string[] {
  return listBlocks(reading).map(({kind, text, cell, layout, node}) => {
    if (!cell) return `${layout.furniture ? 'furniture' : kind}: ${text}`
    const columns = node.type === 'tableCell' ? (node.data?.columns ?? 1) : 1
    return `${cell.row}:${cell.column}${columns > 1 ? `-${cell.column + columns - 1}` : ''} ${text}`
  })
}
