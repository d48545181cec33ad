import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {type Choice, type Plan, planner} from '../config/plans.ts'
import {printable} from '../report/printable.ts'
import type {CheckOptions} from './check.ts'
import {type FailedRead, readBytes} from './check-file.ts'
import {findFiles} from './find-files.ts'
import {ignoreLookup} from './ignored.ts'
import {readStdin} from './read-stdin.ts'

/** A file to check, with how it is to be checked. */
export interface Input {
  readonly path: string
  readonly plan: Plan
  bytes(): Promise<Uint8Array | FailedRead>
}

/** The files of a run, and paths that led to none. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly problems: readonly {readonly path: string; readonly message: string}[]
  /** Nothing to check is no fault: there is nothing staged. */
  readonly mayBeEmpty: boolean
}

/** Finds what a run is to check. `note` is told of files that are passed over. */
export async function findInputs(paths: readonly string[], options: CheckOptions, directory: string, note: (text: string) => void): Promise<Inputs> {
  const plan = planner(rules, choiceOf(options), directory)
  if (paths.includes('-') || options.stdinFilename !== undefined) {
    const path = options.stdinFilename ?? 'stdin'
    return {inputs: [{path, plan: await plan(path), bytes: readStdin}], problems: [], mayBeEmpty: false}
  }
  if (options.staged || options.changed !== undefined) return gitInputs(paths, options, directory, plan, note)
  const found = await findFiles(paths, directory, options.forceExclude ?? false)
  const inputs: Input[] = []
  const ignored = [...found.ignored]
  for (const path of found.files) {
    const filePlan = await plan(path)
    if (filePlan.isIgnored) ignored.push(path)
    else inputs.push({path, plan: filePlan, bytes: () => readBytes(resolve(directory, path))})
  }
  sayIgnored(ignored, note)
  if (found.passedOver.length > 0) note(`passed over ${list(found.passedOver)}: not a release by name; name it to check it`)
  return {inputs, problems: found.problems, mayBeEmpty: ignored.length > 0}
}

async function gitInputs(
  paths: readonly string[],
  options: CheckOptions,
  directory: string,
  plan: (file: string) => Promise<Plan>,
  note: (text: string) => void
): Promise<Inputs> {
  // Loaded only here: starting processes costs a run of the hook nothing else needs.
  const {indexedFiles} = await import('./git-files.ts')
  const files = await indexedFiles(options.changed ?? null, paths, directory)
  const isIgnored = ignoreLookup()
  const inputs: Input[] = []
  const ignored: string[] = []
  for (const file of files) {
    const filePlan = await plan(file.path)
    if (filePlan.isIgnored || isIgnored(resolve(directory, file.path), ['.harborlintignore'])) ignored.push(file.path)
    else inputs.push({path: file.path, plan: filePlan, bytes: file.bytes})
  }
  sayIgnored(ignored, note)
  if (inputs.length === 0) note(options.staged ? 'no release is staged' : `no release differs from ${options.changed}`)
  return {inputs, problems: [], mayBeEmpty: true}
}

function sayIgnored(ignored: readonly string[], note: (text: string) => void): void {
  for (const path of ignored) note(`skipped ${printable(path)}: ignored`)
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

/** Refuses options that contradict each other. */
export function checkCombination(paths: readonly string[], options: CheckOptions): void {
  const {suggested, fix, diff, stdinFilename, staged, changed, updateBaseline, baseline, watch, format} = options
  if (suggested && !fix && !diff) throw new ConfigError('--suggested says which fixes to take: add --fix to apply them or --diff to see them')
  const isGit = staged || changed !== undefined
  if (staged && changed !== undefined) throw new ConfigError('--staged and --changed cannot be asked for together')
  if (isGit && fix && !diff) throw new ConfigError("--fix cannot write into git's index; run it on the files and stage them again")
  if (updateBaseline && baseline === undefined) throw new ConfigError('--update-baseline needs --baseline FILE to say which one')
  const isStdin = paths.includes('-') || stdinFilename !== undefined
  if (isStdin && (paths.some(path => path !== '-') || isGit))
    throw new ConfigError('Standard input (`-` or --stdin-filename) and paths cannot be checked in one run')
  if (isStdin && fix && !diff) throw new ConfigError('--fix cannot write to standard input; use --diff to see the fixes')
  if (isStdin && watch) throw new ConfigError('--watch cannot follow standard input')
  if (watch && format === 'html')
    throw new ConfigError('--watch and --format html do not go together; `harborlint review FILE` serves the page and follows the file')
  if (!isStdin && !isGit && paths.length === 0) throw new ConfigError('Nothing to check: name files, directories or globs, or `-` for standard input')
}
