import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {didYouMean} from '../config/nearest-name.ts'
import {wrap} from '../report/display-width.ts'
import {type Paint, paint} from '../report/paint.ts'
import {printable, safeJson} from '../report/printable.ts'
import {type RuleDocs, ruleDocs} from '../report/rule-docs.ts'
import type {Rule} from '../rule/define-rule.ts'
import {openOutput} from './output.ts'

/** Options of `explain` as the command line gives them. */
export interface ExplainOptions {
  readonly all?: boolean
  readonly format: 'text' | 'markdown' | 'json'
  readonly color: 'auto' | 'always' | 'never'
}

/** Shows the pages of rules. */
export async function explain(names: readonly string[], options: ExplainOptions): Promise<number> {
  if (names.length === 0 && !options.all) throw new ConfigError('explain: name a rule (`harborlint rules` lists them), or give --all')
  const chosen = options.all ? rules : names.flatMap(findRules)
  const docs = ruleDocs()
  const output = await openOutput(options)
  if (options.format === 'json') {
    await output.write(
      `${safeJson(
        chosen.map(({check: _, ...rule}) => ({...rule, ...docs[rule.id]})),
        2
      )}\n`
    )
  } else {
    const show =
      options.format === 'markdown'
        ? (rule: Rule) => `# ${rule.id}\n\n${docs[rule.id]?.markdown ?? rule.why}\n`
        : (rule: Rule) => page(rule, docs, paint(output.colour), Math.min(output.columns, 100))
    await output.write(chosen.map(show).join('\n'))
  }
  await output.close()
  return 0
}

function findRules(name: string): readonly Rule[] {
  const found = rules.filter(({id}) => id === name || id.startsWith(`${name.replace(/\/\*?$/, '')}/`) || id.endsWith(`/${name}`))
  if (found.length > 0) return found
  throw new ConfigError(
    `explain: there is no rule \`${name}\`${didYouMean(
      name,
      rules.map(rule => rule.id)
    )}`
  )
}

function page(rule: Rule, docs: RuleDocs, colour: Paint, width: number): string {
  const head = `${colour.strong(rule.id)}  ${colour[rule.severity](rule.severity)}  ${colour.faint(`${rule.authority} · ${rule.profiles.join(', ')}`)}`
  let isCode = false
  const body = joinWrapped(docs[rule.id]?.markdown ?? rule.why).flatMap(line => {
    if (/^```/.test(line)) {
      isCode = !isCode
      return []
    }
    if (isCode) return [`    ${colour.faint('│')} ${printable(line)}`]
    if (line.startsWith('## ')) return [colour.strong(line.slice(3))]
    return wrap(printable(line), width - 2).map(part => (part ? `  ${part}` : ''))
  })
  return `${head}\n\n${body.join('\n').trimEnd()}\n`
}

// Lines of one paragraph, as wrapped in the rule file, are one line here.
function joinWrapped(markdown: string): readonly string[] {
  let isCode = false
  const lines: string[] = []
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```')
    const last = lines.at(-1)
    if (!isCode && !isFence && last && !/^(?:#|```)/.test(last) && /^[^\s#>|*-]/.test(line)) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
    if (isFence) isCode = !isCode
  }
  return lines
}
