import type {Nodes} from 'mdast'
import type {Reading} from '../../src/read/reading.ts'
import {bare, wordOfSlice} from './independent.ts'

/** Checks a reading against its source, word by word and block by block; says what is wrong. */
export function wrongPositions(reading: Reading): {readonly words: number; readonly wrong: readonly string[]} {
  const {text, map, source, format} = reading
  const wrong: string[] = []
  let words = 0
  let lastEnd = 0
  for (const match of text.matchAll(/\S+/g)) {
    words++
    const range = {from: match.index, to: match.index + match[0].length}
    const span = map.span(range)
    const slice = source.slice(span.start, span.end)
    if (wordOfSlice(slice, format) !== bare(match[0], format))
      wrong.push(`${JSON.stringify(match[0])} comes from ${JSON.stringify(slice.slice(0, 120))} at ${span.start}`)
    if (span.start < lastEnd || span.end > source.length) wrong.push(`${JSON.stringify(match[0])} is out of order or out of the file at ${span.start}`)
    lastEnd = span.end
    const back = map.range(span)
    if (back.from !== range.from || back.to !== range.to)
      wrong.push(`${JSON.stringify(match[0])} at ${range.from}-${range.to} comes back as ${back.from}-${back.to}`)
  }
  wrong.push(...wrongBlocks(reading))
  return {words, wrong}
}

// Every leaf has a range, the ranges follow each other and hold all of the text; every node has a position in the file.
function wrongBlocks({tree, text, source, map}: Reading): string[] {
  const wrong: string[] = []
  let end = 0
  const visit = (node: Nodes): void => {
    const {position} = node
    if (!position || position.start.offset === undefined || position.end.offset === undefined) wrong.push(`${node.type} has no position`)
    else if (position.start.offset > position.end.offset || position.end.offset > source.length) wrong.push(`${node.type} lies out of the file`)
    const range = node.data?.range
    if (range) {
      const between = text.slice(end, range.from)
      if (range.from < end || /\S/.test(between) || (end > 0 && !/^(?:\n\n|\n|\t)$/.test(between)))
        wrong.push(`${JSON.stringify(between)} before the ${node.type} at ${range.from}`)
      if (!text.slice(range.from, range.to).trim()) wrong.push(`empty ${node.type} at ${range.from}`)
      if (text.slice(range.from, range.to) !== text.slice(range.from, range.to).trim()) wrong.push(`${node.type} at ${range.from} has space at its edges`)
      const span = map.span(range)
      if (span.start !== position?.start.offset || span.end !== position?.end.offset) wrong.push(`${node.type} at ${range.from} is not where its text is`)
      end = range.to
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  if (end !== text.length) wrong.push('text behind the last block')
  return wrong
}
