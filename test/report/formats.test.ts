import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv, type AnySchema} from 'ajv'
import formats from 'ajv-formats'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {read} from '../../src/read/read.ts'
import {createReporter, type ReportFormat} from '../../src/report/create-reporter.ts'
import type {CheckedRelease, ReleaseReport, Totals} from '../../src/report/release-report.ts'
import {lineIndex} from '../../src/text/line-index.ts'

const source = `Bellwether Instruments Posts Revenue of $4.8 million

DAYTON, Ohio, March 21, 2003 -- Revenue rose to $4.7 million, 100% more: 一般 words.
`
const totals: Totals = {releases: 2, failed: 1, error: 1, warning: 0, info: 0, waived: 1, safe: 0, suggested: 1, fixed: 0}

function finding(words: string, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words)
  return {
    rule: 'numeric/range-order',
    messageId: 'reversed',
    severity: 'error',
    message: `The range \`${words}\` runs, from: high % to low`,
    why: 'Arithmetic <says> so & "more"',
    remedy: 'Mend it.',
    authority: 'arithmetic',
    span: {start, end: start + words.length},
    isDocument: false,
    section: 'lead',
    actual: words,
    expected: [],
    related: [],
    fixes: [],
    fingerprint: '0123456789abcdef',
    waived: null,
    url: 'https://example.com/docs/rules/numeric/range-order.md',
    ...more
  }
}

async function report(findings: readonly Finding[], file = 'drafts/ü 1.txt'): Promise<CheckedRelease> {
  const [reading] = await read('drafts/1.txt', new TextEncoder().encode(source), {as: 'plain-text'})
  if (!reading) throw new Error('not read')
  return {status: 'checked', file, path: file, reading, hash: () => '', lines: lineIndex(source), findings, titleAt: () => null}
}

async function render(format: ReportFormat, reports: readonly ReleaseReport[], columns = 100): Promise<string> {
  const reporter = await createReporter(format, {version: '9.9.9', rules, directory: '/home/ir', colour: false, columns, quiet: false})
  return (reporter.start?.() ?? '') + reports.map(release => reporter.release(release)).join('') + (reporter.end?.(totals) ?? '')
}

const related = {span: {start: source.indexOf('$4.8'), end: source.indexOf('$4.8') + 12}, message: 'first stated here'}
const fix = {
  title: 'Write it so',
  safety: 'suggested' as const,
  edits: [{span: {start: source.indexOf('$4.7'), end: source.indexOf('$4.7') + 12}, text: '$4.8 million'}]
}
const waived = {reason: 'Unrounded', by: 'Ada Reyes', on: '2026-01-02'}
const failed: ReleaseReport = {status: 'failed', file: 'x.png', path: 'x.png', error: 'cannot read x.png: it is a picture'}

async function sample(): Promise<readonly ReleaseReport[]> {
  return [await report([finding('$4.7 million', {related: [related], fixes: [fix]}), finding('100%', {waived, severity: 'warning'})]), failed]
}

it('writes SARIF that its schema accepts', async () => {
  const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url)), 'utf8'))
  // The schema is of draft 4; what it uses means the same in draft 7, but for the names of these two.
  delete schema.$schema
  delete schema.id
  const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
  formats.default(ajv)
  const validate = ajv.compile(schema as AnySchema)
  const log = JSON.parse(await render('sarif', await sample()))
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  expect(validate({...log, version: '3'})).toBe(false)
  const [run] = log.runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules.map((rule: {id: string}) => rule.id)).toEqual(rules.map(rule => rule.id))
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('numeric/range-order')
  expect(run.results[0]).toMatchObject({
    level: 'error',
    partialFingerprints: {'harborlint/v1': '0123456789abcdef'},
    suppressions: [],
    locations: [{physicalLocation: {artifactLocation: {uri: 'drafts/%C3%BC%201.txt'}, region: {startLine: 3, startColumn: 49, endLine: 3, endColumn: 61}}}],
    relatedLocations: [{message: {text: 'first stated here'}}]
  })
  expect(run.results[1].suppressions[0].justification).toContain('Unrounded')
  expect(run.invocations[0].executionSuccessful).toBe(false)
})

it('writes the JSON contract', async () => {
  const {tool, results} = JSON.parse(await render('json', await sample()))
  expect(tool).toEqual({name: 'harborlint', version: '9.9.9'})
  expect(results[0]).toMatchObject({file: 'drafts/ü 1.txt', status: 'checked', format: 'plain-text'})
  expect(results[0].findings[0]).toMatchObject({
    rule: 'numeric/range-order',
    severity: 'error',
    note: 'Arithmetic <says> so & "more"',
    authority: 'arithmetic',
    span: {start: source.indexOf('$4.7'), end: source.indexOf('$4.7') + 12},
    line: 3,
    column: 49,
    endLine: 3,
    endColumn: 61,
    section: 'lead',
    actual: '$4.7 million',
    related: [{line: 1, column: 41, message: 'first stated here'}],
    fixes: [{safety: 'suggested', edits: [{text: '$4.8 million'}]}],
    waived: null
  })
  expect(results[0].findings[1].waived).toEqual(waived)
  expect(results[1]).toEqual({file: 'x.png', status: 'failed', error: failed.error, findings: []})
  expect(JSON.parse(await render('json', []))).toMatchObject({results: []})
  const lines = (await render('jsonl', await sample())).trim().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual(results)
})

