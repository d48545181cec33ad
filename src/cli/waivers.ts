import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Finding} from '../lint/finding.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import {type Waiver, type WaiverEntry, type WaiverProblem, waiverFileName} from '../review/waiver.ts'
import {lineIndex} from '../text/line-index.ts'
import type {Desk} from './check.ts'
import {contentHash} from './content-hash.ts'

/** A waiver file with what was read from it. */
export interface LoadedWaivers {
  /** Absolute path. */
  readonly path: string
  readonly text: string
  readonly entries: readonly WaiverEntry[]
  readonly problems: readonly WaiverProblem[]
}

/** The waiver file for a release: in its directory or the nearest one above; null if there is none. */
export function findWaiverFile(release: string): string | null {
  for (let directory = dirname(resolve(release)); ; directory = dirname(directory)) {
    const path = join(directory, waiverFileName)
    if (existsSync(path)) return path
    if (dirname(directory) === directory) return null
  }
}

/** Where a new waiver for a release goes: the file that is there, else beside the configuration, else the working directory. */
export function waiverFileFor(release: string, config: string | null): string {
  return findWaiverFile(release) ?? join(config ? dirname(config) : process.cwd(), waiverFileName)
}

/** Reads a waiver file. What is wrong in it is among its problems. */
export async function loadWaivers(path: string): Promise<LoadedWaivers> {
  // Loaded only where there are waivers: it brings the YAML reader.
  const [text, {parseWaiverFile}] = await Promise.all([readFile(path, 'utf8'), import('../review/waiver-file.ts')])
  return {path, text, ...parseWaiverFile(text)}
}

/** The name by which a waiver file knows a release: its path from there, with forward slashes. */
export function waiverName(waiverFile: string, release: string): string {
  return relative(dirname(waiverFile), resolve(release)).split(sep).join('/')
}

/** Opens the waivers that hold for the releases of a run. `today` is an ISO day. */
export function waiverDesk(today: string): Desk {
  const files = new Map<string, Promise<LoadedWaivers>>()
  const problems = new Map<string, {loaded: LoadedWaivers; list: WaiverProblem[]}>()
  return {
    async apply(reports) {
      const first = reports[0]
      const path = first ? findWaiverFile(first.path) : null
      if (!path) return reports
      let loading = files.get(path)
      if (!loading) {
        loading = loadWaivers(path)
        files.set(path, loading)
      }
      const loaded = await loading
      const {applyWaivers} = await import('../review/apply-waivers.ts')
      const checked = reports.map(report => ({file: waiverName(path, report.file), findings: report.status === 'checked' ? report.findings : []}))
      const outcome = applyWaivers(checked, loaded.entries, today)
      const known = problems.get(path) ?? {loaded, list: [...loaded.problems]}
      known.list.push(...outcome.problems)
      problems.set(path, known)
      return reports.map((report, index) => (report.status === 'checked' ? {...report, findings: outcome.findings[index] ?? report.findings} : report))
    },
    problems: () => [...problems.values()].filter(({list}) => list.length > 0).map(({loaded, list}) => reportOn(loaded, list))
  }
}

/** What is wrong with a waiver file as a report on that file. */
function reportOn({path, text}: LoadedWaivers, problems: readonly WaiverProblem[]): ReleaseReport {
  const file = relative(process.cwd(), path) || path
  const identity = {from: 0, to: text.length}
  return {
    status: 'checked',
    file,
    path: file,
    reading: {
      format: 'plain-text',
      source: text,
      text,
      map: {span: ({from, to}) => ({start: from, end: to}), range: ({start, end}) => ({from: Math.max(identity.from, start), to: Math.min(identity.to, end)})}
    },
    hash: () => contentHash(text),
    lines: lineIndex(text),
    findings: problems.map(problem => problemFinding(problem, text)),
    titleAt: () => null
  }
}

function problemFinding({rule, message, remedy, span}: WaiverProblem, text: string): Finding {
  return {
    rule,
    messageId: rule.split('/')[1] ?? rule,
    severity: 'warning',
    message,
    why: 'A waiver is a record that counsel stands behind: it must say who, why and of what, and hold today.',
    remedy,
    authority: 'practice',
    span,
    isDocument: false,
    section: null,
    actual: text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 200),
    expected: [],
    related: [],
    fixes: [],
    fingerprint: `${rule} ${span.start}`,
    waived: null,
    url: 'https://github.com/harborlint/harborlint/blob/main/docs/repository.md#waivers'
  }
}

/** The waiver for a finding. */
export function waiverOf(
  finding: Finding,
  file: string,
  by: {readonly reason: string; readonly by: string; readonly on: string; readonly expires?: string}
): Waiver {
  return {
    file,
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    excerpt: (finding.isDocument ? finding.message : finding.actual).slice(0, 200),
    ...(finding.section ? {section: finding.section} : {}),
    reason: by.reason,
    by: by.by,
    on: by.on,
    ...(by.expires ? {expires: by.expires} : {})
  }
}
