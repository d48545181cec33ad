import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {createTarDecoder, type ParsedTarEntry} from 'modern-tar'
import {reasonOf} from '../check-file.ts'
import {ArchiveError, bombReason, isBomb, largestMember, type Member} from './archive.ts'

/**
 * Lists the members of a tar archive, packed by gzip or not, in one pass. A member has to be read before the next one is
 * asked for; what is not read is passed over.
 *
 * @throws {ArchiveError} if it is no tar archive, damaged, or a bomb.
 */
export async function* tarMembers(path: string): AsyncGenerator<Member> {
  const source = createReadStream(path)
  const isPacked = await beginsWithGzip(path)
  let position = 0
  source.on('data', chunk => {
    position += chunk.length
  })
  const unpacked = isPacked ? source.pipe(createGunzip()) : source
  source.on('error', error => unpacked.destroy(error))
  const reader = ReadableStream.from(watch(unpacked, () => position))
    .pipeThrough(createTarDecoder({strict: true}))
    .getReader()
  let count = 0
  try {
    for (;;) {
      const {done, value: entry} = await reader.read()
      if (done) break
      count++
      let isRead = entry.header.size === 0
      yield {
        name: entry.header.name,
        kind: kindOf(entry),
        size: entry.header.size,
        position,
        read: async () => {
          isRead = true
          return readBody(entry)
        }
      }
      if (!isRead) await entry.body.cancel()
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(`it is damaged${count > 0 ? ` after ${count} members` : ' or no tar archive'}: ${reasonOf(error)}`, {cause: error})
  } finally {
    source.destroy()
    unpacked.destroy()
    await reader.cancel().catch(() => {})
  }
  if (count === 0) throw new ArchiveError('it is no tar archive, or an empty one')
}

async function beginsWithGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const {buffer} = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

async function* watch(stream: Readable, packed: () => number): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  // A stream without an encoding gives buffers.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    unpacked += chunk.length
    if (isBomb(packed(), unpacked)) throw new ArchiveError(bombReason(packed(), unpacked))
    yield chunk
  }
}

function kindOf({header: {type, name}}: ParsedTarEntry): Member['kind'] {
  if (type === 'directory' || name.endsWith('/')) return 'directory'
  if (type === 'symlink' || type === 'link') return 'link'
  return type === undefined || type === 'file' ? 'file' : 'special'
}

async function readBody({header, body}: ParsedTarEntry): Promise<Uint8Array> {
  if (header.size > largestMember) {
    await body.cancel()
    throw new ArchiveError(`it would unpack to ${header.size} bytes; a member may have ${largestMember}`)
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  if (content.length !== header.size) throw new ArchiveError('the archive ends within it: truncated')
  return content
}
