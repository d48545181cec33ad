import {readFile} from 'node:fs/promises'
import {rules} from '../../rules/index.ts'
import {understand} from '../facts/understand.ts'
import {lint} from '../lint/lint.ts'
import {read} from '../read/read.ts'

/** Runs the command line and returns the exit code. (Provisional.) */
export async function main(args: readonly string[]): Promise<number> {
  const file = args.find(arg => !arg.startsWith('-') && arg !== 'check' && arg !== 'facts') ?? ''
  const bytes = await readFile(file)
  for (const reading of await read(file, bytes)) {
    const release = understand(reading, {asOf: new Date().toISOString().slice(0, 10)})
    const result = lint(
      release,
      rules.map(rule => ({rule})),
      'recommended'
    )
    for (const finding of result.findings) console.log(finding.severity, finding.rule, JSON.stringify(finding.span), finding.message)
    for (const failure of result.failures) console.error(failure.rule, failure.error)
  }
  return 0
}
