import {chmod, mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {ConfigError} from '../config/config-error.ts'
import type {Learned, LearnedIssuer} from '../config/learn-issuer.ts'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import {printable} from '../report/printable.ts'
import type {Profile} from '../rule/define-rule.ts'
import type {HookKind} from './init/answers.ts'
import {type IssuerDraft, listFiles, planConfig} from './init/config-plan.ts'
import {hookOf, planHook} from './init/hook-plan.ts'
import {type Lesson, learn} from './init/learn.ts'
import type {PlannedFile} from './init/planned-file.ts'
import {askIssuer} from './init/questions.ts'
import {writeAtomically} from './write-atomically.ts'

/** Options of `init` as the command line gives them. */
export interface InitOptions {
  readonly name?: string
  readonly ticker?: IssuerProfile['tickers']
  readonly fiscalYearEnd?: string
  readonly currency?: string
  readonly status?: NonNullable<IssuerProfile['status']>
  readonly contact?: IssuerProfile['contacts']
  readonly profile?: Profile
  readonly hook?: HookKind | 'none'
  /** False where nothing is to be learned from releases. */
  readonly learn: boolean
  readonly yes?: boolean
  readonly dryRun?: boolean
}

/**
 * Writes the configuration and the hook of a repository, from its releases, the options and what a person answers. Adds to files that are there
 * and replaces nothing in them; where that cannot be done, nothing is written.
 */
export async function init(paths: readonly string[], options: InitOptions): Promise<number> {
  const directory = process.cwd()
  if (options.name !== undefined && !options.name.trim()) throw new ConfigError('init: --name is empty')
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  const lesson = options.learn ? await learn(paths, directory, options.name ?? null) : null
  if (lesson) tell(lesson, options, say)
  const learned = lesson?.issuer ? draftOf(lesson.issuer) : {issuer: {}, shownBy: {}}
  const draft = withOptions(learned, options)
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && !options.yes && !options.dryRun
  const answered = isAsking ? answeredBy(draft, await interview(draft.issuer)) : draft
  const {issuer} = answered
  // The configuration knows an issuer by its name.
  const final = issuer.names && issuer.names.length > 0 ? answered : {issuer: {}, shownBy: {}}
  if (Object.keys(issuer).length > 0 && !issuer.names) throw new ConfigError('init: what was given of the issuer needs --name too')
  const plans = [planConfig(directory, final, options.profile ?? null)]
  const hook = options.hook ?? hookOf(directory)
  if (hook !== null && hook !== 'none') plans.push(planHook(directory, hook, lesson?.folder ?? ''))
  if (options.dryRun) for (const plan of plans) say(preview(plan))
  else for (const plan of plans) say(await write(directory, plan))
  if (hook === null) say('No hook: this is no git repository. Run init in one, or with --hook.')
  else if (hook !== 'none' && !options.dryRun) say(nextStep[hook])
  return 0
}

const nextStep: Readonly<Record<HookKind, string>> = {
  'pre-commit': 'Run `pre-commit install` once in each clone.',
  lefthook: 'Run `lefthook install` once in each clone.',
  husky: 'The hook needs harborlint among the packages of the repository.'
}

function tell({issuer, files, releases}: Lesson, {name}: InitOptions, say: (text: string) => void): void {
  if (files === 0) {
    say('No releases here to learn from.')
    return
  }
  say(`Read ${files} ${files === 1 ? 'file' : 'files'}, ${releases} of them ${releases === 1 ? 'a release' : 'releases'}.`)
  if (!issuer) {
    if (releases > 0) say(name === undefined ? 'They are of several issuers: --name says which is yours.' : `None is by ${printable(name)}.`)
    return
  }
  const rows: (readonly [string, string, readonly string[]])[] = [
    ...issuer.names.map(({value, files: from}, index) => [index === 0 ? 'name' : 'also called', value, from] as const),
    ...issuer.tickers.map(({value, files: from}) => ['listing', `${value.exchange}: ${value.symbol}`, from] as const),
    ...row('fiscal year ends', issuer.fiscalYearEnd),
    ...row('currency', issuer.currency),
    ...row('status', issuer.status),
    ...issuer.contacts.map(({value, files: from}) => ['contact', Object.values(value).join(', '), from] as const),
    ...issuer.legends.map(({name: title, value, files: from}) => [`text ${title}`, `${value.slice(0, 50).replace(/\s+/g, ' ')}…`, from] as const),
    ...issuer.others.map(({value, files: from}) => ['left aside', value, from] as const)
  ]
  for (const [what, value, from] of rows) say(`  ${what.padEnd(24)}${printable(value)}  (${printable(listFiles(from))})`)
}

function row(what: string, learned: Learned<string> | null): readonly (readonly [string, string, readonly string[]])[] {
  return learned ? [[what, learned.value, learned.files]] : []
}

function draftOf({names, tickers, fiscalYearEnd, currency, status, contacts, legends}: LearnedIssuer): IssuerDraft {
  const all = (list: readonly Learned<unknown>[]): readonly string[] => [...new Set(list.flatMap(({files}) => files))]
  const issuer: Partial<IssuerProfile> = {
    names: names.map(({value}) => value),
    ...(tickers.length > 0 ? {tickers: tickers.map(({value}) => value)} : {}),
    ...(fiscalYearEnd ? {fiscalYearEnd: fiscalYearEnd.value} : {}),
    ...(currency ? {currency: currency.value} : {}),
    ...(status ? {status: status.value} : {}),
    ...(contacts.length > 0 ? {contacts: contacts.map(({value}) => value)} : {}),
    ...(legends.length > 0 ? {legends: Object.fromEntries(legends.map(({name, value}) => [name, value]))} : {})
  }
  return {
    issuer,
    shownBy: {
      names: all(names),
      tickers: all(tickers),
      fiscalYearEnd: fiscalYearEnd?.files ?? [],
      currency: currency?.files ?? [],
      status: status?.files ?? [],
      contacts: all(contacts),
      legends: all(legends)
    }
  }
}

// What the command line says wins, and no file shows it.
function withOptions({issuer, shownBy}: IssuerDraft, {name, ticker, fiscalYearEnd, currency, status, contact}: InitOptions): IssuerDraft {
  const given: Partial<IssuerProfile> = {
    ...(name === undefined ? {} : {names: [name, ...(issuer.names ?? []).filter(known => known !== name)]}),
    ...(ticker ? {tickers: ticker} : {}),
    ...(fiscalYearEnd ? {fiscalYearEnd} : {}),
    ...(currency ? {currency} : {}),
    ...(status ? {status} : {}),
    ...(contact ? {contacts: contact} : {})
  }
  return {issuer: {...issuer, ...given}, shownBy: {...shownBy, ...Object.fromEntries(Object.keys(given).map(key => [key, []]))}}
}

function answeredBy({issuer: before, shownBy}: IssuerDraft, issuer: Partial<IssuerProfile>): IssuerDraft {
  const kept = Object.entries(shownBy).filter(
    ([key]) => JSON.stringify(issuer[key as keyof IssuerProfile]) === JSON.stringify(before[key as keyof IssuerProfile])
  )
  return {issuer, shownBy: Object.fromEntries(kept)}
}

async function interview(known: Partial<IssuerProfile>): Promise<Partial<IssuerProfile>> {
  const lines = createInterface({input: process.stdin, output: process.stdout})
  process.stdout.write('Enter keeps what is shown, - leaves a part out.\n')
  try {
    return await askIssuer(known, async (question, kept) => (await lines.question(`${question}${kept ? ` [${printable(kept)}]` : ''}: `)).trim() || kept)
  } catch (error) {
    // Ctrl+C and Ctrl+D
    if (error instanceof Error && error.name === 'AbortError') throw new ConfigError('init: stopped; nothing was written', [], {cause: error})
    throw error
  } finally {
    lines.close()
  }
}

function preview({file, before, after}: PlannedFile): string {
  if (before === after) return `${file} would stay as it is.`
  return `${before === null ? 'Would write' : 'Would add to'} ${file}:\n\n${before === null ? after : addedLines(before, after)}`
}

// What is there is kept in one piece before and one after what is added.
function addedLines(before: string, after: string): string {
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return after.slice(after.lastIndexOf('\n', head - 1) + 1, after.length - tail)
}

async function write(directory: string, {file, before, after, isExecutable}: PlannedFile): Promise<string> {
  if (before === after) return `${file} has it already.`
  const path = join(directory, file)
  await mkdir(dirname(path), {recursive: true})
  await writeAtomically(path, after)
  if (isExecutable) await chmod(path, 0o755)
  return before === null ? `Wrote ${file}` : `Added to ${file}`
}
