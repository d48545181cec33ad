import type {IssuerProfile} from '../facts/issuer-profile.ts'
import {understand} from '../facts/understand.ts'
import {applyFixes} from '../lint/apply-fixes.ts'
import type {Finding} from '../lint/finding.ts'
import {lint} from '../lint/lint.ts'
import {read} from '../read/read.ts'
import type {Format} from '../read/reading.ts'
import type {Profile, Rule, Severity} from './define-rule.ts'

/** What every case may set beside its text. */
export interface CaseSettings {
  /** Name of the case in the test report; the first words of the text unless given. */
  readonly name?: string
  /** `markdown` unless given. */
  readonly format?: Format
  /** `strict` unless given, so that every finding of the rule shows. */
  readonly profile?: Profile
  /** Day to judge by where the text names none; 2026-01-15 unless given. */
  readonly asOf?: string
  readonly issuer?: IssuerProfile
  readonly options?: Readonly<Record<string, unknown>>
}

/** A release on which the rule is silent. */
export interface ValidCase extends CaseSettings {
  readonly text: string
}

/** A release on which the rule speaks. */
export interface InvalidCase extends CaseSettings {
  /** The release; the span of each finding is drawn as `⟦…⟧`, in the order of the findings. */
  readonly text: string
  readonly findings: readonly (string | ExpectedFinding)[]
  /** The release after all its fixes; required when the rule offers a fix and the case is about fixing. */
  readonly fixed?: string
}

/** A finding in full; only `messageId` must be given. */
export interface ExpectedFinding {
  readonly messageId: string
  readonly severity?: Severity
  readonly message?: string
  /** The finding is about the whole document and has no span drawn. */
  readonly document?: boolean
  /** Words that the related places cover, in order. */
  readonly related?: readonly string[]
}

/** Cases of a rule, as data. */
export interface RuleCases {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly InvalidCase[]
}

/** The functions of the test runner; those in scope globally unless given. */
export interface TestRunner {
  describe(name: string, body: () => void): void
  it(name: string, body: () => Promise<void>): void
}

const caseKeys = new Set(['name', 'text', 'format', 'profile', 'asOf', 'issuer', 'options', 'findings', 'fixed'])

/**
 * Runs the cases of a rule. Refuses duplicate cases, unknown keys, findings without a drawn span and fixes that
 * change again what they mended.
 *
 * @throws {TypeError} if the cases themselves are at fault.
 */
export function ruleTester(rule: Rule, {valid, invalid}: RuleCases, runner: TestRunner = globalThis as unknown as TestRunner): void {
  const seen = new Set<string>()
  if (valid.length === 0 || invalid.length === 0) throw new TypeError(`${rule.id}: a rule needs both valid and invalid cases`)
  for (const testCase of [...valid, ...invalid]) {
    const full = typeof testCase === 'string' ? {text: testCase} : testCase
    for (const key of Object.keys(full)) if (!caseKeys.has(key)) throw new TypeError(`${rule.id}: unknown key \`${key}\` in a case`)
    const identity = JSON.stringify(full)
    if (seen.has(identity)) throw new TypeError(`${rule.id}: duplicate case ${identity.slice(0, 80)}`)
    seen.add(identity)
  }
  runner.describe(rule.id, () => {
    for (const testCase of valid) {
      const full = typeof testCase === 'string' ? {text: testCase} : testCase
      runner.it(`is silent: ${titleOf(full)}`, async () => {
        const findings = await findingsOf(rule, full.text, full)
        if (findings.length > 0)
          throw new Error(`${rule.id} reports ${findings.map(finding => `${finding.messageId} at "${finding.actual}": ${finding.message}`).join('; ')}`)
      })
    }
    for (const testCase of invalid) {
      runner.it(`reports: ${titleOf(testCase)}`, () => checkInvalid(rule, testCase))
    }
  })
}

