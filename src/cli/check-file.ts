import {readFile} from 'node:fs/promises'
import {understand} from '../facts/understand.ts'
import {type ActiveRule, lint} from '../lint/lint.ts'
import {read} from '../read/read.ts'
import type {Format} from '../read/reading.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import type {Profile} from '../rule/define-rule.ts'
import {lineIndex} from '../text/line-index.ts'

/** How the releases of a file are to be checked. */
export interface CheckSettings {
  readonly rules: readonly ActiveRule[]
  readonly profile: Profile
  readonly asOf: string
  readonly as?: Format
  readonly excerpt: boolean
}

/** Checks the releases in a file; a file that cannot be read is a report, not an exception. */
export async function checkFile(path: string, settings: CheckSettings): Promise<readonly ReleaseReport[]> {
  try {
    return await checkBytes(path, await readFile(path), settings)
  } catch (error) {
    return [{status: 'failed', file: path, path, error: reasonOf(error)}]
  }
}

/** Checks the releases in the bytes of a file. */
export async function checkBytes(path: string, bytes: Uint8Array, settings: CheckSettings): Promise<readonly ReleaseReport[]> {
  const readings = await read(path, bytes, settings.as ? {as: settings.as} : {})
  return readings.map(reading => {
    const release = understand(reading, {asOf: settings.asOf, excerpt: settings.excerpt})
    const {findings, failures} = lint(release, settings.rules, settings.profile)
    return {
      status: 'checked',
      file: reading.name,
      path,
      format: reading.format,
      source: reading.source,
      lines: lineIndex(reading.source),
      findings,
      titleAt: offset => release.sections.find(({span}) => span.start <= offset && offset < span.end)?.title ?? null,
      ...(failures.length > 0 ? {error: failures.map(({rule, error}) => `rule ${rule} threw: ${error.message}`).join('; ')} : {})
    }
  })
}

/** What an error says to somebody who did not write this program. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file'
    case 'EACCES':
      return 'permission denied'
    case 'EISDIR':
      return 'is a directory'
    default:
      return error.message
  }
}
