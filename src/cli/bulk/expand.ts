import {createReadStream, statSync} from 'node:fs'
import {resolve} from 'node:path'
import ignore from 'ignore'
import {printable} from '../../report/printable.ts'
import {reasonOf} from '../check-file.ts'
import {containerKind} from '../container.ts'
import {isReleaseName, releaseExtensions} from '../find-files.ts'
import type {Input} from '../inputs.ts'
import {ArchiveError, type Member} from './archive.ts'
import {readJsonLines} from './json-lines.ts'
import {memberName} from './member-name.ts'

/** The releases in files, archives and lines of JSON, one after the other. */
export interface Expansion {
  readonly inputs: AsyncGenerator<Input>
  /** How many there are, if that is known beforehand. */
  readonly count: number | null
  /** How much of the files has been read, from 0 to 1; null where nobody can know. */
  share(): number | null
}

/** What an expansion needs to know beside the files. */
export interface ExpandSettings {
  readonly directory: string
  /** Standard input, and files whose name does not say so, hold newline-delimited JSON. */
  readonly ndjson: boolean
  note(text: string): void
  /** Standard input, opened when it is needed. */
  stdin(): AsyncIterable<Buffer>
}

// Archives within archives, which are not opened: inner.zip   data.tar.gz   logo.7z
const archive = /\.(?:zip|tar|t?gz|bz2|xz|zst|7z|rar|cab|jar)$/i
// Members that no directory would be searched for either: .DS_Store   __MACOSX/._release.txt
const hidden = /(?:^|\/)(?:\.[^./]|__MACOSX\/|node_modules\/)/

/** Opens archives and newline-delimited JSON; every other file is an input by itself. */
export function expand(files: readonly Input[], settings: ExpandSettings): Expansion {
  const isPlain = files.every(file => kindOf(file, settings) === null)
  const sizes = isPlain ? [] : files.map(file => (file.isOnDisk ? sizeOf(resolve(settings.directory, file.path)) : Number.NaN))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let before = 0
  let within = 0
  return {
    inputs: inputs(),
    count: isPlain ? files.length : null,
    share: () => (total > 0 ? Math.min(1, (before + within) / total) : null)
  }

  async function* inputs(): AsyncGenerator<Input> {
    const move = (position: number): void => {
      within = position
    }
    for (const [index, file] of files.entries()) {
      const kind = kindOf(file, settings)
      if (kind === null) yield file
      else if (kind === 'ndjson') yield* jsonLines(file, settings, move)
      else yield* members(file, kind, settings, move)
      before += sizes[index] ?? 0
      within = 0
    }
  }
}

function kindOf({path, isOnDisk}: Input, {ndjson}: ExpandSettings): ReturnType<typeof containerKind> {
  const kind = containerKind(path)
  if (isOnDisk && (kind === 'zip' || kind === 'tar')) return kind
  return ndjson || kind === 'ndjson' ? 'ndjson' : null
}

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? 0
}

async function* jsonLines(file: Input, {directory, stdin, note}: ExpandSettings, move: (position: number) => void): AsyncGenerator<Input> {
  const {path, plan} = file
  let isEmpty = true
  try {
    // Without an encoding, the stream gives buffers.
    const stream = file.isOnDisk ? (createReadStream(resolve(directory, path), {highWaterMark: 1 << 18}) as AsyncIterable<Buffer>) : stdin()
    for await (const {name, line, content, end} of readJsonLines(stream, path)) {
      isEmpty = false
      move(end)
      yield {path, name, plan, line, size: typeof content === 'string' ? content.length : 0, content: async () => content}
    }
    if (isEmpty) note(`there is no line in ${printable(path)}`)
  } catch (error) {
    yield failed(file, reasonOf(error))
  }
}

async function* members(file: Input, kind: 'zip' | 'tar', settings: ExpandSettings, move: (position: number) => void): AsyncGenerator<Input> {
  const {path, plan, member: pattern} = file
  const full = resolve(settings.directory, path)
  const matches = pattern === undefined ? null : ignore({allowRelativePaths: true}).add(pattern)
  const left = leftOut(path, settings.note)
  let isEmpty = true
  try {
    const list = kind === 'zip' ? (await import('./zip.ts')).zipMembers(full) : (await import('./tar.ts')).tarMembers(full)
    for await (const member of list) {
      move(member.position)
      const name = memberName(member.name)
      if (member.kind === 'directory' || hidden.test(name) || !name) continue
      if (member.kind !== 'file') left.add(member.kind === 'link' ? 'links' : 'special', name)
      else if (matches && !matches.ignores(name)) continue
      else if (archive.test(name)) left.add('archives', name)
      else if (!matches && !isReleaseName(name)) left.add('others', name)
      else {
        isEmpty = false
        const content = kind === 'zip' ? () => read(member) : await keep(member)
        yield {path, name: `${path}!${name}`, plan, size: member.size, content}
      }
    }
    left.say()
    if (isEmpty)
      yield failed(
        file,
        pattern === undefined ? `no release in this archive (files that end in ${releaseExtensions.join(' ')})` : `no member matches ${pattern}`
      )
  } catch (error) {
    left.say()
    yield failed(file, reasonOf(error))
  }
}

// A member of a tar archive goes by once.
async function keep(member: Member): Promise<Input['content']> {
  const content = await read(member)
  return async () => content
}

async function read(member: Member): ReturnType<Input['content']> {
  try {
    return await member.read()
  } catch (error) {
    if (error instanceof ArchiveError || (error as NodeJS.ErrnoException).code) return {error: reasonOf(error)} // Errors of the system carry a code.
    throw error
  }
}

function failed({path, plan}: Input, error: string): Input {
  return {path, name: path, plan, content: async () => ({error})}
}

type Reason = 'archives' | 'links' | 'special' | 'others'

// What is passed over is said once an archive, with the first few names.
function leftOut(path: string, note: (text: string) => void): {add(reason: Reason, name: string): void; say(): void} {
  const names: Record<Reason, {readonly first: string[]; count: number}> = {
    archives: {first: [], count: 0},
    links: {first: [], count: 0},
    special: {first: [], count: 0},
    others: {first: [], count: 0}
  }
  return {
    add(reason, name) {
      const list = names[reason]
      list.count++
      if (list.first.length < 3) list.first.push(name)
    },
    say() {
      const {archives, links, special, others} = names
      const shown = ({first, count}: {readonly first: readonly string[]; readonly count: number}): string =>
        `${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`
      const of = printable(path)
      if (archives.count > 0) note(`did not open archives within ${of}: ${shown(archives)}`)
      if (links.count > 0) note(`did not follow links in ${of}: ${shown(links)}`)
      if (special.count > 0) note(`passed over special files in ${of}: ${shown(special)}`)
      if (others.count > 0) note(`passed over ${shown(others)} in ${of}: not a release by name; '${of}!PATTERN' checks what matches`)
    }
  }
}
