import {createHash} from 'node:crypto'
import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Plan} from '../config/plans.ts'
import type {Finding} from '../lint/finding.ts'
import type {Format} from '../read/reading.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import {version} from '../version.ts'
import {type CheckSettings, reasonOf, type Source} from './check-file.ts'
import {writeAtomically} from './write-atomically.ts'

/** Where results are kept unless said otherwise. */
export const defaultCache = '.harborlint-cache'

/** Remembers what was found in a file under the same rules. A release without findings is not even read again. */
export interface Cache {
  get(source: Source, plan: Plan, settings: CheckSettings): Promise<readonly CachedReport[] | null>
  put(source: Source, plan: Plan, settings: CheckSettings, reports: readonly ReleaseReport[]): Promise<void>
}

/** What is kept of one release. */
export interface CachedReport {
  readonly file: string
  readonly format: Format
  readonly findings: readonly Finding[]
  /** Titles of the sections that findings lie in, by source offset. */
  readonly titles: Readonly<Record<number, string | null>>
}

/** Opens a cache in a directory that only its owner can read: findings quote the draft. */
export function openCache(directory: string, note: (text: string) => void): Cache {
  let isBroken = false
  const rules = new WeakMap<Plan, string>()
  return {
    async get(source, plan, settings) {
      const text = await readFile(join(directory, keyOf(source, plan, settings)), 'utf8').catch(() => null)
      if (text === null) return null
      try {
        const kept = JSON.parse(text) as readonly CachedReport[] // Written by `put`; anything else is not an array and ignored.
        return Array.isArray(kept) ? kept : null
      } catch {
        return null
      }
    },
    async put(source, plan, settings, reports) {
      // What could not be checked may be checked the next time.
      const kept = reports.flatMap(report => (report.status === 'checked' && report.error === undefined && !report.reading.caveats ? [report] : []))
      if (kept.length !== reports.length || isBroken) return
      const content: readonly CachedReport[] = kept.map(({file, reading, findings, titleAt}) => ({
        file,
        format: reading.format,
        findings,
        titles: Object.fromEntries(findings.map(finding => [finding.span.start, titleAt(finding.span.start)]))
      }))
      try {
        await mkdir(directory, {recursive: true, mode: 0o700})
        await writeAtomically(join(directory, keyOf(source, plan, settings)), JSON.stringify(content), 0o600)
      } catch (error) {
        // What was found is reported all the same.
        isBroken = true
        note(`cannot write the cache in ${directory}: ${reasonOf(error)}`)
      }
    }
  }

  function keyOf({name, content}: Source, plan: Plan, {asOf, as, revisions, excerpt}: CheckSettings): string {
    let sources = rules.get(plan)
    if (sources === undefined) {
      // The source of each check stands for the rule: a plugin that is edited is another rule.
      const active = plan.active.map(({rule, severity, options}) => [rule.id, severity, options, rule.messages, rule.check.toString()])
      sources = JSON.stringify([version, plan.profile, plan.issuer, active])
      rules.set(plan, sources)
    }
    const hash = createHash('sha256')
      .update(sources)
      .update('\0')
      .update(JSON.stringify([asOf, as, revisions, excerpt, name]))
      .update('\0')
      .update(content)
    return `${hash.digest('hex')}.json`
  }
}