it('escapes what GitHub would take for its own', async () => {
  const [annotation, failure, ...rest] = (await render('github', await sample())).trimEnd().split('\n')
  expect(annotation).toMatch(
    /^::error file=drafts\/ü 1\.txt,line=3,endLine=3,col=49,endColumn=61,title=numeric\/range-order::The range .* high %25 to low%0AArithmetic/
  )
  expect(failure).toContain('x.png')
  expect(rest).toEqual([])
})

it('writes well-formed JUnit XML', async () => {
  const xml = await render('junit', [...(await sample()), await report([], 'clean\u0001.txt')])
  const names = elementsOf(xml).map(({name, attributes}) => (name === 'testsuite' ? `${name} ${attributes.failures} ${attributes.errors}` : name))
  expect(names).toEqual([
    'testsuites',
    'testsuite 1 0',
    'testcase',
    'failure',
    'testcase',
    'skipped',
    'testsuite 0 1',
    'testcase',
    'error',
    'testsuite 0 0',
    'testcase'
  ])
})

it('writes diagnostics of the language server protocol', async () => {
  const [first, second] = JSON.parse(await render('lsp', await sample()))
  expect(first.uri).toBe('file:///home/ir/drafts/%C3%BC%201.txt')
  expect(first.diagnostics).toHaveLength(1)
  expect(first.diagnostics[0]).toMatchObject({
    range: {start: {line: 2, character: 48}, end: {line: 2, character: 60}},
    severity: 1,
    code: 'numeric/range-order',
    relatedInformation: [{location: {range: {start: {line: 0, character: 40}}}}]
  })
  expect(second.diagnostics[0].message).toContain('x.png')
})

it('shows a person the words in their place', async () => {
  expect(await render('text', await sample())).toBe(`error   The range \`$4.7 million\` runs, from: high % to low
        drafts/ü 1.txt:3:49 · in the lead · numeric/range-order
    1 │ Bellwether Instruments Posts Revenue of $4.8 million
      │                                         ──────────── first stated here
    3 │ DAYTON, Ohio, March 21, 2003 -- Revenue rose to $4.7 million, 100% more: 一般 words.
      │                                                 ^^^^^^^^^^^^
   why  Arithmetic <says> so & "more"
    do  Mend it.
   fix  Write it so (--fix --suggested)

2 releases checked: 1 error; 1 waived; 1 file not wholly checked
1 suggestion to review: --diff --suggested shows what would change
`)
  expect(await render('text', [await report([finding('words')])], 60)).toContain(`
    3 │ … rose to $4.7 million, 100% more: 一般 words.
      │                                         ^^^^^`)
})

it('shows places that overlap together, and a note once, at the end of its place', async () => {
  const start = source.indexOf('Revenue rose')
  const whole = {span: {start, end: source.indexOf(' words.') + 7}, isDocument: false}
  const inner = {span: {start: source.indexOf('$4.7'), end: source.indexOf('$4.7') + 12}, message: 'the figure'}
  const shown = await render('text', [await report([finding('Revenue rose', {...whole, related: [inner]})])], 60)
  expect(shown).toContain(`
    3 │ … March 21, 2003 -- Revenue rose to $4.7 million,
      │                     ^^^^^^^^^^^^^^^^────────────^
      │                                     the figure
      │ 100% more: 一般 words.
      │ ^^^^^^^^^^^^^^^^^^^^^^
`)
})

// The elements of an XML document in order; fails where it is not well formed.
function elementsOf(xml: string): readonly {name: string; attributes: Record<string, string>}[] {
  const elements: {name: string; attributes: Record<string, string>}[] = []
  const open: string[] = []
  let at = 0
  for (const match of xml.matchAll(/<\?xml[^?]*\?>|<(\/?)([a-z]+)((?:\s[a-z]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [tag, closes, name = '', list = '', isEmpty] = match
    expect(xml.slice(at, match.index) + list).not.toMatch(/[<>]|&(?!(?:lt|gt|amp|quot|#10);)/)
    at = match.index + tag.length
    if (!name) continue
    if (closes) expect(open.pop()).toBe(name)
    else {
      elements.push({name, attributes: Object.fromEntries([...list.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))})
      if (!isEmpty) open.push(name)
    }
  }
  expect([open, xml.slice(at).trim()]).toEqual([[], ''])
  return elements
}
