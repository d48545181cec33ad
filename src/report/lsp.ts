import type {LineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import {absoluteUri} from './file-uri.ts'
import {safeJson} from './printable.ts'
import type {ReleaseReport, Reporter, ReportSettings} from './release-report.ts'

const severities = {error: 1, warning: 2, info: 3} as const

/** An array of the Language Server Protocol's `PublishDiagnosticsParams`. */
export function lspReporter({directory}: ReportSettings): Reporter {
  let count = 0
  return {
    start: () => '[',
    release: report => `${count++ > 0 ? ',' : ''}\n${safeJson({uri: absoluteUri(report.path, directory), diagnostics: diagnosticsOf(report, directory)})}`,
    end: () => '\n]\n'
  }
}

/** The diagnostics of a release, as plain objects of the protocol. */
export function diagnosticsOf(report: ReleaseReport, directory: string): readonly object[] {
  const failure =
    report.error === undefined ? [] : [{range: zero, severity: severities.error, source: 'harborlint', message: `Not wholly checked: ${report.error}`}]
  if (report.status === 'failed') return failure
  const {lines} = report
  const uri = absoluteUri(report.path, directory)
  const diagnostics = report.findings
    .filter(finding => !finding.waived)
    .map(finding => ({
      range: rangeOf(finding.span, lines),
      severity: severities[finding.severity],
      code: finding.rule,
      codeDescription: {href: finding.url},
      source: 'harborlint',
      message: `${finding.message}\n${finding.remedy}`,
      relatedInformation: finding.related.map(({span, message}) => ({location: {uri, range: rangeOf(span, lines)}, message})),
      data: {fingerprint: finding.fingerprint}
    }))
  return [...diagnostics, ...failure]
}

const zero = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** A span as the protocol counts: lines and UTF-16 units from 0. */
export function rangeOf({start, end}: Span, lines: LineIndex): {start: {line: number; character: number}; end: {line: number; character: number}} {
  const from = lines.point(start)
  const to = lines.point(end)
  return {start: {line: from.line - 1, character: from.column - 1}, end: {line: to.line - 1, character: to.column - 1}}
}
