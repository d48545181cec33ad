import type {Finding} from '../lint/finding.ts'
import type {LineIndex} from '../text/line-index.ts'
import {safeJson} from './printable.ts'
import type {CheckedRelease, ReleaseReport, Reporter, ReportSettings} from './release-report.ts'

/** The JSON contract: one object with `tool` and `results`. */
export function jsonReporter({version}: Pick<ReportSettings, 'version'>): Reporter {
  let count = 0
  return {
    start: () => `{"tool": ${safeJson({name: 'harborlint', version})},\n"results": [`,
    release: report => `${count++ > 0 ? ',' : ''}\n${safeJson(toJson(report))}`,
    end: () => '\n]}\n'
  }
}

/** One result object of the JSON contract on each line: one line a file, whatever it holds. */
export function jsonlReporter(): Reporter {
  return {
    release: report => `${safeJson(toJson(report))}\n`,
    file: (reports, {name, line}) => `${safeJson({...(line ? {id: line.id, line: line.number} : {}), ...fileToJson(reports, name)})}\n`
  }
}

// The releases of a submission stand in one result; each finding says which one it is of.
function fileToJson(reports: readonly ReleaseReport[], file: string): object {
  const [only, ...more] = reports
  if (only && more.length === 0) return toJson(only)
  const errors = reports.flatMap(({file: part, error}) => (error === undefined ? [] : [`${part}: ${error}`]))
  const checked = reports.filter(report => report.status === 'checked')
  return {
    file,
    status: errors.length === 0 ? 'checked' : 'failed',
    ...(errors.length === 0 ? {} : {error: errors.join('; ')}),
    ...(checked[0] ? {format: checked[0].reading.format} : {}),
    releases: reports.map(report => ({file: report.file, ...(report.status === 'checked' ? {format: report.reading.format} : {})})),
    findings: checked.flatMap(report => findingsToJson(report).map(finding => ({file: report.file, ...finding})))
  }
}

function toJson(report: ReleaseReport): object {
  if (report.status === 'failed') return {file: report.file, status: 'failed', error: report.error, findings: []}
  return {
    file: report.file,
    status: report.error === undefined ? 'checked' : 'failed',
    ...(report.error === undefined ? {} : {error: report.error}),
    format: report.reading.format,
    ...(report.reading.caveats ? {caveats: report.reading.caveats} : {}),
    findings: findingsToJson(report)
  }
}

function findingsToJson(report: CheckedRelease): readonly object[] {
  return report.findings.map(finding => ({...findingToJson(finding, report.lines), ...placeOf(report.reading.placeAt?.(finding.span.start))}))
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
