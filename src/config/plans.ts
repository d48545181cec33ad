import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {ActiveRule} from '../lint/lint.ts'
import type {Profile, Rule, Severity} from '../rule/define-rule.ts'
import {activeRules, type RuleChoice} from './active-rules.ts'
import {ConfigError} from './config-error.ts'
import type {ResolvedConfig} from './resolve-config.ts'

/** How one file is to be checked. */
export interface Plan {
  readonly profile: Profile
  /** All rules there are, whether they run or not. */
  readonly known: readonly Rule[]
  readonly active: readonly ActiveRule[]
  readonly issuer: IssuerProfile | null
  readonly failOn: Severity
  /** The configuration says to leave this file alone. */
  readonly isIgnored: boolean
  /** The configuration file, if one was found. */
  readonly config: string | null
}

/** What the command line says; it wins over every file. */
export interface Choice extends RuleChoice {
  readonly profile?: Profile
  readonly failOn?: Severity
  /** A configuration file, none at all, or the nearest one. */
  readonly config: string | false | 'nearest'
}

/** Names of the configuration file, in the order in which they are looked for. */
export const configNames = [
  'harborlint.config.yaml',
  'harborlint.config.yml',
  'harborlint.config.json',
  'harborlint.config.mjs',
  'harborlint.config.js'
] as const

const defaultFailOn: Severity = 'warning'

/** Makes the function that plans the check of a file from the configuration nearest to it. */
export function planner(builtIn: readonly Rule[], choice: Choice, directory: string): (file: string) => Promise<Plan> {
  const found = new Map<string, string | null>()
  const resolved = new Map<string, Promise<ResolvedConfig>>()
  const plans = new Map<string, Plan>()
  return async file => {
    const path = configFor(resolve(directory, file))
    if (path === null) return remember('', () => planOf(builtIn, null, null, [], choice))
    let config = resolved.get(path)
    if (!config) {
      // Loaded only where there is a configuration: it brings the YAML reader and the schema.
      config = import('./resolve-config.ts').then(module => module.resolveConfig(path, builtIn))
      resolved.set(path, config)
    }
    const settled = await config
    const overrides = settled.overridesFor(resolve(directory, file))
    const isIgnored = settled.ignores(resolve(directory, file))
    return remember(`${path}\n${overrides.join()}\n${isIgnored}`, () => ({...planOf(settled.rules, path, settled, overrides, choice), isIgnored}))
  }

  function remember(key: string, make: () => Plan): Plan {
    let plan = plans.get(key)
    if (!plan) {
      plan = make()
      plans.set(key, plan)
    }
    return plan
  }

  function configFor(file: string): string | null {
    if (choice.config === false) return null
    if (choice.config === 'nearest') return nearestConfig(dirname(file), found)
    const path = resolve(directory, choice.config)
    if (!existsSync(path)) throw new ConfigError(`--config: there is no file ${choice.config}`)
    return path
  }
}

/** The configuration file in a directory or the nearest one above. */
export function nearestConfig(directory: string, found: Map<string, string | null> = new Map()): string | null {
  const known = found.get(directory)
  if (known !== undefined) return known
  const here = configNames.map(name => join(directory, name)).filter(path => existsSync(path))
  if (here.length > 1) throw new ConfigError(`There are two configurations in one directory: ${here.join(' and ')}; keep one`)
  const parent = dirname(directory)
  const path = here[0] ?? (parent === directory ? null : nearestConfig(parent, found))
  found.set(directory, path)
  return path
}

function planOf(known: readonly Rule[], path: string | null, config: ResolvedConfig | null, overrides: readonly number[], choice: Choice): Plan {
  const settings = config?.settingsWith(overrides)
  const profile = choice.profile ?? settings?.profile ?? 'recommended'
  return {
    profile,
    known,
    active: activeRules(known, profile, settings?.rules ?? {}, choice),
    issuer: settings?.issuer ?? null,
    failOn: choice.failOn ?? settings?.failOn ?? defaultFailOn,
    isIgnored: false,
    config: path
  }
}
