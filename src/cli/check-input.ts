import type {Plan} from '../config/plans.ts'
import {read, readText} from '../read/read.ts'
import type {Format} from '../read/reading.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Cache, CachedReport} from './cache.ts'
import type {CheckOptions} from './check.ts'
import {type CheckSettings, checkSource, type FailedRead, readBytes, readOptions, reasonOf, type Source} from './check-file.ts'
import {contentHash} from './content-hash.ts'
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
  content: Uint8Array | string | FailedRead,
  settings: CheckSettings,
  options: CheckOptions,
  cache: Cache | null
): Promise<Outcome> {
  const {path, name, plan} = input
  if (typeof content !== 'string' && 'error' in content) return {reports: [{status: 'failed', file: name, path, error: content.error}], diff: '', fixed: 0}
  const source = {path, name, content}
  if (!options.fix && !options.diff) return {reports: await checkOrRecall(source, plan, settings, cache), diff: '', fixed: 0}
  const reports = await checkSource(source, plan, settings)
  const recheck = (text: string): Promise<readonly ReleaseReport[]> => checkSource({path, name, content: Buffer.from(text)}, plan, settings)
  const mended = await mend(reports, options.suggested ?? false, recheck)
  if (!mended) return {reports, diff: '', fixed: 0}
  const reading = reports.find(report => report.status === 'checked')?.reading
  const before = reading?.source ?? ''
  if (options.diff) return {reports, diff: lineDiff(name, before, mended.source), fixed: 0}
  const encoded = typeof content === 'string' ? null : encoderOf(content, before)?.(mended.source)
  if (!encoded) return {reports: [...reports, cannotWrite(path, `${unwritable(reading?.format)}; nothing was fixed`)], diff: '', fixed: 0}
  if (typeof content !== 'string' && (await hasChanged(path, content)))
    return {reports: [...reports, cannotWrite(path, 'it changed while it was being checked; nothing was fixed')], diff: '', fixed: 0}
  try {
    await writeAtomically(path, encoded)
  } catch (error) {
    return {reports: [...reports, cannotWrite(path, reasonOf(error))], diff: '', fixed: 0}
  }
  return {reports: await recheck(mended.source), diff: '', fixed: mended.applied}
}

function unwritable(format: Format | undefined): string {
  if (format === 'docx') return 'suggestions go into a copy of a Word file, with `harborlint annotate --suggest`'
  return format === 'pdf' ? 'a PDF is not changed' : 'its encoding cannot be written back unchanged'
}

// Somebody saved the file in the meantime: to write now would undo that.
async function hasChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  const now = await readBytes(path)
  return 'error' in now || Buffer.compare(now, bytes) !== 0
}

function cannotWrite(path: string, reason: string): ReleaseReport {
  return {status: 'failed', file: path, path, error: `cannot write: ${reason}`}
}

/** Checks a file unless the cache knows what is found in it. */
export async function checkOrRecall(source: Source, plan: Plan, settings: CheckSettings, cache: Cache | null): Promise<readonly ReleaseReport[]> {
  const kept = await cache?.get(source, plan, settings)
  if (kept) return revive(source, settings, kept)
  const reports = await checkSource(source, plan, settings)
  await cache?.put(source, plan, settings, reports)
  return reports
}

// Findings are shown in their source, so a release that has some is read again; understanding it is what costs.
async function revive({path, name, content}: Source, settings: CheckSettings, kept: readonly CachedReport[]): Promise<readonly ReleaseReport[]> {
  const isClean = kept.every(report => report.findings.length === 0)
  const options = readOptions(settings)
  const readings = isClean ? [] : await (typeof content === 'string' ? readText(name, content, options) : read(name, content, options))
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
      hash: () => contentHash(content),
      lines: lineIndex(source),
      findings,
      titleAt: offset => titles[offset] ?? null
    }
  })
}
