import type {Mark} from '../reading.ts'
import type {DocxParagraph, DocxPlace, DocxText, Piece, Revisions} from './docx-text.ts'
import {readNumbering} from './numbering.ts'
import type {DocxPackage} from './package.ts'
import type {RawParagraph, RawPiece} from './raw-paragraph.ts'
import {readStyles} from './styles.ts'
import {walkPart} from './walk-part.ts'
import {attributeOf, decodeXml, eachToken} from './xml-tokens.ts'

/** Extracts the text of an opened Word file as it reads in the given state of its tracked changes. */
export function extractDocx(file: DocxPackage, revisions: Revisions): DocxText {
  const styleOf = readStyles(partOf(file, 'styles'), 'styles.xml')
  const numbering = readNumbering(partOf(file, 'numbering'), 'numbering.xml')
  const raw: RawParagraph[] = []
  const furniture = new Set<string>()
  let tables = 0
  const walk = (part: string, place: DocxPlace): void => {
    const xml = file.xml(part)
    if (xml === null) return
    const walked = walkPart(xml, part, place, styleOf, tables)
    // The heads of the first page, of even and of odd pages mostly say the same.
    const words = `${place} ${walked.paragraphs.map(paragraph => paragraph.pieces.map(piece => piece.text).join('')).join('\n')}`
    if ((place === 'header' || place === 'footer') && furniture.has(words)) return
    furniture.add(words)
    tables = walked.tables
    // One by one: a part may hold more paragraphs than a call takes arguments.
    for (const paragraph of walked.paragraphs) raw.push(paragraph)
  }
  for (const {part} of file.related.filter(relation => relation.type === 'header')) walk(part, 'header')
  walk(file.main, 'body')
  for (const {part} of file.related.filter(relation => relation.type === 'footnotes')) walk(part, 'footnote')
  for (const {part} of file.related.filter(relation => relation.type === 'endnotes')) walk(part, 'endnote')
  for (const {part} of file.related.filter(relation => relation.type === 'footer')) walk(part, 'footer')

  let source = ''
  let glue = false
  const paragraphs: DocxParagraph[] = []
  const marks: Mark[] = []
  const lastOf = new Map<string, number>()
  const commentStarts = new Map<string, number>()
  const commentSpans = new Map<string, {start: number; end: number}>()
  let last: RawParagraph | undefined
  for (const paragraph of raw) {
    if (!glue && source) source += separator(last, paragraph)
    last = paragraph
    const style = styleOf(paragraph.styleId)
    const list =
      paragraph.list === null ? style.list : paragraph.list.id === '0' ? null : {id: paragraph.list.id || (style.list?.id ?? ''), level: paragraph.list.level}
    const start = source.length
    const marker = list ? numbering.next(list.id, list.level) : ''
    if (marker) source += `${marker} `
    const textStart = source.length
    const pieces: Piece[] = []
    const kept: RawPiece[] = []
    let comment = 0
    paragraph.pieces.forEach((piece, index) => {
      for (; paragraph.comments[comment] && (paragraph.comments[comment]?.after ?? 0) <= index; comment++) edge(comment)
      place(piece, pieces, kept)
    })
    for (; comment < paragraph.comments.length; comment++) edge(comment)
    if (paragraph.markRevision) {
      const {kind} = paragraph.markRevision
      mark({kind, span: {start: source.length, end: source.length}, text: '¶', ...signature(paragraph.markRevision)})
    }
    // A paragraph whose mark is deleted runs on into the next one once the change is accepted.
    glue = (revisions === 'final' && paragraph.markRevision?.kind === 'deletion') || (revisions === 'original' && paragraph.markRevision?.kind === 'insertion')
    paragraphs.push({
      part: paragraph.part,
      place: paragraph.place,
      number: paragraph.number,
      start,
      end: source.length,
      xml: paragraph.xml,
      heading: paragraph.outline !== null && paragraph.outline < 9 ? paragraph.outline + 1 : style.heading,
      centred: paragraph.centred ?? style.centred,
      bold: kept.length > 0 && kept.every(piece => piece.bold || style.bold || !piece.text.trim()),
      list: list ? {marker, level: list.level, textStart} : null,
      cell: paragraph.cell,
      pieces
    })

    function edge(index: number): void {
      const at = paragraph.comments[index]
      if (!at) return
      if (at.edge === 'start') commentStarts.set(at.id, source.length)
      else if (at.edge === 'reference' && commentSpans.has(at.id)) return
      else commentSpans.set(at.id, {start: commentStarts.get(at.id) ?? source.length, end: source.length})
    }
  }
  for (const comment of readComments(partOf(file, 'comments'))) {
    marks.push({kind: 'comment', span: commentSpans.get(comment.id) ?? {start: 0, end: 0}, text: comment.text, ...comment.by})
  }
  marks.push(...readProperties(file))
  return {source, main: file.main, paragraphs, marks}

  function place(piece: RawPiece, pieces: Piece[], kept: RawPiece[]): void {
    const at = source.length
    const by = signature(piece)
    const isGone = (revisions === 'final' && piece.revision === 'deletion') || (revisions === 'original' && piece.revision === 'insertion')
    if (piece.revision && isGone) {
      mark({kind: piece.revision, span: {start: at, end: at}, text: piece.text, ...by})
      return
    }
    if (piece.hidden) {
      mark({kind: 'hidden', span: {start: at, end: at}, text: piece.text})
      return
    }
    source += piece.text
    const span = {start: at, end: source.length}
    if (piece.revision) mark({kind: piece.revision, span, text: piece.text, ...by})
    if (piece.highlighted) mark({kind: 'highlight', span, text: piece.text})
    if (piece.mergeField !== null) mark({kind: 'field', span, text: piece.mergeField.name}, `field ${piece.mergeField.number}`)
    pieces.push({...span, xml: piece.xml, kind: piece.kind, run: piece.run, revision: piece.revision, field: piece.field})
    kept.push(piece)
  }

  // Word parts one change, highlight or field into many runs; a reader sees one.
  function mark(next: Mark, group: string = next.kind): void {
    const index = lastOf.get(group)
    const before = index === undefined ? undefined : marks[index]
    if (index !== undefined && before && before.author === next.author && before.span.end === next.span.start) {
      const text = next.kind === 'field' ? before.text : before.text + next.text
      marks[index] = {...before, span: {start: before.span.start, end: next.span.end}, text}
    } else {
      lastOf.set(group, marks.length)
      marks.push(next)
    }
  }
}

