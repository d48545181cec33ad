import {dirname, resolve} from 'node:path'
import {type LearnedIssuer, learnIssuer, type PastRelease} from '../../config/learn-issuer.ts'
import type {Release} from '../../facts/release.ts'
import {understand} from '../../facts/understand.ts'
import {read} from '../../read/read.ts'
import {readBytes} from '../check-file.ts'
import {findFiles} from '../find-files.ts'

/** More releases than these teach nothing new. */
const enough = 200

/** What the releases of a repository show. */
export interface Lesson {
  readonly issuer: LearnedIssuer | null
  /** How many files were read, and how many of them are releases. */
  readonly files: number
  readonly releases: number
  /** The directory that holds all releases, with `/` between its parts; '' for several. */
  readonly folder: string
}

/** Reads the releases that the paths mean and learns of their issuer. */
export async function learn(paths: readonly string[], directory: string, name: string | null): Promise<Lesson> {
  const found = await findFiles(paths.length > 0 ? paths : ['.'], directory, false)
  const files = found.files.slice(0, enough)
  const past: PastRelease[] = []
  const seen = new Set<string>()
  const asOf = new Date().toISOString().slice(0, 10)
  for (const file of files) {
    const bytes = await readBytes(resolve(directory, file))
    if (!(bytes instanceof Uint8Array)) continue
    // A file that cannot be read teaches nothing; checking it will say so.
    const readings = await read(file, bytes, {}).catch(() => [])
    for (const reading of readings) {
      const release = understand(reading, {asOf})
      if (!isRelease(release)) continue
      const key = `${release.date?.iso} ${release.sections
        .find(({role}) => role === 'headline')
        ?.text.toLowerCase()
        .replace(/\W+/g, ' ')}`
      // One release in two formats is one.
      if (!seen.has(key)) past.push({file: file.replaceAll('\\', '/'), release})
      seen.add(key)
    }
  }
  return {issuer: learnIssuer(past, name), files: files.length, releases: past.length, folder: folderOf(past)}
}

// Among other texts of a repository a release is known by its dateline, or by a listing and somebody to ask.
function isRelease({date, issuer, contacts}: Release): boolean {
  return (
    issuer.name !== null && (date?.from === 'dateline' || (date !== null && issuer.tickers.length > 0) || (issuer.tickers.length > 0 && contacts.length > 0))
  )
}

function folderOf(past: readonly PastRelease[]): string {
  const folders = [...new Set(past.map(({file}) => dirname(file)))].map(folder => (folder === '.' ? [] : folder.split('/')))
  const [first = [], ...others] = folders
  let depth = 0
  while (depth < first.length && others.every(folder => folder[depth] === first[depth])) depth++
  const common = first.slice(0, depth).join('/')
  return common.startsWith('..') ? '' : common
}
