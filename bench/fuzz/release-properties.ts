import {rules} from '../../rules/index.ts'
import {createMemo} from '../../src/facts/memo.ts'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {applyFixes} from '../../src/lint/apply-fixes.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {lint} from '../../src/lint/lint.ts'
import {read} from '../../src/read/read.ts'
import {ReadError, type Reading} from '../../src/read/reading.ts'
import {createReporter, type ReportFormat} from '../../src/report/create-reporter.ts'
import {factsToJson} from '../../src/report/facts-json.ts'
import {factsToText} from '../../src/report/facts-text.ts'
import type {CheckedRelease} from '../../src/report/release-report.ts'
import {lineIndex} from '../../src/text/line-index.ts'

/** Which of the costly properties to look at as well. */
export interface Depth {
  readonly again: boolean
  readonly fixes: boolean
  readonly format: ReportFormat | 'facts' | null
}

const active = rules.map(rule => ({rule}))
const circumstances = {asOf: '2026-01-15', profile: null}
// An escape that sets a colour, which the report may write itself.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const colour = /\u001b\[[\d;]*m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Checks that what is true of every release is true of this one. Throws what is wrong; returns findings for the record. */
export async function holdRelease(name: string, bytes: Uint8Array, depth: Depth): Promise<number> {
  const readings = await tryRead(name, bytes)
  let count = 0
  for (const reading of readings) {
    inReading(reading)
    const release = understand(reading, circumstances)
    const findings = findingsOf(release)
    count += findings.length
    inOrder(release)
    for (const fact in release) insideFile(release[fact as keyof Release], reading, fact)
    if (depth.again) sameAgain(reading, findings)
    if (depth.format) await shown(release, findings, depth.format)
    if (depth.fixes) await mended(name, reading, findings)
  }
  return count
}

async function tryRead(name: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  try {
    return await read(name, bytes)
  } catch (error) {
    if (error instanceof ReadError) return []
    throw error
  }
}

function findingsOf(release: Release): readonly Finding[] {
  const {findings, failures} = lint(release, active, 'strict')
  for (const {error} of failures) throw error
  return findings
}

function inReading({source, text, map, tree}: Reading): void {
  let last = 0
  for (const match of text.matchAll(/\S+/g)) {
    const range = {from: match.index, to: match.index + match[0].length}
    const span = map.span(range)
    if (span.start < last || span.end < span.start || span.end > source.length)
      throw new Error(`position: the word at ${range.from} is at ${span.start}-${span.end} after ${last}`)
    last = span.end
  }
  for (const child of tree.children) {
    const start = child.position?.start.offset ?? -1
    const end = child.position?.end.offset ?? -1
    if (start < 0 || end < start || end > source.length) throw new Error(`position: ${child.type} at ${start}-${end} of ${source.length}`)
  }
}

function inOrder(release: Release): void {
  for (const list of ['blocks', 'sections', 'sentences'] as const) {
    let last = 0
    for (const {range} of release[list]) {
      // A section may lie in another: the dateline in the lead.
      const place = list === 'sections' ? range.to : range.from
      if (place < last) throw new Error(`order: ${list} at ${place} after ${last}`)
      last = list === 'sentences' ? range.to : place
    }
  }
}

// Spans and ranges anywhere in a fact. What holds nodes of the tree has been looked at.
function insideFile(fact: unknown, {source, text}: Reading, name: string): void {
  if (name === 'reading' || name === 'memo') return
  const seen = new Set<unknown>()
  const todo: unknown[] = [fact]
  while (todo.length > 0) {
    const value = todo.pop()
    if (value === null || typeof value !== 'object' || seen.has(value)) continue
    seen.add(value)
    if (seen.size > 20_000) return
    const {start, end, from, to} = value as {start?: unknown; end?: unknown; from?: unknown; to?: unknown} // Looked at as unknown.
    if (typeof start === 'number' && typeof end === 'number' && !(0 <= start && start <= end && end <= source.length))
      throw new Error(`position: ${name} spans ${start}-${end} of ${source.length}`)
    if (typeof from === 'number' && typeof to === 'number' && !(0 <= from && from <= to && to <= text.length))
      throw new Error(`position: ${name} ranges ${from}-${to} of ${text.length}`)
    for (const [key, inner] of Object.entries(value)) if (key !== 'node' && key !== 'nodes' && key !== 'block') todo.push(inner)
  }
}

function sameAgain(reading: Reading, findings: readonly Finding[]): void {
  const again = JSON.stringify(findingsOf(understand(reading, circumstances)))
  if (again !== JSON.stringify(findings)) throw new Error('same: a second look finds something else')
  const memo = createMemo()
  memo.turn()
  if (JSON.stringify(findingsOf(understand(reading, {...circumstances, memo}))) !== again) throw new Error('same: with a memory something else is found')
}

async function shown(release: Release, findings: readonly Finding[], format: ReportFormat | 'facts'): Promise<void> {
  const {reading} = release
  if (format === 'facts') {
    JSON.parse(JSON.stringify(factsToJson(release)))
    steady(factsToText(release, {colour: true, columns: 80, coverageOnly: false}))
    return
  }
  const report: CheckedRelease = {
    status: 'checked',
    file: 'x\u001b[2J.md',
    path: 'x.md',
    reading,
    hash: () => '',
    lines: lineIndex(reading.source),
    findings,
    titleAt: () => null,
    understood: {release, profile: 'strict', rules}
  }
  const reporter = await createReporter(format, {version: '0', rules, directory: '/', colour: true, columns: 80, quiet: false})
  const totals = {releases: 1, failed: 0, error: 0, warning: 0, info: 0, waived: 0, safe: 0, suggested: 0, fixed: 0}
  const out = (reporter.start?.() ?? '') + reporter.release(report) + (reporter.end?.(totals) ?? '')
  if (format !== 'html') steady(out)
  if (format === 'json' || format === 'sarif' || format === 'lsp') JSON.parse(out)
  if (format === 'html' && out.match(/<script/gi)?.length !== 1) throw new Error('report: a script of the release in the page')
}

function steady(out: string): void {
  const found = steering.exec(out.replace(colour, ''))
  if (found) throw new Error(`report: U+${found[0].charCodeAt(0).toString(16)} reaches the terminal`)
}

async function mended(name: string, {source, format}: Reading, findings: readonly Finding[]): Promise<void> {
  if (name.includes('#') || format === 'docx' || format === 'pdf') return
  const fixes = findings.flatMap(finding => finding.fixes.slice(0, 1))
  for (const {edits, title} of fixes) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
    sorted.forEach((edit, index) => {
      if (edit.span.start < (sorted[index - 1]?.span.end ?? 0)) throw new Error(`fix: the edits of “${title}” overlap`)
      if (edit.span.end > source.length || edit.span.end < edit.span.start) throw new Error(`fix: “${title}” edits outside the file`)
    })
  }
  let now = source
  for (let round = 0; round < 3; round++) {
    const {source: next, applied} = applyFixes(now, round === 0 ? fixes : [])
    if (applied === 0 || next === now) return
    now = next
    for (const reading of await tryRead(name, new TextEncoder().encode(now))) findingsOf(understand(reading, circumstances))
  }
}
