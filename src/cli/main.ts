import {readFile} from 'node:fs/promises'
import {Command} from 'commander'
import {rules} from '../../rules/index.ts'
import {understand} from '../facts/understand.ts'
import {read} from '../read/read.ts'
import {factsToJson} from '../report/facts-json.ts'
import {jsonlReporter, jsonReporter} from '../report/json.ts'
import type {Profile} from '../rule/define-rule.ts'
import {checkFile} from './check-file.ts'

/** Runs the command line and returns the exit code. (Provisional.) */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('harborlint')
  const today = new Date().toISOString().slice(0, 10)
  program
    .command('check', {isDefault: true})
    .argument('<paths...>')
    .option('--format <name>', '', 'text')
    .option('--profile <name>', '', 'recommended')
    .option('--no-config')
    .option('--as-of <date>')
    .action(async (paths: string[], options: {format: string; profile: Profile; asOf?: string}) => {
      const active = rules.filter(rule => options.profile === 'strict' || rule.profiles.includes('recommended')).map(rule => ({rule}))
      const reporter = options.format === 'json' ? jsonReporter('0.1.0') : jsonlReporter()
      let out = reporter.start?.() ?? ''
      for (const path of paths) {
        for (const report of await checkFile(path, {rules: active, profile: options.profile, asOf: options.asOf ?? today, excerpt: false})) {
          if (report.error !== undefined) code = 2
          else if (code === 0 && report.status === 'checked' && report.findings.some(finding => finding.severity !== 'info')) code = 1
          if (options.format !== 'text') out += reporter.release(report)
          else if (report.status === 'failed') out += `${report.file}: ${report.error}\n`
          else {
            for (const {span, severity, rule, message} of report.findings) {
              const {line, column} = report.lines.point(span.start)
              out += `${report.file}:${line}:${column} ${severity} ${rule} ${message}\n`
            }
          }
        }
      }
      process.stdout.write(out + (reporter.end?.({files: 0, failed: 0, error: 0, warning: 0, info: 0, waived: 0, fixable: {safe: 0, suggested: 0}}) ?? ''))
    })
  program
    .command('facts')
    .argument('<file>')
    .option('--format <name>', '', 'json')
    .option('--as-of <date>')
    .action(async (file: string, options: {asOf?: string}) => {
      const [reading] = await read(file, await readFile(file))
      if (reading) process.stdout.write(`${JSON.stringify(factsToJson(understand(reading, {asOf: options.asOf ?? today})), null, 1)}\n`)
    })
  await program.parseAsync(args, {from: 'user'})
  return code
}
