import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {planner} from '../config/plans.ts'
import type {Release} from '../facts/release.ts'
import {understand} from '../facts/understand.ts'
import type {Revisions} from '../read/docx/docx-text.ts'
import {read} from '../read/read.ts'
import type {Format} from '../read/reading.ts'
import {factsToJson} from '../report/facts-json.ts'
import {printable, safeJson} from '../report/printable.ts'
import {readBytes, readOptions, reasonOf} from './check-file.ts'
import {openOutput} from './output.ts'
import {readStdin} from './read-stdin.ts'

/** Options of `facts` as the command line gives them. */
export interface FactsOptions {
  readonly format: 'text' | 'json'
  readonly coverage?: boolean
  readonly asOf?: string
  readonly as?: Format
  readonly revisions?: Revisions
  readonly excerpt?: boolean
  readonly stdinFilename?: string
  readonly output?: string
  readonly config?: string | boolean
  readonly color: 'auto' | 'always' | 'never'
}

/** Shows what is understood of a release; several of a submission one after the other, in JSON as an array. */
export async function showFacts(path: string | undefined, options: FactsOptions): Promise<number> {
  const isStdin = path === '-' || (path === undefined && options.stdinFilename !== undefined)
  if (!isStdin && path === undefined) throw new ConfigError('facts: name a file, or `-` for standard input')
  const name = isStdin ? (options.stdinFilename ?? 'stdin') : (path ?? '')
  const releases = await understandFile(name, isStdin, options)
  if (typeof releases === 'string') {
    process.stderr.write(`harborlint: ${/^cannot /.test(releases) ? '' : `cannot read ${printable(name)}: `}${printable(releases)}\n`)
    return 2
  }
  const output = await openOutput(options)
  if (options.format === 'json') {
    const list = releases.map(release => (options.coverage ? {file: release.reading.name, coverage: release.coverage} : factsToJson(release)))
    await output.write(`${safeJson(list.length === 1 ? list[0] : list, 1)}\n`)
  } else {
    const {factsToText} = await import('../report/facts-text.ts')
    for (const release of releases)
      await output.write(factsToText(release, {colour: output.colour, columns: output.columns, coverageOnly: options.coverage ?? false}))
  }
  await output.close()
  return 0
}

async function understandFile(name: string, isStdin: boolean, options: FactsOptions): Promise<readonly Release[] | string> {
  const directory = process.cwd()
  const choice = {
    only: [],
    skip: [],
    severity: {},
    config: options.config === false || typeof options.config === 'string' ? options.config : ('nearest' as const)
  }
  const plan = await planner(rules, choice, directory)(name)
  const bytes = isStdin ? await readStdin() : await readBytes(resolve(directory, name))
  if ('error' in bytes) return bytes.error
  const circumstances = {asOf: options.asOf ?? new Date().toISOString().slice(0, 10), profile: plan.issuer, excerpt: options.excerpt ?? false}
  try {
    const readings = await read(name, bytes, readOptions(options))
    return readings.map(reading => understand(reading, circumstances))
  } catch (error) {
    return reasonOf(error)
  }
}
