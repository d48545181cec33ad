import type {List, ListItem, Paragraph, Root, RootContent, Table, TableRow} from 'mdast'
import {type LineIndex, lineIndex} from '../../text/line-index.ts'
import type {TextRange} from '../../text/span.ts'
import {textWriter} from '../../text/text-writer.ts'
import type {Layout, Reading} from '../reading.ts'
import type {DocxParagraph, DocxText, Revisions} from './docx-text.ts'
import {extractDocx} from './extract.ts'
import {openDocx} from './package.ts'

/**
 * Reads a Word file. Its extracted text is the source: lines and columns are those of that text.
 *
 * @throws {ReadError} if it is protected, damaged, holds macros or is no Word file.
 */
export function readDocx(name: string, bytes: Uint8Array, revisions: Revisions = 'final'): Reading {
  return projectDocx(name, extractDocx(openDocx(name, bytes), revisions))
}

/** Builds the reading of an extracted text. */
export function projectDocx(name: string, extracted: DocxText): Reading {
  const {source} = extracted
  const writer = textWriter(source)
  const lines = lineIndex(source)
  const children: RootContent[] = []
  const {paragraphs} = extracted
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index] as DocxParagraph
    if (paragraph.cell) index = addTable(index, paragraph.cell.table)
    else if (paragraph.list && paragraph.heading === null) index = addList(index)
    else {
      const leaf = leafOf(paragraph, paragraph.start)
      if (leaf) children.push(leaf)
      index++
    }
  }
  const tree: Root = {type: 'root', children}
  return {name, format: 'docx', source, tree, ...writer.finish(), marks: extracted.marks, placeAt: offset => placeIn(paragraphs, offset)}

  function leafOf(paragraph: DocxParagraph, from: number): Paragraph | Extract<RootContent, {type: 'heading'}> | null {
    const range = take(from, paragraph.end, '\n\n')
    if (!range) return null
    const layout: Layout = {
      ...(paragraph.centred ? {centred: true} : {}),
      ...(paragraph.bold ? {bold: true} : {}),
      ...(paragraph.place === 'header' || paragraph.place === 'footer' ? {furniture: true} : {})
    }
    const common = {children: [textNode(paragraph)], position: positionOf(lines, from, paragraph.end), data: {range, layout}}
    if (paragraph.heading === null) return {type: 'paragraph', ...common}
    return {type: 'heading', depth: depthOf(paragraph.heading), ...common}
  }

  function addList(first: number): number {
    let index = first
    const items: ListItem[] = []
    for (; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index] as DocxParagraph
      if (!paragraph.list || paragraph.heading !== null || paragraph.cell) break
      const leaf = leafOf(paragraph, paragraph.list.textStart)
      if (leaf) items.push({type: 'listItem', children: [leaf], position: positionOf(lines, paragraph.start, paragraph.end)})
    }
    const list: List = {type: 'list', ordered: /\d/.test(paragraphs[first]?.list?.marker ?? ''), children: items}
    if (items.length > 0) children.push(around(list))
    return index
  }

  // The paragraphs of a cell stand side by side in the source, so a cell is taken over in one piece; empty ones are left out.
  function addTable(first: number, number: number): number {
    const table: Table = {type: 'table', children: []}
    let index = first
    let row = -1
    while (paragraphs[index]?.cell?.table === number) {
      const opening = paragraphs[index] as DocxParagraph
      const {cell} = opening
      let closing = opening
      for (; paragraphs[index]?.cell?.table === number && isSameCell(paragraphs[index], opening); index++) closing = paragraphs[index] as DocxParagraph
      const range = take(opening.start, closing.end, table.children.length === 0 ? '\n\n' : cell?.row === row ? '\t' : '\n')
      if (!range || !cell) continue
      if (cell.row !== row) table.children.push({type: 'tableRow', children: []})
      row = cell.row
      table.children.at(-1)?.children.push({
        type: 'tableCell',
        children: [textNode(opening)],
        position: positionOf(lines, opening.start, closing.end),
        data: {range, column: cell.column, columns: cell.columns}
      })
    }
    table.children.forEach(around)
    if (table.children.length > 0) children.push(around(table))
    return index
  }

  // Gives a node the place of its children.
  function around<Node extends List | Table | TableRow>(node: Node): Node {
    const start = node.children[0]?.position?.start
    const end = node.children.at(-1)?.position?.end
    if (start && end) node.position = {start, end}
    return node
  }

  function take(start: number, end: number, separator: string): TextRange | null {
    writer.open(separator)
    writer.copy(start, end)
    return writer.close()
  }

  function textNode(paragraph: DocxParagraph): {type: 'text'; value: string} {
    return {type: 'text', value: source.slice(paragraph.list?.textStart ?? paragraph.start, paragraph.end)}
  }
}

function isSameCell(one: DocxParagraph | undefined, other: DocxParagraph): boolean {
  return one?.cell?.row === other.cell?.row && one?.cell?.column === other.cell?.column
}

function positionOf(
  lines: LineIndex,
  start: number,
  end: number
): {start: {line: number; column: number; offset: number}; end: {line: number; column: number; offset: number}} {
  return {start: {...lines.point(start), offset: start}, end: {...lines.point(end), offset: end}}
}

function depthOf(heading: number): 1 | 2 | 3 | 4 | 5 | 6 {
  // Word has nine levels, mdast six.
  return Math.min(6, Math.max(1, heading)) as 1 | 2 | 3 | 4 | 5 | 6
}

// A person finds it in Word by the number of the paragraph and the words quoted.
function placeIn(paragraphs: readonly DocxParagraph[], offset: number): string | null {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const paragraph = paragraphs[low - 1]
  if (!paragraph) return null
  return paragraph.place === 'body' ? `paragraph ${paragraph.number}` : `${paragraph.place.replace('-', ' ')}, paragraph ${paragraph.number}`
}
