import {join, relative, resolve} from 'node:path'
import {rules as builtIn} from '../../rules/index.ts'
import type {Plan} from '../config/plans.ts'
import {planner} from '../config/plans.ts'
import {printable, safeJson} from '../report/printable.ts'

/** Options of `config` as the command line gives them. */
export interface ConfigOptions {
  readonly format: 'text' | 'json'
  readonly config?: string
}

/** Shows the configuration that applies to a file, with the origin of each value. */
export async function showConfig(path: string | undefined, options: ConfigOptions): Promise<number> {
  const directory = process.cwd()
  const file = resolve(directory, path ?? join(directory, 'release.md'))
  const plan = await planner(builtIn, {only: [], skip: [], severity: {}, config: options.config ?? 'nearest'}, directory)(file)
  const origins = await originsOf(plan)
  const values = Object.fromEntries([
    ['profile', {value: plan.profile, from: origins.get('profile') ?? 'default'}],
    ['failOn', {value: plan.failOn, from: origins.get('failOn') ?? 'default'}],
    ['ignored', {value: plan.isIgnored, from: origins.get('ignore') ?? 'default'}],
    ...Object.entries(plan.issuer ?? {}).map(([key, value]) => [`issuer.${key}`, {value, from: origins.get(`issuer.${key}`) ?? 'override'}] as const),
    ...ruleRows(plan, origins)
  ])
  if (options.format === 'json') process.stdout.write(`${safeJson({config: plan.config, values}, 2)}\n`)
  else {
    process.stdout.write(
      plan.config ? `Configuration ${printable(shown(plan.config, directory))}\n\n` : 'No configuration file applies: these are the defaults.\n\n'
    )
    const width = Math.max(...Object.keys(values).map(key => key.length))
    for (const [key, {value, from}] of Object.entries(values)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      process.stdout.write(
        `${key.padEnd(width)}  ${printable(text.length > 60 ? `${text.slice(0, 59)}…` : text).padEnd(24)}  ${printable(shown(from, directory))}\n`
      )
    }
  }
  return 0
}

async function originsOf({config}: Plan): Promise<ReadonlyMap<string, string>> {
  if (!config) return new Map()
  const {resolveConfig} = await import('../config/resolve-config.ts')
  return (await resolveConfig(config, builtIn)).origins
}

function ruleRows({known, active, profile}: Plan, origins: ReadonlyMap<string, string>): readonly (readonly [string, {value: unknown; from: string}])[] {
  const running = new Map(active.map(entry => [entry.rule.id as string, entry]))
  return known.map(rule => {
    const entry = running.get(rule.id)
    const level = entry ? (entry.severity ?? rule.severity) : 'off'
    const family = `rules.${rule.id.split('/')[0]}/*`
    const from = origins.get(`rules.${rule.id}`) ?? origins.get(family) ?? (entry?.severity ? 'override' : `profile ${profile}`)
    return [`rules.${rule.id}`, {value: entry?.options ? [level, entry.options] : level, from}]
  })
}

function shown(path: string, directory: string): string {
  const short = relative(directory, path)
  return path.startsWith('/') && !short.startsWith('..') ? short : path
}
