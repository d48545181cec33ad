import {read} from '../read/read.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Cache, CachedReport} from './cache.ts'
import type {CheckOptions} from './check.ts'
import {type CheckSettings, checkBytes, type FailedRead, readOptions, reasonOf} from './check-file.ts'
import {encoderOf} from './encoding.ts'
import type {Input} from './inputs.ts'
import {lineDiff} from './line-diff.ts'
import {mend} from './mend.ts'
import {writeAtomically} from './write-atomically.ts'

/** What came of one file. */
export interface Outcome {
  readonly reports: readonly ReleaseReport[]
  readonly diff: string
  readonly fixed: number
}

/** Checks one file, from the cache where it knows the answer; mends it if that is asked for. */
export async function checkInput(
  input: Input,
  bytes: Uint8Array | FailedRead,
  settings: CheckSettings,
  options: CheckOptions,
  cache: Cache | null
): Promise<Outcome> {
  const {path, plan} = input
  if ('error' in bytes) return {reports: [{status: 'failed', file: path, path, error: bytes.error}], diff: '', fixed: 0}
  if (!options.fix && !options.diff) return {reports: await cached(input, bytes, settings, cache), diff: '', fixed: 0}
  const reports = await checkBytes(path, bytes, plan, settings)
  const recheck = (source: string): Promise<readonly ReleaseReport[]> => checkBytes(path, Buffer.from(source), plan, settings)
  const mended = await mend(reports, options.suggested ?? false, recheck)
  if (!mended) return {reports, diff: '', fixed: 0}
  const before = reports.find(report => report.status === 'checked')?.reading.source ?? ''
  if (options.diff) return {reports, diff: lineDiff(path, before, mended.source), fixed: 0}
  const encoded = encoderOf(bytes, before)?.(mended.source)
  if (!encoded) return {reports: [...reports, cannotWrite(path, 'its encoding cannot be written back unchanged; nothing was fixed')], diff: '', fixed: 0}
  try {
    await writeAtomically(path, encoded)
  } catch (error) {
    return {reports: [...reports, cannotWrite(path, reasonOf(error))], diff: '', fixed: 0}
  }
  return {reports: await recheck(mended.source), diff: '', fixed: mended.applied}
}

function cannotWrite(path: string, reason: string): ReleaseReport {
  return {status: 'failed', file: path, path, error: `cannot write: ${reason}`}
}

async function cached({path, plan}: Input, bytes: Uint8Array, settings: CheckSettings, cache: Cache | null): Promise<readonly ReleaseReport[]> {
  const kept = await cache?.get(bytes, plan, settings, path)
  if (kept) return revive(path, bytes, settings, kept)
  const reports = await checkBytes(path, bytes, plan, settings)
  await cache?.put(bytes, plan, settings, path, reports)
  return reports
}

// Findings are shown in their source, so a release that has some is read again; understanding it is what costs.
async function revive(path: string, bytes: Uint8Array, settings: CheckSettings, kept: readonly CachedReport[]): Promise<readonly ReleaseReport[]> {
  const isClean = kept.every(report => report.findings.length === 0)
  const readings = isClean ? [] : await read(path, bytes, readOptions(settings))
  return kept.map(({file, format, findings, titles}) => {
    const reading = readings.find(candidate => candidate.name === file)
    const source = reading?.source ?? ''
    return {
      status: 'checked',
      file,
      path,
      reading: reading ?? {
        format,
        source,
        text: source,
        map: {span: ({from, to}) => ({start: from, end: to}), range: ({start, end}) => ({from: start, to: end})}
      },
      lines: lineIndex(source),
      findings,
      titleAt: offset => titles[offset] ?? null
    }
  })
}
