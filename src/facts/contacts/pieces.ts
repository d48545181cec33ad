import type {Block} from '../../outline/block.ts'
import {gate} from '../../text/gated-pattern.ts'
import {overlaps, type TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'
import {sentenceAround} from '../sentence-around.ts'
import type {ContactPoint} from './contact.ts'
import type {Zone} from './zones.ts'

/** A line, or a part of a line, of a contact block. */
export interface Piece extends TextRange {
  readonly text: string
  /** Column in which it stands where the block is set in columns, else 0. */
  readonly column: number
}

// A line end of the source within a stretch of white space
const lineEnd = /\n|\r/
const htmlLineEnd = /<(?:br|\/?p|\/?div|\/?li|\/?tr|\/?td|\/?h\d)\b|\n\s*\n/i
// Where two lines have run into one: "SmithChief", "Inc.646", "com267", "8656ksmith", "RelationsIR@", "Details+1"
const runTogether =
  /(?<=\b(?:Inc|Corp|Ltd|Co|LLC|Jr|Sr|N\.V|L\.P)\.)(?=[A-Z“])|(?<=(?:LLC|LLP|CEO|CFO|COO|CFA|PLC|VP|Inc))(?=[A-Z][a-z]|\d{3})|(?<=[”"])(?=[A-Z][a-z])|(?<=[A-Z]{4})(?=[A-Z][a-z]|www)|(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Þ](?:[A-Za-zà-ÿ\d]|-mail|:))|(?<=[a-z.)])(?=\+?\(?\d{3}[).\s-])|(?<=\d{4})(?=[A-Za-z]{2}|[A-Z]:)|(?<=\.(?:com|net|org|ca|io|ai|us))(?=[A-Z])/g
// Parts of one word, not two lines: "McKelvie", "LinkedIn", "YouTube"
const oneWord = gate(/(?:^|[^A-Za-z])(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St|Lin?ked|You|Ph|i|e)$/)

/** Cuts a zone into lines in the order in which they are read: columns one after the other, numbers whole. */
export function readPieces(release: Release, zone: Zone): readonly Piece[] {
  return inReadingOrder(linesWithPoints(release, zone))
}

function linesWithPoints(release: Release, zone: Zone): readonly Piece[] {
  if (zone.form === 'block') return joinCutPoints(piecesOf(release, zone.blocks, zone.points), zone.points, release)
  const first = zone.points[0]
  const last = zone.points.at(-1)
  const block = zone.blocks[0]
  if (!first || !last || !block) return []
  const from = Math.max(block.range.from, sentenceAround(release.text, first.range).from)
  return [{from, to: last.range.to, text: release.text.slice(from, last.range.to), column: 0}]
}

// A number that a line end divides stays whole.
function joinCutPoints(pieces: readonly Piece[], points: readonly ContactPoint[], release: Release): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const cut = before && points.find(point => point.range.from < before.to && point.range.to > piece.from)
    if (cut && before) joined[joined.length - 1] = {...before, to: piece.to, text: release.text.slice(before.from, piece.to)}
    else joined.push(piece)
  }
  return joined
}

function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.some(piece => piece.column > 0) ? [...pieces].sort((a, b) => a.column - b.column || a.from - b.from) : pieces
}

// The lines as they stood in the source, and columns as lines of their own
function piecesOf(release: Release, blocks: readonly Block[], points: readonly ContactPoint[]): readonly Piece[] {
  const pieces: Piece[] = []
  const columns = new Set(blocks.map(columnOf).filter(column => column > 0))
  for (const block of blocks) {
    const column = columns.size > 0 ? columnOf(block) : 0
    const inside = points.filter(point => overlaps(point.range, block.range))
    for (const {from, to} of linesOf(release, block)) {
      let at = from
      const cuts = cutsIn(release.text.slice(from, to)).map(offset => from + offset)
      for (const cut of [...cuts.filter(offset => !inside.some(({range}) => range.from < offset && offset < range.to)), to]) {
        const text = release.text.slice(at, cut)
        const start = at + (text.length - text.trimStart().length)
        if (text.trim()) pieces.push({from: start, to: start + text.trim().length, text: text.trim(), column})
        at = cut
      }
    }
  }
  return pieces
}

function linesOf(release: Release, block: Block): readonly TextRange[] {
  const {format, source, map} = release.reading
  const isHtml = format === 'html' || format === 'edgar-html'
  const ends = isHtml ? htmlLineEnd : lineEnd
  const lines: TextRange[] = []
  let from = block.range.from
  for (let at = from; at < block.range.to; at++) {
    const code = release.text.charCodeAt(at)
    if (code === 10) {
      lines.push({from, to: at})
      from = at + 1
    } else if (code === 32) {
      const {start, end} = map.span({from: at, to: at + 1})
      if (!ends.test(source.slice(start, end)) && !(format !== 'markdown' && !isHtml && end - start > 2)) continue
      lines.push({from, to: at})
      from = at + 1
    }
  }
  lines.push({from, to: block.range.to})
  return lines
}

function cutsIn(text: string): readonly number[] {
  const cuts: number[] = []
  runTogether.lastIndex = 0
  for (const match of text.matchAll(runTogether)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (/[A-Za-z]/.test(text[match.index] ?? '') && oneWord.test(before)) continue
    cuts.push(match.index)
  }
  return cuts
}

function columnOf(block: Block): number {
  return block.cell?.column ?? block.layout.column ?? ((block.layout.indent ?? 0) > 24 ? 1 : 0)
}
