import {comparisonToText} from '../report/comparison-text.ts'
import {safeJson} from '../report/printable.ts'
import {compareReleases} from '../review/compare.ts'
import {checkOne, type OneFileOptions} from './check-one.ts'
import {openOutput} from './output.ts'

/** Options of `compare` as the command line gives them. */
export interface CompareOptions extends OneFileOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly color: 'auto' | 'always' | 'never'
}

/** Shows how two releases differ in meaning. Exit code 0 whatever the difference: it is an answer, not a fault. */
export async function compare(before: string, after: string, options: CompareOptions): Promise<number> {
  const [old, now] = [await checkOne(before, options), await checkOne(after, options)]
  const comparison = compareReleases(
    {release: old.understood.release, findings: old.report.findings},
    {release: now.understood.release, findings: now.report.findings}
  )
  const output = await openOutput(options)
  await output.write(options.format === 'json' ? `${safeJson(comparison, 2)}\n` : comparisonToText(comparison, output.colour, output.columns))
  await output.close()
  return 0
}
