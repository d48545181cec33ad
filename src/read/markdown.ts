import type {Nodes, Parents, PhrasingContent, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {lineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import type {PageBlock, Piece} from './html/page.ts'
import {plainStyle} from './html/style.ts'
import {textOf, writeBlock, writePieces} from './html/write-block.ts'
import {writeHtml} from './html.ts'
import {alignText} from './markdown/align.ts'
import {tameMarks} from './markdown/tame-marks.ts'
import type {Reading} from './reading.ts'
import {type ReleaseWriter, releaseWriter} from './release-writer.ts'

let parser: Processor<Root, undefined, undefined, undefined, undefined> | undefined

/** Reads Markdown with GFM tables and front matter. `source` has no BOM. */
export function readMarkdown(name: string, source: string): Reading {
  parser ??= unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkFrontmatter, ['yaml', 'toml']).use(pressMarkdown).freeze()
  const writer = releaseWriter(source)
  const tamed = tameMarks(source)
  writeBlocks({...writer, source: tamed.source}, parser.parse(tamed.source))
  const reading = writer.finish(name, 'markdown')
  return tamed.plain.length === 0 ? reading : {...reading, caveats: [caveatOf(source, tamed.plain)]}
}

function caveatOf(source: string, plain: readonly Span[]): string {
  const lines = lineIndex(source)
  const places = plain.map(({start, end}) => {
    const [first, last] = [lines.point(start).line, lines.point(Math.max(start, end - 1)).line]
    return first === last ? `${first}` : `${first}-${last}`
  })
  const more = places.length > 3 ? ` and ${places.length - 3} more places` : ''
  const isOne = places.length === 1 && !places[0]?.includes('-')
  return `line${isOne ? '' : 's'} ${places.slice(0, 3).join(', ')}${more} ${isOne ? 'has' : 'have'} more marks than Markdown can mean and ${isOne ? 'is' : 'are'} read as plain text`
}

// Press releases indent paragraphs, so four spaces make no code; and what looks like an address stays where it stands.
function pressMarkdown(this: Processor): undefined {
  const data = this.data()
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = data
  micromarkExtensions.push({disable: {null: ['codeIndented']}})
  data.micromarkExtensions = micromarkExtensions
  data.fromMarkdownExtensions = fromMarkdownExtensions.flat().map(extension => ({...extension, transforms: []}))
}

// ## Site Navigation   begins what a newswire's page has around the release.
const siteHeading = /^#+ (?:Site Navigation|More from (?:Business|PR|Globe) ?\w+|Share this article)\s*$/i

// A node to be written.
interface Task {
  readonly node: Nodes
  readonly list: number
  readonly ordered: boolean
}

function writeBlocks(writer: ReleaseWriter, tree: Root): void {
  // A stack of its own: block quotes may nest thousands deep.
  const tasks: Task[] = [{node: tree, list: 0, ordered: false}]
  let isAround = false
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const {node} = task
    if (node.type === 'heading' && siteHeading.test(writer.source.slice(placeOf(node).start, placeOf(node).end))) isAround = true
    if (node.type === 'paragraph' || node.type === 'heading') writeLeaf(writer, node, {...task, isAround})
    else if (node.type === 'table') writeTable(writer, node)
    else if (node.type === 'thematicBreak') writer.divide()
    else if (node.type === 'html') writeHtml(writer, placeOf(node))
    else if (node.type === 'code') writeCode(writer, placeOf(node))
    else if (node.type === 'definition') writeDefinition(writer, node)
    else if ('children' in node) {
      const {children} = node as Parents
      const list = node.type === 'list' ? task.list + 1 : task.list
      const ordered = node.type === 'list' ? node.ordered === true : task.ordered
      for (let index = children.length - 1; index >= 0; index--) {
        const above = children[index - 1]
        const child = children[index] as Nodes
        if (above?.type === 'heading' && child.type === 'paragraph' && endsHeading(writer.source, above, child)) {
          tasks.push({node: {...above, children: [...above.children, lineEnd(above, child), ...child.children]}, list, ordered})
          index--
        } else tasks.push({node: child, list, ordered})
      }
    }
  }
}

// # Acme and Widget Issue Open Letter to Shareholders of Both
// Companies
// ^^^^^^^^^
// The second line is no paragraph: a program has wrapped the heading.
function endsHeading(source: string, heading: Extract<Nodes, {type: 'heading'}>, paragraph: Extract<Nodes, {type: 'paragraph'}>): boolean {
  const end = placeOf(heading).end
  const {start, end: last} = placeOf(paragraph)
  const text = source.slice(start, last)
  return end - placeOf(heading).start >= 60 && /^\r?\n$/.test(source.slice(end, start)) && text.length < 60 && !text.includes('\n') && !/[.:;!?]$/.test(text)
}

function lineEnd(above: Nodes, below: Nodes): PhrasingContent {
  const {end} = above.position ?? {}
  const {start} = below.position ?? {}
  return {type: 'text', value: ' ', ...(end && start ? {position: {start: end, end: start}} : {})}
}

// No heading is longer; what is was underlined by accident.
const longestHeading = 250

