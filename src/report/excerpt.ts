import type {TextRange} from '../text/span.ts'
import {characterWidth} from './display-width.ts'
import {printable} from './printable.ts'

/** A line of an excerpt and the columns of it that are marked. */
export interface ExcerptLine {
  readonly text: string
  /** `mark` is the number of the range that was asked for. */
  readonly marks: readonly {readonly from: number; readonly to: number; readonly mark: number}[]
}

interface Cell {
  readonly text: string
  readonly width: number
  /** Number of the range it belongs to, or null. */
  readonly mark: number | null
}

const ellipsis = '…'

/**
 * Cuts a window out of `text` around `ranges`, within their paragraph, and breaks it into lines of `width` columns.
 * A paragraph of a release is one line of 600 characters: to show it whole would hide the words that matter.
 */
export function excerpt(text: string, ranges: readonly TextRange[], width: number, maxLines = 3): readonly ExcerptLine[] {
  const range = {from: Math.min(...ranges.map(({from}) => from)), to: Math.max(...ranges.map(({to}) => to))}
  const {from, to} = paragraphAround(text, range)
  const room = width * maxLines - 12
  const inside = pieces(text, ranges, range)
  const shown = inside.length <= room ? inside : cutMiddle(inside, room)
  const side = Math.max(0, Math.floor((Math.max(width - 4, Math.min(room, columns(shown) + 24)) - columns(shown)) / 2))
  const before = cells(text.slice(Math.max(from, range.from - 4 * width), range.from), null)
  const after = cells(text.slice(range.to, Math.min(to, range.to + 4 * width)), null)
  const spare = Math.max(0, side - columns(before)) + Math.max(0, side - columns(after))
  const left = lastColumns(before, Math.min(side + spare, width - 2), range.from - 4 * width > from)
  const right = firstColumns(after, Math.min(side + spare, width - 2), range.to + 4 * width < to)
  return breakLines([...left, ...shown, ...right], width)
}

// The text of `whole`, each piece with the number of the narrowest range that holds it.
function pieces(text: string, ranges: readonly TextRange[], whole: TextRange): readonly Cell[] {
  const edges = [...new Set([whole.from, whole.to, ...ranges.flatMap(({from, to}) => [from, to])])].sort((a, b) => a - b)
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? from
    const holding = ranges.map((range, mark) => ({mark, length: range.to - range.from, holds: range.from <= from && to <= range.to})).filter(({holds}) => holds)
    holding.sort((a, b) => a.length - b.length)
    return cells(text.slice(from, to), holding[0]?.mark ?? null)
  })
}

// Paragraphs and rows of a table end with a line feed; white space inside them is folded.
function paragraphAround(text: string, range: TextRange): TextRange {
  const before = range.from === 0 ? -1 : text.lastIndexOf('\n', range.from - 1)
  const after = text.indexOf('\n', range.to)
  return {from: before + 1, to: after < 0 ? text.length : after}
}

function cells(text: string, mark: number | null): readonly Cell[] {
  // Cells of a table are parted by tabs: keep them apart for the eye.
  const clean = printable(text.replace(/\t/g, '  '))
  return Array.from(clean, character => ({text: character, width: characterWidth(character), mark}))
}

function columns(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.width, 0)
}

function cutMiddle(list: readonly Cell[], room: number): readonly Cell[] {
  const half = Math.floor(room / 2)
  const dots = {text: ` ${ellipsis} `, width: 3, mark: list[half]?.mark ?? null}
  return [...trimTail(list.slice(0, half)), dots, ...trimHead(list.slice(list.length - half))]
}

function lastColumns(list: readonly Cell[], room: number, isCut: boolean): readonly Cell[] {
  if (columns(list) <= room && !isCut) return trimStart(list)
  let index = list.length
  let width = 0
  while (index > 0 && width + (list[index - 1] as Cell).width <= room) width += (list[--index] as Cell).width
  const kept = trimHead(list.slice(index))
  return [{text: `${ellipsis} `, width: 2, mark: null}, ...kept]
}

function firstColumns(list: readonly Cell[], room: number, isCut: boolean): readonly Cell[] {
  if (columns(list) <= room && !isCut) return list
  let index = 0
  let width = 0
  while (index < list.length && width + (list[index] as Cell).width <= room) width += (list[index++] as Cell).width
  const kept = trimTail(list.slice(0, index))
  return [...kept, {text: ` ${ellipsis}`, width: 2, mark: null}]
}

// Drops a word cut in two.
function trimHead(list: readonly Cell[]): readonly Cell[] {
  const space = list.findIndex(cell => cell.text === ' ')
  return space < 0 ? [] : list.slice(space + 1)
}

function trimTail(list: readonly Cell[]): readonly Cell[] {
  const space = list.findLastIndex(cell => cell.text === ' ')
  return space < 0 ? [] : list.slice(0, space)
}

function trimStart(list: readonly Cell[]): readonly Cell[] {
  const first = list.findIndex(cell => cell.text !== ' ')
  return first < 0 ? [] : list.slice(first)
}

function breakLines(list: readonly Cell[], width: number): readonly ExcerptLine[] {
  const lines: ExcerptLine[] = []
  let start = 0
  while (start < list.length) {
    let end = start
    let used = 0
    let lastSpace = -1
    while (end < list.length && used + (list[end] as Cell).width <= width) {
      if ((list[end] as Cell).text === ' ') lastSpace = end
      used += (list[end++] as Cell).width
    }
    if (end < list.length && lastSpace > start) end = lastSpace
    if (end === start) end++
    lines.push(toLine(list.slice(start, end)))
    start = end
    while (start < list.length && (list[start] as Cell).text === ' ') start++
  }
  return lines
}

function toLine(list: readonly Cell[]): ExcerptLine {
  const marks: {from: number; to: number; mark: number}[] = []
  let text = ''
  let column = 0
  for (const cell of list) {
    const last = marks.at(-1)
    if (cell.mark !== null && last?.to === column && last.mark === cell.mark) last.to = column + cell.width
    else if (cell.mark !== null) marks.push({from: column, to: column + cell.width, mark: cell.mark})
    text += cell.text
    column += cell.width
  }
  return {text, marks}
}
