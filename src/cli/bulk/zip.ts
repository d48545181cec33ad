import {isUtf8} from 'node:buffer'
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {crc32, inflateRawSync} from 'node:zlib'
import {ArchiveError, bombReason, isBomb, largestMember, type Member} from './archive.ts'

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const locator64Mark = 0x07064b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
// The end record with the longest comment
const longestTail = 22 + 65_535
const tailOfEntry = 46
// Pieces in which the directory is read: an archive may have millions of members.
const piece = 1 << 18

const methods: Readonly<Record<number, string>> = {9: 'Deflate64', 12: 'bzip2', 14: 'LZMA', 93: 'Zstandard', 95: 'XZ', 98: 'PPMd'}

interface Directory {
  readonly entries: number
  readonly start: number
  readonly end: number
  /** Bytes before the archive proper, as in one that unpacks itself. */
  readonly shift: number
}

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly local: number
  readonly isLink: boolean
}

/**
 * Lists the members of a zip archive by its directory. A member is read when it is asked for, by a file handle of its own;
 * never more than one is in memory on account of this function.
 *
 * @throws {ArchiveError} if it is no zip archive, damaged, or a bomb as a whole.
 */
export function* zipMembers(path: string): Generator<Member> {
  const file = openSync(path, 'r')
  try {
    const {size: total} = fstatSync(file)
    const directory = findDirectory(file, total)
    let packed = 0
    let unpacked = 0
    for (const entry of readEntries(file, directory)) {
      packed += entry.packed
      unpacked += entry.size
      // Members that share their bytes are the other way to make a bomb.
      if (packed > total) throw new ArchiveError('its members overlap, which only those of a bomb do; the rest was not unpacked')
      if (isBomb(total, unpacked) && isBomb(packed, unpacked)) throw new ArchiveError(bombReason(total, unpacked))
      const kind = entry.isLink ? 'link' : entry.name.endsWith('/') ? 'directory' : 'file'
      yield {name: entry.name, kind, size: entry.size, position: Math.min(packed, total), read: async () => readMember(path, entry, directory.shift)}
    }
  } finally {
    closeSync(file)
  }
}

function findDirectory(file: number, total: number): Directory {
  const tail = readAt(file, Math.max(0, total - longestTail), Math.min(total, longestTail))
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endMark || at + 22 + tail.readUInt16LE(at + 20) > tail.length) continue
    const position = total - tail.length + at
    const found = directory64(file, position) ?? {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      start: tail.readUInt32LE(at + 16),
      end: position
    }
    const shift = found.end - found.size - found.start
    if (shift < 0) continue
    return {entries: found.entries, start: found.start + shift, end: found.end, shift}
  }
  throw new ArchiveError('it is no whole zip archive (its directory is missing): truncated or damaged')
}

function directory64(file: number, position: number): {entries: number; size: number; start: number; end: number} | null {
  if (position < 20) return null
  const locator = readAt(file, position - 20, 20)
  if (locator.readUInt32LE(0) !== locator64Mark) return null
  const at = Number(locator.readBigUInt64LE(8))
  if (!(at + 56 <= position)) return null
  const record = readAt(file, at, 56)
  if (record.readUInt32LE(0) !== end64Mark) return null
  const number = (offset: number): number => Number(record.readBigUInt64LE(offset))
  return {entries: number(32), size: number(40), start: number(48), end: at}
}

function* readEntries(file: number, {entries, start, end}: Directory): Generator<Entry> {
  let buffer: Buffer = Buffer.alloc(0)
  let next = start
  for (let index = 0; index < entries; index++) {
    const need = (length: number): void => {
      if (buffer.length >= length) return
      const more = Math.min(Math.max(piece, length), end - next)
      buffer = Buffer.concat([buffer, readAt(file, next, more)])
      next += more
      if (buffer.length < length) throw new ArchiveError(`its directory is damaged after ${index} members`)
    }
    need(tailOfEntry)
    if (buffer.readUInt32LE(0) !== entryMark) throw new ArchiveError(`its directory is damaged after ${index} members`)
    const [name, extra, comment] = [buffer.readUInt16LE(28), buffer.readUInt16LE(30), buffer.readUInt16LE(32)]
    need(tailOfEntry + name + extra + comment)
    yield readEntry(buffer, name, extra)
    buffer = buffer.subarray(tailOfEntry + name + extra + comment)
  }
}

function readEntry(record: Buffer, nameLength: number, extraLength: number): Entry {
  const flags = record.readUInt16LE(8)
  const nameBytes = record.subarray(tailOfEntry, tailOfEntry + nameLength)
  const isUnix = record.readUInt16LE(4) >> 8 === 3
  const short = {size: record.readUInt32LE(24), packed: record.readUInt32LE(20), local: record.readUInt32LE(42)}
  return {
    name: nameBytes.toString(flags & 0x800 || isUtf8(nameBytes) ? 'utf8' : 'latin1'),
    flags,
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    isLink: isUnix && ((record.readUInt32LE(38) >>> 16) & 0xf000) === 0xa000,
    ...long(short, record.subarray(tailOfEntry + nameLength, tailOfEntry + nameLength + extraLength))
  }
}

// Sizes of four bytes that are all ones stand in an extra field, eight bytes each, those only, in this order.
function long(short: {size: number; packed: number; local: number}, extra: Buffer): {size: number; packed: number; local: number} {
  const sizes = {...short}
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    const end = Math.min(extra.length, field + extra.readUInt16LE(at + 2))
    for (const name of ['size', 'packed', 'local'] as const) {
      if (short[name] !== 0xffffffff || field + 8 > end) continue
      sizes[name] = Number(extra.readBigUInt64LE(field))
      field += 8
    }
  }
  return sizes
}

function readMember(path: string, {flags, method, crc, packed, size, local}: Entry, shift: number): Uint8Array {
  if (flags & 1 || method === 99) throw new ArchiveError('it is encrypted; unpack the archive with its password and check what comes out')
  if (method !== 0 && method !== 8)
    throw new ArchiveError(`it is packed by ${methods[method] ?? `method ${method}`}, which cannot be read here; pack the archive anew`)
  if (size > largestMember) throw new ArchiveError(`it would unpack to ${size} bytes; a member may have ${largestMember}`)
  if (isBomb(packed, size)) throw new ArchiveError(bombReason(packed, size))
  const file = openSync(path, 'r')
  let bytes: Buffer
  try {
    const head = readAt(file, local + shift, 30)
    if (head.readUInt32LE(0) !== localMark) throw new ArchiveError('it is not where the directory of the archive says')
    bytes = readAt(file, local + shift + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), packed)
  } finally {
    closeSync(file)
  }
  const content = method === 0 ? bytes : inflate(bytes, size)
  if (content.length !== size) throw new ArchiveError('it has not the length that the archive says: damaged')
  if (crc32(content) !== crc) throw new ArchiveError('its checksum is wrong: damaged')
  return content
}

function inflate(bytes: Buffer, size: number): Buffer {
  try {
    // No more is unpacked than the archive admits to.
    return inflateRawSync(bytes, {maxOutputLength: Math.max(1, size)})
  } catch (cause) {
    const isMore = cause instanceof RangeError
    throw new ArchiveError(isMore ? 'it unpacks to more than the archive says: a bomb, or damaged' : 'it cannot be unpacked: damaged', {cause})
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const more = readSync(file, buffer, read, length - read, position + read)
    if (more === 0) throw new ArchiveError('it ends too early: truncated or damaged')
    read += more
  }
  return buffer
}