async function checkInvalid(rule: Rule, testCase: InvalidCase): Promise<void> {
  const {text, spans} = undraw(testCase.text)
  const expected: ExpectedFinding[] = testCase.findings.map(finding => (typeof finding === 'string' ? {messageId: finding} : finding))
  const placed = expected.filter(finding => !finding.document)
  if (placed.length !== spans.length) throw new TypeError(`${rule.id}: ${placed.length} findings with a place but ${spans.length} spans drawn in the text`)
  const findings = await findingsOf(rule, text, testCase)
  const show = (list: readonly Finding[]): string =>
    list.map(finding => `${finding.messageId} at "${text.slice(finding.span.start, finding.span.end)}": ${finding.message}`).join('\n  ')
  if (findings.length !== expected.length) throw new Error(`${rule.id}: expected ${expected.length} findings, got ${findings.length}\n  ${show(findings)}`)
  let drawn = 0
  for (const [index, want] of expected.entries()) {
    const got = findings[index] as Finding
    if (got.messageId !== want.messageId) throw new Error(`${rule.id}: expected ${want.messageId}, got\n  ${show([got])}`)
    if (/\{[A-Za-z]\w*\}/.test(got.message)) throw new Error(`${rule.id}: unfilled name in "${got.message}"`)
    if (want.severity && got.severity !== want.severity) throw new Error(`${rule.id}: expected ${want.severity}, got ${got.severity}`)
    if (want.message !== undefined && got.message !== want.message) throw new Error(`${rule.id}: expected "${want.message}", got "${got.message}"`)
    if (want.document !== got.isDocument)
      if (want.document || got.isDocument) throw new Error(`${rule.id}: ${got.messageId} is ${got.isDocument ? '' : 'not '}about the document`)
    if (!want.document) {
      const span = spans[drawn++] as {start: number; end: number}
      if (got.span.start !== span.start || got.span.end !== span.end)
        throw new Error(`${rule.id}: expected the span "${text.slice(span.start, span.end)}", got "${text.slice(got.span.start, got.span.end)}"`)
    }
    if (want.related) {
      const words = got.related.map(related => text.slice(related.span.start, related.span.end).replace(/\s+/g, ' '))
      if (JSON.stringify(words) !== JSON.stringify(want.related)) throw new Error(`${rule.id}: related places are ${JSON.stringify(words)}`)
    }
  }
  if (testCase.fixed !== undefined) await checkFixed(rule, text, testCase, findings)
}

async function checkFixed(rule: Rule, text: string, testCase: InvalidCase, findings: readonly Finding[]): Promise<void> {
  const fixes = findings.flatMap(finding => finding.fixes.slice(0, 1))
  const {source} = applyFixes(text, fixes)
  if (source !== testCase.fixed) throw new Error(`${rule.id}: fixed to\n${source}\ninstead of\n${testCase.fixed}`)
  const again = await findingsOf(rule, source, testCase)
  const still = again.flatMap(finding => finding.fixes.slice(0, 1))
  if (applyFixes(source, still).source !== source) throw new Error(`${rule.id}: a second round of fixes changes the text again`)
}

async function findingsOf(rule: Rule, text: string, settings: CaseSettings): Promise<readonly Finding[]> {
  const format = settings.format ?? 'markdown'
  const readings = await read('case', new TextEncoder().encode(text), {as: format})
  const findings: Finding[] = []
  for (const reading of readings) {
    const release = understand(reading, {asOf: settings.asOf ?? '2026-01-15', profile: settings.issuer ?? null})
    const result = lint(release, [{rule, ...(settings.options ? {options: settings.options} : {})}], settings.profile ?? 'strict')
    for (const failure of result.failures) throw failure.error
    findings.push(...result.findings)
  }
  return findings
}

function titleOf(testCase: {readonly name?: string; readonly text: string}): string {
  return testCase.name ?? testCase.text.replace(/\s+/g, ' ').slice(0, 90)
}

function undraw(drawn: string): {text: string; spans: {start: number; end: number}[]} {
  const spans: {start: number; end: number}[] = []
  const open: number[] = []
  let text = ''
  for (const part of drawn.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length)
    else if (part === '⟧') {
      const start = open.pop()
      if (start === undefined) throw new TypeError('⟧ without ⟦')
      spans.push({start, end: text.length})
    } else text += part
  }
  if (open.length > 0) throw new TypeError('⟦ without ⟧')
  return {text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end)}
}
