import * as v from 'valibot'
import type {OptionSpec, Rule} from '../rule/define-rule.ts'
import type {Config, RuleSetting} from './config.ts'
import type {ConfigProblem} from './config-error.ts'
import {configFault} from './config-fault.ts'
import type {ConfigFile} from './config-file.ts'
import {configSchema} from './config-schema.ts'
import {didYouMean} from './nearest-name.ts'

type Path = readonly (string | number)[]

/**
 * Checks the shape of a configuration.
 *
 * @throws {ConfigError} that shows every fault with its place.
 */
export function validateConfig(file: ConfigFile): Config {
  if (typeof file.value !== 'object' || file.value === null || Array.isArray(file.value)) {
    throw configFault([{file: file.file, path: [], message: `${shortJson(file.value)} is not a mapping`, span: file.spanOf([], 'value')}], file.source)
  }
  const result = v.safeParse(configSchema, file.value)
  if (result.success) return result.output
  throw configFault(
    result.issues.map(issue => toProblem(issue, file)),
    file.source
  )
}

/** What is wrong with the rules that a configuration sets: unknown rules, unknown options, values of the wrong type. */
export function ruleProblems(file: ConfigFile, settings: Readonly<Record<string, RuleSetting>>, path: Path, rules: readonly Rule[]): readonly ConfigProblem[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    const here = [...path, id]
    if (isFamily(id, rules)) return []
    const rule = rules.find(candidate => candidate.id === id)
    if (!rule) {
      const names = rules.map(candidate => candidate.id)
      return [{file: file.file, path: here, message: `there is no rule \`${id}\`${didYouMean(id, names)}`, span: file.spanOf(here, 'key')}]
    }
    const options = typeof setting === 'string' ? {} : (setting[1] ?? {})
    return Object.entries(options).flatMap(([name, value]) => optionProblem(file, rule, [...here, 1, name], value))
  })
}

/** Is this the name of a family of rules, as in `numeric/*`? */
export function isFamily(id: string, rules: readonly Rule[]): boolean {
  return id.endsWith('/*') && rules.some(rule => rule.id.startsWith(id.slice(0, -1)))
}

function optionProblem(file: ConfigFile, rule: Rule, path: Path, value: unknown): readonly ConfigProblem[] {
  const name = String(path.at(-1))
  const known = Object.keys(rule.options ?? {})
  const spec = rule.options?.[name]
  if (!spec) {
    const message =
      known.length > 0 ? `\`${rule.id}\` has no option \`${name}\`${didYouMean(name, known)} (it has ${known.join(', ')})` : `\`${rule.id}\` has no options`
    return [{file: file.file, path, message, span: file.spanOf(path, 'key')}]
  }
  if (fits(spec, value)) return []
  const wanted = spec.type === 'strings' ? 'a list of strings' : `a ${spec.type}`
  return [{file: file.file, path, message: `${JSON.stringify(value)} is not ${wanted}`, span: file.spanOf(path, 'value')}]
}

function fits(spec: OptionSpec, value: unknown): boolean {
  if (spec.type === 'strings') return Array.isArray(value) && value.every(item => typeof item === 'string')
  return typeof value === spec.type
}

function toProblem(issue: v.BaseIssue<unknown>, file: ConfigFile): ConfigProblem {
  const path = (issue.path ?? []).map(item => (typeof item.key === 'number' ? item.key : String(item.key)))
  const key = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(configSchema, path.slice(0, -1))
    return {file: file.file, path, message: `unknown key \`${key}\`${didYouMean(key, known)} (known: ${known.join(', ')})`, span: file.spanOf(path, 'key')}
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return {file: file.file, path: path.slice(0, -1), message: `\`${key}\` is missing`, span: file.spanOf(path.slice(0, -1), 'value')}
  }
  const span = file.spanOf(path, 'value')
  const found = shortJson(issue.input)
  if (issue.kind === 'validation') return {file: file.file, path, message: `${found} ${issue.message}`, span}
  const words = [...(allowedWords(issue).matchAll(/"([^"]+)"/g) ?? [])].map(match => match[1] ?? '')
  const message =
    words.length > 0 ? `${found} is not one of ${words.join(', ')}${didYouMean(String(issue.input), words)}` : `${found} is not ${plainType(issue.expected)}`
  return {file: file.file, path, message, span}
}

function allowedWords(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.find(nested => nested.type === 'picklist' && !nested.path)
  return inner?.expected ?? issue.expected ?? ''
}

function plainType(expected: string | null): string {
  const names: Readonly<Record<string, string>> = {string: 'a string', Array: 'a list', Object: 'a mapping', boolean: 'true or false', number: 'a number'}
  return (expected ?? 'allowed')
    .replace(/[()]/g, '')
    .split(' | ')
    .map(name => names[name] ?? name)
    .join(' or ')
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

// The keys that a mapping may have, found by walking the schema along the path.
function keysAt(schema: unknown, path: Path): readonly string[] {
  const entries = entriesOf(schema)
  const [head, ...rest] = path
  if (head === undefined) return entries ? Object.keys(entries) : []
  if (typeof head === 'number') return keysAt(unwrap(schema).item, rest)
  return entries && head in entries ? keysAt(entries[head], rest) : []
}

interface SchemaParts {
  readonly entries?: Readonly<Record<string, unknown>>
  readonly item?: unknown
  readonly wrapped?: unknown
  readonly pipe?: readonly unknown[]
}

function unwrap(schema: unknown): SchemaParts {
  // Schemas are plain objects; these are the parts that may hold others.
  const parts = (schema ?? {}) as SchemaParts
  return parts.wrapped === undefined ? parts : unwrap(parts.wrapped)
}

function entriesOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  return unwrap(schema).entries
}
