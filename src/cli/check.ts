import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {type Level, severities} from '../config/config.ts'
import {ConfigError} from '../config/config-error.ts'
import {type Choice, type Plan, planner} from '../config/plans.ts'
import type {Format} from '../read/reading.ts'
import {createReporter, type ReportFormat} from '../report/create-reporter.ts'
import {printable} from '../report/printable.ts'
import type {ReleaseReport, Totals} from '../report/release-report.ts'
import type {Profile, Severity} from '../rule/define-rule.ts'
import {version} from '../version.ts'
import {type CheckSettings, checkBytes, type FailedRead, readBytes, reasonOf} from './check-file.ts'
import {encoderOf} from './encoding.ts'
import {findFiles} from './find-files.ts'
import {lineDiff} from './line-diff.ts'
import {mend} from './mend.ts'
import {openOutput} from './output.ts'
import {readStdin} from './read-stdin.ts'
import {waiverDesk} from './waivers.ts'
import {writeAtomically} from './write-atomically.ts'

/** Options of `check` as the command line gives them. */
export interface CheckOptions {
  readonly format: ReportFormat
  readonly profile?: Profile
  readonly forceExclude?: boolean
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
  readonly excerpt?: boolean
  readonly stdinFilename?: string
  readonly output?: string
  readonly config?: string | boolean
  readonly waivers?: boolean
  readonly quiet?: boolean
  readonly color: 'auto' | 'always' | 'never'
}

interface Input {
  readonly path: string
  readonly plan: Plan
  bytes(): Promise<Uint8Array | FailedRead>
}

const progressFrom = 50

/** Checks files and returns the exit code: 0 nothing found, 1 findings, 2 not wholly checked. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  checkCombination(paths, options)
  const directory = process.cwd()
  const note = (text: string): void => void (options.quiet || process.stderr.write(`harborlint: ${text}\n`))
  const {inputs, problems} = await findInputs(paths, options, directory, note)
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
  const progress = progressLine(inputs.length, options)
  const settings = {asOf: options.asOf ?? new Date().toISOString().slice(0, 10), excerpt: options.excerpt ?? false, ...(options.as ? {as: options.as} : {})}
  const desk = options.waivers === false ? null : waiverDesk(new Date().toISOString().slice(0, 10))
  if (options.format === 'html' && inputs.length !== 1) throw new ConfigError(`--format html shows one release, not ${inputs.length}; name one file`)
  let isFailing = false
  const take = async (report: ReleaseReport, failOn: Severity): Promise<void> => {
    isFailing = tally(report, totals, failOn) || isFailing
    if (report.error !== undefined) complain(report)
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
    const outcome = await checkInput(input, bytes, settings, options)
    totals.fixed += outcome.fixed
    if (options.diff) await output.write(output.isTerminal ? outcome.diff.split('\n').map(printable).join('\n') : outcome.diff)
    for (const report of (await desk?.apply(outcome.reports)) ?? outcome.reports) await take(report, input.plan.failOn)
  }
  for (const report of desk?.problems() ?? []) await take(report, 'warning')
  for (const {path, message} of problems) await take({status: 'failed', file: path, path, error: message}, 'error')
  progress(null)
  if (!options.diff) await output.write(reporter.end?.(totals) ?? '')
  await output.close()
  if (totals.failed > 0) return 2
  return isFailing || totals.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0
}

function checkCombination(paths: readonly string[], {suggested, fix, diff, stdinFilename}: CheckOptions): void {
  if (suggested && !fix && !diff) throw new ConfigError('--suggested says which fixes to take: add --fix to apply them or --diff to see them')
  const isStdin = paths.includes('-') || stdinFilename !== undefined
  if (isStdin && paths.some(path => path !== '-')) throw new ConfigError('Standard input (`-` or --stdin-filename) and paths cannot be checked in one run')
  if (isStdin && fix && !diff) throw new ConfigError('--fix cannot write to standard input; use --diff to see the fixes')
  if (!isStdin && paths.length === 0) throw new ConfigError('Nothing to check: name files, directories or globs, or `-` for standard input')
}

async function findInputs(paths: readonly string[], options: CheckOptions, directory: string, note: (text: string) => void) {
  const plan = planner(rules, choiceOf(options), directory)
  if (paths.includes('-') || options.stdinFilename !== undefined) {
    const path = options.stdinFilename ?? 'stdin'
    return {inputs: [{path, plan: await plan(path), bytes: readStdin}], problems: []}
  }
  const found = await findFiles(paths, directory, options.forceExclude ?? false)
  const inputs: Input[] = []
  const ignored = [...found.ignored]
  for (const path of found.files) {
    const filePlan = await plan(path)
    if (filePlan.isIgnored) ignored.push(path)
    else inputs.push({path, plan: filePlan, bytes: () => readBytes(resolve(directory, path))})
  }
  for (const path of ignored) note(`skipped ${printable(path)}: ignored`)
  if (found.passedOver.length > 0) note(`passed over ${list(found.passedOver)}: not a release by name; name it to check it`)
  return {inputs, problems: found.problems}
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map(printable).join(', ')
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown
}

function choiceOf({only, skip, severity, profile, failOn, config}: CheckOptions): Choice {
  return {
    only: only ?? [],
    skip: skip ?? [],
    severity: severity ?? {},
    config: typeof config === 'string' ? config : config === false ? false : 'nearest',
    ...(profile ? {profile} : {}),
    ...(failOn ? {failOn} : {})
  }
}

interface Outcome {
  readonly reports: readonly ReleaseReport[]
  readonly diff: string
  readonly fixed: number
}

async function checkInput({path, plan}: Input, bytes: Uint8Array | FailedRead, settings: CheckSettings, options: CheckOptions): Promise<Outcome> {
  if ('error' in bytes) return {reports: [{status: 'failed', file: path, path, error: bytes.error}], diff: '', fixed: 0}
  const reports = await checkBytes(path, bytes, plan, settings)
  if (!options.fix && !options.diff) return {reports, diff: '', fixed: 0}
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
  return {status: 'failed', file: path, path, error: `cannot write ${path}: ${reason}`}
}

function complain(report: ReleaseReport): void {
  const error = report.error ?? ''
  const what = report.status === 'checked' ? `not wholly checked: ${report.file}: ` : /^cannot /.test(error) ? '' : `cannot read ${report.file}: `
  process.stderr.write(`harborlint: ${printable(what + error)}\n`)
}

// Adds a report to the totals; is there a finding at or above the level that fails the run?
function tally(report: ReleaseReport, totals: {-readonly [Name in keyof Totals]: number}, failOn: Severity): boolean {
  if (report.error !== undefined) totals.failed++
  if (report.status === 'failed') return false
  totals.releases++
  let isFailing = false
  for (const {severity, waived, fixes} of report.findings) {
    if (waived) {
      totals.waived++
      continue
    }
    totals[severity]++
    if (fixes[0]) totals[fixes[0].safety]++
    isFailing ||= severities.indexOf(severity) >= severities.indexOf(failOn)
  }
  return isFailing
}

// One line on the terminal, rewritten, and gone at the end.
function progressLine(files: number, {quiet}: CheckOptions): (index: number | null) => void {
  if (quiet || files <= progressFrom || !process.stderr.isTTY) return () => {}
  return index => {
    if (index === null) process.stderr.write('\r\u001b[K')
    else if (index % 10 === 0) process.stderr.write(`\r\u001b[Kchecking ${index} of ${files} files`)
  }
}
