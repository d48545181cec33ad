import {existsSync, readFileSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Rule} from '../rule/define-rule.ts'

/**
 * Loads the rules of a plugin: the default export is a rule, a list of rules, or an object with `rules`.
 *
 * @throws {Error} that says what is wrong with the plugin.
 */
export async function loadPlugin(name: string, from: string): Promise<readonly Rule[]> {
  const file = locateModule(name, from)
  const {mtimeMs} = await stat(file)
  const module = (await import(`${pathToFileURL(file).href}?changed=${mtimeMs}`)) as {default?: unknown}
  const exported = module.default
  const list = isRule(exported) ? [exported] : Array.isArray(exported) ? exported : hasRules(exported) ? exported.rules : null
  if (!list || list.length === 0) throw new Error('its default export is neither a rule nor an object with a list `rules`')
  for (const [index, rule] of list.entries())
    if (!isRule(rule))
      throw new Error(`rule ${index + 1} of its list is no rule: it needs \`id\`, \`severity\`, \`messages\` and \`check\` (use defineRule of harborlint/rule)`)
  return list as readonly Rule[]
}

function isRule(value: unknown): value is Rule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    value.id.includes('/') &&
    'check' in value &&
    typeof value.check === 'function' &&
    'messages' in value &&
    'severity' in value
  )
}

function hasRules(value: unknown): value is {rules: readonly unknown[]} {
  return typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules)
}

/** The file that a path beside `from`, or the name of a package, means. */
export function locateModule(name: string, from: string): string {
  if (name.startsWith('.') || name.startsWith('/') || /^[a-z]:\\/i.test(name)) {
    const file = resolve(dirname(from), name)
    if (!existsSync(file)) throw new Error(`there is no file ${file}`)
    return file
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    return locateEsmPackage(name, dirname(from))
  }
}

// A package for `import` only is unknown to `require.resolve`.
function locateEsmPackage(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const manifest = join(at, 'node_modules', name, 'package.json')
    if (existsSync(manifest)) {
      const {exports, module, main} = JSON.parse(readFileSync(manifest, 'utf8')) as {exports?: unknown; module?: string; main?: string}
      return join(dirname(manifest), entryOf(exports) ?? module ?? main ?? 'index.js')
    }
    if (dirname(at) === at) throw new Error(`there is no package ${name} beside ${from} or above`)
  }
}

function entryOf(exports: unknown): string | null {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return null
  // The conditions of package.json, the usual ones first.
  const conditions = exports as Readonly<Record<string, unknown>>
  return entryOf(conditions['.'] ?? conditions.node ?? conditions.import ?? conditions.default)
}
