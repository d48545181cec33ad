import {posix} from 'node:path'
import type {Finding} from '../../lint/finding.ts'
import type {DocxParagraph, DocxText} from '../../read/docx/docx-text.ts'
import {extractDocx} from '../../read/docx/extract.ts'
import {openDocx} from '../../read/docx/package.ts'
import {encodeXml} from '../../read/docx/xml-tokens.ts'
import type {Edit, Fix} from '../../rule/define-rule.ts'
import type {Span} from '../../text/span.ts'
import {commentTag, commentXml} from './comment-xml.ts'
import {type PartEditor, partEditor} from './part-editor.ts'
import {spliceZip} from './zip-splice.ts'

/** How the comments are signed. */
export interface Signature {
  readonly author: string
  readonly initials: string
  /** ISO date and time with `Z`. */
  readonly date: string
}

/** A Word file with comments, and what came of each finding. */
export interface Annotated {
  readonly bytes: Uint8Array
  readonly added: number
  /** Findings that an earlier run has already put into the file. */
  readonly present: number
  /** Fixes written as tracked changes. */
  readonly suggested: number
}

/** The initials of a name, at most three, as Word shows them beside a comment. */
export function initialsOf(author: string): string {
  const letters = author.split(/\s+/).map(word => word[0] ?? '')
  return letters.join('').slice(0, 3).toUpperCase()
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const commentsRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

/**
 * Writes each finding as a Word comment on its exact words. Only the main part, the comments and what announces them
 * change; every other entry of the file is copied byte for byte. Findings without a place of their own, and those in a
 * header, footer, note or text box, where Word has no comments, go on the nearest paragraph of the body.
 *
 * @throws {ReadError} if the file cannot be read; {ZipError} if it cannot be rewritten.
 */
export function annotateDocx(name: string, bytes: Uint8Array, findings: readonly Finding[], signature: Signature, suggest: boolean): Annotated {
  const file = openDocx(name, bytes)
  const text = extractDocx(file, 'final')
  const main = file.xml(file.main) ?? ''
  const relsPart = posix.join(posix.dirname(file.main), '_rels', `${posix.basename(file.main)}.rels`)
  const commentsPart = file.related.find(relation => relation.type === 'comments')?.part ?? posix.join(posix.dirname(file.main), 'comments.xml')
  const existing = file.xml(commentsPart)
  const editor = partEditor(main)
  const ids = idCounter(existing, main)
  const comments: string[] = []
  let present = 0
  let suggested = 0
  for (const finding of findings) {
    if (existing?.includes(encodeXml(commentTag(finding)))) {
      present++
      continue
    }
    const id = ids()
    const tracked = suggest && finding.fixes[0] ? trackChange(editor, text, finding.fixes[0], signature, ids) : false
    if (tracked) suggested++
    anchor(editor, text, finding, id)
    comments.push(commentXml({id, finding, signature, isTracked: tracked}, text))
  }
  if (comments.length === 0) return {bytes, added: 0, present, suggested}
  const changes = new Map<string, string>([[file.main, asUtf8(editor.finish())]])
  if (existing) changes.set(commentsPart, asUtf8(withComments(existing, comments)))
  else {
    changes.set(
      commentsPart,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNamespace}">${comments.join('')}</w:comments>`
    )
    changes.set(relsPart, withRelation(file.xml(relsPart), posix.relative(posix.dirname(file.main), commentsPart)))
    changes.set('[Content_Types].xml', withContentType(file.xml('[Content_Types].xml') ?? '', commentsPart))
  }
  return {bytes: spliceZip(bytes, changes), added: comments.length, present, suggested}
}

// Parts are written in UTF-8, whatever they were in.
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]{0,80}?encoding=["'])utf-16(?:le|be)?/i, '$1UTF-8')
}