function signature({author, date}: {readonly author: string | null; readonly date: string | null}): {author?: string; date?: string} {
  return {...(author ? {author} : {}), ...(date ? {date} : {})}
}

function separator(before: RawParagraph | undefined, next: RawParagraph): string {
  if (!before?.cell || !next.cell || before.cell.table !== next.cell.table) return '\n\n'
  if (before.cell.row !== next.cell.row) return '\n'
  return before.cell.column === next.cell.column ? ' ' : '\t'
}

function partOf(file: DocxPackage, type: string): string | null {
  const relation = file.related.find(candidate => candidate.type === type)
  return relation ? file.xml(relation.part) : null
}

function readComments(xml: string | null): {id: string; text: string; by: {author?: string; date?: string}}[] {
  const comments: {id: string; text: string; by: {author?: string; date?: string}}[] = []
  if (!xml) return comments
  let inText = false
  eachToken(xml, 'comments.xml', token => {
    const comment = comments.at(-1)
    if (token.kind === 'open' && token.name === 'w:comment') {
      const by = signature({author: attributeOf(token, 'w:author'), date: attributeOf(token, 'w:date')})
      comments.push({id: attributeOf(token, 'w:id') ?? '', text: '', by})
    } else if (token.name === 'w:t') inText = token.kind === 'open'
    else if (token.name === 'w:p' && token.kind === 'close' && comment?.text) comment.text += ' '
    else if (token.kind === 'text' && inText && comment) comment.text += decodeXml(xml.slice(token.start, token.end))
  })
  return comments.map(comment => ({...comment, text: comment.text.trim()}))
}

const propertyParts = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']
const propertyNames = new Set([
  'title',
  'subject',
  'creator',
  'keywords',
  'description',
  'lastModifiedBy',
  'category',
  'Company',
  'Manager',
  'Template',
  'revision'
])

function readProperties(file: DocxPackage): Mark[] {
  const marks: Mark[] = []
  for (const part of propertyParts) {
    const xml = file.xml(part)
    if (!xml) continue
    let name = ''
    let own = ''
    eachToken(xml, part, token => {
      // Properties of one's own have their name in an attribute and their value in an element for its type.
      if (token.kind === 'open' && token.name === 'property') own = attributeOf(token, 'name') ?? 'unnamed'
      else if (token.kind === 'open') name = own || token.name.replace(/^.*:/, '')
      else if (token.kind === 'close') {
        name = ''
        if (token.name === 'property') own = ''
      } else if (token.kind === 'text' && (own ? name : propertyNames.has(name))) {
        const text = decodeXml(xml.slice(token.start, token.end)).trim()
        if (text) marks.push({kind: 'property', span: {start: 0, end: 0}, name, text})
      }
    })
  }
  return marks
}
