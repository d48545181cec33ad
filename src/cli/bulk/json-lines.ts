import {isUtf8} from 'node:buffer'
import type {JsonId, Origin} from '../../report/release-report.ts'
import type {FailedRead} from '../check-file.ts'
import {type Line, splitLines} from './lines.ts'

/** A line of newline-delimited JSON: `{"id", "name", "text"}`, or what is wrong with it. */
export interface JsonLine extends Origin {
  readonly line: {readonly id: JsonId; readonly number: number}
  readonly content: string | FailedRead
  /** Bytes read up to its end. */
  readonly end: number
}

/** Bytes of the longest line: the longest release, every character of it written as an escape. */
const longestLine = 128_000_000

/** Reads newline-delimited JSON. Every line but an empty one gives an entry, whatever is wrong with it; `name` is that of the file. */
export async function* readJsonLines(stream: AsyncIterable<Buffer>, name: string): AsyncGenerator<JsonLine> {
  for await (const line of splitLines(stream, longestLine)) {
    const entry = readLine(line, name)
    if (entry) yield entry
  }
}

function readLine({number, bytes, end}: Line, file: string): JsonLine | null {
  const name = `${file}#${number}`
  const fault = (reason: string, id: JsonId = null): JsonLine => ({name, line: {id, number}, content: {error: `line ${number} ${reason}`}, end})
  if (!bytes) return fault(`is longer than ${longestLine / 1_000_000} MB`)
  if (!isUtf8(bytes)) return fault('is not UTF-8')
  // A byte order mark is no part of the first line.
  const text = bytes.toString('utf8').replace(number === 1 ? /^\ufeff/ : /^$/, '')
  if (!text.trim()) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault(`is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('is not an object as {"id": …, "name": …, "text": …}')
  const fields = value as {readonly id?: unknown; readonly name?: unknown; readonly text?: unknown} // An object; the types of its values are checked below.
  const id = readId(fields.id)
  if (typeof id === 'object' && id !== null) return fault(id.fault)
  if (typeof fields.text !== 'string') return fault(fields.text === undefined ? 'has no `text`' : 'has a `text` that is not a string', id)
  if (fields.name !== undefined && typeof fields.name !== 'string') return fault('has a `name` that is not a string', id)
  return {name: fields.name || name, line: {id, number}, content: fields.text.replace(/^\ufeff/, ''), end}
}

function readId(id: unknown): JsonId | {readonly fault: string} {
  if (typeof id === 'string') return id
  // The result has to carry the same id, digit for digit.
  if (typeof id === 'number')
    return Number.isInteger(id) && !Number.isSafeInteger(id) ? {fault: 'has an `id` of too many digits for a number; write it as a string'} : id
  return {fault: id === undefined ? 'has no `id`' : 'has an `id` that is neither a string nor a number'}
}
