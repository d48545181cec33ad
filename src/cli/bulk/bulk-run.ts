import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import {ConfigError} from '../../config/config-error.ts'
import type {ReportFormat} from '../../report/create-reporter.ts'
import type {ReleaseReport} from '../../report/release-report.ts'
import type {CheckOptions, Result} from '../check.ts'
import type {CheckSettings} from '../check-file.ts'
import type {Outcome} from '../check-input.ts'
import {containerKind} from '../container.ts'
import {choiceOf, type Input} from '../inputs.ts'
import type {Output} from '../output.ts'
import {progressLine} from '../progress-line.ts'
import {openEarlierResults} from './earlier-results.ts'
import {type Expansion, expand} from './expand.ts'
import {inOrder} from './in-order.ts'
import {type Pool, startPool} from './pool.ts'
import {openResultFile, openWholeFile, type ResultFile} from './result-file.ts'

/** What a run over many releases is told. */
export interface BulkSettings {
  readonly inputs: readonly Input[]
  readonly options: CheckOptions
  readonly settings: CheckSettings
  readonly cacheLocation: string | null
  readonly directory: string
  note(text: string): void
  /** Checks an input in this process. */
  checkHere(input: Input): Promise<Outcome>
}

/** A run over many releases. */
export interface BulkRun {
  readonly format: ReportFormat
  /** Null for standard output. */
  readonly output: Output | null
  readonly results: AsyncIterable<Result>
  /** Ends the run; the exit code if it was interrupted. */
  end(done: number): Promise<number | undefined>
}

/** Bytes of releases that wait in memory for a worker, or for those before them. */
const heldBytes = 64_000_000
/** Releases under way for each worker: enough that none waits for a slow one before it. */
const perWorker = 8
/** More workers than this wait for the process that feeds them. */
const mostWorkers = 8
/**
 * With `auto`, milliseconds of processor time spent on checking in this process after which workers are worth their start: each of them needs
 * about half of this before it is as fast as this process is by then.
 */
const patience = 800

