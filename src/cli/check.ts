import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import type {Level} from '../config/config.ts'
import {ConfigError} from '../config/config-error.ts'
import type {Revisions} from '../read/docx/docx-text.ts'
import type {Format} from '../read/reading.ts'
import {createReporter, type ReportFormat} from '../report/create-reporter.ts'
import {printable} from '../report/printable.ts'
import type {Origin, ReleaseReport} from '../report/release-report.ts'
import type {Profile, Severity} from '../rule/define-rule.ts'
import {elapsed, stopwatch} from '../text/stopwatch.ts'
import {version} from '../version.ts'
import {baselineDesk} from './baseline-desk.ts'
import {defaultCache, openCache} from './cache.ts'
import {readOptions} from './check-file.ts'
import {checkInput, type Outcome} from './check-input.ts'
import {containerKind} from './container.ts'
import {checkCombination, findInputs, type Input} from './inputs.ts'
import {openLedger} from './ledger.ts'
import {openOutput} from './output.ts'
import {reviewDemand} from './review-demand.ts'
import {statisticsText, timingText} from './statistics.ts'
import {waiverDesk} from './waivers.ts'

/** Options of `check` as the command line gives them. */
export interface CheckOptions {
  /** `text` unless said; `jsonl` for newline-delimited JSON and where a run is resumed. */
  readonly format?: ReportFormat
  readonly profile?: Profile
  readonly fix?: boolean
  readonly suggested?: boolean
  readonly diff?: boolean
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly severity?: Readonly<Record<string, Level>>
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly asOf?: string
  readonly as?: Format
  readonly revisions?: Revisions
  readonly excerpt?: boolean
  readonly stdinFilename?: string
  readonly output?: string
  readonly config?: string | boolean
  readonly staged?: boolean
  readonly changed?: string
  readonly forceExclude?: boolean
  readonly waivers?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly requireReview?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly jobs?: number | 'auto'
  readonly ndjson?: boolean
  readonly resume?: boolean
  readonly watch?: boolean
  readonly statistics?: boolean
  readonly timing?: boolean
  readonly quiet?: boolean
  readonly color: 'auto' | 'always' | 'never'
}

/** As many files are over before workers have started, and before a person looks for progress. */
const fewFiles = 50
/** One release of less than this many bytes is read before patterns compiled to run fast pay. */
const little = 20_000

