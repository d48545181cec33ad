import {resolve} from 'node:path'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {type Plan, planner} from '../config/plans.ts'
import type {CheckedRelease, Understood} from '../report/release-report.ts'
import type {Profile} from '../rule/define-rule.ts'
import {checkBytes, readBytes} from './check-file.ts'
import {waiverDesk} from './waivers.ts'

/** Options of the commands that work on one release. */
export interface OneFileOptions {
  readonly profile?: Profile
  readonly asOf?: string
  readonly config?: string | boolean
}

/** A release that was checked, with what the commands about one release need beside its report. */
export interface CheckedFile {
  readonly report: CheckedRelease
  readonly bytes: Uint8Array
  readonly plan: Plan
  readonly understood: Understood
}

/**
 * Checks one file that holds one release, waivers applied.
 *
 * @throws {ConfigError} if it cannot be read or holds several releases.
 */
export async function checkOne(path: string, options: OneFileOptions): Promise<CheckedFile> {
  const directory = process.cwd()
  const config = options.config === false || typeof options.config === 'string' ? options.config : ('nearest' as const)
  const plan = await planner(rules, {only: [], skip: [], severity: {}, config, ...(options.profile ? {profile: options.profile} : {})}, directory)(path)
  const bytes = await readBytes(resolve(directory, path))
  if ('error' in bytes) throw new ConfigError(`cannot read ${path}: ${bytes.error}`)
  const today = new Date().toISOString().slice(0, 10)
  const reports = await waiverDesk(today).apply(await checkBytes(path, bytes, plan, {asOf: options.asOf ?? today, excerpt: false}))
  const [report] = reports
  if (!report || report.status === 'failed' || !report.understood) throw new ConfigError(report?.error ?? `${path} holds no release`)
  if (reports.length > 1) throw new ConfigError(`${path} holds ${reports.length} releases; save the one you mean as a file of its own`)
  return {report, bytes, plan, understood: report.understood}
}
