import {readFileSync, statSync} from 'node:fs'
import type {Plan} from '../config/plans.ts'
import type {Memo} from '../facts/memo.ts'
import {understand} from '../facts/understand.ts'
import type {Finding} from '../lint/finding.ts'
import {lint, type RuleFailure} from '../lint/lint.ts'
import type {Revisions} from '../read/docx/docx-text.ts'
import {type ReadOptions, read, readText} from '../read/read.ts'
import type {Format, Reading} from '../read/reading.ts'
import type {CheckedRelease, ReleaseReport} from '../report/release-report.ts'
import {lineIndex} from '../text/line-index.ts'
import {elapsed, type Stopwatch} from '../text/stopwatch.ts'
import {contentHash} from './content-hash.ts'

/** Circumstances that the command line gives. */
export interface CheckSettings {
  /** ISO day to judge by where a release names none. */
  readonly asOf: string
  readonly as?: Format
  readonly revisions?: Revisions
  readonly excerpt: boolean
  /** What is remembered of earlier versions of the same document. */
  readonly memo?: Memo
  readonly clock?: Stopwatch
}

/** Reads a file from disk; what went wrong is returned, not thrown. */
export async function readBytes(path: string): Promise<Uint8Array | FailedRead> {
  try {
    const kind = specialKind(path)
    if (kind) return {error: kind}
    // Releases are small: a way through the thread pool takes longer than the file itself.
    return readFileSync(path)
  } catch (error) {
    return {error: reasonOf(error)}
  }
}

// What a shell makes of `<(command)`: it ends, and it was asked for.
const shellPipe = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/
const largest = 512 * 1024 * 1024

// Reading a pipe waits for a writer that may never come, reading a device may never end.
function specialKind(path: string): string | null {
  const found = statSync(path)
  if (found.isFile()) return found.size > largest ? `it has ${Math.round(found.size / 1024 / 1024)} MB; no release comes near that` : null
  if (found.isDirectory() || shellPipe.test(path)) return null
  if (found.isFIFO()) return 'it is a named pipe; use `-` to read standard input'
  return found.isSocket() ? 'it is a socket' : 'it is a device'
}

/** A file that could not be read, and why. */
export interface FailedRead {
  readonly error: string
}

/** Where a release comes from. */
export interface Source {
  /** The path on disk, of the archive for a member of one: configuration and waivers are looked for from there. */
  readonly path: string
  /** How it is called in reports. */
  readonly name: string
  /** The bytes of a file, or a text that is decoded already. */
  readonly content: Uint8Array | string
}

/** Checks the releases in a file. One that cannot be read is a report, not an exception. */
export async function checkSource({path, name, content}: Source, plan: Plan, settings: CheckSettings): Promise<readonly ReleaseReport[]> {
  const hash = (): string => contentHash(content)
  try {
    const started = elapsed()
    const options = readOptions(settings)
    const readings = await (typeof content === 'string' ? readText(name, content, options) : read(name, content, options))
    settings.clock?.add('read', elapsed() - started)
    // Nothing to check is not the same as nothing found.
    if (readings.every(({text}) => !text.trim())) return [{status: 'failed', file: name, path, error: 'there is no text in it'}]
    return readings.map(one => checkReading(path, one, plan, settings, hash))
  } catch (error) {
    return [{status: 'failed', file: name, path, error: reasonOf(error)}]
  }
}

/** Checks the releases in the bytes of a file on disk. */
export function checkBytes(path: string, bytes: Uint8Array, plan: Plan, settings: CheckSettings): Promise<readonly ReleaseReport[]> {
  return checkSource({path, name: path, content: bytes}, plan, settings)
}

/** Checks the releases in a text that an editor holds. */
export function checkText(path: string, text: string, plan: Plan, settings: CheckSettings): Promise<readonly ReleaseReport[]> {
  return checkSource({path, name: path, content: text}, plan, settings)
}

function checkReading(path: string, reading: Reading, plan: Plan, settings: CheckSettings, hash: () => string): CheckedRelease {
  const {asOf, excerpt, memo, clock} = settings
  const release = understand(reading, {asOf, excerpt, profile: plan.issuer, ...(memo ? {memo} : {}), ...(clock ? {clock} : {})})
  const {findings, failures} = lint(release, plan.active, plan.profile, clock)
  const report: CheckedRelease = {
    status: 'checked',
    file: reading.name,
    path,
    reading,
    hash,
    understood: {release, profile: plan.profile, rules: plan.active.map(({rule}) => rule)},
    lines: lineIndex(reading.source),
    findings: [...failures.map(crashOf), ...findings],
    titleAt: offset => release.sections.find(({span}) => span.start <= offset && offset < span.end)?.title ?? null
  }
  return failures.length === 0 ? report : {...report, error: `rule ${failures.map(({rule}) => rule).join(', ')} threw`}
}

// A rule that throws is seen in the report of the file it threw on.
function crashOf({rule, error}: RuleFailure): Finding {
  return {
    rule,
    messageId: 'crash',
    severity: 'error',
    message: `The rule threw ${error.name}: ${error.message.split('\n')[0]?.slice(0, 200)}`,
    why: 'A rule that throws has checked nothing, so this release is not wholly checked.',
    remedy: `Report it to the author of the rule, or leave the rule out with --skip ${rule}.`,
    authority: 'practice',
    span: {start: 0, end: 0},
    isDocument: true,
    section: null,
    actual: '',
    expected: [],
    related: [],
    fixes: [],
    fingerprint: `crash-${rule}`,
    waived: null,
    url: `https://github.com/harborlint/harborlint/blob/main/docs/rules/${rule}.md`
  }
}

/** What an error says to somebody who did not write this program. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Errors of the system carry a code.
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'is a directory'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no space left on the device'
    case 'EROFS':
      return 'the file system is read-only'
    case 'ELOOP':
      return 'symbolic links that lead in a circle'
    case 'ENOTDIR':
      return 'a part of the path is no directory'
    default:
      return error.message
  }
}

/** What the reader is told of the circumstances. */
export function readOptions({as, revisions}: Pick<CheckSettings, 'as' | 'revisions'>): ReadOptions {
  return {...(as ? {as} : {}), ...(revisions ? {revisions} : {})}
}
