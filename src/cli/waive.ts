import {relative, resolve} from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import {didYouMean} from '../config/nearest-name.ts'
import type {Finding} from '../lint/finding.ts'
import {printable} from '../report/printable.ts'
import type {CheckedRelease} from '../report/release-report.ts'
import {addWaiver, removeWaivers} from '../review/waiver-file.ts'
import {changeFile} from './change-file.ts'
import {checkOne, type OneFileOptions} from './check-one.ts'
import {findWaiverFile, type LoadedWaivers, loadWaivers, waiverFileFor, waiverName, waiverOf} from './waivers.ts'

/** Options of `waive` as the command line gives them. */
export interface WaiveOptions extends OneFileOptions {
  readonly reason: string
  readonly by: string
  readonly expires?: string
}

/** Writes a waiver for the findings of a rule, in one line if `RULE:LINE` names it. */
export async function waive(path: string, target: string, options: WaiveOptions): Promise<number> {
  if (!options.reason.trim() || !options.by.trim())
    throw new ConfigError('waive: --reason and --by must say something: nobody waives without a reason and a name')
  const {report, plan} = await checkOne(path, {profile: 'strict', ...options})
  const findings = chosen(report, target)
  const file = waiverFileFor(path, plan.config)
  const name = waiverName(file, report.file)
  const on = new Date().toISOString().slice(0, 10)
  const decision = {reason: options.reason.trim(), by: options.by.trim(), on, ...(options.expires ? {expires: options.expires} : {})}
  await changeFile(file, text => findings.reduce((now, finding) => addWaiver(now, waiverOf(finding, name, decision)), text))
  process.stdout.write(`Waived ${findings.length} of ${target} in ${relative(process.cwd(), file) || file}\n`)
  return 0
}

function chosen(report: CheckedRelease, target: string): readonly Finding[] {
  const [rule = '', line] = target.split(':')
  const open = report.findings.filter(finding => !finding.waived)
  const ofRule = open.filter(finding => finding.rule === rule)
  const found = line === undefined ? ofRule : ofRule.filter(finding => report.lines.point(finding.span.start).line === Number(line))
  if (found.length > 0) return found
  const places = ofRule.map(finding => report.lines.point(finding.span.start).line)
  const rules = [...new Set(open.map(finding => finding.rule))]
  if (places.length > 0) throw new ConfigError(`waive: ${rule} has no finding in line ${line}; it has in line ${places.join(', ')}`)
  throw new ConfigError(`waive: ${report.file} has no open finding of ${rule}${didYouMean(rule, rules)}`)
}

/** Options of `waivers` as the command line gives them. */
export interface WaiversOptions {
  readonly config?: string | boolean
}

/** Lists, checks or prunes the waivers that hold for the working directory. */
export async function waivers(action: 'list' | 'check' | 'prune', options: WaiversOptions): Promise<number> {
  const path = findWaiverFile(resolve('release'))
  if (!path) throw new ConfigError('waivers: there is no harborlint.waivers.yaml here or above')
  const loaded = await loadWaivers(path)
  if (action === 'list') {
    for (const {waiver} of loaded.entries) {
      const until = waiver.expires ? `, until ${waiver.expires}` : ''
      process.stdout.write(
        `${printable(waiver.file)}  ${printable(waiver.rule)}  by ${printable(waiver.by)} on ${waiver.on}${until}: ${printable(waiver.reason)}\n`
      )
    }
    return loaded.problems.length > 0 ? say(loaded.problems.map(problem => problem.message)) : 0
  }
  const {problems, unread} = await problemsOf(loaded, options)
  if (action === 'check') return unread.length > 0 ? say(unread, 2) : say(problems.map(problem => problem.message))
  const gone = loaded.entries.filter(entry =>
    problems.some(problem => problem.span.start === entry.span.start && problem.rule !== 'waiver/malformed' && problem.rule !== 'waiver/no-reason')
  )
  if (gone.length > 0)
    await changeFile(path, text => {
      if (text !== loaded.text) throw new ConfigError(`waivers: ${relative(process.cwd(), path)} was changed meanwhile; nothing was removed. Run this again`)
      return removeWaivers(text, gone)
    })
  process.stdout.write(`Removed ${gone.length} of ${loaded.entries.length} waivers\n`)
  return unread.length > 0 ? say(unread, 2) : 0
}

async function problemsOf(loaded: LoadedWaivers, options: WaiversOptions) {
  const {applyWaivers} = await import('../review/apply-waivers.ts')
  const today = new Date().toISOString().slice(0, 10)
  const unread: string[] = []
  const files = []
  for (const name of new Set(loaded.entries.map(entry => entry.waiver.file))) {
    const path = resolve(loaded.path, '..', name)
    try {
      const {report} = await checkOne(path, {profile: 'strict', ...options})
      files.push({file: name, findings: report.findings.map(finding => ({...finding, waived: null}))})
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      unread.push(error.message)
    }
  }
  return {problems: [...loaded.problems, ...applyWaivers(files, loaded.entries, today).problems], unread}
}

function say(messages: readonly string[], code = 1): number {
  for (const message of messages) process.stdout.write(`${printable(message)}\n`)
  return messages.length > 0 ? code : 0
}
