import type {Span} from '../text/span.ts'
import {detectFormat} from './detect.ts'
import {type Format, ReadError, type Reading} from './reading.ts'
import {releaseWriter} from './release-writer.ts'

/** A document within a submission. */
export interface SubmissionDocument {
  /** As `EX-99.1`, or empty. */
  readonly type: string
  readonly fileName: string
  /** The place of its text. */
  readonly text: Span
}

const openDocument = /<DOCUMENT>/gi
const closeDocument = /<\/DOCUMENT>/gi
//   <TYPE>EX-99.1     <FILENAME>dex991.htm
const typeLine = /<TYPE>[ \t]*([^\s<]{1,40})/i
const fileLine = /<FILENAME>[ \t]*([^\s<]{1,200})/i
const openText = /<TEXT>/i
//   EX-99   EX-99.1   EX-99.(A)   EX-99.01
const pressExhibit = /^EX-?99/i
// Documents that hold no release: graphics, data, spreadsheets, archives.
const noText = /^(?:GRAPHIC|XML|EXCEL|ZIP|PDF|JSON|EX-10[01]|EX-27)\b|\.(?:jpe?g|gif|png|pdf|zip|xlsx?|xml|xsd|css|js|json)$/i

/** Finds the documents of an EDGAR submission. */
export function findDocuments(source: string): SubmissionDocument[] {
  const documents: SubmissionDocument[] = []
  const starts = [...source.matchAll(openDocument)].map(match => match.index + match[0].length)
  const ends = [...source.matchAll(closeDocument)].map(match => match.index)
  let nextEnd = 0
  starts.forEach((start, index) => {
    const next = starts[index + 1]
    const limit = next === undefined ? source.length : next - '<DOCUMENT>'.length
    while (nextEnd < ends.length && (ends[nextEnd] as number) < start) nextEnd++
    const end = Math.min(limit, ends[nextEnd] ?? limit)
    const head = source.slice(start, Math.min(end, start + 4000))
    const text = openText.exec(head)
    const begin = text ? start + text.index + text[0].length : start
    const envelope = text ? head.slice(0, text.index) : head.slice(0, 600)
    const close = lastTag(source, '</TEXT>', {start: begin, end})
    documents.push({type: typeLine.exec(envelope)?.[1] ?? '', fileName: fileLine.exec(envelope)?.[1] ?? '', text: {start: begin, end: close}})
  })
  return documents
}

// The last such tag, searched from the end only.
function lastTag(source: string, tag: string, {start, end}: Span): number {
  const from = Math.max(start, end - 200)
  const at = source.slice(from, end).toUpperCase().lastIndexOf(tag)
  return at < 0 ? end : from + at
}

/**
 * Reads the press releases of a submission: every EX-99 document, or, where there is none, the only document there is.
 *
 * @throws {ReadError} if it holds no release.
 */
export async function readSubmission(name: string, source: string): Promise<readonly Reading[]> {
  const documents = findDocuments(source).filter(({type, fileName}) => !noText.test(type) && !noText.test(fileName))
  const exhibits = documents.filter(({type}) => pressExhibit.test(type))
  const chosen = exhibits.length > 0 ? exhibits : documents.length === 1 ? documents : []
  if (chosen.length === 0) {
    const types = [...new Set(documents.map(({type}) => type || '(no type)'))].slice(0, 8).join(', ')
    throw new ReadError(`cannot read ${name}: the submission has no EX-99 document; it has ${types || 'no document with text'}`)
  }
  const readings: Reading[] = []
  for (const document of chosen) {
    const {start, end} = document.text
    const format = detectFormat(document.fileName, source.slice(start, Math.min(end, start + 20_000)))
    const isAlone = chosen.length === 1 && documents.length === 1
    const own = isAlone ? name : `${name}#${document.type || 'document'}${document.fileName ? `:${document.fileName}` : ''}`
    readings.push(await readDocument(own, source, {span: document.text, format}))
  }
  return readings
}

async function readDocument(name: string, source: string, {span, format}: {readonly span: Span; readonly format: Format}): Promise<Reading> {
  const writer = releaseWriter(source)
  if (format === 'html' || format === 'edgar-html') {
    const {writeHtml} = await import('./html.ts')
    writeHtml(writer, span)
    return writer.finish(name, 'edgar-html')
  }
  const {writeEdgarText} = await import('./edgar-text.ts')
  writeEdgarText(writer, span)
  return writer.finish(name, 'edgar-text')
}