/** Checks files and returns the exit code: 0 nothing found, 1 findings, 2 not wholly checked. `beBrief` is told if there is little to read. */
export async function check(paths: readonly string[], options: CheckOptions, beBrief: () => void): Promise<number> {
  checkCombination(paths, options)
  if (options.watch) {
    const {watchAndCheck} = await import('./watch.ts')
    const args = process.argv.slice(2).filter(arg => arg !== '--watch')
    return watchAndCheck(process.argv[1] ?? '', args, paths)
  }
  const directory = process.cwd()
  const today = new Date().toISOString().slice(0, 10)
  const note = (text: string): void => void (options.quiet || process.stderr.write(`harborlint: ${text}\n`))
  const {inputs, problems, mayBeEmpty} = await findInputs(paths, options, directory, note)
  const clock = options.timing ? stopwatch(elapsed) : null
  const settings = {asOf: options.asOf ?? today, excerpt: options.excerpt ?? false, ...readOptions(options), ...(clock ? {clock} : {})}
  const cacheLocation = options.cache && !options.timing ? resolve(directory, options.cacheLocation ?? defaultCache) : null
  const cache = cacheLocation === null ? null : openCache(cacheLocation, text => note(printable(text)))
  const checkHere = async (input: Input): Promise<Outcome> => {
    const content = await input.content()
    if (inputs[0] === input && inputs.length === 1 && (typeof content === 'string' || 'length' in content) && content.length < little) beBrief()
    return checkInput(input, content, settings, options, cache)
  }
  const desks = [
    ...(options.waivers === false ? [] : [waiverDesk(today)]),
    ...(options.baseline === undefined ? [] : [await baselineDesk(options.baseline, options.updateBaseline ?? false, today)]),
    ...(options.requireReview ? [reviewDemand()] : [])
  ]
  // Archives, lines of JSON and many files have a way of their own; what it takes is not loaded for a few files.
  const bulk = isMany(inputs, options)
    ? await (await import('./bulk/bulk-run.ts')).bulkRun({inputs, options, settings, cacheLocation, directory, note, checkHere})
    : null
  const format = options.format ?? bulk?.format ?? 'text'
  if (format === 'html' && inputs.length !== 1) throw new ConfigError(`--format html shows one release, not ${inputs.length}; name one file`)
  const output = bulk?.output ?? (await openOutput(options))
  const known = [...new Map(inputs.flatMap(({plan}) => plan.known).map(rule => [rule.id, rule])).values()]
  const reporter = await createReporter(format, {
    version,
    rules: known.length > 0 ? known : rules,
    directory,
    colour: output.colour,
    columns: output.columns,
    quiet: options.quiet ?? false
  })
  const ledger = openLedger()
  const take = async (reports: readonly ReleaseReport[], failOn: Severity, origin?: Origin): Promise<void> => {
    for (const report of reports) {
      ledger.enter(report, failOn)
      if (report.error !== undefined) complain(report)
      if (report.status === 'checked') for (const caveat of report.reading.caveats ?? []) note(`${printable(report.file)}: ${caveat}`)
    }
    if (options.diff) return
    if (origin && reporter.file) await output.write(reporter.file(reports, origin))
    else for (const report of reports) await output.write(reporter.release(report))
  }
  if (!options.diff) await output.write(reporter.start?.() ?? '')
  let done = 0
  for await (const {input, outcome, isKept} of bulk?.results ?? inTurn(inputs, checkHere)) {
    ledger.totals.fixed += outcome.fixed
    if (options.diff) await output.write(output.isTerminal ? outcome.diff.split('\n').map(printable).join('\n') : outcome.diff)
    let {reports} = outcome
    for (const desk of desks) reports = await desk.apply(reports)
    if (isKept) for (const report of reports) ledger.enter(report, input.plan.failOn)
    else await take(reports, input.plan.failOn, input)
    done++
  }
  const interruption = await bulk?.end(done)
  if (interruption !== undefined) return interruption
  for (const desk of desks) await take(desk.problems(), 'warning')
  for (const desk of desks) await desk.close?.()
  for (const {path, message} of problems) await take([{status: 'failed', file: path, path, error: message}], 'error')
  if (inputs.length === 0 && problems.length === 0 && !mayBeEmpty) throw new ConfigError('Nothing was checked: no release was found')
  if (!options.diff) await output.write(reporter.end?.(ledger.totals) ?? '')
  await output.close()
  if (options.statistics) process.stderr.write(statisticsText(ledger.byRule))
  if (clock) process.stderr.write(timingText(clock.times()))
  return ledger.exitCode(options.maxWarnings)
}

/** A file that was checked. */
export interface Result {
  readonly input: Input
  readonly outcome: Outcome
  /** Its result stands in the output of an earlier run already. */
  readonly isKept?: boolean
}

// Few files, one after the other.
async function* inTurn(inputs: readonly Input[], checkHere: (input: Input) => Promise<Outcome>): AsyncGenerator<Result> {
  let breath = elapsed()
  for (const input of inputs) {
    yield {input, outcome: await checkHere(input)}
    // Checking gives no other work a turn; a signal that asks to stop must get one.
    if (elapsed() - breath > 50) {
      await new Promise(done => setImmediate(done))
      breath = elapsed()
    }
  }
}

function isMany(inputs: readonly Input[], {jobs, ndjson, resume}: CheckOptions): boolean {
  return jobs !== undefined || ndjson === true || resume === true || inputs.length > fewFiles || inputs.some(({path}) => containerKind(path) !== null)
}

/** Something that looks at the reports of a run before they are shown. */
export interface Desk {
  apply(reports: readonly ReleaseReport[]): Promise<readonly ReleaseReport[]>
  /** Reports on what is wrong with the desk's own files; asked for at the end. */
  problems(): readonly ReleaseReport[]
  close?(): Promise<void>
}

function complain(report: ReleaseReport): void {
  const what = report.status === 'failed' ? 'cannot check' : 'not wholly checked:'
  process.stderr.write(`harborlint: ${what} ${printable(report.file)}: ${printable(report.error ?? '')}\n`)
}