function writeLeaf(
  writer: ReleaseWriter,
  node: Extract<Nodes, {type: 'paragraph' | 'heading'}>,
  {list, ordered, isAround}: Task & {readonly isAround: boolean}
): void {
  const {source} = writer
  const scan = inlineScan(writer)
  scan.read(node.children)
  const pieces = breakContactLines(source, scan.pieces)
  const isHeading = node.type === 'heading' && textOf(source, pieces, longestHeading * 2).length <= longestHeading
  const block: PageBlock = {
    kind: 'block',
    pieces,
    style: {...plainStyle, heading: isHeading ? node.depth : 0, list, ordered, furniture: isAround},
    bold: node.type === 'paragraph' && scan.isBold(),
    underlined: false,
    visible: true
  }
  writeBlock(writer, block)
}

function writeTable(writer: ReleaseWriter, table: Extract<Nodes, {type: 'table'}>): void {
  writer.openTable()
  for (const row of table.children) {
    writer.openRow()
    row.children.forEach((cell, column) => {
      const scan = inlineScan(writer)
      scan.read(cell.children)
      writer.openCell()
      writePieces(writer, scan.pieces)
      writer.closeCell({column, ...(scan.isBold() ? {layout: {bold: true}} : {})})
    })
  }
  writer.closeTable(1)
}

function writeCode(writer: ReleaseWriter, {start, end}: Span): void {
  const {source} = writer
  // Leave out the fences.
  const first = source.indexOf('\n', start)
  const last = source.lastIndexOf('\n', end - 1)
  const isClosed = last > first && /^[ \t>]*(?:`{3,}|~{3,})\s*$/.test(source.slice(last + 1, end))
  writer.openBlock()
  if (first >= 0) writer.text.copy(Math.min(end, first + 1), isClosed ? last : end)
  writer.closeBlock({type: 'code'})
}

// [1]: http://www.acme.example   is a definition, but   [1]: See   is a note.
function writeDefinition(writer: ReleaseWriter, node: Extract<Nodes, {type: 'definition'}>): void {
  if (/[:/.#@]/.test(node.url)) return
  const {start, end} = placeOf(node)
  writer.openBlock()
  writer.text.copy(start, end)
  writer.closeBlock({type: 'paragraph'})
}

// Reads inline content into pieces.
function inlineScan(writer: ReleaseWriter): {readonly pieces: Piece[]; read(children: readonly PhrasingContent[]): void; isBold(): boolean} {
  const {source, marks} = writer
  const pieces: Piece[] = []
  let bold = 0
  let plain = 0
  return {pieces, read: children => read(children, {isStrong: false, isLiteral: false}), isBold: () => bold > 0 && plain === 0}

  function read(children: readonly PhrasingContent[], {isStrong, isLiteral}: {readonly isStrong: boolean; readonly isLiteral: boolean}): void {
    for (const node of children) {
      const place = placeOf(node)
      if (node.type === 'text') {
        count(node.value, isStrong)
        add(alignText(source, node.value, place, isLiteral))
      } else if (node.type === 'inlineCode') {
        count(node.value, isStrong)
        const ticks = /^`+/.exec(source.slice(place.start, place.end))?.[0].length ?? 0
        add(alignText(source, node.value, {start: place.start + ticks, end: place.end - ticks}, true))
      } else if (node.type === 'break') pieces.push({kind: 'break', ...place})
      else if (node.type === 'html') readTag(node.value, place)
      else if (node.type === 'delete') marks.push({kind: 'deletion', span: place, text: source.slice(place.start + 2, place.end - 2)})
      else if ('children' in node)
        read(node.children, {isStrong: isStrong || node.type === 'strong', isLiteral: node.type === 'link' && isAddress(source, place)})
    }
  }

  function readTag(value: string, place: Span): void {
    const comment = /^<!--([\s\S]*?)-->$/.exec(value)
    if (comment) marks.push({kind: 'comment', span: place, text: (comment[1] ?? '').trim()})
    else if (/^<br\b/i.test(value)) pieces.push({kind: 'break', ...place})
  }

  function add(more: readonly Piece[]): void {
    for (const piece of more) pieces.push(piece)
  }

  function count(value: string, isStrong: boolean): void {
    if (!/\S/.test(value)) return
    if (isStrong) bold++
    else plain++
  }
}

// <http://a.example>   http://a.example   but not  [text](http://a.example)
function isAddress(source: string, {start}: Span): boolean {
  return source.charCodeAt(start) !== 91
}

//   ir@acme.example   www.acme.example   (555) 010-0100
const contactLike = /@[\w-]+\.|\bwww\.|\bhttps?:|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/
//   • text   ● text
const bulletLine = /^[•●▪■◦○·‣⁃]/

// Turns the line endings of a contact block, or of lines with bullets, into breaks; elsewhere they are spaces.
function breakContactLines(source: string, pieces: readonly Piece[]): Piece[] {
  const isLineEnd = (piece: Piece) => piece.kind === 'reference' && piece.value === '\n'
  if (!pieces.some(isLineEnd)) return pieces as Piece[]
  const lines: string[] = []
  let line: Piece[] = []
  for (const piece of pieces) {
    if (isLineEnd(piece) || piece.kind === 'break') {
      lines.push(textOf(source, line))
      line = []
    } else line.push(piece)
  }
  lines.push(textOf(source, line))
  const isShort = lines.every(text => text.length <= 60)
  const breaks = (isShort && lines.some(text => contactLike.test(text))) || lines.slice(1).some(text => bulletLine.test(text))
  return pieces.map(piece =>
    isLineEnd(piece)
      ? breaks
        ? {kind: 'break', start: piece.start, end: piece.end}
        : {kind: 'reference', start: piece.start, end: piece.end, value: ' '}
      : piece
  )
}

function placeOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
