import type {Span} from '../../text/span.ts'
import {eachTag, type OpenTag} from './each-tag.ts'
import {barrierOf, blocks, dropped, empty, envelope, envelopeLine, fixedWidth, listBarrier, paragraphBarrier, rowBarrier, tableBarrier} from './elements.ts'
import {longestMark, markNotes} from './mark-notes.ts'
import type {Page, PageBlock, PageCell, PageContent, PageTable} from './page.ts'
import {breaksPage, isTakenOut, plainStyle, type Style, styleInside} from './style.ts'

// Tables deeper than this are read as if their cells were plain blocks, and closing tags are matched no further up.
const deepestTable = 40
const farthestMatch = 400

interface Element {
  readonly tag: string
  readonly style: Style
}

interface OpenTable {
  readonly table: PageTable
  row: PageCell[] | null
  /** Where the content goes: the open cell, or what is around the table. */
  content: PageContent[]
  readonly outside: PageContent[]
}

/** Scans source[start, end) into blocks and tables. */
export function scanPage(source: string, {start, end}: Span): Page {
  const root: PageContent[] = []
  const notes = markNotes(source)
  const stack: Element[] = []
  const open = new Map<string, number>()
  const tables: OpenTable[] = []
  let style: Style = plainStyle
  let content: PageContent[] = root
  let block: PageBlock | null = null
  let droppedTag = ''
  let droppedDepth = 0
  let skipsLine = false
  // End of the last text, or the beginning of the last closing tag.
  let lastEnd = start
  // EDGAR's fixed-width tables have <S> for a column; only a page that closes one means a strike.
  const hasStrike = /<\/s>/i.test(source)

  eachTag(
    source,
    {start, end},
    {
      open(tag) {
        openElement(tag)
        if (tag.isClosed && !empty.has(tag.name)) closeElement(tag.name)
      },
      close(name, at) {
        lastEnd = at.start
        if (style.preformatted && fixedWidth.has(name)) addText(at.start, at.end)
        else closeElement(name)
      },
      text: at => addText(at.start, at.end),
      reference: addReference,
      comment(text, span) {
        if (!droppedTag) notes.marks.push({kind: 'comment', span, text: text.trim().slice(0, longestMark)})
      }
    }
  )
  endBlock()
  notes.change(style, plainStyle, end)
  return {content: root, marks: notes.marks}

  function openElement(tag: OpenTag): void {
    const {name, attributes} = tag
    if (droppedTag === 'head' && (blocks.has(name) || name === 'font')) droppedTag = ''
    if (droppedTag) {
      if (name === droppedTag) droppedDepth++
      return
    }
    if (dropped.has(name)) {
      if (name === 'head' && open.has('body')) return
      droppedTag = name
      droppedDepth = 1
      return
    }
    if (name === 'br') {
      if (!style.hidden && !style.deleted) current().pieces.push({kind: 'break', start: tag.start, end: tag.end})
      return
    }
    if (name === 'hr') {
      endBlock()
      content.push({kind: 'rule', isPageBreak: breaksPage(attributes?.style)})
      return
    }
    if (empty.has(name)) return
    if (style.preformatted && fixedWidth.has(name)) {
      addText(tag.start, tag.end)
      return
    }
    if (envelope.has(name) || (name === 's' && !hasStrike)) {
      if (envelopeLine.has(name)) {
        endBlock()
        skipsLine = true
      }
      return
    }
    const isBlock = blocks.has(name) || (name === 'kbd' && attributes?.style?.includes('margin') === true)
    if (isBlock) {
      if (breaksPage(attributes?.style)) {
        endBlock()
        content.push({kind: 'rule', isPageBreak: true})
      }
      openBlockElement(tag)
    }
    const inside = styleInside(style, name, attributes)
    notes.change(style, inside, tag.start)
    stack.push({tag: name, style})
    open.set(name, (open.get(name) ?? 0) + 1)
    style = inside
  }

  function openBlockElement({name, attributes}: OpenTag): void {
    endBlock()
    if (name === 'p' || /^h[1-6]$/.test(name)) closeUpTo('p', paragraphBarrier)
    else if (name === 'li') closeUpTo('li', listBarrier)
    else if (name === 'tr') {
      closeUpTo('tr', tableBarrier)
      const table = tables.at(-1)
      if (table) {
        table.row = newRow(table)
        content = table.outside
      }
    } else if (name === 'td' || name === 'th') {
      closeUpTo('td', rowBarrier)
      closeUpTo('th', rowBarrier)
      const table = tables.at(-1)
      if (table) {
        table.row ??= newRow(table)
        table.content = []
        // Some makers hide the cells that a spanning one covers.
        const columns = isTakenOut(attributes?.style) ? 0 : spanOf(attributes?.colspan)
        table.row.push({content: table.content, columns, rows: spanOf(attributes?.rowspan), isHead: name === 'th'})
        content = table.content
      }
    } else if (name === 'table' && tables.length < deepestTable) {
      enterCell()
      const table: PageTable = {kind: 'table', rows: []}
      content.push(table)
      tables.push({table, row: null, content, outside: content})
    }
  }

  function closeElement(name: string): void {
    if (droppedTag) {
      if (name === droppedTag && --droppedDepth === 0) droppedTag = ''
      return
    }
    if (name === 'br' || name === 'p') {
      if (name === 'p') endBlock()
      else if (!style.hidden) {
        const at = block?.pieces.at(-1)?.end
        if (at !== undefined) current().pieces.push({kind: 'break', start: at, end: at})
      }
      if (name === 'br') return
    }
    if (blocks.has(name)) endBlock()
    if (!open.get(name)) return
    closeUpTo(name, barrierOf(name))
  }

  // Closes the nearest open element of that name, and all inside it, unless a barrier stands in between.
  function closeUpTo(name: string, barrier: (tag: string) => boolean): void {
    if (!open.get(name)) return
    const lowest = name === 'table' ? 0 : Math.max(0, stack.length - farthestMatch)
    let index = stack.length - 1
    while (index >= lowest) {
      const element = stack[index] as Element
      if (element.tag === name) break
      if (barrier(element.tag)) return
      index--
    }
    if (index < lowest) return
    if (blocks.has(name)) endBlock()
    while (stack.length > index) {
      const element = stack.pop() as Element
      open.set(element.tag, (open.get(element.tag) ?? 1) - 1)
      const table = tables.at(-1)
      if (element.tag === 'table' && table && tableDepth() < tables.length) {
        endBlock()
        tables.pop()
        content = table.outside
      } else if ((element.tag === 'td' || element.tag === 'th' || element.tag === 'tr') && table) {
        endBlock()
        content = table.outside
        if (element.tag === 'tr') table.row = null
      }
      notes.change(style, element.style, lastEnd)
      style = element.style
    }
  }

  function tableDepth(): number {
    return Math.min(open.get('table') ?? 0, deepestTable)
  }

  function current(): PageBlock {
    if (!block) {
      enterCell()
      block = {kind: 'block', pieces: [], style, bold: true, underlined: true, visible: false}
      content.push(block)
    }
    return block
  }

  // Content in a table but in no cell gets one, lest it be lost or come too late.
  function enterCell(): void {
    const table = tables.at(-1)
    if (!table || content !== table.outside) return
    table.row ??= newRow(table)
    table.content = []
    table.row.push({content: table.content, columns: 1, rows: 1, isHead: false})
    content = table.content
  }

  function endBlock(): void {
    if (block && !block.visible && content.at(-1) === block) content.pop()
    block = null
  }

  function addText(from: number, to: number): void {
    lastEnd = to
    if (droppedTag) return
    let begin = from
    if (skipsLine) {
      const line = source.indexOf('\n', from)
      if (line < 0 || line >= to) return
      skipsLine = false
      begin = line + 1
    }
    if (begin >= to || style.hidden || style.deleted) return
    const visible = isVisible(begin, to)
    if (!visible && !block) return
    const target = current()
    if (visible) see(target)
    target.pieces.push({kind: 'text', start: begin, end: to})
  }

  function addReference(codepoint: number, to: number): void {
    lastEnd = to
    if (droppedTag || skipsLine || style.hidden || style.deleted) return
    const value = codepoint <= 0x10ffff ? String.fromCodePoint(codepoint) : '\ufffd'
    const visible = !/^[\s\u00a0\u00ad\u200b-\u200f\ufeff]$/.test(value)
    if (!visible && !block) return
    const target = current()
    const last = target.pieces.at(-1)
    if (visible) see(target)
    if (last?.kind === 'reference' && last.end === to) last.value += value
    else target.pieces.push({kind: 'reference', start: Math.max(start, source.lastIndexOf('&', to - 1)), end: to, value})
  }

  function see(target: PageBlock): void {
    if (!target.visible) {
      target.visible = true
      target.style = style
    }
    if (!style.bold) target.bold = false
    if (!style.underlined) target.underlined = false
  }

  function isVisible(from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const code = source.charCodeAt(index)
      if (code > 32 && code !== 0xa0) return true
    }
    return false
  }
}

function newRow({table}: OpenTable): PageCell[] {
  const row: PageCell[] = []
  table.rows.push(row)
  return row
}

function spanOf(value: string | undefined): number {
  const count = Number.parseInt(value ?? '', 10)
  return count > 1 ? Math.min(count, 1000) : 1
}
