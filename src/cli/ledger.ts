import {severities} from '../config/config.ts'
import type {CheckedRelease, ReleaseReport, Totals} from '../report/release-report.ts'
import type {Severity} from '../rule/define-rule.ts'

/** What a run has found so far. */
export interface Ledger {
  readonly totals: {-readonly [Name in keyof Totals]: number}
  /** Findings that nobody has waived, by rule. */
  readonly byRule: ReadonlyMap<string, number>
  /** Counts a report; `failOn` is the mildest severity that fails the run. */
  enter(report: ReleaseReport, failOn: Severity): void
  /** 0 nothing found, 1 findings, 2 not wholly checked. */
  exitCode(maxWarnings?: number): number
}

/** Opens a ledger for a run. */
export function openLedger(): Ledger {
  const totals = {releases: 0, failed: 0, error: 0, warning: 0, info: 0, waived: 0, safe: 0, suggested: 0, fixed: 0}
  const byRule = new Map<string, number>()
  let isFailing = false
  return {
    totals,
    byRule,
    enter(report, failOn) {
      if (report.error !== undefined) totals.failed++
      if (report.status === 'failed') return
      if (isRelease(report)) totals.releases++
      for (const {rule, severity, waived, fixes} of report.findings) {
        if (waived) {
          totals.waived++
          continue
        }
        totals[severity]++
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
        if (fixes[0]) totals[fixes[0].safety]++
        isFailing ||= severities.indexOf(severity) >= severities.indexOf(failOn)
      }
    },
    exitCode(maxWarnings = Number.POSITIVE_INFINITY) {
      if (totals.failed > 0) return 2
      return isFailing || totals.warning > maxWarnings ? 1 : 0
    }
  }
}

// A waiver file with problems is reported on like a release and is none.
function isRelease({findings}: CheckedRelease): boolean {
  return !findings.some(finding => finding.rule.startsWith('waiver/'))
}
