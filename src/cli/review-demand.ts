import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {Finding} from '../lint/finding.ts'
import {parseReview, reviewEnding, reviewFault} from '../review/review-record.ts'
import type {Desk} from './check.ts'

/** Demands that each release has a review that was signed off for exactly this text. */
export function reviewDemand(): Desk {
  return {
    async apply(reports) {
      const path = reports[0] ? `${resolve(reports[0].path)}${reviewEnding}` : ''
      const record = existsSync(path) ? parseReview(await readFile(path, 'utf8')) : null
      return reports.map(report => {
        if (report.status !== 'checked') return report
        const fault = reviewFault(record, report.hash())
        return fault ? {...report, findings: [unreviewed(fault, report.path), ...report.findings]} : report
      })
    },
    problems: () => []
  }
}

function unreviewed(message: string, path: string): Finding {
  return {
    rule: 'review/missing',
    messageId: 'missing',
    severity: 'error',
    message,
    why: 'This run demands a review of each release (--require-review).',
    remedy: `Read it and sign it off: harborlint review ${path}`,
    authority: 'practice',
    span: {start: 0, end: 0},
    isDocument: true,
    section: null,
    actual: '',
    expected: [],
    related: [],
    fixes: [],
    fingerprint: 'review-missing',
    waived: null,
    url: 'https://github.com/harborlint/harborlint/blob/main/docs/repository.md#reviews'
  }
}
