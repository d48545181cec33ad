import type {DocxPlace, Piece} from './docx-text.ts'
import {textOfElement} from './element-text.ts'
import {openFields} from './open-fields.ts'
import {openTables} from './open-tables.ts'
import type {RawParagraph, RawPiece, Revision} from './raw-paragraph.ts'
import {isOn, type Style} from './styles.ts'
import {attributeOf, decodeXml, eachToken, type XmlToken} from './xml-tokens.ts'

interface Run {
  start: number
  readonly pieces: Mutable<RawPiece>[]
  /** Null where the run leaves it to the style of its paragraph. */
  hidden: boolean | null
  highlighted: boolean
  bold: boolean
  white: boolean
  shaded: boolean
}

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

interface Frame {
  readonly paragraph: RawParagraph
  run: Run | null
  /** Paragraphs of text boxes inside it; they follow it. */
  readonly held: RawParagraph[]
}

/** Walks one part and returns its paragraphs in reading order; those of a text box follow the one that holds it. */
export function walkPart(
  xml: string,
  part: string,
  place: DocxPlace,
  styleOf: (id: string | null) => Style,
  firstTable: number
): {paragraphs: RawParagraph[]; tables: number} {
  const done: RawParagraph[] = []
  const open: Frame[] = []
  const tables = openTables(firstTable)
  const revisions: Revision[] = []
  const fields = openFields()
  const skipped: string[] = []
  let numbered = 0
  let boxes = 0
  let inParagraphProperties = false
  let inRunProperties = false
  let textElement: string | null = null

  eachToken(xml, part, token => {
    if (skipped.length > 0) {
      if (token.kind === 'open' && token.name === skipped[0]) skipped.push(token.name)
      else if (token.kind === 'close' && token.name === skipped[0]) skipped.pop()
      return
    }
    if (token.kind === 'text') character(token)
    else if (token.kind === 'close') close(token)
    else {
      opened(token)
      if (token.kind === 'empty') close(token)
    }
  })
  return {paragraphs: done, tables: tables.count()}

  function opened(token: XmlToken): void {
    const {name} = token
    // The second copy of a text box, and the properties as they were before a tracked change.
    if (token.kind === 'open' && (name === 'mc:Fallback' || name === 'w:rPrChange' || name === 'w:pPrChange' || name === 'w:sectPrChange')) {
      skipped.push(name)
      return
    }
    const frame = open.at(-1)
    if (name === 'w:p') openParagraph(token)
    else if (name === 'w:tbl') tables.open()
    else if (name === 'w:tr') tables.startRow()
    else if (name === 'w:tc') tables.startCell()
    else if (name === 'w:gridSpan') tables.setSpan(Number(attributeOf(token, 'w:val')))
    else if (name === 'w:txbxContent') boxes++
    else if (name === 'w:pPr') inParagraphProperties = true
    else if (name === 'w:rPr') inRunProperties = true
    else if (name === 'w:ins' || name === 'w:moveTo') revision(token, 'insertion')
    else if (name === 'w:del' || name === 'w:moveFrom') revision(token, 'deletion')
    else if (name === 'w:fldSimple') fields.openSimple(token)
    else if (!frame) return
    else if (inParagraphProperties && !inRunProperties) paragraphProperty(frame.paragraph, token)
    else if (inRunProperties && frame.run) runProperty(frame.run, token)
    else if (name === 'w:r') frame.run = {start: token.start, pieces: [], hidden: null, highlighted: false, bold: false, white: false, shaded: false}
    else if (name === 'w:t' || name === 'w:delText' || name === 'w:instrText') textElement = token.kind === 'open' ? name : null
    else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference') {
      const edge = name === 'w:commentRangeStart' ? 'start' : name === 'w:commentRangeEnd' ? 'end' : 'reference'
      frame.paragraph.comments.push({id: attributeOf(token, 'w:id') ?? '', edge, after: frame.paragraph.pieces.length})
    } else if (name === 'v:textpath') watermark(frame, token)
    else if (name === 'w:fldChar') fields.meetMark(token)
    else element(token)
  }

  function element(token: XmlToken): void {
    const text = textOfElement(token)
    if (text !== null) add(text, {start: token.start, end: token.end}, 'element')
  }

  function character(token: XmlToken): void {
    if (textElement === 'w:instrText') fields.addInstruction(xml.slice(token.start, token.end))
    else if (textElement !== null) add(decodeXml(cdata(xml.slice(token.start, token.end))), {start: token.start, end: token.end}, 'text')
  }

  function add(text: string, at: {start: number; end: number}, kind: Piece['kind']): void {
    const run = open.at(-1)?.run
    if (!run || fields.isInstruction()) return
    const change = revisions.at(-1)
    run.pieces.push({
      text,
      xml: at,
      kind,
      run: {start: run.start, end: run.start},
      revision: change?.kind ?? null,
      hidden: run.hidden ?? false,
      highlighted: run.highlighted,
      bold: run.bold,
      author: change?.author ?? null,
      date: change?.date ?? null,
      field: fields.element(),
      mergeField: fields.mergeField()
    })
  }

  // Word writes DRAFT across the page as a shape of its own, held by a paragraph of the header.
  function watermark(frame: Frame, token: XmlToken): void {
    const text = attributeOf(token, 'string')?.trim()
    if (!text || !frame.run) return
    const xml = {start: token.start, end: token.end}
    const piece: RawPiece = {
      text,
      xml,
      kind: 'element',
      run: xml,
      revision: null,
      field: null,
      hidden: false,
      highlighted: false,
      bold: true,
      author: null,
      date: null,
      mergeField: null
    }
    const {number, styleId} = frame.paragraph
    frame.held.push(paragraphAt(token, {number, styleId, pieces: [piece]}))
  }

  function close(token: XmlToken): void {
    const {name} = token
    const frame = open.at(-1)
    if (name === 'w:p') closeParagraph(token)
    else if (name === 'w:r' && frame?.run) {
      const hidden = isHidden(frame, frame.run)
      for (const piece of frame.run.pieces) frame.paragraph.pieces.push({...piece, hidden, run: {start: frame.run.start, end: token.end}})
      frame.run = null
    } else if (name === 'w:tbl') tables.close()
    else if (name === 'w:txbxContent') boxes--
    else if (name === 'w:pPr') {
      inParagraphProperties = false
      if (frame) frame.paragraph.xml.contentStart = token.end
    } else if (name === 'w:rPr') inRunProperties = false
    else if (name === 'w:ins' || name === 'w:moveTo' || name === 'w:del' || name === 'w:moveFrom') {
      if (!inRunProperties) revisions.pop()
    } else if (name === 'w:fldSimple') fields.closeSimple(token)
    else if (name === 'w:t' || name === 'w:delText' || name === 'w:instrText') textElement = null
  }

  function openParagraph(token: XmlToken): void {
    open.push({run: null, held: [], paragraph: paragraphAt(token, {number: ++numbered})})
  }

  function paragraphAt(token: XmlToken, change: Partial<RawParagraph>): RawParagraph {
    return {
      part,
      place: boxes > 0 ? 'text-box' : place,
      number: numbered,
      xml: {start: token.start, end: token.end, contentStart: token.end, contentEnd: token.end},
      styleId: null,
      list: null,
      outline: null,
      centred: null,
      shaded: false,
      markRevision: null,
      cell: boxes === 0 ? tables.cell() : null,
      pieces: [],
      comments: [],
      ...change
    }
  }

  // White on white counts as hidden; white on a coloured cell, box or band is how heads of tables look.
  function isHidden({paragraph}: Frame, {hidden, white, shaded}: Run): boolean {
    if (hidden ?? styleOf(paragraph.styleId).hidden) return true
    return white && !shaded && !paragraph.shaded && paragraph.cell === null && paragraph.place !== 'text-box'
  }

  function closeParagraph(token: XmlToken): void {
    const frame = open.pop()
    if (!frame) return
    const {paragraph, held} = frame
    paragraph.xml.end = token.end
    paragraph.xml.contentEnd = token.kind === 'close' ? token.start : token.end
    const holder = open.at(-1)
    if (holder) holder.held.push(paragraph, ...held)
    else done.push(paragraph, ...held)
  }

  function revision(token: XmlToken, kind: 'insertion' | 'deletion'): void {
    const change = {kind, author: attributeOf(token, 'w:author'), date: attributeOf(token, 'w:date')}
    // Inside the properties of the paragraph mark: the mark itself was inserted or deleted.
    if (inRunProperties) {
      const frame = open.at(-1)
      if (frame && inParagraphProperties) frame.paragraph.markRevision = change
    } else revisions.push(change)
  }

  function paragraphProperty(paragraph: RawParagraph, token: XmlToken): void {
    const value = attributeOf(token, 'w:val')
    if (token.name === 'w:pStyle') paragraph.styleId = value
    else if (token.name === 'w:jc') paragraph.centred = value === 'center'
    else if (token.name === 'w:shd') paragraph.shaded = isColoured(token)
    else if (token.name === 'w:outlineLvl') paragraph.outline = Number(value)
    else if (token.name === 'w:ilvl') paragraph.list = {id: paragraph.list?.id ?? '', level: Number(value) || 0}
    else if (token.name === 'w:numId') paragraph.list = {id: value ?? '', level: paragraph.list?.level ?? 0}
  }

  function runProperty(run: Run, token: XmlToken): void {
    const value = attributeOf(token, 'w:val')
    if (token.name === 'w:vanish') run.hidden = isOn(value)
    else if (token.name === 'w:highlight') run.highlighted = value !== 'none' && value !== 'white'
    else if (token.name === 'w:color') run.white = /^f{6}$/i.test(value ?? '')
    // Half points: nobody reads text of one point.
    else if (token.name === 'w:sz' && Number(value) <= 3) run.hidden = true
    else if (token.name === 'w:shd') {
      run.shaded = isColoured(token)
      if (/^ffff00$/i.test(attributeOf(token, 'w:fill') ?? '')) run.highlighted = true
    } else if (token.name === 'w:b') run.bold = isOn(value)
    else if (token.name === 'w:rStyle' && styleOf(value).hidden) run.hidden = true
  }
}

function isColoured(token: XmlToken): boolean {
  const fill = attributeOf(token, 'w:fill') ?? 'auto'
  return fill !== 'auto' && !/^f{6}$/i.test(fill)
}

function cdata(text: string): string {
  return text.startsWith('<![CDATA[') ? text.slice(9, -3).replace(/&/g, '&amp;') : text
}
