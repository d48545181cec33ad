import {isUtf8} from 'node:buffer'
import {ReadError} from './reading.ts'

/** How the bytes of a text were encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file without its byte order mark. */
export interface Decoded {
  readonly source: string
  readonly encoding: Encoding
}

/** The kinds of file that can be read, for messages. */
export const supported = 'Markdown, plain text, EDGAR text, HTML, EDGAR full submissions, Word (.docx) and PDF'

// Names of files that are not text, by how they begin.
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['an RTF file; save it as .docx', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['an executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['a Windows executable', [0x4d, 0x5a, 0x90, 0x00]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]]
]

/**
 * Says what a file is if it is not text, as "a PNG image"; null if it may be text. A Word file is
 * `a Word file`, a PDF `a PDF file`.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (isCompoundFile(bytes)) return compoundKind(bytes)
  for (const [kind, start] of signatures) if (start.every((byte, index) => bytes[index] === byte)) return kind
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return zipKind(bytes)
  if (hasMark(bytes)) return null
  // Text has no NUL bytes to speak of.
  const head = bytes.subarray(0, 65_536)
  let zeros = 0
  for (const byte of head) if (byte === 0) zeros++
  return zeros > 8 && zeros > head.length * 0.02 ? 'binary data' : null
}

function zipKind(bytes: Uint8Array): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.includes('word/document.xml') || view.includes('word/_rels')) return 'a Word file'
  if (view.includes('xl/workbook')) return 'an Excel file (.xlsx)'
  if (view.includes('ppt/presentation.xml')) return 'a PowerPoint file (.pptx)'
  return view.includes('mimetypeapplication/vnd.oasis') ? 'an OpenDocument file; save it as .docx' : 'a ZIP archive'
}

/** Is this the compound file format of old Office files, which also wraps new ones that have a password? */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

/** Says which of the two it is: the names of its streams stand in it as UTF-16. */
export function compoundKind(bytes: Uint8Array): string {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.includes('EncryptedPackage', 0, 'utf16le')) return 'protected by a password; save it without one'
  if (view.includes('WordDocument', 0, 'utf16le')) return 'a Word file in the old .doc format; save it as .docx'
  return 'an Office file that is protected by a password or in an old format (.doc, .xls, .ppt); save it as .docx without a password'
}

function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
}

/**
 * Decodes text: UTF-16 by its byte order mark, else UTF-8 if it is that, else Windows-1252.
 *
 * @throws {ReadError} if the bytes are not text.
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const kind = binaryKind(bytes)
  if (kind) throw new ReadError(`cannot read ${name}: it is ${kind}; supported are ${supported}`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  if (isUtf8(bytes)) return decodeAs('utf-8', bytes)
  // A few broken sequences amid good ones are damage to UTF-8, not another encoding.
  const text = decodeAs('utf-8', bytes)
  let broken = 0
  let good = 0
  for (let index = 0; index < text.source.length; index++) {
    const code = text.source.charCodeAt(index)
    if (code === 0xfffd) broken++
    else if (code > 127) good++
  }
  return good > broken * 4 ? text : decodeAs('windows-1252', bytes)
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  return {source: new TextDecoder(encoding).decode(bytes), encoding}
}
