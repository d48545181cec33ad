import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import type {Finding} from '../lint/finding.ts'
import {applyBaseline, drawBaseline, parseBaseline} from '../review/baseline.ts'
import type {Desk} from './check.ts'
import {waiverName} from './waivers.ts'
import {writeAtomically} from './write-atomically.ts'

/**
 * Keeps what a baseline knows apart from what is new; draws it anew if that is asked for.
 *
 * @throws {ConfigError} if the file is not there, and is not to be drawn, or is no baseline.
 */
export async function baselineDesk(path: string, update: boolean, today: string): Promise<Desk> {
  const full = resolve(path)
  if (!update && !existsSync(full)) throw new ConfigError(`--baseline: there is no ${path}; draw it with --update-baseline`)
  const baseline = update ? null : parseBaseline(await readFile(full, 'utf8'))
  if (!update && !baseline) throw new ConfigError(`--baseline: ${path} is not a baseline; draw it anew with --update-baseline`)
  const seen: {file: string; findings: readonly Finding[]}[] = []
  return {
    async apply(reports) {
      return reports.map(report => {
        if (report.status !== 'checked') return report
        const file = waiverName(`${dirname(full)}/baseline`, report.file)
        if (update) seen.push({file, findings: report.findings})
        return baseline ? {...report, findings: applyBaseline(baseline, file, report.findings)} : report
      })
    },
    problems: () => [],
    async close() {
      if (update) await writeAtomically(full, `${JSON.stringify(drawBaseline(seen, today), null, 2)}\n`)
    }
  }
}
