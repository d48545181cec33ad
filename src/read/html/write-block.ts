import {windows1252Character} from '../../text/character-class.ts'
import {markerOf} from '../edgar-text/markers.ts'
import {breaksOff} from '../open-end.ts'
import type {Layout} from '../reading.ts'
import type {ReleaseWriter} from '../release-writer.ts'
import {looksLikeTitle} from '../title.ts'
import type {PageBlock, Piece} from './page.ts'

//   (more)    - more -
const runningFoot = /^[-–—(\s]*more[-–—)\s]*$/i
//   www.acme.example   ir@acme.example   (555) 010-0100
const address = /^(?:www\.|https?:|[\w.+-]+@|\(?\+?\d{1,3}\)?[ .-]\d)/i

/** Writes a block of a page: as one block, or as several where `<br>` separates lines. */
export function writeBlock(writer: ReleaseWriter, block: PageBlock, {column}: {readonly column?: number} = {}): void {
  for (const line of splitLines(writer.source, block.pieces)) writeLine(writer, block, line, column)
}

/** Writes pieces as they follow each other, breaks as spaces. */
export function writePieces({text}: ReleaseWriter, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind === 'text') text.copy(piece.start, piece.end)
    else if (piece.kind === 'reference') text.reference(piece.value, piece.start, piece.end)
    else text.space(piece.start, piece.end)
  }
}

/** The text of pieces, folded. */
export function textOf(source: string, pieces: readonly Piece[], limit = 4000): string {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind === 'text') text += source.slice(piece.start, Math.min(piece.end, piece.start + limit))
    else text += piece.kind === 'reference' ? piece.value : ' '
    if (text.length > limit * 2) break
  }
  return text
    .replace(/[\u0080-\u009f]/g, character => windows1252Character(character.charCodeAt(0)))
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
}

function writeLine(writer: ReleaseWriter, block: PageBlock, line: readonly Piece[], column: number | undefined): void {
  const {style} = block
  const text = textOf(writer.source, line, 300)
  if (!text) return
  const layout: Layout = {
    ...(style.centred ? {centred: true} : {}),
    ...(block.bold ? {bold: true} : {}),
    ...(style.furniture || runningFoot.test(text) ? {furniture: true} : {}),
    ...(column === undefined ? {} : {column})
  }
  const marker = style.heading > 0 ? null : markerOf(text)
  writer.openBlock()
  writePieces(writer, marker ? withoutStart(writer.source, line, text.slice(0, marker.length)) : line)
  if (style.heading > 0) writer.closeBlock({type: 'heading', depth: style.heading, layout})
  else if (style.list > 0) writer.closeBlock({type: 'item', depth: style.list, ordered: style.ordered, layout})
  else if (marker) writer.closeBlock({type: 'item', depth: 1, ordered: marker.ordered, layout})
  else if (isHeading(block, text)) writer.closeBlock({type: 'heading', depth: style.centred ? 2 : 3, layout})
  else writer.closeBlock({type: 'paragraph', layout})
}

function isHeading(block: PageBlock, text: string): boolean {
  if (text.length > 240 || block.style.furniture) return false
  const letters = text.replace(/[^A-Za-z]/g, '')
  const isCapital = letters.length > 3 && letters === letters.toUpperCase()
  return (block.bold || (block.underlined && text.length < 120) || (isCapital && text.length < 160)) && looksLikeTitle(text)
}

// Leaves out the visible characters of `start` and the white space among and after them.
function withoutStart(source: string, pieces: readonly Piece[], start: string): Piece[] {
  let left = start.replace(/\s/g, '').length
  const rest: Piece[] = []
  for (const piece of pieces) {
    if (left === 0) {
      rest.push(piece)
      continue
    }
    if (piece.kind === 'reference') {
      if (/\S/.test(piece.value)) left -= piece.value.length
    } else if (piece.kind === 'text') {
      let at = piece.start
      while (at < piece.end && left > 0) {
        if (/\S/.test(source[at] as string)) left--
        at++
      }
      if (at < piece.end) rest.push({...piece, start: at})
    }
  }
  return rest
}

// Two breaks separate paragraphs; one separates the lines of an address, but is a space in running text.
function splitLines(source: string, pieces: readonly Piece[]): Piece[][] {
  if (!pieces.some(piece => piece.kind === 'break')) return [pieces as Piece[]]
  const lines: {pieces: Piece[]; text: string; breaks: number; at: Piece | null}[] = [{pieces: [], text: '', breaks: 0, at: null}]
  for (const piece of pieces) {
    let last = lines.at(-1)
    if (!last) break
    if (piece.kind === 'break') {
      const isEmpty = textOf(source, last.pieces, 20) === ''
      if (isEmpty) last.breaks++
      else lines.push({pieces: [], text: '', breaks: 1, at: piece})
      last = lines.at(-1)
    } else last.pieces.push(piece)
  }
  const full = lines.filter(line => {
    line.text = textOf(source, line.pieces)
    return line.text !== ''
  })
  const most = full.reduce((length, line) => Math.max(length, line.text.length), 0)
  const joined: Piece[][] = []
  let above = ''
  for (const line of full) {
    const last = joined.at(-1)
    if (last && line.at && line.breaks < 2 && flowsOn(above, line.text, most)) {
      last.push(line.at)
      for (const piece of line.pieces) last.push(piece)
    } else joined.push(line.pieces)
    above = line.text
  }
  return joined
}

function flowsOn(above: string, line: string, most: number): boolean {
  if (address.test(line) || markerOf(line)) return false
  if (/^[a-z]/.test(line) && !/[.:;!?]["”’)]*$/.test(above)) return true
  if (breaksOff(above) && !/[,:]$/.test(above) && above.length > 12) return true
  const space = line.indexOf(' ')
  const word = space < 0 ? line.length : space
  return most >= 60 && most <= 140 && above.length + word + 1 > most - 4 && !/[.:!?]["”’)]*$/.test(above)
}
