import {relative} from 'node:path'
import {printable} from '../report/printable.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import {ConfigError, type ConfigProblem} from './config-error.ts'

/** Makes the error that shows each problem with its place, its key and the lines of the file. */
export function configFault(problems: readonly ConfigProblem[], source: string | null): ConfigError {
  return new ConfigError(problems.map(problem => describe(problem, source)).join('\n'), problems)
}

function describe({file, path, message, span}: ConfigProblem, source: string | null): string {
  const name = shortName(file)
  const key = path.length > 0 ? `${keyPath(path)}: ` : ''
  if (source === null || span === null) return `${name}: ${key}${message}`
  const {line, column} = lineIndex(source).point(span.start)
  return `${name}:${line}:${column}: ${key}${message}\n${frame(source, span)}`
}

/** A path of keys as people write it: `overrides[0].rules["numeric/percent-change"]`. */
export function keyPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : /^[\w$-]+$/.test(key) ? (index === 0 ? key : `.${key}`) : `["${key}"]`)).join('')
}

function shortName(file: string): string {
  const short = relative(process.cwd(), file)
  return printable(short.startsWith('..') ? file : short)
}

function frame(source: string, span: Span): string {
  const index = lineIndex(source)
  const {line, column} = index.point(span.start)
  const lines = [line - 1, line].filter(number => number >= 1)
  const gutter = String(line).length + 2
  const shown = lines.map(number => `${String(number).padStart(gutter)} │ ${textOfLine(source, index.lineStart(number))}`)
  const text = textOfLine(source, index.lineStart(line))
  const width = Math.max(1, Math.min(span.end - span.start, text.length - column + 1))
  return [...shown, `${''.padStart(gutter)} │ ${' '.repeat(column - 1)}${'^'.repeat(width)}`].join('\n')
}

function textOfLine(source: string, start: number): string {
  const end = source.slice(start).search(/[\r\n]/)
  return printable(end < 0 ? source.slice(start) : source.slice(start, start + end))
}
