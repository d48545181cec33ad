import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {type Choice, type Plan, planner} from '../config/plans.ts'
import {printable} from '../report/printable.ts'
import type {Origin} from '../report/release-report.ts'
import type {CheckOptions} from './check.ts'
import {type FailedRead, readBytes} from './check-file.ts'
import {membersNamed} from './container.ts'
import {findFiles} from './find-files.ts'
import {ignoreLookup} from './ignored.ts'
import {readStdin} from './read-stdin.ts'

/** A file to check, a member of an archive or a line of JSON, with how it is to be checked. */
export interface Input extends Origin {
  /** On disk; for a member or a line that of the file it stands in. */
  readonly path: string
  readonly plan: Plan
  /** Any process can read it by its path. */
  readonly isOnDisk?: boolean
  /** Which members of an archive are meant; all releases by name if not given. */
  readonly member?: string
  /** Bytes that it holds in memory until it is checked. */
  readonly size?: number
  content(): Promise<Uint8Array | string | FailedRead>
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
    return {inputs: [{path, name: path, plan: await plan(path), content: readStdin}], problems: [], mayBeEmpty: false}
  }
  if (options.staged || options.changed !== undefined) return gitInputs(paths, options, directory, plan, note)
  const members = new Map<string, readonly string[]>()
  const files = paths.map(path => {
    const named = membersNamed(path, directory)
    if (named) members.set(named.archive, [...(members.get(named.archive) ?? []), named.member])
    return named?.archive ?? path
  })
  const found = await findFiles(files, directory, options.forceExclude ?? false)
  const inputs: Input[] = []
  const ignored = [...found.ignored]
  for (const path of found.files) {
    const filePlan = await plan(path)
    if (filePlan.isIgnored) ignored.push(path)
    else {
      // An archive that is named by itself too is meant as a whole.
      const member = paths.includes(path) ? undefined : members.get(path)?.join('\n')
      const content = (): ReturnType<typeof readBytes> => readBytes(resolve(directory, path))
      inputs.push({path, name: path, plan: filePlan, isOnDisk: true, ...(member === undefined ? {} : {member}), content})
    }
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
    else inputs.push({path: file.path, name: file.path, plan: filePlan, content: file.bytes})
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

/** What the options say about configuration and rules. */
export function choiceOf({only, skip, severity, profile, failOn, config}: CheckOptions): Choice {
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
  const {suggested, fix, diff, stdinFilename, staged, changed, updateBaseline, baseline, watch, format, jobs, resume, timing} = options
  if (suggested && !fix && !diff) throw new ConfigError('--suggested says which fixes to take: add --fix to apply them or --diff to see them')
  const isGit = staged || changed !== undefined
  if (staged && changed !== undefined) throw new ConfigError('--staged and --changed cannot be asked for together')
  if (isGit && fix && !diff) throw new ConfigError("--fix cannot write into git's index; run it on the files and stage them again")
  if (updateBaseline && baseline === undefined) throw new ConfigError('--update-baseline needs --baseline FILE to say which one')
  const alone = fix ? '--fix' : diff ? '--diff' : timing ? '--timing' : null
  if (typeof jobs === 'number' && jobs > 1 && alone) throw new ConfigError(`${alone} works in one process; leave out --jobs ${jobs}`)
  if (resume && (options.output === undefined || diff || fix))
    throw new ConfigError('--resume continues a file of results: name it by --output, with --format jsonl, and without --fix and --diff')
  const isStdin = paths.includes('-') || stdinFilename !== undefined
  if (isStdin && (paths.some(path => path !== '-') || isGit))
    throw new ConfigError('Standard input (`-` or --stdin-filename) and paths cannot be checked in one run')
  if (isStdin && fix && !diff) throw new ConfigError('--fix cannot write to standard input; use --diff to see the fixes')
  if (isStdin && watch) throw new ConfigError('--watch cannot follow standard input')
  if (watch && format === 'html')
    throw new ConfigError('--watch and --format html do not go together; `harborlint review FILE` serves the page and follows the file')
  if (!isStdin && !isGit && paths.length === 0) throw new ConfigError('Nothing to check: name files, directories or globs, or `-` for standard input')
}
