import type {DocxParagraph, Piece} from '../../read/docx/docx-text.ts'
import {rawOffset} from '../../read/docx/xml-tokens.ts'

/** Collects insertions into the XML of a part; nothing is ever taken out, so that removing them gives the original back. */
export interface PartEditor {
  /** Puts run-level XML before the character at `offset` of the extracted text, splitting the run there if need be. */
  insertAt(paragraph: DocxParagraph, offset: number, xml: string, side: 'before' | 'after'): void
  /** Wraps the text [start, end) in a tracked deletion; false if it holds a tab or break, which is left alone. */
  strike(paragraph: DocxParagraph, start: number, end: number, attributes: string): boolean
  /** Puts block-level XML behind a paragraph. */
  insertAfter(paragraph: DocxParagraph, xml: string): void
  /** The properties of the run at an offset, as XML. */
  runPropertiesAt(paragraph: DocxParagraph, offset: number): string
  /** The part with all insertions. */
  finish(): string
}

interface Insertion {
  readonly at: number
  /** Closings come before openings at the same place. */
  readonly order: number
  readonly xml: string
}

/** Edits the XML of a part whose extracted text is known. */
export function partEditor(xml: string): PartEditor {
  const insertions: Insertion[] = []
  // Places at which a run is split: character data offset -> what goes between the two halves.
  const splits = new Map<number, {readonly piece: Piece; before: string; after: string}>()
  const preserved = new Set<number>()
  const strikes: {readonly start: number; readonly end: number}[] = []

  return {insertAt, strike, insertAfter, runPropertiesAt, finish}

  function insertAt(paragraph: DocxParagraph, offset: number, inserted: string, side: 'before' | 'after'): void {
    const piece =
      side === 'before' ? paragraph.pieces.find(candidate => candidate.end > offset) : paragraph.pieces.findLast(candidate => candidate.start < offset)
    if (!piece) {
      const at = side === 'before' ? paragraph.xml.contentEnd : paragraph.xml.contentStart
      insertions.push({at, order: side === 'before' ? 1 : 0, xml: inserted})
      return
    }
    if (piece.field) {
      insertions.push({at: side === 'before' ? piece.field.start : piece.field.end, order: side === 'before' ? 1 : 0, xml: inserted})
      return
    }
    const inside = Math.min(Math.max(offset, piece.start), piece.end)
    if (piece.kind === 'text' && inside > piece.start && inside < piece.end) split(piece, rawAt(piece, inside), inserted, side)
    else edge(paragraph, piece, side, inserted)
  }

  // At the first or last character of a piece: beside its run if the piece is the outermost of it, else between two elements of the run.
  function edge(paragraph: DocxParagraph, piece: Piece, side: 'before' | 'after', inserted: string): void {
    const siblings = paragraph.pieces.filter(candidate => candidate.run.start === piece.run.start)
    const order = side === 'before' ? 1 : 0
    if (side === 'before' && siblings[0] === piece) insertions.push({at: piece.run.start, order, xml: inserted})
    else if (side === 'after' && siblings.at(-1) === piece) insertions.push({at: piece.run.end, order, xml: inserted})
    else {
      const at = side === 'before' ? elementStart(piece) : elementEnd(piece)
      insertions.push({at, order, xml: `</w:r>${inserted}<w:r>${propertiesOf(piece)}`})
    }
  }

  function split(piece: Piece, place: number, inserted: string, side: 'before' | 'after'): void {
    // Struck words are closed by other tags: what would split them goes to their edge.
    const struck = strikes.find(other => place > other.start && place < other.end)
    const at = struck ? (side === 'before' ? struck.start : struck.end) : place
    const known = splits.get(at) ?? {piece, before: '', after: ''}
    // What ends here comes before what begins here.
    splits.set(at, side === 'after' ? {...known, before: known.before + inserted} : {...known, after: known.after + inserted})
    preserve(piece)
  }

  function strike(paragraph: DocxParagraph, start: number, end: number, attributes: string): boolean {
    const touched = paragraph.pieces.filter(piece => piece.start < end && piece.end > start)
    if (touched.length === 0 || touched.some(piece => piece.kind !== 'text' || piece.revision !== null || piece.field !== null)) return false
    const parts = touched.map(piece => ({piece, start: rawAt(piece, Math.max(start, piece.start)), end: rawAt(piece, Math.min(end, piece.end))}))
    // Two changes of the same words cannot both be tracked.
    if (parts.some(part => strikes.some(other => part.start < other.end && other.start < part.end))) return false
    // A split inside the struck words would have to close a different element.
    if (parts.some(part => [...splits.keys()].some(at => at > part.start && at < part.end))) return false
    for (const part of parts) {
      strikes.push(part)
      const properties = propertiesOf(part.piece)
      insertions.push({at: part.start, order: 2, xml: `</w:t></w:r><w:del ${attributes}><w:r>${properties}<w:delText xml:space="preserve">`})
      insertions.push({at: part.end, order: -1, xml: `</w:delText></w:r></w:del><w:r>${properties}<w:t xml:space="preserve">`})
      preserve(part.piece)
    }
    return true
  }

  function insertAfter(paragraph: DocxParagraph, inserted: string): void {
    insertions.push({at: paragraph.xml.end, order: 0, xml: inserted})
  }

  function runPropertiesAt(paragraph: DocxParagraph, offset: number): string {
    const piece = paragraph.pieces.findLast(candidate => candidate.start <= offset) ?? paragraph.pieces[0]
    return piece ? propertiesOf(piece) : ''
  }

  function finish(): string {
    const all = [...insertions]
    for (const [at, {piece, before, after}] of splits) {
      all.push({at, order: 0, xml: `</w:t></w:r>${before}${after}<w:r>${propertiesOf(piece)}<w:t xml:space="preserve">`})
    }
    const sorted = all.map((insertion, index) => ({...insertion, index})).sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index)
    let out = ''
    let from = 0
    for (const insertion of sorted) {
      out += xml.slice(from, insertion.at) + insertion.xml
      from = insertion.at
    }
    return out + xml.slice(from)
  }

  // Words parted from their neighbours would lose the space at their edge.
  function preserve(piece: Piece): void {
    const open = elementStart(piece)
    if (preserved.has(open)) return
    preserved.add(open)
    const tag = xml.slice(open, piece.xml.start)
    if (!tag.includes('xml:space')) insertions.push({at: open + '<w:t'.length, order: 0, xml: ' xml:space="preserve"'})
  }

  function rawAt(piece: Piece, offset: number): number {
    const raw = xml.slice(piece.xml.start, piece.xml.end)
    return piece.xml.start + rawOffset(raw, offset - piece.start)
  }

  function elementStart(piece: Piece): number {
    return piece.kind === 'element' ? piece.xml.start : xml.lastIndexOf('<w:t', piece.xml.start)
  }

  function elementEnd(piece: Piece): number {
    return piece.kind === 'element' ? piece.xml.end : xml.indexOf('>', piece.xml.end) + 1
  }

  function propertiesOf(piece: Piece): string {
    const open = xml.indexOf('>', piece.run.start) + 1
    if (!/^<w:rPr[\s>/]/.test(xml.slice(open, open + 7))) return ''
    const isEmpty = xml[xml.indexOf('>', open) - 1] === '/'
    const end = isEmpty ? xml.indexOf('>', open) + 1 : xml.indexOf('</w:rPr>', open) + '</w:rPr>'.length
    // The record of an earlier format change belongs to the run that it is on.
    return xml.slice(open, end).replace(/<w:rPrChange\b[\s\S]*?<\/w:rPrChange>/g, '')
  }
}
