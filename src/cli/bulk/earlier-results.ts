import {closeSync, createReadStream, existsSync, fstatSync, openSync, readSync} from 'node:fs'
import {ConfigError} from '../../config/config-error.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Format} from '../../read/reading.ts'
import type {ReleaseReport} from '../../report/release-report.ts'
import type {Input} from '../inputs.ts'
import {splitLines} from './lines.ts'
import {fromPlain} from './plain-report.ts'

/** The results that an interrupted run has left. */
export interface EarlierResults {
  /** The reports on an input if its result is there; null from the first that is not. To be asked in the order of the inputs. */
  take(input: Input): Promise<readonly ReleaseReport[] | null>
  /** Where the results end that were taken, in bytes. */
  keptTo(): number
}

// Results have the longest line where a release has thousands of findings.
const longestResult = 512_000_000

interface ResultLine {
  readonly id?: unknown
  readonly line?: number
  readonly file: string
  readonly status: 'checked' | 'failed'
  readonly error?: string
  readonly format?: Format
  readonly releases?: readonly {readonly file: string; readonly format?: Format}[]
  readonly findings: readonly (Finding & {readonly note: string; readonly file?: string})[]
}

/** Opens the results of an earlier run; a half-written last line is no result. */
export function openEarlierResults(path: string): EarlierResults {
  const size = existsSync(path) ? wholeLines(path) : 0
  let kept = 0
  // Without an encoding, the stream gives buffers.
  const lines = size === 0 ? null : splitLines(createReadStream(path, {end: size - 1, highWaterMark: 1 << 18}) as AsyncIterable<Buffer>, longestResult)
  let isOver = lines === null
  return {
    async take(input) {
      if (isOver || !lines) return null
      const {done, value} = await lines.next()
      if (done) {
        isOver = true
        return null
      }
      const result = readResult(path, value.number, value.bytes)
      if (!isOf(result, input)) {
        await lines.return(undefined)
        throw new ConfigError(
          `--resume: result ${value.number} in ${path} is that of ${nameOf(result)}, but the input in its place is ${nameOf({...input.line, file: input.name})}: the inputs have changed since. Run without --resume to start anew`
        )
      }
      kept = value.end
      return reportsOf(result, input)
    },
    keptTo: () => kept
  }
}

function isOf({id, line, file}: ResultLine, input: Input): boolean {
  return input.line ? id === input.line.id && line === input.line.number : id === undefined && file === input.name
}

function nameOf({id, file}: {readonly id?: unknown; readonly file: string}): string {
  return id === undefined || id === null ? file : `\`${id}\``
}

function readResult(path: string, number: number, bytes: Buffer | null): ResultLine {
  try {
    const result = JSON.parse(bytes?.toString('utf8') ?? '') as ResultLine // Checked as far as it is used: the rest was written by the JSON reporter.
    if (typeof result.file === 'string' && (result.status === 'checked' || result.status === 'failed') && Array.isArray(result.findings)) return result
  } catch {}
  throw new ConfigError(`--resume: line ${number} of ${path} is no result of harborlint; it cannot be continued`)
}

// What the counts, the waivers and the exit code need to know of a result that stands already.
function reportsOf(result: ResultLine, {path}: Input): readonly ReleaseReport[] {
  const {file, status, error, format, findings, releases} = result
  if (status === 'failed' && format === undefined) return [{status: 'failed', file, path, error: error ?? ''}]
  const parts = releases ?? [{file, ...(format ? {format} : {})}]
  return parts.map((part, index) =>
    fromPlain({
      status: 'checked',
      file: part.file,
      path,
      ...(error === undefined || index > 0 ? {} : {error}),
      hash: '',
      format: part.format ?? 'plain-text',
      source: '',
      text: '',
      findings: findings.filter(finding => !releases || finding.file === part.file).map(finding => ({...finding, why: finding.note})),
      titles: {},
      places: {},
      ranges: {}
    })
  )
}

// The length of a file up to its last line feed.
function wholeLines(path: string): number {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(1 << 16)
    for (let end = fstatSync(file).size; end > 0; ) {
      const start = Math.max(0, end - buffer.length)
      const at = buffer.subarray(0, readSync(file, buffer, 0, end - start, start)).lastIndexOf(10)
      if (at >= 0) return start + at + 1
      end = start
    }
    return 0
  } finally {
    closeSync(file)
  }
}
