import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../lint/finding.ts'
import type {Span} from '../text/span.ts'
import type {Checked, FileProblem} from './checked.ts'

const severities = {error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information} as const

/** The diagnostics of a document: its findings that nobody waived, and failures at its beginning. */
export function diagnosticsOf(document: TextDocument, {findings, failures}: Checked): Diagnostic[] {
  return [
    ...failures.map(message => ({range: rangeOf(document, {start: 0, end: 0}), severity: DiagnosticSeverity.Error, source: 'harborlint', message})),
    ...findings.filter(finding => !finding.waived).map(finding => diagnosticOf(document, finding))
  ]
}

/** A finding as a diagnostic. */
export function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: {href: finding.url},
    source: 'harborlint',
    message: `${finding.message}\n${finding.remedy}`,
    relatedInformation: finding.related.map(({span, message}) => ({location: {uri: document.uri, range: rangeOf(document, span)}, message})),
    data: {fingerprint: finding.fingerprint}
  }
}

/** A problem of the configuration or waiver file as a diagnostic on it. */
export function problemDiagnostic(document: TextDocument, problem: FileProblem): Diagnostic {
  return {
    range: rangeOf(document, problem.span),
    severity: severities[problem.severity],
    code: problem.rule,
    source: 'harborlint',
    message: problem.message
  }
}

/** The lines and characters of a span. */
export function rangeOf(document: TextDocument, span: Span): Diagnostic['range'] {
  return {start: document.positionAt(span.start), end: document.positionAt(span.end)}
}
