import {crc32, deflateRawSync} from 'node:zlib'

/** A zip archive that is damaged or of a kind that is not rewritten. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

interface Entry {
  readonly name: string
  /** The record in the central directory. */
  readonly record: Uint8Array
  readonly offset: number
  readonly end: number
}

/**
 * Replaces and adds entries of a zip archive; every other entry is copied byte for byte.
 *
 * @throws {ZipError} if the archive is damaged or uses Zip64.
 */
export function spliceZip(bytes: Uint8Array, changes: ReadonlyMap<string, string>): Uint8Array {
  // A slice of a Buffer is a view: writing into one would change the file that was handed in.
  const archive = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const {entries, comment} = readDirectory(archive)
  const out: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let size = 0
  const put = (bytes: Uint8Array): void => {
    out.push(bytes)
    size += bytes.length
  }
  for (const entry of entries) {
    const change = changes.get(entry.name)
    const record = entry.record.slice()
    view(record).setUint32(42, size, true)
    if (change === undefined) put(archive.subarray(entry.offset, entry.end))
    else writeEntry(entry.name, change, record)
    directory.push(record)
  }
  const known = new Set(entries.map(entry => entry.name))
  for (const [name, content] of changes) {
    if (known.has(name)) continue
    const nameBytes = new TextEncoder().encode(name)
    const record = new Uint8Array(46 + nameBytes.length)
    const fields = view(record)
    fields.setUint32(0, 0x02014b50, true)
    fields.setUint16(4, 20, true)
    // 1 January 1980: no clock, so that the same draft gives the same file.
    fields.setUint16(14, 0x21, true)
    fields.setUint16(28, nameBytes.length, true)
    fields.setUint32(42, size, true)
    record.set(nameBytes, 46)
    writeEntry(name, content, record)
    directory.push(record)
  }
  const start = size
  for (const record of directory) put(record)
  const tail = new Uint8Array(22 + comment.length)
  const fields = view(tail)
  fields.setUint32(0, 0x06054b50, true)
  fields.setUint16(8, directory.length, true)
  fields.setUint16(10, directory.length, true)
  fields.setUint32(12, size - start, true)
  fields.setUint32(16, start, true)
  fields.setUint16(20, comment.length, true)
  tail.set(comment, 22)
  put(tail)
  return join(out, size)

  function writeEntry(name: string, content: string, record: Uint8Array): void {
    const plain = new TextEncoder().encode(content)
    const packed = deflateRawSync(plain, {level: 9})
    const nameBytes = new TextEncoder().encode(name)
    const fields = view(record)
    fields.setUint16(6, 20, true)
    fields.setUint16(8, 0x0800, true)
    fields.setUint16(10, 8, true)
    fields.setUint32(16, crc32(plain), true)
    fields.setUint32(20, packed.length, true)
    fields.setUint32(24, plain.length, true)
    const local = new Uint8Array(30 + nameBytes.length)
    const head = view(local)
    head.setUint32(0, 0x04034b50, true)
    // From "version needed" to "uncompressed size" the local header repeats the directory record.
    local.set(record.subarray(6, 28), 4)
    head.setUint16(26, nameBytes.length, true)
    local.set(nameBytes, 30)
    put(local)
    put(packed)
  }
}

function readDirectory(archive: Uint8Array): {entries: Entry[]; comment: Uint8Array} {
  const fields = view(archive)
  let at = archive.length - 22
  while (at >= 0 && fields.getUint32(at, true) !== 0x06054b50) at--
  if (at < 0) throw new ZipError('the archive has no directory')
  const count = fields.getUint16(at + 10, true)
  const start = fields.getUint32(at + 16, true)
  if (count === 0xffff || start === 0xffffffff) throw new ZipError('Zip64 archives are not rewritten')
  const comment = archive.slice(at + 22)
  const found: {name: string; record: Uint8Array; offset: number}[] = []
  let record = start
  for (let index = 0; index < count; index++) {
    if (record + 46 > archive.length || fields.getUint32(record, true) !== 0x02014b50) throw new ZipError('the directory of the archive is damaged')
    const nameLength = fields.getUint16(record + 28, true)
    const length = 46 + nameLength + fields.getUint16(record + 30, true) + fields.getUint16(record + 32, true)
    found.push({
      name: new TextDecoder().decode(archive.subarray(record + 46, record + 46 + nameLength)),
      record: archive.slice(record, record + length),
      offset: fields.getUint32(record + 42, true)
    })
    record += length
  }
  // An entry reaches to the next one in the file: what lies between (descriptors, padding) goes with it.
  const offsets = [...found.map(entry => entry.offset), start].sort((a, b) => a - b)
  const next = new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? start]))
  return {entries: found.map(entry => ({...entry, end: next.get(entry.offset) ?? start})), comment}
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
