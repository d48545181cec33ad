import {expect, it} from 'vitest'
import type {Finding} from '../../src/lint/finding.ts'
import {applyWaivers} from '../../src/review/apply-waivers.ts'
import type {Waiver} from '../../src/review/waiver.ts'
import {addWaiver, parseWaiverFile, removeWaivers} from '../../src/review/waiver-file.ts'

const waiver: Waiver = {
  file: 'q3.md',
  rule: 'numeric/percent-change',
  fingerprint: 'a1',
  excerpt: 'revenue rose 30%',
  reason: 'Source figures are unrounded',
  by: 'Ada Reyes',
  on: '2026-01-02'
}

function finding(rule: string, fingerprint: string): Finding {
  return {
    rule,
    messageId: 'm',
    severity: 'error',
    message: 'm',
    why: '',
    remedy: '',
    authority: 'arithmetic',
    span: {start: 0, end: 1},
    isDocument: false,
    section: 'body',
    actual: '',
    expected: [],
    related: [],
    fixes: [],
    fingerprint,
    waived: null,
    url: ''
  }
}

it('keeps the comments of a file edited by hand', () => {
  const first = addWaiver('', waiver)
  const edited = first.replace('  - file', '  # Agreed on the call of January 2\n  - file')
  const second = addWaiver(edited, {...waiver, fingerprint: 'b2', expires: '2026-03-01'})
  expect(second).toContain('# Agreed on the call of January 2')
  expect(parseWaiverFile(second).problems).toEqual([])
  expect(parseWaiverFile(second).entries.map(entry => entry.waiver.fingerprint)).toEqual(['a1', 'b2'])
  const [, last] = parseWaiverFile(second).entries
  const pruned = removeWaivers(second, last ? [last] : [])
  expect(pruned).toContain('# Agreed on the call of January 2')
  expect(parseWaiverFile(pruned).entries.map(entry => entry.waiver.fingerprint)).toEqual(['a1'])
})

it('does not count a waiver without a reason or a name', () => {
  for (const key of ['reason', 'by'] as const) {
    const {entries, problems} = parseWaiverFile(addWaiver('', {...waiver, [key]: ''}))
    expect(entries).toEqual([])
    expect(problems.map(problem => problem.rule)).toEqual(['waiver/no-reason'])
  }
})

it.each([
  ['waivers: [', 'waiver/malformed'],
  ['waivers:\n  - rule: a/b', 'waiver/malformed'],
  [addWaiver('', {...waiver, on: '2026-02-30'}), 'waiver/malformed'],
  [addWaiver('', waiver).replace('excerpt', 'exerpt'), 'waiver/malformed'],
  ['- a list', 'waiver/malformed']
])('says what is wrong with %j', (text, rule) => {
  expect(parseWaiverFile(text).problems[0]?.rule).toBe(rule)
})

it('waives, and reports what has expired, changed or is not needed', () => {
  const file = parseWaiverFile(
    addWaiver(addWaiver(addWaiver('', waiver), {...waiver, fingerprint: 'old', expires: '2026-02-01'}), {...waiver, rule: 'dates/weekday', fingerprint: 'gone'})
  )
  const outcome = applyWaivers([{file: 'q3.md', findings: [finding(waiver.rule, 'a1'), finding(waiver.rule, 'old')]}], file.entries, '2026-02-01')
  expect(outcome.findings[0]?.map(found => found.waived?.by ?? null)).toEqual(['Ada Reyes', null])
  expect(outcome.problems.map(problem => problem.rule)).toEqual(['waiver/expired', 'waiver/unused'])
  const altered = applyWaivers([{file: 'q3.md', findings: [finding(waiver.rule, 'new words')]}], file.entries.slice(0, 1), '2026-02-01')
  expect(altered.problems.map(problem => problem.rule)).toEqual(['waiver/altered'])
  const elsewhere = applyWaivers([{file: 'other.md', findings: []}], file.entries, '2026-02-01')
  expect(elsewhere.problems).toEqual([])
})