function anchor(editor: PartEditor, text: DocxText, finding: Finding, id: number): void {
  const {first, last, span} = placeOf(text, finding.span)
  if (!first || !last) return
  editor.insertAt(first, span.start, `<w:commentRangeStart w:id="${id}"/>`, 'before')
  editor.insertAt(last, span.end, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`, 'after')
}

// The paragraphs of the body that a span begins and ends in, and the part of it that lies there.
function placeOf(text: DocxText, span: Span): {first: DocxParagraph | undefined; last: DocxParagraph | undefined; span: Span} {
  const all = text.paragraphs.filter(paragraph => paragraph.place === 'body')
  const written = all.filter(paragraph => paragraph.pieces.length > 0)
  const body = written.length > 0 ? written : all
  const first = body.find(paragraph => paragraph.end > span.start) ?? body.at(-1)
  const lastTouched = body.findLast(paragraph => paragraph.start < Math.max(span.end, span.start + 1))
  const isWithin = first !== undefined && first.start <= span.start && span.start < first.end && lastTouched !== undefined && lastTouched.start >= first.start
  if (isWithin && span.end > span.start) return {first, last: lastTouched, span: {start: span.start, end: Math.min(span.end, lastTouched.end)}}
  return {first, last: first, span: first ? {start: first.start, end: first.end} : span}
}

// All edits of a fix or none: half a correction is worse than a comment.
function trackChange(editor: PartEditor, text: DocxText, fix: Fix, signature: Signature, ids: () => number): boolean {
  const placed = fix.edits.map(edit => ({edit, paragraph: paragraphOf(text, edit)}))
  const canTrack = placed.every(({edit, paragraph}) => {
    const touched = paragraph?.pieces.filter(piece => piece.start < edit.span.end && piece.end > edit.span.start)
    return touched?.every(piece => piece.kind === 'text' && piece.revision === null && piece.field === null) ?? false
  })
  if (!canTrack) return false
  const attributes = (): string => `w:id="${ids()}" w:author="${encodeXml(signature.author)}" w:date="${encodeXml(signature.date)}"`
  for (const {edit, paragraph} of placed) {
    if (!paragraph) return false
    if (edit.span.end > edit.span.start && !editor.strike(paragraph, edit.span.start, edit.span.end, attributes())) return false
    if (!edit.text) continue
    const properties = editor.runPropertiesAt(paragraph, edit.span.start)
    if (/\n/.test(edit.text.trim()) || (edit.span.start === edit.span.end && /^\n/.test(edit.text))) {
      const blocks = edit.text
        .split(/\n+/)
        .map(block => block.trim())
        .filter(Boolean)
      const inserted = blocks.map(
        block =>
          `<w:p><w:pPr><w:rPr><w:ins ${attributes()}/></w:rPr></w:pPr><w:ins ${attributes()}><w:r><w:t xml:space="preserve">${encodeXml(block)}</w:t></w:r></w:ins></w:p>`
      )
      editor.insertAfter(paragraph, inserted.join(''))
    } else {
      const inserted = `<w:ins ${attributes()}><w:r>${properties}<w:t xml:space="preserve">${encodeXml(edit.text)}</w:t></w:r></w:ins>`
      editor.insertAt(paragraph, edit.span.end, inserted, edit.span.end > paragraph.start ? 'after' : 'before')
    }
  }
  return true
}

function paragraphOf(text: DocxText, edit: Edit): DocxParagraph | undefined {
  return text.paragraphs.findLast(
    paragraph => paragraph.place === 'body' && paragraph.pieces.length > 0 && paragraph.start <= edit.span.start && edit.span.end <= paragraph.end
  )
}

function idCounter(comments: string | null, main: string): () => number {
  let highest = -1
  for (const xml of [comments ?? '', main]) {
    for (const match of xml.matchAll(/\bw:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(match[1]))
  }
  return () => ++highest
}

function withRelation(xml: string | null, target: string): string {
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const rels = (xml ?? empty).replace(/<Relationships([^>]*)\/>\s*$/, '<Relationships$1></Relationships>')
  let number = 1
  while (rels.includes(`"rIdHarborlint${number}"`)) number++
  return rels.replace(
    /<\/Relationships>\s*$/,
    `<Relationship Id="rIdHarborlint${number}" Type="${commentsRelation}" Target="${encodeXml(target)}"/></Relationships>`
  )
}

function withContentType(xml: string, part: string): string {
  if (xml.includes(`PartName="/${part}"`)) return xml
  return xml.replace(/<\/Types>\s*$/, `<Override PartName="/${part}" ContentType="${commentsType}"/></Types>`)
}

// A producer may leave an empty part behind: `<w:comments … />`.
function withComments(xml: string, comments: readonly string[]): string {
  const open = xml.replace(/(<w:comments\b[^>]*?)\s*\/>\s*$/, '$1></w:comments>')
  return open.replace(/<\/w:comments>\s*$/, () => `${comments.join('')}</w:comments>`)
}
