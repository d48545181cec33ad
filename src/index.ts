import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {activeRules} from './config/active-rules.ts'
import type {Release} from './facts/release.ts'
import {understand} from './facts/understand.ts'
import type {Finding} from './lint/finding.ts'
import {lint} from './lint/lint.ts'
import {addMessages} from './lint/to-message.ts'
import type {PluginOptions} from './plugin.ts'
import {read} from './read/read.ts'
import type {Format} from './read/reading.ts'
import type {Annotated} from './report/word/annotate.ts'
import {lineIndex} from './text/line-index.ts'

export type {FindingFields, FindingMessage} from './lint/to-message.ts'
export {type Format, ReadError} from './read/reading.ts'
export type {Annotated, Finding, PluginOptions, Release}
export {rules}

/** How to check a text. */
export interface CheckOptions extends PluginOptions {
  /** Name of the file: its extension helps to tell the format. */
  readonly name?: string
  /** The format, whatever name and content say. */
  readonly as?: Format
}

/**
 * Checks the releases in a text or in the bytes of a file. The findings are the messages of the file returned, in order of place;
 * each is a `FindingMessage`. Offsets count in the value of the file, which is the decoded source without its BOM.
 *
 * @throws {ReadError} if the format is not supported or the bytes cannot be decoded.
 * @throws {AggregateError} if rules threw.
 */
export async function check(input: string | Uint8Array, options: CheckOptions = {}): Promise<VFile> {
  const findingsOf = judge(options)
  const releases = await facts(input, options)
  const source = releases[0]?.reading.source ?? ''
  const file = new VFile({path: options.name ?? 'release.txt', value: source})
  const lines = lineIndex(source)
  for (const release of releases) {
    addMessages(file, findingsOf(release), lines)
  }
  return file
}

function judge(options: PluginOptions): (release: Release) => readonly Finding[] {
  const known = [...rules, ...(options.rules ?? [])]
  const profile = options.profile ?? 'recommended'
  const active = activeRules(known, profile, options.settings ?? {}, {only: options.only ?? [], skip: options.skip ?? [], severity: options.severity ?? {}})
  return release => {
    const {findings, failures} = lint(release, active, profile)
    if (failures.length === 0) return findings
    throw new AggregateError(
      failures.map(({error}) => error),
      `Rules threw: ${failures.map(({rule}) => rule).join(', ')}`
    )
  }
}

/** How to write comments into a Word file. */
export interface AnnotateOptions extends PluginOptions {
  /** Name of the file, for messages. */
  readonly name?: string
  /** Who signs; `harborlint` unless given. */
  readonly author?: string
  /** ISO date and time with `Z`; now unless given. */
  readonly date?: string
  /** Write suggested wording as tracked changes too. */
  readonly suggest?: boolean
}

/**
 * Checks a Word file and writes the findings into a copy of it as comments; all other parts stay byte for byte as they were.
 *
 * @throws {ReadError} if it is no Word file that can be read.
 * @throws {AggregateError} if rules threw.
 */
export async function annotate(input: Uint8Array, options: AnnotateOptions = {}): Promise<Annotated> {
  const {annotateDocx, initialsOf} = await import('./report/word/annotate.ts')
  const name = options.name ?? 'release.docx'
  const author = options.author ?? 'harborlint'
  const [release] = await facts(input, {...options, name, as: 'docx'})
  const signature = {author, initials: initialsOf(author), date: options.date ?? `${new Date().toISOString().slice(0, 19)}Z`}
  return annotateDocx(name, input, release ? judge(options)(release) : [], signature, options.suggest ?? false)
}

/** Understands the releases in a text or in the bytes of a file: one, or several for an EDGAR full submission. */
export async function facts(
  input: string | Uint8Array,
  options: Pick<CheckOptions, 'name' | 'as' | 'asOf' | 'issuer' | 'excerpt'> = {}
): Promise<readonly Release[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const readings = await read(options.name ?? 'release.txt', bytes, options.as ? {as: options.as} : {})
  const circumstances = {
    asOf: options.asOf ?? new Date().toISOString().slice(0, 10),
    profile: options.issuer ?? null,
    excerpt: options.excerpt ?? false
  }
  return readings.map(reading => understand(reading, circumstances))
}
