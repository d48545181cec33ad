import {readFile, stat} from 'node:fs/promises'
import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {isMap, isPair, isScalar, parseDocument} from 'yaml'
import {aliasFault} from '../text/alias-fault.ts'
import type {Span} from '../text/span.ts'
import {ConfigError} from './config-error.ts'
import {configFault} from './config-fault.ts'

/** A configuration file as read, not yet checked. */
export interface ConfigFile {
  readonly file: string
  /** Null for a module. */
  readonly source: string | null
  readonly value: unknown
  /** The place of a value, or of its key, in the source. */
  spanOf(path: readonly (string | number)[], part: 'key' | 'value'): Span | null
}

/**
 * Reads a configuration file: YAML, JSON, or a module with a default export.
 *
 * @throws {ConfigError} if it cannot be read or parsed.
 */
export async function readConfigFile(file: string): Promise<ConfigFile> {
  const extension = extname(file)
  if (extension === '.mjs' || extension === '.js' || extension === '.cjs') return readModule(file)
  let source: string
  try {
    source = (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw new ConfigError(`Cannot read the configuration ${file}: ${error instanceof Error ? error.message : error}`, [], {cause: error})
  }
  // JSON is YAML, and this parser keeps the places of both.
  const document = parseDocument(source, {uniqueKeys: true, stringKeys: true})
  const [error] = document.errors
  if (error) {
    const message = error.message.split(/ at line \d+|\n/)[0] ?? error.message
    throw configFault(
      [
        {
          file,
          path: [],
          message: `not valid ${extension === '.json' ? 'JSON' : 'YAML'}: ${message}`,
          span: {start: Math.min(error.pos[0], source.length), end: Math.min(error.pos[1], source.length)}
        }
      ],
      source
    )
  }
  const fault = aliasFault(document)
  if (fault) throw configFault([{file, path: [], message: `not valid YAML: ${fault}`, span: null}], source)
  return {
    file,
    source,
    value: document.toJS() ?? {},
    spanOf(path, part) {
      const node = part === 'key' ? keyNode(document.getIn(path.slice(0, -1), true), path.at(-1)) : document.getIn(path, true)
      const [start, end] = rangeOf(node) ?? []
      return start === undefined || end === undefined ? null : {start, end}
    }
  }
}

function keyNode(parent: unknown, key: string | number | undefined): unknown {
  if (!isMap(parent)) return parent
  const pair = parent.items.find(item => isPair(item) && (isScalar(item.key) ? item.key.value : item.key) === key)
  return pair?.key
}

function rangeOf(node: unknown): readonly number[] | null {
  // Every node of the parser has a range or null.
  return node !== null && typeof node === 'object' && 'range' in node ? ((node as {range?: readonly number[] | null}).range ?? null) : null
}

async function readModule(file: string): Promise<ConfigFile> {
  try {
    // The time of the last change keeps a long-lived process from being given the module of yesterday.
    const {mtimeMs} = await stat(file)
    const module = (await import(`${pathToFileURL(file).href}?changed=${mtimeMs}`)) as {default?: unknown}
    if (module.default === undefined) throw new Error('it has no default export')
    return {file, source: null, value: module.default, spanOf: () => null}
  } catch (error) {
    throw new ConfigError(`Cannot load the configuration ${file}: ${error instanceof Error ? error.message : error}`, [], {cause: error})
  }
}
