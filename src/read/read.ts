import {getHeapStatistics} from 'node:v8'
import {binaryKind, decode} from './decode.ts'
import {detectFormat, isSubmission} from './detect.ts'
import type {Revisions} from './docx/docx-text.ts'
import {type Format, ReadError, type Reading} from './reading.ts'

/** What a reader needs to know of a file beside its bytes. */
export interface ReadOptions {
  /** The format to take it for, whatever its name and content say. */
  readonly as?: Format
  /** Which state of the tracked changes of a Word file to read; `final` unless said. */
  readonly revisions?: Revisions
}

// The longest exhibit on EDGAR's record is a fifth of this; more is not a release.
const longestRelease = 12_000_000
// Bytes of memory that a character takes while it is checked, measured at 10 MB; asked of releases that are so long only.
const memoryOfCharacter = {markdown: 220, other: 110}
const longRelease = 2_000_000
const longestSubmission = 256_000_000

/**
 * Reads the releases in a file: one, or several for an EDGAR full submission.
 *
 * @throws {ReadError} if the file is of no supported format or cannot be decoded.
 */
export async function read(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<readonly Reading[]> {
  const kind = binaryKind(bytes)
  if (options.as === 'docx' || (kind === 'a Word file' && !options.as)) {
    const {readDocx} = await import('./docx/read-docx.ts')
    return [readDocx(name, bytes, options.revisions)]
  }
  if (options.as === 'pdf' || (kind === 'a PDF file' && !options.as)) {
    const {readPdf} = await import('./pdf.ts')
    return [await readPdf(name, bytes)]
  }
  if (bytes.length > longestSubmission)
    throw new ReadError(`cannot read ${name}: it has ${megabytes(bytes.length)}; a submission has at most ${megabytes(longestSubmission)}`)
  const {source} = decode(name, bytes)
  return readText(name, source, options)
}

/** Reads the releases in a text that is decoded already: what an editor holds. `source` has no byte order mark. */
export async function readText(name: string, source: string, options: ReadOptions = {}): Promise<readonly Reading[]> {
  if (!options.as && isSubmission(source)) {
    const {readSubmission} = await import('./submission.ts')
    return readSubmission(name, source)
  }
  const format = options.as ?? detectFormat(name, source)
  if (source.length > longestRelease)
    throw new ReadError(`cannot read ${name}: it has ${megabytes(source.length)}; a release has at most ${megabytes(longestRelease)}`)
  if (source.length > longRelease) demandMemory(name, source.length * memoryOfCharacter[format === 'markdown' ? 'markdown' : 'other'])
  if (format === 'markdown') {
    const {readMarkdown} = await import('./markdown.ts')
    return [readMarkdown(name, source)]
  }
  if (format === 'html' || format === 'edgar-html') {
    const {readHtml} = await import('./html.ts')
    return [readHtml(name, source, format)]
  }
  const {readEdgarText} = await import('./edgar-text.ts')
  return [readEdgarText(name, source, format)]
}

// A process that runs out of memory ends without a word.
function demandMemory(name: string, bytes: number): void {
  const limit = getHeapStatistics().heap_size_limit
  if (bytes > limit)
    throw new ReadError(
      `cannot read ${name}: to check it takes about ${megabytes(bytes)} of memory and this process may use ${megabytes(limit)}; set NODE_OPTIONS=--max-old-space-size=${Math.ceil((bytes * 1.2) / 1_048_576)}`
    )
}

function megabytes(length: number): string {
  return `${(length / 1_000_000).toFixed(length < 10_000_000 ? 1 : 0)} MB`
}
