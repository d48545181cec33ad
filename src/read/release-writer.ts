import type {BlockContent, List, Nodes, Parents, Root, RootContent, Table, TableRow} from 'mdast'
import type {Point} from 'unist'
import {lineIndex} from '../text/line-index.ts'
import type {SourceMap} from '../text/source-map.ts'
import {type TextWriter, textWriter} from '../text/text-writer.ts'
import {writeNumber} from '../text/write-number.ts'
import {type Format, type Layout, type Mark, ReadError, type Reading} from './reading.ts'

/** What kind of leaf block was just written. */
export interface BlockKind {
  readonly type: 'paragraph' | 'heading' | 'item' | 'code'
  /** Depth of a heading (1-6) or nesting of a list item (1 and up). */
  readonly depth?: number
  readonly ordered?: boolean
  readonly layout?: Layout
}

/** Where a cell lies in its table. */
export interface CellPlace {
  readonly column: number
  readonly columns?: number
  readonly rows?: number
  readonly layout?: Layout
}

/** Writes a release block by block: its text, the map of the text, and the tree. */
export interface ReleaseWriter {
  readonly source: string
  readonly text: TextWriter
  readonly marks: Mark[]
  /** Opens a leaf block; write to `text`, then close it. */
  openBlock(): void
  /** Closes the leaf block and puts it in the tree, unless nothing visible was written. */
  closeBlock(kind: BlockKind): void
  /** Puts a rule between the blocks, unless there is one. */
  divide(): void
  openTable(): void
  openRow(): void
  openCell(): void
  /** Closes the cell; a cell without text is left out of the tree. */
  closeCell(place: CellPlace): void
  /** Closes the table; `headRows` of its rows are column heads. A table without text is left out. */
  closeTable(headRows?: number): void
  finish(name: string, format: Format): Reading
}

// The longest annual report has a fraction of this; a million cells would take the memory of the machine.
const mostCells = 250_000

// Lists nest no deeper, so that whoever walks the tree may recurse.
const deepestList = 8

/** Makes a writer of a release over `source`. */
export function releaseWriter(source: string): ReleaseWriter {
  const text = textWriter(source)
  const marks: Mark[] = []
  const root: Root = {type: 'root', children: []}
  let lists: List[] = []
  let table: Table | null = null
  let row: TableRow | null = null
  let cells = 0
  return {
    source,
    text,
    marks,
    openBlock: () => text.open('\n\n'),
    closeBlock({type, depth = 1, ordered = false, layout}) {
      const range = text.close()
      if (!range) return
      const data = layout ? {range, layout} : {range}
      if (type === 'item') {
        addItem(depth, ordered, {type: 'paragraph', children: [], data})
        return
      }
      lists = []
      if (type === 'code') {
        root.children.push({type, value: '', data})
        return
      }
      root.children.push(type === 'heading' ? {type, depth: headingDepth(depth), children: [], data} : {type, children: [], data})
    },
    divide() {
      lists = []
      if (root.children.length > 0 && root.children.at(-1)?.type !== 'thematicBreak') root.children.push({type: 'thematicBreak'})
    },
    openTable() {
      lists = []
      table = {type: 'table', children: []}
    },
    openRow() {
      row = {type: 'tableRow', children: []}
    },
    openCell() {
      if (++cells > mostCells) throw new ReadError(`its tables have more than ${writeNumber(mostCells)} cells; no release comes near that`)
      text.open(row && row.children.length > 0 ? '\t' : table && table.children.length > 0 ? '\n' : '\n\n')
    },
    closeCell({column, columns = 1, rows = 1, layout}) {
      const range = text.close()
      if (!range || !row || !table) return
      if (row.children.length === 0) table.children.push(row)
      row.children.push({
        type: 'tableCell',
        children: [],
        data: {range, column, ...(columns > 1 ? {columns} : {}), ...(rows > 1 ? {rows} : {}), ...(layout ? {layout} : {})}
      })
    },
    closeTable(headRows) {
      if (table && table.children.length > 0) {
        if (headRows !== undefined) table.data = {headRows: Math.min(headRows, table.children.length)}
        root.children.push(table)
      }
      table = null
      row = null
    },
    finish(name, format) {
      const projected = text.finish()
      placeNodes(root, source, projected)
      return {name, format, source, tree: root, ...projected, marks}
    }
  }

  function addItem(depth: number, ordered: boolean, paragraph: BlockContent): void {
    const wanted = Math.max(1, Math.min(depth, deepestList))
    lists.length = Math.min(lists.length, wanted)
    if (lists.length === wanted && lists[wanted - 1]?.ordered !== ordered) lists.length--
    while (lists.length < wanted) {
      const list: List = {type: 'list', ordered, spread: false, children: []}
      const above = lists.at(-1)
      if (above) {
        const last = above.children.at(-1)
        if (last) last.children.push(list)
        else above.children.push({type: 'listItem', spread: false, children: [list]})
      } else root.children.push(list)
      lists.push(list)
    }
    lists.at(-1)?.children.push({type: 'listItem', spread: false, children: [paragraph]})
  }
}

function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.max(1, Math.min(6, depth)) as 1 | 2 | 3 | 4 | 5 | 6 // Clamped to what mdast knows.
}

/** Gives every node its position and every leaf block its text as a child. The tree must be shallow. */
export function placeNodes(root: Root, source: string, {text, map}: {readonly text: string; readonly map: SourceMap}): void {
  const at = pointFinder(source)
  const begin = at(0)
  // A node without text (a rule) is put right after the node before it.
  let last = begin
  for (const child of root.children) place(child)
  root.position = {start: begin, end: at(source.length)}

  function place(node: Nodes): void {
    const range = node.data?.range
    if (range) {
      const span = map.span(range)
      const start = at(span.start)
      last = at(span.end)
      node.position = {start, end: last}
      if (isLeaf(node)) node.children = [{type: 'text', value: text.slice(range.from, range.to), position: node.position}]
      else if (node.type === 'code') node.value = text.slice(range.from, range.to)
      return
    }
    const before = last
    if ('children' in node) for (const child of node.children as readonly RootContent[]) place(child)
    const first = 'children' in node ? (node as Parents).children[0] : undefined
    node.position = {start: first?.position?.start ?? before, end: last}
  }
}

// Finds points of offsets that mostly rise: the line of the last one is where the search begins.
function pointFinder(source: string): (offset: number) => Point {
  const lines = lineIndex(source)
  let line = 1
  let start = 0
  return offset => {
    if (offset < start) line = lines.point(offset).line
    for (let next = lines.lineStart(line + 1); line < lines.lines && next <= offset; next = lines.lineStart(line + 1)) line++
    start = lines.lineStart(line)
    return {line, column: offset - start + 1, offset}
  }
}

function isLeaf(node: Nodes): node is Extract<Nodes, {type: 'paragraph' | 'heading' | 'tableCell'}> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}
