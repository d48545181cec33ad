import type {ReleaseReport, Reporter, ReportSettings} from '../release-report.ts'
import {reviewPage} from './review-page.ts'

/** The review page as a report. It shows one release; whoever asks for it sees to that. */
export function htmlReporter({version}: ReportSettings): Reporter {
  return {
    release(report: ReleaseReport) {
      if (report.status === 'failed' || !report.understood) return ''
      const {file, findings, hash, understood, error} = report
      const {release, rules, profile} = understood
      return reviewPage({file, release, findings, rules, failures: error === undefined ? [] : [error], profile, version, hash: hash(), live: null})
    }
  }
}
