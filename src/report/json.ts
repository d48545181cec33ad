import type {Finding} from '../lint/finding.ts'
import type {LineIndex} from '../text/line-index.ts'
import {safeJson} from './printable.ts'
import type {ReleaseReport, Reporter, ReportSettings} from './release-report.ts'

/** The JSON contract: one object with `tool` and `results`. */
export function jsonReporter({version}: Pick<ReportSettings, 'version'>): Reporter {
  let count = 0
  return {
    start: () => `{"tool": ${safeJson({name: 'harborlint', version})},\n"results": [`,
    release: report => `${count++ > 0 ? ',' : ''}\n${safeJson(toJson(report))}`,
    end: () => '\n]}\n'
  }
}

/** One result object of the JSON contract on each line. */
export function jsonlReporter(): Reporter {
  return {release: report => `${safeJson(toJson(report))}\n`}
}

function toJson(report: ReleaseReport): object {
  if (report.status === 'failed') return {file: report.file, status: 'failed', error: report.error, findings: []}
  return {
    file: report.file,
    status: report.error === undefined ? 'checked' : 'failed',
    ...(report.error === undefined ? {} : {error: report.error}),
    format: report.reading.format,
    ...(report.reading.caveats ? {caveats: report.reading.caveats} : {}),
    findings: report.findings.map(finding => ({...findingToJson(finding, report.lines), ...placeOf(report.reading.placeAt?.(finding.span.start))}))
  }
}

function findingToJson(finding: Finding, lines: LineIndex): object {
  const start = lines.point(finding.span.start)
  const end = lines.point(finding.span.end)
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity,
    message: finding.message,
    note: finding.why,
    remedy: finding.remedy,
    authority: finding.authority,
    span: finding.span,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    isDocument: finding.isDocument,
    section: finding.section,
    actual: finding.actual,
    expected: finding.expected,
    related: finding.related.map(({span, message}) => ({span, ...lines.point(span.start), message})),
    fixes: finding.fixes,
    fingerprint: finding.fingerprint,
    waived: finding.waived,
    url: finding.url
  }
}

function placeOf(place: string | null | undefined): {place?: string} {
  return place ? {place} : {}
}
