import {posix} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {compoundKind, isCompoundFile} from '../decode.ts'
import {ReadError} from '../reading.ts'
import {attributeOf, eachToken} from './xml-tokens.ts'

/** The parts of a Word file that matter to a reader, decoded. */
export interface DocxPackage {
  /** Path of the main part, as in `word/document.xml`. */
  readonly main: string
  /** XML of a part; null if there is none. */
  xml(part: string): string | null
  /** Parts that the main part points to, by the last step of the relationship type (`header`, `footnotes`, `comments` …). */
  readonly related: readonly {readonly id: string; readonly type: string; readonly part: string}[]
}

/** Bytes that an entry of a zip archive's directory has besides its name. */
const entrySize = 46
/** Uncompressed bytes that a Word file may hold before it is refused. */
const sizeLimit = 256 * 1024 * 1024

/**
 * Opens a Word file.
 *
 * @throws {ReadError} if it is encrypted, holds macros, is truncated or is no Word file at all.
 */
export function openDocx(name: string, bytes: Uint8Array): DocxPackage {
  if (isCompoundFile(bytes)) throw new ReadError(`cannot read ${name}: it is ${compoundKind(bytes)}`)
  let total = 0
  let directory = 0
  const damaged = `cannot read ${name}: it is not a whole zip archive (truncated or damaged); save it again from Word`
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, {
      filter: file => {
        // An archive may say that it has four thousand million entries.
        directory += entrySize + file.name.length
        if (directory > bytes.length) throw new ReadError(damaged)
        const wanted = /\.(?:xml|rels)$/i.test(file.name) || file.name === 'mimetype' || /vbaProject\.bin$/i.test(file.name)
        if (wanted) total += file.originalSize
        if (total > sizeLimit) throw new ReadError(`cannot read ${name}: it unpacks to more than ${sizeLimit / 1024 / 1024} MB`)
        return wanted
      }
    })
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(damaged, {cause: error})
  }
  const parts = new Map(Object.entries(entries))
  const xml = (part: string): string | null => {
    const found = parts.get(part)
    return found ? decodePart(found) : null
  }
  if (parts.has('mimetype')) throw new ReadError(`cannot read ${name}: it is an OpenDocument file; save it as .docx`)
  if ([...parts.keys()].some(part => /vbaProject\.bin$/i.test(part))) {
    throw new ReadError(`cannot read ${name}: it holds macros, which a release never needs; save it as .docx without macros`)
  }
  const main = relationsOf(xml('_rels/.rels'), '_rels/.rels', '').find(relation => relation.type === 'officeDocument')?.part
  if (!main || !parts.has(main)) throw new ReadError(`cannot read ${name}: it is a zip archive but not a Word document`)
  const relsPath = posix.join(posix.dirname(main), '_rels', `${posix.basename(main)}.rels`)
  return {main, xml, related: relationsOf(xml(relsPath), relsPath, posix.dirname(main))}
}

function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // The BOM is kept out: offsets are into the decoded part without it.
  return strFromU8(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes)
}

function relationsOf(xml: string | null, part: string, folder: string): {id: string; type: string; part: string}[] {
  const relations: {id: string; type: string; part: string}[] = []
  if (!xml) return relations
  eachToken(xml, part, token => {
    if ((token.kind !== 'empty' && token.kind !== 'open') || !token.name.endsWith('Relationship')) return
    const target = attributeOf(token, 'Target') ?? ''
    if (attributeOf(token, 'TargetMode') === 'External') return
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
    relations.push({id: attributeOf(token, 'Id') ?? '', type: (attributeOf(token, 'Type') ?? '').split('/').pop() ?? '', part: posix.normalize(path)})
  })
  return relations
}
