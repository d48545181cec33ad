import type {Span} from '../text/span.ts'
import {writeFixedWidth} from './edgar-text.ts'
import type {PageBlock, PageContent} from './html/page.ts'
import {findPageFurniture} from './html/page-furniture.ts'
import {scanPage} from './html/scan-page.ts'
import {textOf, writeBlock, writePieces} from './html/write-block.ts'
import {dataRows, layoutCells, spaceBetween, writeDataTable} from './html/write-table.ts'
import {breaksOff} from './open-end.ts'
import type {Format, Reading} from './reading.ts'
import {type ReleaseWriter, releaseWriter} from './release-writer.ts'
import {virtualText} from './virtual-text.ts'

/** Reads HTML: of EDGAR's filing agents, or of a web site. */
export function readHtml(name: string, source: string, format: Format): Reading {
  const writer = releaseWriter(source)
  writeHtml(writer, {start: 0, end: source.length})
  return writer.finish(name, format)
}

/** Writes a part of the source as HTML. */
export function writeHtml(writer: ReleaseWriter, span: Span): void {
  const page = scanPage(writer.source, span)
  for (const mark of page.marks) writer.marks.push(mark)
  writeContent(writer, page.content)
}

function writeContent(writer: ReleaseWriter, parts: readonly PageContent[], column?: number): void {
  const {source} = writer
  const content = joinTitles(source, parts)
  const furniture = findPageFurniture(source, content)
  for (const part of content) {
    if (part.kind === 'rule') {
      if (!part.isPageBreak) writer.divide()
    } else if (part.kind === 'table') {
      const rows = dataRows(source, part)
      if (rows) writeDataTable(writer, rows)
      else {
        for (const row of part.rows) {
          const cells = layoutCells(source, row)
          for (const cell of cells) writeContent(writer, cell.content, cells.length > 1 ? cell.column : column)
        }
      }
    } else if (part.style.preformatted) writePreformatted(writer, part)
    else if (furniture.has(part)) {
      writer.openBlock()
      writePieces(writer, part.pieces)
      writer.closeBlock({type: 'paragraph', layout: {furniture: true}})
    } else writeBlock(writer, part, column === undefined ? {} : {column})
  }
}

// Joins the lines of a title that stand in blocks of their own.
//   Acme Announces First Quarter Results
//   and Adopts New Accounting Standard
function joinTitles(source: string, content: readonly PageContent[]): readonly PageContent[] {
  const joined: PageContent[] = []
  for (const part of content) {
    const last = joined.at(-1)
    if (part.kind === 'block' && last?.kind === 'block' && isTitleLine(last) && isTitleLine(part)) {
      const above = textOf(source, last.pieces, 200)
      const below = textOf(source, part.pieces, 200)
      if (above.length + below.length < 250 && /[A-Za-z]$/.test(above) && (/^[a-z]{2,}\b(?!\.)/.test(below) || breaksOff(above))) {
        joined[joined.length - 1] = {...last, pieces: [...last.pieces, spaceBetween(last.pieces, part.pieces), ...part.pieces]}
        continue
      }
    }
    joined.push(part)
  }
  return joined
}

function isTitleLine({bold, style, pieces}: PageBlock): boolean {
  return bold && style.centred && style.list === 0 && pieces.length < 40
}

function writePreformatted(writer: ReleaseWriter, block: PageBlock): void {
  const pieces = block.pieces.map(piece => {
    if (piece.kind === 'text') return {start: piece.start, end: piece.end}
    return {start: piece.start, end: piece.end, value: piece.kind === 'reference' ? piece.value : '\n'}
  })
  const {text, writer: virtual} = virtualText(writer, pieces)
  writeFixedWidth(virtual, {start: 0, end: text.length})
}
