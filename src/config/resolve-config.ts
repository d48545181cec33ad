import {dirname, isAbsolute, relative, sep} from 'node:path'
import ignore from 'ignore'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {Profile, Rule, Severity} from '../rule/define-rule.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Config, Override, RuleSetting} from './config.ts'
import {ConfigError, type ConfigProblem} from './config-error.ts'
import {configFault} from './config-fault.ts'
import {type ConfigFile, readConfigFile} from './config-file.ts'
import {loadPlugin, locateModule} from './load-plugin.ts'
import {phraseRule} from './phrase-rule.ts'
import {isFamily, ruleProblems, validateConfig} from './validate-config.ts'

/** Settings that apply to a file. */
export interface Settings {
  readonly profile?: Profile
  readonly failOn?: Severity
  readonly issuer?: IssuerProfile
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** A configuration with all it extends, its plugins loaded and its phrases made into rules. */
export interface ResolvedConfig {
  /** Built-in rules, those of plugins, those of phrases. */
  readonly rules: readonly Rule[]
  /** The configuration file itself and all it extends, the most basic first. */
  readonly files: readonly string[]
  /** Where a value was set: `file:line` by the path of its keys. */
  readonly origins: ReadonlyMap<string, string>
  /** The overrides that apply to a file (an absolute path), by number. */
  overridesFor(file: string): readonly number[]
  settingsWith(overrides: readonly number[]): Settings
  /** Does the configuration say to leave a file alone? */
  ignores(file: string): boolean
}

interface Layer {
  readonly file: ConfigFile
  readonly config: Config
}

/**
 * Loads a configuration with all that it names.
 *
 * @throws {ConfigError} that shows what is wrong and where.
 */
export async function resolveConfig(path: string, builtIn: readonly Rule[]): Promise<ResolvedConfig> {
  const layers = await loadLayers(path, [])
  const rules = await gatherRules(layers, builtIn)
  for (const {file, config} of layers) {
    const problems = [
      ...ruleProblems(file, config.rules ?? {}, ['rules'], rules),
      ...(config.overrides ?? []).flatMap((override, index) => ruleProblems(file, override.rules ?? {}, ['overrides', index, 'rules'], rules))
    ]
    if (problems.length > 0) throw configFault(problems, file.source)
  }
  const overrides = layers.flatMap(({file, config}) =>
    (config.overrides ?? []).map(override => ({override, matches: matcher(dirname(file.file), strings(override.files))}))
  )
  const ignores = layers.map(({file, config}) => matcher(dirname(file.file), config.ignore ?? []))
  return {
    rules,
    files: layers.map(({file}) => file.file),
    origins: originsOf(layers),
    overridesFor: file => overrides.flatMap(({matches}, index) => (matches(file) ? [index] : [])),
    settingsWith: numbers => merge([...layers.map(({config}) => config), ...numbers.flatMap(number => overrides[number]?.override ?? [])], rules),
    ignores: file => ignores.some(matches => matches(file))
  }
}

async function loadLayers(path: string, chain: readonly string[]): Promise<readonly Layer[]> {
  if (chain.includes(path)) throw new ConfigError(`The configuration ${path} extends itself: ${[...chain, path].join(' -> ')}`)
  const file = await readConfigFile(path)
  const config = validateConfig(file)
  const bases: Layer[] = []
  for (const [index, name] of strings(config.extends).entries()) {
    const keys = typeof config.extends === 'string' ? ['extends'] : ['extends', index]
    bases.push(...(await loadLayers(locate(name, file, keys), [...chain, path])))
  }
  return [...bases, {file, config}]
}

function locate(name: string, file: ConfigFile, path: readonly (string | number)[]): string {
  try {
    return locateModule(name, file.file)
  } catch (error) {
    throw configFault([{file: file.file, path, message: `cannot find \`${name}\`: ${messageOf(error)}`, span: file.spanOf(path, 'value')}], file.source)
  }
}

async function gatherRules(layers: readonly Layer[], builtIn: readonly Rule[]): Promise<readonly Rule[]> {
  const rules = new Map<string, Rule>(builtIn.map(rule => [rule.id, rule]))
  for (const {file, config} of layers) {
    const problems: ConfigProblem[] = []
    const add = (rule: Rule, path: readonly (string | number)[]): void => {
      if (rules.has(rule.id)) problems.push({file: file.file, path, message: `the rule \`${rule.id}\` is there already`, span: file.spanOf(path, 'value')})
      rules.set(rule.id, rule)
    }
    for (const [index, name] of (config.plugins ?? []).entries()) {
      const path = ['plugins', index]
      try {
        for (const rule of await loadPlugin(name, file.file)) add(rule, path)
      } catch (error) {
        problems.push({file: file.file, path, message: `cannot load the plugin \`${name}\`: ${messageOf(error)}`, span: file.spanOf(path, 'value')})
      }
    }
    for (const [index, phrase] of (config.phrases ?? []).entries()) add(phraseRule(phrase), ['phrases', index, 'id'])
    if (problems.length > 0) throw configFault(problems, file.source)
  }
  return [...rules.values()]
}

function merge(configs: readonly (Config | Override)[], rules: readonly Rule[]): Settings {
  const settings: Record<string, RuleSetting> = {}
  let profile: Profile | undefined
  let failOn: Severity | undefined
  let issuer: IssuerProfile | undefined
  for (const config of configs) {
    profile = config.profile ?? profile
    if ('failOn' in config) failOn = config.failOn ?? failOn
    if (config.issuer) issuer = {...issuer, ...config.issuer}
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      const ids = isFamily(id, rules) ? rules.filter(rule => rule.id.startsWith(id.slice(0, -1))).map(rule => rule.id) : [id]
      for (const one of ids) settings[one] = withOptions(setting, settings[one])
    }
  }
  return {rules: settings, ...(profile ? {profile} : {}), ...(failOn ? {failOn} : {}), ...(issuer ? {issuer} : {})}
}

// A level alone keeps the options that were set before.
function withOptions(setting: RuleSetting, before: RuleSetting | undefined): RuleSetting {
  const options = typeof setting === 'string' && before !== undefined && typeof before !== 'string' ? before[1] : undefined
  return typeof setting === 'string' && options ? [setting, options] : setting
}

function matcher(directory: string, patterns: readonly string[]): (file: string) => boolean {
  if (patterns.length === 0) return () => false
  const list = ignore().add([...patterns])
  return file => {
    const path = relative(directory, file)
    return path !== '' && !path.startsWith('..') && !isAbsolute(path) && list.ignores(path.split(sep).join('/'))
  }
}

function originsOf(layers: readonly Layer[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>()
  for (const {file, config} of layers) {
    const index = file.source === null ? null : lineIndex(file.source)
    const set = (path: readonly string[]): void => {
      const span = file.spanOf(path, 'key')
      origins.set(path.join('.'), index && span ? `${file.file}:${index.point(span.start).line}` : file.file)
    }
    for (const [key, value] of Object.entries(config)) {
      set([key])
      if ((key === 'rules' || key === 'issuer') && typeof value === 'object') for (const inner of Object.keys(value)) set([key, inner])
    }
  }
  return origins
}

function strings(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
