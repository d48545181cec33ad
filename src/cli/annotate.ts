import {ConfigError} from '../config/config-error.ts'
import {annotateDocx, initialsOf} from '../report/word/annotate.ts'
import {checkOne, type OneFileOptions} from './check-one.ts'
import {writeAtomically} from './write-atomically.ts'

/** Options of `annotate` as the command line gives them. */
export interface AnnotateOptions extends OneFileOptions {
  readonly output: string
  readonly suggest?: boolean
  readonly author: string
}

/** Writes the findings of a Word file into a copy of it as comments. */
export async function annotate(path: string, options: AnnotateOptions): Promise<number> {
  const {report, bytes} = await checkOne(path, options)
  if (report.reading.format !== 'docx') throw new ConfigError(`annotate: ${path} is not a Word file; comments go into .docx only`)
  const date = `${new Date().toISOString().slice(0, 19)}Z`
  const open = report.findings.filter(finding => !finding.waived)
  const annotated = annotateDocx(path, bytes, open, {author: options.author, initials: initialsOf(options.author), date}, options.suggest ?? false)
  await writeAtomically(options.output, annotated.bytes)
  const already = annotated.present > 0 ? `, ${annotated.present} were there already` : ''
  const tracked = annotated.suggested > 0 ? `, ${annotated.suggested} suggestions as tracked changes` : ''
  process.stdout.write(`Wrote ${options.output}: ${annotated.added} ${annotated.added === 1 ? 'comment' : 'comments'}${already}${tracked}\n`)
  return report.error === undefined ? 0 : 2
}
