import type {Span} from '../text/span.ts'
import {type Shape, shapeOf, splitSegments} from './edgar-text/cells.ts'
import {findTables} from './edgar-text/find-tables.ts'
import {findFurniture} from './edgar-text/furniture.ts'
import {isRunningText, looksLikeHeading} from './edgar-text/headings.ts'
import {type Line, scanLines} from './edgar-text/lines.ts'
import {closeDoubleSpacing, isLowerCase, wrapWidth} from './edgar-text/page.ts'
import {joinParagraphs, type Paragraph} from './edgar-text/paragraphs.ts'
import {writeTable} from './edgar-text/write-table.ts'
import type {Format, Layout, Reading} from './reading.ts'
import {type ReleaseWriter, releaseWriter} from './release-writer.ts'
import {type VirtualPiece, virtualText} from './virtual-text.ts'

/** Reads fixed-width text: EDGAR's, a newswire's, or plain. */
export function readEdgarText(name: string, source: string, format: Format): Reading {
  const writer = releaseWriter(source)
  writeEdgarText(writer, {start: 0, end: source.length})
  return writer.finish(name, format)
}

//   R&amp;D    &#150;    which even texts without other markup may have
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6});/g
const named: {readonly [name: string]: string} = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '}

/** Writes a part of the source as fixed-width text, its references decoded. */
export function writeEdgarText(writer: ReleaseWriter, span: Span): void {
  const {source} = writer
  const pieces: VirtualPiece[] = []
  let at = span.start
  for (const match of source.slice(span.start, span.end).matchAll(reference)) {
    const start = span.start + match.index
    const end = start + match[0].length
    pieces.push({start: at, end: start}, {start, end, value: decoded(match[0].slice(1, -1))})
    at = end
  }
  if (pieces.length === 0) {
    writeFixedWidth(writer, span)
    return
  }
  pieces.push({start: at, end: span.end})
  const {text, writer: virtual} = virtualText(writer, pieces)
  writeFixedWidth(virtual, {start: 0, end: text.length})
}

function decoded(name: string): string {
  const code = Number(name.slice(1))
  return named[name] ?? (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '')
}

/** Writes a part of the source as fixed-width text in which an `&` is an `&`. */
export function writeFixedWidth(writer: ReleaseWriter, {start, end}: Span): void {
  const {source} = writer
  const lines = scanLines(source, start, end)
  closeDoubleSpacing(source, lines)
  const width = wrapWidth(source, lines)
  const furniture = findFurniture(source, lines)
  const shapes: Shape[] = lines.map(line => (line.kind === 'text' && !furniture.has(line) ? shapeOf(source, line, width) : 'prose'))
  const tables = findTables(source, lines, {shapes, width})
  let at = 0
  for (const table of tables) {
    writeText(table.first)
    writeTable(writer, lines.slice(table.first, table.last + 1))
    at = table.last + 1
  }
  writeText(lines.length)

  function writeText(stop: number): void {
    writeRunningText(writer, {lines: lines.slice(at, stop), shapes: shapes.slice(at, stop), furniture, width})
  }
}

interface RunningText {
  readonly lines: readonly Line[]
  readonly shapes: readonly Shape[]
  readonly furniture: ReadonlySet<Line>
  readonly width: number
}

// A part of the text to be written: a paragraph, a line in columns, a rule, a page break or a piece of furniture.
type Part = {readonly kind: 'paragraph'; readonly paragraph: Paragraph} | {readonly kind: 'columns' | 'rule' | 'furniture' | 'page'; readonly line: Line}

function writeRunningText(writer: ReleaseWriter, {lines, shapes, furniture, width}: RunningText): void {
  const {source} = writer
  const parts: Part[] = []
  let run: Line[] = []
  const flush = () => {
    for (const paragraph of joinParagraphs(source, run, width)) parts.push({kind: 'paragraph', paragraph})
    run = []
  }
  lines.forEach((line, index) => {
    if (line.kind === 'text' && !furniture.has(line) && shapes[index] === 'prose') {
      run.push(line)
      return
    }
    flush()
    if (furniture.has(line)) parts.push({kind: 'furniture', line})
    else if (line.kind === 'page') parts.push({kind: 'page', line})
    else if (line.kind === 'rule') parts.push({kind: 'rule', line})
    else if (line.kind === 'text') parts.push({kind: 'columns', line})
  })
  flush()
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part
    if (part.kind === 'rule') writer.divide()
    else if (part.kind === 'furniture') writeLine(writer, part.line, {furniture: true, indent: part.line.indent})
    else if (part.kind === 'columns') writeColumns(writer, part.line)
    else if (part.kind === 'paragraph') {
      const over = continuation(source, parts, index, width)
      const paragraph = over ? {...part.paragraph, lines: [...part.paragraph.lines, ...over.paragraph.lines]} : part.paragraph
      writeParagraph(writer, paragraph, placeOf(parts, index))
      if (over) {
        for (let skipped = index + 1; skipped < over.index; skipped++) {
          const between = parts[skipped]
          if (between?.kind === 'furniture') {
            const {from, to} = between.line
            writer.marks.push({kind: 'field', span: {start: from, end: to}, text: source.slice(from, to)})
          }
        }
        index = over.index
      }
    }
  }
}

