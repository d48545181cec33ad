import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {understand} from '../../../src/facts/understand.ts'
import type {Finding} from '../../../src/lint/finding.ts'
import {read} from '../../../src/read/read.ts'
import type {ReviewInput} from '../../../src/report/html/review-input.ts'
import {reviewPage} from '../../../src/report/html/review-page.ts'

async function page(text: string, change: Partial<ReviewInput> = {}, words?: string): Promise<string> {
  const [reading] = await read('draft.txt', new TextEncoder().encode(text), {as: 'plain-text'})
  if (!reading) throw new Error('not read')
  const start = text.indexOf(words ?? '')
  const finding: Finding = {
    rule: 'numeric/x',
    messageId: 'm',
    severity: 'error',
    message: '`<script>alert(1)</script>` is at fault',
    why: 'Because',
    remedy: 'Mend it.',
    authority: 'arithmetic',
    span: {start, end: start + (words?.length ?? 0)},
    isDocument: false,
    section: 'body',
    actual: '',
    expected: [],
    related: [],
    fixes: [],
    fingerprint: 'f',
    waived: null,
    url: 'https://example.org/rules/numeric/x.md'
  }
  return reviewPage({
    file: '<img src=x onerror=alert(1)>.txt',
    release: understand(reading, {asOf: '2026-01-15'}),
    findings: words === undefined ? [] : [finding],
    rules: [{id: 'numeric/x', authority: 'arithmetic', severity: 'error'}],
    failures: [],
    profile: 'recommended',
    version: '0.1.0',
    hash: 'abc',
    live: null,
    ...change
  })
}

function policyOf(html: string): string {
  return (/content="(default-src[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'")
}

it('never lets the text of a release become part of the page', async () => {
  const hostile = 'Acme "><script>alert(1)</script> Reports\n\n</style><img src=x onerror=alert(2)> \u001b[31mred\u001b[0m & more'
  const html = await page(hostile, {}, '<img')
  expect(html.match(/<script>/g)).toHaveLength(1)
  expect(html).not.toMatch(/<img|onerror=alert\(2\)>(?!.*&gt;)/)
  expect(html).not.toContain('\u001b')
})

it('lets only its own style and script run and asks for nothing', async () => {
  const html = await page('Acme Reports')
  const policy = policyOf(html)
  for (const [, tag, content] of html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)) {
    const hash = createHash('sha256')
      .update(content ?? '')
      .digest('base64')
    expect(policy).toContain(`${tag}-src 'sha256-${hash}'`)
  }
  expect(policy).toContain("form-action 'none'")
  expect(html).not.toMatch(/(?:src|action)="http|@import|url\(/)
})

it('puts a card beside its words and links the two', async () => {
  const html = await page('Acme Reports\n\nRevenue rose to $5 million in the quarter.', {}, '$5 million')
  expect(html).toMatch(/<span id="words-1"><\/span><a class="words error" href="#finding-1"[^>]*>\$5 million<\/a><a class="mark"[^>]*><sup>1<\/sup>/)
  const row = html.split('<div class="row">').find(part => part.includes('id="words-1"'))
  expect(row).toContain('id="finding-1"')
})

it('shows what could not be checked', async () => {
  expect(await page('Acme', {failures: ['rule a/b threw']})).toContain('rule a/b threw')
})

it('offers decisions only when it is served', async () => {
  expect(await page('Acme Corp.', {}, 'Acme')).not.toContain('<textarea')
  const live = await page('Acme Corp.', {live: {base: '/token/', resolved: [], signedOff: null}}, 'Acme')
  expect(live).toContain('action="/token/waive"')
  expect(policyOf(live)).toContain("connect-src 'self'")
})
