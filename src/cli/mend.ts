import {applyFixes} from '../lint/apply-fixes.ts'
import type {ReleaseReport} from '../report/release-report.ts'
import type {Fix} from '../rule/define-rule.ts'

/** The source of a file after its fixes, and how many there were. */
export interface Mended {
  readonly source: string
  readonly applied: number
}

// A fix may make way for another; after this many rounds two rules contradict each other.
const rounds = 8

/** Applies fixes to a source, and again to the outcome, until nothing is left to fix. */
export async function mend(
  reports: readonly ReleaseReport[],
  withSuggested: boolean,
  check: (source: string) => Promise<readonly ReleaseReport[]>
): Promise<Mended | null> {
  const first = reports.find(report => report.status === 'checked')
  if (!first) return null
  let {source} = first.reading
  let applied = 0
  let current = reports
  for (let round = 0; round < rounds; round++) {
    const outcome = applyFixes(source, fixesOf(current, withSuggested))
    if (outcome.applied === 0 || outcome.source === source) break
    source = outcome.source
    applied += outcome.applied
    current = await check(source)
  }
  return applied > 0 ? {source, applied} : null
}

function fixesOf(reports: readonly ReleaseReport[], withSuggested: boolean): readonly Fix[] {
  return reports.flatMap(report =>
    report.status === 'failed'
      ? []
      : report.findings.filter(finding => !finding.waived).flatMap(({fixes}) => fixes.filter(fix => withSuggested || fix.safety === 'safe').slice(0, 1))
  )
}
