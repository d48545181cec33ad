import type {Finding} from '../lint/finding.ts'
import type {CheckedRelease, Reporter} from './release-report.ts'

/** JUnit XML: a suite for each release, a failed case for each error and warning; a clean release is one case that passes. */
export function junitReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="harborlint">\n',
    release(report) {
      const cases = report.status === 'checked' ? report.findings.map(finding => caseOf(report, finding)) : []
      if (report.error !== undefined)
        cases.push(`    <testcase classname="${escapeXml(report.file)}" name="read and check"><error message="${escapeXml(report.error)}"/></testcase>\n`)
      if (cases.length === 0) cases.push(`    <testcase classname="${escapeXml(report.file)}" name="no finding"/>\n`)
      const found = report.status === 'checked' ? report.findings.filter(isFailure).length : 0
      return `  <testsuite name="${escapeXml(report.file)}" tests="${cases.length}" failures="${found}" errors="${report.error === undefined ? 0 : 1}">\n${cases.join('')}  </testsuite>\n`
    },
    end: () => '</testsuites>\n'
  }
}

function caseOf(report: CheckedRelease, finding: Finding): string {
  const {line, column} = report.lines.point(finding.span.start)
  const text = `${report.file}:${line}:${column} ${finding.message}\n${finding.actual}\nWhy: ${finding.why}\nDo: ${finding.remedy}`
  const outcome = isFailure(finding)
    ? `<failure type="${finding.severity}" message="${escapeXml(finding.message)}">${escapeXml(text)}</failure>`
    : `<skipped message="${escapeXml(finding.waived ? `waived by ${finding.waived.by}: ${finding.waived.reason}` : finding.message)}"/>`
  return `    <testcase classname="${escapeXml(report.file)}" name="${escapeXml(`${finding.rule} ${line}:${column}`)}">${outcome}</testcase>\n`
}

function isFailure({severity, waived}: Finding): boolean {
  return severity !== 'info' && !waived
}

const references: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\n': '&#10;'}

// XML 1.0 has no way to write control characters, half surrogates and the last two code points of a plane.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[<>&"\n\u202a-\u202e\u2066-\u2069]/g, character => references[character] ?? `&#${character.charCodeAt(0)};`)
}
