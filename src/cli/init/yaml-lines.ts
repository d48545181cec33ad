import {type Document, isPair, isScalar, type YAMLMap, type YAMLSeq} from 'yaml'
import {aliasFault} from '../../text/alias-fault.ts'

/** Where lines can be added to a mapping or list of a YAML file, and how far in they stand. */
export interface LinePlace {
  /** Offset of the line's beginning, or the end of the text. */
  readonly at: number
  readonly indent: string
}

/** The place after the last entry of a mapping or list; null if it is not written with an entry to a line. */
export function placeAfterLast(text: string, {items, flow, range}: YAMLMap | YAMLSeq): LinePlace | null {
  const first = startOf(items[0])
  if (flow || !range || first === null) return null
  const line = text.slice(text.lastIndexOf('\n', first - 1) + 1, first)
  const indent = entryStart.exec(line)?.[1]
  if (indent === undefined) return null
  // The end of the last entry's last line, before the comments that follow.
  const end = text.indexOf('\n', text.slice(0, range[1]).trimEnd().length)
  return {at: end < 0 ? text.length : end + 1, indent}
}

/** Puts lines in at a place. */
export function insertLines(text: string, {at}: LinePlace, lines: string): string {
  return `${withLineEnd(text.slice(0, at))}${lines}${text.slice(at)}`
}

/** The text with an end to its last line. */
export function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

// "  names:", "  - repo: x", "  - !entry &first repo: x"; not "? names", "x: - repo"
//  ^^          ^^^^          ^^^^^^^^^^^^^^^^^^
const entryStart = /^( *)(?:-[ ]+(?:[!&]\S* +)*)?$/

function startOf(entry: unknown): number | null {
  const node = isPair(entry) && isScalar(entry.key) ? entry.key : entry
  // Nodes of the parser carry their range; a pair with another key has none.
  return (node as {readonly range?: readonly number[] | null} | undefined)?.range?.[0] ?? null
}

/** Can the document be read, with all that its aliases stand for? */
export function isSound(document: Document): boolean {
  return document.errors.length === 0 && aliasFault(document) === null
}
