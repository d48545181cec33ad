import {type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap, type YAMLSeq} from 'yaml'
import {aliasFault} from '../text/alias-fault.ts'
import type {Waiver, WaiverEntry, WaiverProblem} from './waiver.ts'

/** A waiver file as read. */
export interface WaiverFile {
  readonly entries: readonly WaiverEntry[]
  readonly problems: readonly WaiverProblem[]
}

const keys = ['file', 'rule', 'fingerprint', 'excerpt', 'section', 'reason', 'by', 'on', 'expires'] as const
const required = ['file', 'rule', 'fingerprint', 'excerpt', 'on'] as const
const day = /^\d{4}-\d{2}-\d{2}$/

const head = `# Findings that somebody answers for. Written by \`harborlint waive\`; edit reasons and dates by hand if you like.
version: 1
waivers:
`

/** Reads the text of a waiver file. What cannot be used is a problem with its place, never an exception. */
export function parseWaiverFile(text: string): WaiverFile {
  const entries: WaiverEntry[] = []
  const problems: WaiverProblem[] = []
  const document = parseDocument(text, {keepSourceTokens: true})
  for (const error of document.errors) {
    malformed(`The waiver file is not valid YAML: ${error.message.split('\n')[0]}`, {
      start: Math.min(error.pos[0], text.length),
      end: Math.min(error.pos[1], text.length)
    })
  }
  const fault = problems.length > 0 ? null : aliasFault(document)
  if (fault) malformed(`The waiver file is not valid YAML: ${fault}`, {start: 0, end: Math.min(text.length, 20)})
  if (problems.length > 0) return {entries, problems}
  const list = waiverList(document)
  if (!list) {
    if (document.contents !== null) malformed('The waiver file has no list `waivers`', {start: 0, end: Math.min(text.length, 20)})
    return {entries, problems}
  }
  for (const item of list.items) {
    if (isMap(item)) readEntry(item)
    else malformed('A waiver is a mapping with `file`, `rule`, `fingerprint`, `reason` and `by`', spanOf(item, text))
  }
  return {entries, problems}

  function readEntry(item: YAMLMap): void {
    const span = spanOf(item, text)
    const values: Partial<Record<(typeof keys)[number], string>> = {}
    for (const pair of item.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const known = keys.find(name => name === key)
      if (!known) malformed(`Unknown key \`${key}\` in a waiver; known are ${keys.join(', ')}`, spanOf(pair.key, text))
      else {
        const value = isAlias(pair.value) ? pair.value.resolve(document) : pair.value
        // A day unquoted in YAML 1.2 is a string; `null` and an empty value are as good as absent.
        if (isScalar(value) && value.value !== null) values[known] = String(value.value).trim()
        else if (value && !isScalar(value)) malformed(`\`${key}\` of a waiver is no text`, spanOf(pair.value, text))
      }
    }
    const missing = required.filter(key => !values[key])
    if (missing.length > 0) {
      malformed(`A waiver lacks ${missing.map(key => `\`${key}\``).join(', ')}`, span)
      return
    }
    for (const key of ['on', 'expires'] as const) {
      const value = values[key]
      if (value && !isDay(value)) {
        malformed(`\`${value}\` is not a day (YYYY-MM-DD)`, span)
        return
      }
    }
    if (!values.reason || !values.by) {
      problems.push({
        rule: 'waiver/no-reason',
        message: `The waiver of \`${values.rule}\` names no ${values.reason ? 'person' : 'reason'}, so it does not count`,
        remedy: 'Write who waives the finding (`by`) and why (`reason`).',
        span
      })
      return
    }
    // `required` and the check above have made sure of these.
    entries.push({waiver: values as Waiver, span})
  }

  function malformed(message: string, span: WaiverProblem['span']): void {
    problems.push({rule: 'waiver/malformed', message, remedy: 'Mend the entry or write it anew with `harborlint waive`.', span})
  }
}

/** Adds a waiver to the text of a waiver file; comments and the order of what stands there are kept. */
export function addWaiver(text: string, waiver: Waiver): string {
  const document = parseDocument(text.trim() ? text : head)
  let list = waiverList(document)
  if (!list) {
    document.set('version', 1)
    document.set('waivers', document.createNode([]))
    list = waiverList(document)
  }
  // An empty list is written `[]`; entries go below each other.
  if (list) list.flow = false
  const entry: Record<string, string> = {}
  for (const key of keys) if (waiver[key] !== undefined) entry[key] = waiver[key]
  list?.add(document.createNode(entry))
  return written(document)
}

/** Takes the entries at these places out of the text of a waiver file; everything else is kept. */
export function removeWaivers(text: string, entries: readonly WaiverEntry[]): string {
  const document = parseDocument(text, {keepSourceTokens: true})
  const list = waiverList(document)
  if (!list) return text
  const gone = new Set(entries.map(entry => entry.span.start))
  list.items = list.items.filter(item => !gone.has(spanOf(item, text).start))
  if (list.items.length === 0) list.flow = true
  return written(document)
}

// The library writes a comment anew behind a line separator (U+2028), and may forget its mark.
function written(document: Document): string {
  const mend = (node: {comment?: string | null; commentBefore?: string | null}): void => {
    for (const key of ['comment', 'commentBefore'] as const) node[key] = node[key]?.replace(/[\u2028\u2029]/g, ' ') ?? null
  }
  mend(document)
  visit(document, {Node: (_, node) => mend(node)})
  return document.toString({lineWidth: 120})
}

function waiverList(document: Document): YAMLSeq | null {
  const list = isMap(document.contents) ? document.contents.get('waivers') : null
  if (isSeq(list)) return list
  // `waivers:` with nothing below it.
  if (isMap(document.contents) && document.contents.has('waivers') && (list === null || (isScalar(list) && list.value === null))) {
    document.set('waivers', document.createNode([]))
    return waiverList(document)
  }
  return null
}

function spanOf(node: unknown, text: string): {start: number; end: number} {
  const range = node && typeof node === 'object' && 'range' in node ? (node as {range?: readonly number[] | null}).range : null
  return {start: Math.min(range?.[0] ?? 0, text.length), end: Math.min(range?.[1] ?? 0, text.length)}
}

function isDay(value: string): boolean {
  if (!day.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}