// The paragraph on the next page that goes on where parts[index] breaks off.
function continuation(source: string, parts: readonly Part[], index: number, width: number): {index: number; paragraph: Paragraph} | null {
  let next = index + 1
  let isBreak = false
  while (next < parts.length && next - index < 6) {
    const part = parts[next] as Part
    if (part.kind === 'page') isBreak = true
    else if (part.kind !== 'furniture') break
    next++
  }
  const before = parts[index]
  const after = parts[next]
  if (!isBreak || before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return null
  if (after.paragraph.marker || after.paragraph.isCentred || before.paragraph.isCentred) return null
  const last = before.paragraph.lines.at(-1) as Line
  const first = after.paragraph.lines[0] as Line
  const end = source.slice(Math.max(last.from, last.to - 12), last.to)
  if (/[.!?:]["”')]*$/.test(end)) return null
  const isFull = last.end > width * 0.75 && isRunningText(after.paragraph) && first.indent <= last.indent
  return isLowerCase(source.charCodeAt(first.from)) || isFull ? {index: next, paragraph: after.paragraph} : null
}

function placeOf(parts: readonly Part[], index: number): Parameters<typeof looksLikeHeading>[2] {
  const part = parts[index]
  const next = parts[index + 1]
  const above = parts[index - 1]
  const following = next?.kind === 'rule' ? parts[index + 2] : next
  return {
    before: part?.kind === 'paragraph' && above && above.kind !== 'page' && above.kind !== 'rule' ? (part.paragraph.lines[0] as Line).gap : 2,
    after: next && next.kind !== 'page' ? (next.kind === 'paragraph' ? (next.paragraph.lines[0] as Line).gap : next.line.gap) : 2,
    isUnderlined: next?.kind === 'rule' && next.line.gap === 0,
    leadsText: following?.kind === 'paragraph' && isRunningText(following.paragraph)
  }
}

function writeParagraph(writer: ReleaseWriter, paragraph: Paragraph, place: Parameters<typeof looksLikeHeading>[2]): void {
  const {source, text} = writer
  const [first] = paragraph.lines as [Line, ...Line[]]
  const layout: Layout = {...(paragraph.isCentred ? {centred: true} : {}), ...(first.indent > 0 ? {indent: first.indent} : {})}
  const from = first.from + (paragraph.marker?.length ?? 0)
  writer.openBlock()
  paragraph.lines.forEach((line, index) => {
    const above = paragraph.lines[index - 1]
    if (above && !isBrokenWord(source, above, line)) text.space(above.to, line.from)
    copyLine(writer, line, index === 0 ? from : line.from)
  })
  if (paragraph.marker) writer.closeBlock({type: 'item', depth: 1, ordered: paragraph.marker.ordered, layout})
  else if (looksLikeHeading(plainText(source, paragraph), paragraph, place)) writer.closeBlock({type: 'heading', depth: 2, layout})
  else writer.closeBlock({type: 'paragraph', layout})
}

// A heading has few lines; the text of more is not wanted.
function plainText(source: string, {lines}: Paragraph): string {
  if (lines.length > 4) return ''
  return lines
    .map(line => source.slice(line.from, line.to))
    .join(' ')
    .replace(/\s+/g, ' ')
}

function writeLine(writer: ReleaseWriter, line: Line, layout: Layout): void {
  writer.openBlock()
  copyLine(writer, line, line.from)
  writer.closeBlock({type: 'paragraph', layout})
}

// Two contacts side by side: one block for each.
function writeColumns(writer: ReleaseWriter, line: Line): void {
  splitSegments(writer.source, line, 3).forEach((segment, column) => {
    writer.openBlock()
    writer.text.copy(segment.from, segment.to)
    writer.closeBlock({type: 'paragraph', layout: {indent: segment.left, column}})
  })
}

function copyLine({text}: ReleaseWriter, line: Line, from: number): void {
  let at = from
  for (const tag of line.tags ?? []) {
    if (tag.start < at) continue
    text.copy(at, tag.start)
    text.space(tag.start, tag.end)
    at = tag.end
  }
  text.copy(at, line.to)
}

// long-        (866) 825-        but not  first-
// term         3308                       and second-quarter
function isBrokenWord(source: string, above: Line, line: Line): boolean {
  if (source.charCodeAt(above.to - 1) !== 45) return false
  const before = source.charCodeAt(above.to - 2)
  const after = source.charCodeAt(line.from)
  const isDigit = (code: number) => code >= 48 && code <= 57
  if (isDigit(before) && isDigit(after)) return true
  if (!isLetter(before) || !isLetter(after)) return false
  return !/^(?:and|or|to|but|nor|through)\b/.test(source.slice(line.from, line.from + 8))
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
