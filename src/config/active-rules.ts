import type {ActiveRule} from '../lint/lint.ts'
import type {Profile, Rule, Severity} from '../rule/define-rule.ts'
import type {Level, RuleSetting} from './config.ts'
import {ConfigError} from './config-error.ts'
import {didYouMean} from './nearest-name.ts'

/** What the command line says about rules; it wins over every file. */
export interface RuleChoice {
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly severity: Readonly<Record<string, Level>>
}

/** The rules to run: those of the profile, as the settings of the configuration and of the command line change them. */
export function activeRules(
  rules: readonly Rule[],
  profile: Profile,
  settings: Readonly<Record<string, RuleSetting>>,
  choice: RuleChoice
): readonly ActiveRule[] {
  const only = namedRules(rules, choice.only, '--only')
  const skip = namedRules(rules, choice.skip, '--skip')
  for (const id of Object.keys(choice.severity)) namedRules(rules, [id], '--severity')
  const active: ActiveRule[] = []
  for (const rule of rules) {
    if (skip.has(rule.id) || (only.size > 0 && !only.has(rule.id))) continue
    const setting = settings[rule.id]
    const fromFile = setting === undefined ? null : typeof setting === 'string' ? setting : setting[0]
    const level = choice.severity[rule.id] ?? fromFile
    const isIn = profile === 'strict' || rule.profiles.includes('recommended')
    if (level === 'off' || !(isIn || level || only.has(rule.id))) continue
    const options = setting !== undefined && typeof setting !== 'string' ? setting[1] : undefined
    active.push({rule, ...(level ? {severity: level as Severity} : {}), ...(options ? {options} : {})})
  }
  return active
}

/** The ids that are meant by ids or families (`numeric` for all of `numeric/…`). */
function namedRules(rules: readonly Rule[], names: readonly string[], option: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const name of names) {
    const found = rules.filter(({id}) => id === name || id.startsWith(`${name.replace(/\/\*?$/, '')}/`))
    if (found.length === 0) {
      const known = rules.map(rule => rule.id)
      throw new ConfigError(`${option}: there is no rule \`${name}\`${didYouMean(name, known)} (\`harborlint rules\` lists them)`)
    }
    for (const {id} of found) ids.add(id)
  }
  return ids
}
