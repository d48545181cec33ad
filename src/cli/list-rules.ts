import {join} from 'node:path'
import {rules as builtIn} from '../../rules/index.ts'
import {planner} from '../config/plans.ts'
import {paint} from '../report/paint.ts'
import {printable, safeJson} from '../report/printable.ts'
import type {Profile, Severity} from '../rule/define-rule.ts'
import {openOutput} from './output.ts'

/** Options of `rules` as the command line gives them. */
export interface RulesOptions {
  readonly format: 'text' | 'json'
  readonly profile?: Profile
  readonly config?: string | boolean
  readonly color: 'auto' | 'always' | 'never'
}

/** Lists all rules with the level at which they run in the working directory. */
export async function listRules(options: RulesOptions): Promise<number> {
  const directory = process.cwd()
  const config = options.config === false ? false : typeof options.config === 'string' ? options.config : 'nearest'
  const plan = await planner(
    builtIn,
    {only: [], skip: [], severity: {}, config, ...(options.profile ? {profile: options.profile} : {})},
    directory
  )(join(directory, 'release.md'))
  const levels = new Map<string, Severity>(plan.active.map(({rule, severity}) => [rule.id, severity ?? rule.severity]))
  const output = await openOutput(options)
  if (options.format === 'json') {
    const list = plan.known.map(({id, severity, profiles, authority, why, remedy, options: specs, types, era}) => ({
      id,
      severity,
      profiles,
      authority,
      why,
      remedy,
      ...(types ? {types} : {}),
      ...(era ? {era} : {}),
      options: specs ?? {},
      runsAt: levels.get(id) ?? 'off'
    }))
    await output.write(`${safeJson(list, 2)}\n`)
  } else {
    const {ruleDocs} = await import('../report/rule-docs.ts')
    const docs = ruleDocs()
    const colour = paint(output.colour)
    const width = Math.max(...plan.known.map(rule => rule.id.length))
    for (const rule of plan.known) {
      const level = levels.get(rule.id)
      const shown = level ? colour[level](level.padEnd(8)) : colour.faint('off     ')
      await output.write(`${rule.id.padEnd(width)}  ${shown} ${colour.faint(rule.authority.padEnd(11))} ${printable(docs[rule.id]?.summary ?? rule.why)}\n`)
    }
    await output.write(
      `${colour.faint(`${plan.known.length} rules, ${plan.active.length} run in profile ${plan.profile}; \`harborlint explain RULE\` tells more`)}\n`
    )
  }
  await output.close()
  return 0
}
