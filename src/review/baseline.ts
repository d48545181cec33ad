import type {Finding} from '../lint/finding.ts'

/** Findings that were there when a baseline was drawn, by release and fingerprint: never by count. */
export interface Baseline {
  readonly version: 1
  /** ISO day. */
  readonly drawn: string
  readonly findings: Readonly<Record<string, readonly string[]>>
}

/** Reads a baseline; null if the text is not one. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const baseline = JSON.parse(text) as Partial<Baseline> // The shape is checked on the next line.
    const isOne = baseline.version === 1 && typeof baseline.drawn === 'string' && typeof baseline.findings === 'object' && baseline.findings !== null
    return isOne ? (baseline as Baseline) : null
  } catch {
    return null
  }
}

/** Marks the findings that a baseline knows as waived by it; `file` is the name that the baseline uses. */
export function applyBaseline(baseline: Baseline, file: string, findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(baseline.findings[file])
  if (known.size === 0) return findings
  return findings.map(finding =>
    finding.waived || !known.has(finding.fingerprint) ? finding : {...finding, waived: {reason: 'in the baseline', by: 'baseline', on: baseline.drawn}}
  )
}

/** Draws a baseline of what is open. */
export function drawBaseline(files: readonly {readonly file: string; readonly findings: readonly Finding[]}[], drawn: string): Baseline {
  const findings: Record<string, string[]> = {}
  for (const {file, findings: found} of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const open = found.filter(finding => !finding.waived).map(finding => finding.fingerprint)
    if (open.length > 0) findings[file] = open.sort()
  }
  return {version: 1, drawn, findings}
}
