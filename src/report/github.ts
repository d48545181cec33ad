import {relativeUri} from './file-uri.ts'
import {printable} from './printable.ts'
import type {Reporter, ReportSettings} from './release-report.ts'

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Workflow commands: GitHub shows each finding at its line. */
export function githubReporter({directory}: ReportSettings): Reporter {
  return {
    release(report) {
      const file = decodeURIComponent(relativeUri(report.path, directory))
      const failure = report.error === undefined ? '' : command('error', {file, title: 'harborlint'}, `${report.file} was not wholly checked: ${report.error}`)
      if (report.status === 'failed') return failure
      const findings = report.findings
        .filter(finding => !finding.waived)
        .map(({severity, rule, span, message, why, remedy}) => {
          const start = report.lines.point(span.start)
          const end = report.lines.point(span.end)
          // Columns count only within one line.
          const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
          return command(levels[severity], {file, line: start.line, endLine: end.line, ...columns, title: rule}, `${message}\n${why}\n${remedy}`)
        })
      return findings.join('') + failure
    }
  }
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${list.join(',')}::${message.split('\n').map(escapeData).join('%0A')}\n`
}

function escapeData(text: string): string {
  return printable(text.replace(/\r/g, '')).replace(/%/g, '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