/** Prepares a run over archives, lines of JSON or many files. */
export async function bulkRun(bulk: BulkSettings): Promise<BulkRun> {
  const {inputs, options, directory, note} = bulk
  const holdsMany = inputs.filter(({path}) => containerKind(path) !== null || options.ndjson)
  if (options.fix && !options.diff && holdsMany[0])
    throw new ConfigError(`--fix cannot write into ${holdsMany[0].path}; --diff shows the fixes, or unpack it and check the files`)
  const isJson = holdsMany.some(({path}) => options.ndjson || containerKind(path) === 'ndjson')
  if (isJson && (options.as === 'docx' || options.as === 'pdf'))
    throw new ConfigError(`--as ${options.as}: a line of JSON holds text, and no ${options.as === 'pdf' ? 'PDF' : 'Word'} file`)
  const format = options.format ?? (isJson || options.resume ? 'jsonl' : 'text')
  if (options.resume && format !== 'jsonl') throw new ConfigError(`--resume continues results of --format jsonl, not of ${format}`)
  if (format === 'html') throw new ConfigError('--format html shows one release; name one file')
  const earlier = options.resume && options.output ? openEarlierResults(options.output) : null
  const stop = new AbortController()
  const expansion = expand(inputs, {directory, ndjson: options.ndjson ?? false, note, stdin: () => openStdin(stop.signal)})
  const file = options.output ? outputFile(options.output, format, earlier?.keptTo ?? null) : null
  const checking = workforce(bulk, format, expansion)
  const progress = progressLine({count: expansion.count, share: expansion.share, isQuiet: options.quiet ?? false})
  let signal: NodeJS.Signals | null = null
  const onSignal = (name: NodeJS.Signals): void => {
    signal = name
    stop.abort()
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  return {
    format,
    output: file,
    results: results(),
    async end(done) {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
      progress(null)
      if (!signal) return undefined
      file?.abandon()
      process.stderr.write(`harborlint: ${farewell(done, format, options)}\n`)
      return signal === 'SIGINT' ? 130 : 143
    }
  }

  async function* results(): AsyncGenerator<Result> {
    const run = async ({input, kept}: Step): Promise<Result> =>
      kept ? {input, outcome: {reports: kept, diff: '', fixed: 0}, isKept: true} : {input, outcome: await checking.check(input)}
    const limits = {count: checking.capacity, bytes: heldBytes, sizeOf: ({input}: Step) => input.size ?? 0}
    let done = 0
    let isOver = false
    try {
      for await (const result of inOrder(steps(), run, limits, stop.signal)) {
        yield result
        if (!result.isKept) progress(++done)
      }
      isOver = true
    } finally {
      checking.close()
      if (!isOver) file?.abandon()
    }
  }

  async function* steps(): AsyncGenerator<Step> {
    for await (const input of expansion.inputs) yield {input, kept: earlier ? await earlier.take(input) : null}
  }
}

interface Step {
  readonly input: Input
  /** What an earlier run has found. */
  readonly kept: readonly ReleaseReport[] | null
}

/** Checks inputs in this process, in workers, or first here and then there. */
interface Workforce {
  check(input: Input): Promise<Outcome>
  /** Inputs that may be under way. */
  capacity(): number
  close(): void
}

function workforce({options, settings, cacheLocation, directory, checkHere}: BulkSettings, format: ReportFormat, {count}: Expansion): Workforce {
  const jobs = options.jobs ?? 'auto'
  const isLone = options.fix || options.diff || options.timing || jobs === 1
  const most = Math.min(isLone ? 1 : jobs === 'auto' ? Math.min(mostWorkers, availableParallelism()) : jobs, count ?? Number.POSITIVE_INFINITY)
  const {asOf, as, revisions, excerpt} = settings
  const setup = {
    choice: choiceOf(options),
    settings: {asOf, excerpt, ...(as ? {as} : {}), ...(revisions ? {revisions} : {})},
    directory,
    cacheLocation,
    needs: {text: format === 'text', hash: options.requireReview ?? false}
  }
  let pool: Pool | null = null
  let spent = 0
  let checked = 0
  return {
    async check(input) {
      if (jobs !== 'auto' && most > 1) pool ??= startPool(most, setup)
      if (pool && (jobs !== 'auto' || pool.isReady())) return checkThere(pool, input)
      const started = processorTime()
      const outcome = await checkHere(input)
      // Lets signals and workers be heard.
      await setImmediate()
      spent += processorTime() - started
      checked++
      const left = count === null ? Number.POSITIVE_INFINITY : ((count - checked) * spent) / checked
      if (!pool && most > 1 && spent > patience && left > patience) pool = startPool(most, setup)
      return outcome
    },
    capacity: () => (most > 1 && (jobs !== 'auto' || pool?.isReady()) ? most * perWorker : 1),
    close: () => pool?.close()
  }
}

// Milliseconds. On a busy machine, time by the clock says nothing about what workers would save.
function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1_000
}

async function checkThere(pool: Pool, {path, name, isOnDisk, content}: Input): Promise<Outcome> {
  const found = isOnDisk ? undefined : await content()
  if (found !== undefined && typeof found !== 'string' && 'error' in found)
    return {reports: [{status: 'failed', file: name, path, error: found.error}], diff: '', fixed: 0}
  return {reports: await pool.check({path, name, ...(found === undefined ? {} : {content: found})}), diff: '', fixed: 0}
}

function outputFile(path: string, format: ReportFormat, keptTo: (() => number) | null): ResultFile {
  return format === 'jsonl' ? openResultFile(path, keptTo) : openWholeFile(path)
}

function openStdin(signal: AbortSignal): AsyncIterable<Buffer> {
  // Whoever writes to us may keep the pipe open when we are told to stop.
  signal.addEventListener('abort', () => process.stdin.destroy())
  return process.stdin as AsyncIterable<Buffer> // Without an encoding, the stream gives buffers.
}

function farewell(done: number, format: ReportFormat, {output}: CheckOptions): string {
  const so = `interrupted after ${done} ${done === 1 ? 'release' : 'releases'}`
  if (output === undefined) return `${so}; the report ends there`
  return format === 'jsonl' ? `${so}; the same command with --resume goes on from there` : `${so}; ${output} was not written`
}
