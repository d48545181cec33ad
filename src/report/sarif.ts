import type {Finding} from '../lint/finding.ts'
import type {Fix, Rule, Severity} from '../rule/define-rule.ts'
import type {LineIndex} from '../text/line-index.ts'
import type {Span} from '../text/span.ts'
import {relativeUri} from './file-uri.ts'
import {safeJson} from './printable.ts'
import type {CheckedRelease, Reporter, ReportSettings} from './release-report.ts'
import type {RuleDocs} from './rule-docs.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}
const site = 'https://github.com/harborlint/harborlint'

/** SARIF 2.1.0. Every rule is declared, so that a code host can tell a mended finding from a rule that did not run. */
export function sarifReporter({version, rules, directory}: ReportSettings, docs: RuleDocs): Reporter {
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id as string, index]))
  const notifications: object[] = []
  let count = 0
  return {
    start() {
      const driver = {name: 'harborlint', semanticVersion: version, informationUri: site, rules: rules.map(rule => describeRule(rule, docs))}
      return `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": ${safeJson({driver})},\n"columnKind": "utf16CodeUnits",\n"results": [`
    },
    release(report) {
      const uri = relativeUri(report.path, directory)
      if (report.error !== undefined)
        notifications.push({
          level: 'error',
          message: {text: `${report.file} was not wholly checked: ${report.error}`},
          locations: [{physicalLocation: {artifactLocation: {uri}}}]
        })
      if (report.status === 'failed') return ''
      return report.findings.map(finding => `${count++ > 0 ? ',' : ''}\n${safeJson(toResult(report, finding, uri, ruleIndex))}`).join('')
    },
    end: () => `\n],\n"invocations": [${safeJson({executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications})}]}]}\n`
  }
}

function describeRule(rule: Rule, docs: RuleDocs): object {
  const doc = docs[rule.id]
  return {
    id: rule.id,
    shortDescription: {text: doc?.summary ?? rule.why},
    fullDescription: {text: rule.why},
    help: {text: `${rule.why}\n\n${rule.remedy}`, markdown: doc?.markdown ?? `${rule.why}\n\n${rule.remedy}`},
    helpUri: `${site}/blob/main/docs/rules/${rule.id}.md`,
    defaultConfiguration: {level: levels[rule.severity], enabled: rule.profiles.includes('recommended')},
    properties: {
      tags: [...new Set([rule.id.split('/')[0], rule.authority])],
      profiles: rule.profiles,
      precision: rule.profiles.includes('recommended') ? 'high' : 'medium'
    }
  }
}

function toResult(report: CheckedRelease, finding: Finding, uri: string, ruleIndex: ReadonlyMap<string, number>): object {
  const {lines} = report
  const artifactLocation = {uri}
  const index = ruleIndex.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : {ruleIndex: index}),
    level: levels[finding.severity],
    message: {text: `${finding.message}. ${finding.remedy}`},
    locations: [
      {
        physicalLocation: {artifactLocation, region: regionOf(finding.span, lines, finding.actual)},
        ...(report.file === report.path ? {} : {logicalLocations: [{name: report.file.slice(report.path.length + 1), kind: 'resource'}]})
      }
    ],
    relatedLocations: finding.related.map(({span, message}, id) => ({
      id,
      message: {text: message},
      physicalLocation: {artifactLocation, region: regionOf(span, lines)}
    })),
    fixes: finding.fixes.map(fix => toFix(fix, lines, artifactLocation)),
    partialFingerprints: {'harborlint/v1': finding.fingerprint},
    suppressions: finding.waived
      ? [{kind: 'external', status: 'accepted', justification: `${finding.waived.reason} (${finding.waived.by}, ${finding.waived.on})`}]
      : [],
    properties: {authority: finding.authority, section: finding.section, messageId: finding.messageId}
  }
}

function regionOf(span: Span, lines: LineIndex, snippet?: string): object {
  const start = lines.point(span.start)
  const end = lines.point(span.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    ...(snippet ? {snippet: {text: snippet}} : {})
  }
}

function toFix(fix: Fix, lines: LineIndex, artifactLocation: object): object {
  const replacements = fix.edits.map(({span, text}) => ({deletedRegion: regionOf(span, lines), insertedContent: {text}}))
  return {description: {text: `${fix.title} (${fix.safety})`}, artifactChanges: [{artifactLocation, replacements}]}
}
