import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {type Level, severities} from '../config/config.ts'
import {ConfigError} from '../config/config-error.ts'
import type {Revisions} from '../read/docx/docx-text.ts'
import type {Format} from '../read/reading.ts'
import {createReporter, type ReportFormat} from '../report/create-reporter.ts'
import {printable} from '../report/printable.ts'
import type {CheckedRelease, ReleaseReport, Totals} from '../report/release-report.ts'
import type {Profile, Severity} from '../rule/define-rule.ts'
import {stopwatch} from '../text/stopwatch.ts'
import {version} from '../version.ts'
import {baselineDesk} from './baseline-desk.ts'
import {defaultCache, openCache} from './cache.ts'
import {readOptions} from './check-file.ts'
import {checkInput} from './check-input.ts'
import {checkCombination, findInputs} from './inputs.ts'
import {openOutput} from './output.ts'
import {progressLine} from './progress-line.ts'
import {reviewDemand} from './review-demand.ts'
import {statisticsText, timingText} from './statistics.ts'
import {waiverDesk} from './waivers.ts'

/** Options of `check` as the command line gives them. */
export interface CheckOptions {
  readonly format: ReportFormat
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
  readonly watch?: boolean
  readonly statistics?: boolean
  readonly timing?: boolean
  readonly quiet?: boolean
  readonly color: 'auto' | 'always' | 'never'
}

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
  if (options.format === 'html' && inputs.length !== 1) throw new ConfigError(`--format html shows one release, not ${inputs.length}; name one file`)
  const desks = [
    ...(options.waivers === false ? [] : [waiverDesk(today)]),
    ...(options.baseline === undefined ? [] : [await baselineDesk(options.baseline, options.updateBaseline ?? false, today)]),
    ...(options.requireReview ? [reviewDemand()] : [])
  ]
  const output = await openOutput(options)
  const known = [...new Map(inputs.flatMap(({plan}) => plan.known).map(rule => [rule.id, rule])).values()]
  const reporter = await createReporter(options.format, {
    version,
    rules: known.length > 0 ? known : rules,
    directory,
    colour: output.colour,
    columns: output.columns,
    quiet: options.quiet ?? false
  })
  const totals = {releases: 0, failed: 0, error: 0, warning: 0, info: 0, waived: 0, safe: 0, suggested: 0, fixed: 0}
  const byRule = new Map<string, number>()
  const progress = progressLine(inputs.length, options.quiet ?? false)
  const clock = options.timing ? stopwatch(() => performance.now()) : null
  const settings = {asOf: options.asOf ?? today, excerpt: options.excerpt ?? false, ...readOptions(options), ...(clock ? {clock} : {})}
  const cache = options.cache && !options.timing ? openCache(resolve(directory, options.cacheLocation ?? defaultCache)) : null
  let isFailing = false
  const take = async (report: ReleaseReport, failOn: Severity): Promise<void> => {
    isFailing = tally(report, totals, byRule, failOn) || isFailing
    if (report.error !== undefined) complain(report)
    if (report.status === 'checked') for (const caveat of report.reading.caveats ?? []) note(`${printable(report.file)}: ${caveat}`)
    if (!options.diff) await output.write(reporter.release(report))
  }
  if (!options.diff) await output.write(reporter.start?.() ?? '')
  // The next file is read while this one is checked; no more than that is held in memory.
  let next = inputs[0]?.bytes()
  for (const [index, input] of inputs.entries()) {
    progress(index)
    const bytes = await next
    next = inputs[index + 1]?.bytes()
    if (!bytes) continue
    if (inputs.length === 1 && 'length' in bytes && bytes.length < little) beBrief()
    const outcome = await checkInput(input, bytes, settings, options, cache)
    totals.fixed += outcome.fixed
    if (options.diff) await output.write(output.isTerminal ? outcome.diff.split('\n').map(printable).join('\n') : outcome.diff)
    let {reports} = outcome
    for (const desk of desks) reports = await desk.apply(reports)
    for (const report of reports) await take(report, input.plan.failOn)
  }
  for (const desk of desks) for (const report of desk.problems()) await take(report, 'warning')
  for (const desk of desks) await desk.close?.()
  for (const {path, message} of problems) await take({status: 'failed', file: path, path, error: message}, 'error')
  if (inputs.length === 0 && problems.length === 0 && !mayBeEmpty) throw new ConfigError('Nothing was checked: no release was found')
  progress(null)
  if (!options.diff) await output.write(reporter.end?.(totals) ?? '')
  await output.close()
  if (options.statistics) process.stderr.write(statisticsText(byRule))
  if (clock) process.stderr.write(timingText(clock.times()))
  if (totals.failed > 0) return 2
  return isFailing || totals.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
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

// Adds a report to the totals; is there a finding at or above the level that fails the run?
function tally(report: ReleaseReport, totals: {-readonly [Name in keyof Totals]: number}, byRule: Map<string, number>, failOn: Severity): boolean {
  if (report.error !== undefined) totals.failed++
  if (report.status === 'failed') return false
  if (isRelease(report)) totals.releases++
  let isFailing = false
  for (const {rule, severity, waived, fixes} of report.findings) {
    if (waived) {
      totals.waived++
      continue
    }
    totals[severity]++
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
    if (fixes[0]) totals[fixes[0].safety]++
    isFailing ||= severities.indexOf(severity) >= severities.indexOf(failOn)
  }
  return isFailing
}

// A waiver file with problems is reported on like a release and is none.
function isRelease({findings}: CheckedRelease): boolean {
  return !findings.some(finding => finding.rule.startsWith('waiver/'))
}
