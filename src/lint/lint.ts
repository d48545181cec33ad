import type {Release} from '../facts/release.ts'
import type {OptionSpecs, Options, Profile, Report, Rule, Severity} from '../rule/define-rule.ts'
import type {Span} from '../text/span.ts'
import type {Stopwatch} from '../text/stopwatch.ts'
import type {Finding} from './finding.ts'
import {fingerprinter} from './fingerprint.ts'
import {fill} from './message-template.ts'

/** A rule with the level and options that the configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule
  /** Instead of the severity that the rule or its report gives. */
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, unknown>>
}

/** A rule that threw: our own fault or a plugin's, never the author's of the release. */
export interface RuleFailure {
  readonly rule: string
  readonly error: Error
}

/** The outcome of running rules over one release. */
export interface LintResult {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

const site = 'https://github.com/harborlint/harborlint/blob/main/docs/rules/'

/** Runs the rules over a release and returns the findings in order of place. `clock` is told what each rule costs. */
export function lint(release: Release, rules: readonly ActiveRule[], profile: Profile, clock?: Stopwatch): LintResult {
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  const fingerprint = fingerprinter(release)
  for (const active of rules) {
    if (!applies(active.rule, release)) continue
    const reports: Report[] = []
    try {
      const check = (): void => active.rule.check({release, options: optionsOf(active), report: report => void reports.push(report)})
      if (clock) clock.measure(`rule ${active.rule.id}`, check)
      else check()
    } catch (error) {
      failures.push({rule: active.rule.id, error: error instanceof Error ? error : new Error(String(error))})
      continue
    }
    for (const report of reports) {
      if (report.profile === 'strict' && profile !== 'strict') continue
      findings.push(toFinding(active, report))
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
  return {findings, failures}

  function toFinding({rule, severity}: ActiveRule, report: Report): Finding {
    const {span, isDocument} = placeOf(release, report.at)
    const range = release.reading.map.range(span)
    const actual = report.actual ?? release.text.slice(range.from, range.to).replace(/\s+/g, ' ')
    const data = {text: actual, ...report.data}
    return {
      rule: rule.id,
      messageId: report.messageId,
      severity: severity ?? report.severity ?? rule.severity,
      message: fill(rule.messages[report.messageId] ?? report.messageId, data),
      why: fill(report.why ?? rule.why, data),
      remedy: fill(report.remedy ?? rule.remedy, data),
      authority: rule.authority,
      span,
      isDocument,
      section: isDocument ? null : release.roleAt(range.from),
      actual: isDocument ? '' : actual,
      expected: report.expected ?? [],
      related: report.related ?? [],
      fixes: report.fixes ?? [],
      fingerprint: fingerprint(rule.id, report.messageId, isDocument ? null : range),
      waived: null,
      url: `${site}${rule.id}.md`
    }
  }
}

function applies(rule: Rule, release: Release): boolean {
  if (rule.absence && release.isExcerpt) return false
  if (rule.types && !rule.types.some(type => release.types.includes(type))) return false
  const {from, to} = rule.era ?? {}
  return (from === undefined || release.asOf >= from) && (to === undefined || release.asOf < to)
}

function optionsOf({rule, options}: ActiveRule): Options<OptionSpecs> {
  const values: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(rule.options ?? {})) values[name] = options?.[name] ?? spec.default
  // The configuration has checked the types against the specs.
  return values as Options<OptionSpecs>
}

function placeOf(release: Release, at: Report['at']): {span: Span; isDocument: boolean} {
  if (at === 'document') {
    const first = release.sections.find(section => section.role === 'headline') ?? release.blocks[0]
    return {span: first?.span ?? {start: 0, end: 0}, isDocument: true}
  }
  return {span: 'span' in at ? at.span : at, isDocument: false}
}
