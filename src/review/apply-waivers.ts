import type {Finding} from '../lint/finding.ts'
import type {WaiverEntry, WaiverProblem} from './waiver.ts'

/** Findings of one release by the name its waivers use. */
export interface FileFindings {
  readonly file: string
  readonly findings: readonly Finding[]
}

/** Findings with their waivers, and what is wrong with waivers of the files that were checked. */
export interface WaiverOutcome {
  readonly findings: readonly (readonly Finding[])[]
  readonly problems: readonly WaiverProblem[]
}

/** Sets waivers against findings. `today` is an ISO day; a waiver counts up to the day before it expires. */
export function applyWaivers(files: readonly FileFindings[], entries: readonly WaiverEntry[], today: string): WaiverOutcome {
  const byKey = new Map<string, WaiverEntry>()
  for (const entry of entries) byKey.set(keyOf(entry.waiver.file, entry.waiver.rule, entry.waiver.fingerprint), entry)
  const used = new Set<WaiverEntry>()
  const problems: WaiverProblem[] = []
  const findings = files.map(({file, findings: found}) =>
    found.map(finding => {
      const entry = byKey.get(keyOf(file, finding.rule, finding.fingerprint))
      if (!entry) return finding
      used.add(entry)
      const {reason, by, on, expires} = entry.waiver
      if (expires && expires <= today) return finding
      return {...finding, waived: {reason, by, on, ...(expires ? {expires} : {})}}
    })
  )
  const checked = new Map(files.map(({file, findings: found}) => [file, found]))
  for (const entry of entries) {
    const found = checked.get(entry.waiver.file)
    if (!found) continue
    const problem = used.has(entry) ? expiry(entry, today) : stray(entry, found, byKey)
    if (problem) problems.push(problem)
  }
  return {findings, problems}
}

function keyOf(file: string, rule: string, fingerprint: string): string {
  return `${file}\n${rule}\n${fingerprint}`
}

function expiry({waiver, span}: WaiverEntry, today: string): WaiverProblem | null {
  if (!waiver.expires || waiver.expires > today) return null
  return {
    rule: 'waiver/expired',
    message: `The waiver of \`${waiver.rule}\` by ${waiver.by} expired on ${waiver.expires}`,
    remedy: 'Mend the release, or waive the finding anew with a reason that holds today.',
    span
  }
}

function stray({waiver, span}: WaiverEntry, found: readonly Finding[], byKey: ReadonlyMap<string, WaiverEntry>): WaiverProblem {
  const {file, rule} = waiver
  const isOpen = found.some(finding => finding.rule === rule && !byKey.has(keyOf(file, rule, finding.fingerprint)))
  return isOpen
    ? {
        rule: 'waiver/altered',
        message: `The words that the waiver of \`${rule}\` covered have changed in ${file}`,
        remedy: 'Read the new words and waive them anew, or mend them; then remove this waiver (`harborlint waivers prune`).',
        span
      }
    : {
        rule: 'waiver/unused',
        message: `Nothing in ${file} needs the waiver of \`${rule}\` any more`,
        remedy: 'Remove it: `harborlint waivers prune`.',
        span
      }
}
