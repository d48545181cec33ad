import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, expect, it} from 'vitest'
import {parseReview} from '../../src/review/review-record.ts'
import {parseWaiverFile} from '../../src/review/waiver-file.ts'
import {violations} from '../axe.ts'

const executablePath = '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
const launcher = join(import.meta.dirname, '../../bin/harborlint.js')

const text = `# Northgate Tool Corp. Reports Results

MILWAUKEE, March 3, 2026 - Northgate Tool Corp. (NYSE: NGT) today reported sales of $9.1 million. It expects revenue of $45 million to $42 million in 2026.

"We will open a plant on [date]," said Ada Reyes, Chief Executive Officer.

Contact: Ada Reyes, (414) 555-2368
`

let browser: Browser
let directory: string
let server: ChildProcess
let url: URL
const waivers = (): string => join(directory, 'harborlint.waivers.yaml')
const record = (): string => join(directory, 'q1.md.review.json')

/** Starts a review of q1.md and resolves with its address. */
function serve(): Promise<URL> {
  server = spawn(process.execPath, [launcher, 'review', 'q1.md', '--no-open', '--port', '0'], {cwd: directory})
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', chunk => {
      said += chunk
      const address = /http:\S+/.exec(said)?.[0]
      if (address) resolve(new URL(address))
    })
    server.once('exit', () => reject(new Error(said)))
  })
}

/** Saves the release as Word and most editors do: a new file takes the place of the old one. */
function save(content: string): void {
  writeFileSync(join(directory, 'q1.md.new'), content)
  renameSync(join(directory, 'q1.md.new'), join(directory, 'q1.md'))
}

function card(page: Page, rule: string): ReturnType<Page['locator']> {
  return page.locator('.card').filter({hasText: rule})
}

async function decide(page: Page, rule: string): Promise<void> {
  const fold = card(page, rule).locator('.fold')
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  await card(page, rule).locator('summary').click()
}

async function waive(page: Page, rule: string, reason: string): Promise<void> {
  await decide(page, rule)
  await card(page, rule).getByRole('textbox', {name: 'Reason'}).fill(reason)
  await card(page, rule).getByLabel('Your name').fill('Ada Reyes')
  await card(page, rule).getByRole('button', {name: 'Waive'}).click()
}

beforeAll(async () => {
  if (hasBrowser) browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']})
})
afterAll(() => browser?.close())
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-served-'))
  save(text)
  url = await serve()
})
afterEach(() => {
  server.kill('SIGKILL')
})

it.skipIf(!hasBrowser)('follows the file as it is saved, and says when it cannot be read', async () => {
  const page = await browser.newPage()
  await page.goto(url.href)
  await expect.poll(() => page.locator('.words', {hasText: '$45 million to $42 million'}).count()).toBeGreaterThan(0)
  save(text.replace('$45 million to $42 million', '$42 million to $45 million'))
  await page.locator('article', {hasText: '$42 million to $45 million'}).waitFor()
  expect(await card(page, 'numeric/range-order').count()).toBe(0)
  save('')
  await page.getByRole('alert').waitFor()
  save(text)
  await card(page, 'numeric/range-order').waitFor()
  await page.close()
})

it.skipIf(!hasBrowser)('takes waivers, what was dealt with, and the sign-off, and check demands it', async () => {
  const page = await browser.newPage()
  await page.goto(url.href)
  await waive(page, 'numeric/range-order', 'Agreed with the desk')
  await page.locator('.card.waived', {hasText: 'Agreed with the desk'}).waitFor({state: 'attached'})
  expect(parseWaiverFile(readFileSync(waivers(), 'utf8')).entries).toMatchObject([
    {waiver: {rule: 'numeric/range-order', reason: 'Agreed with the desk', by: 'Ada Reyes', file: 'q1.md'}}
  ])
  await decide(page, 'draft/bracket-placeholder')
  await card(page, 'draft/bracket-placeholder').getByRole('button', {name: 'Mark as dealt with'}).click()
  await page.locator('.card.resolved').waitFor()
  const signOff = page.locator('#sign-off')
  // The name is remembered from the waiver.
  expect(await signOff.getByLabel('Your name').inputValue()).toBe('Ada Reyes')
  await signOff.getByRole('button').click()
  await signOff.getByText('Signed off by Ada Reyes').waitFor()
  const signed = parseReview(readFileSync(record(), 'utf8'))
  expect(signed).toMatchObject({signedOff: {by: 'Ada Reyes'}, hashes: {rules: expect.stringMatching(/^[0-9a-f]{64}$/)}})
  const states = Object.fromEntries(signed?.findings.map(finding => [finding.rule, finding.state]) ?? [])
  expect(states).toMatchObject({'numeric/range-order': 'waived', 'draft/bracket-placeholder': 'resolved'})
  const demand = (): string => spawnSync(process.execPath, [launcher, 'q1.md', '--require-review'], {cwd: directory, encoding: 'utf8'}).stdout
  expect(demand()).not.toContain('review/missing')
  save(text.concat('\nOne more line.\n'))
  expect(demand()).toContain('The text has changed since Ada Reyes signed it off')
  await page.close()
})

it.skipIf(!hasBrowser)('loses no words of two tabs, and signs off only what was read', async () => {
  const context = await browser.newContext()
  const [one, two] = [await context.newPage(), await context.newPage()]
  await one.goto(url.href)
  await two.goto(url.href)
  await decide(one, 'numeric/range-order')
  await card(one, 'numeric/range-order').getByRole('textbox', {name: 'Reason'}).fill('Half a sent')
  await waive(two, 'draft/bracket-placeholder', 'The day is set tomorrow')
  await one.locator('.notice', {hasText: 'has changed'}).waitFor()
  await one.locator('.notice button').click()
  await one.locator('.card.waived').waitFor({state: 'attached'})
  expect(await card(one, 'numeric/range-order').getByRole('textbox', {name: 'Reason'}).inputValue()).toBe('Half a sent')
  await card(one, 'numeric/range-order').getByRole('textbox', {name: 'Reason'}).fill('Half a sentence')
  await card(one, 'numeric/range-order').getByLabel('Your name').fill('Bo Lind')
  await card(one, 'numeric/range-order').getByRole('button', {name: 'Waive'}).click()
  await expect.poll(() => two.locator('.card.waived').count()).toBe(2)
  expect(parseWaiverFile(readFileSync(waivers(), 'utf8')).entries.map(({waiver}) => waiver.by)).toEqual(['Ada Reyes', 'Bo Lind'])
  // While a name stands in the field the page does not load anew under the reader.
  const name = two.locator('#sign-off').getByLabel('Your name')
  await name.fill('Ada Reyes')
  save(text.concat('\nOne more line.\n'))
  await two.locator('.notice', {hasText: 'has changed'}).waitFor()
  await two.locator('#sign-off').getByRole('button').click()
  await two.locator('.notice', {hasText: 'changed since this page was loaded'}).waitFor()
  expect(existsSync(record())).toBe(false)
  await context.close()
})

it.skipIf(!hasBrowser)('asks nobody but its own server, is accessible, and lets no other page take decisions', async () => {
  const page = await browser.newPage()
  const hosts = new Set<string>()
  page.on('request', sent => hosts.add(new URL(sent.url()).host))
  await page.goto(url.href)
  await page.locator('.card').first().waitFor()
  expect([...hosts]).toEqual([url.host])
  await decide(page, 'numeric/range-order')
  expect(await violations(page)).toEqual([])
  const other = await browser.newPage()
  await other.goto('data:text/html,<p>elsewhere</p>')
  const sent = await other.evaluate(
    address =>
      fetch(`${address}waive`, {method: 'POST', mode: 'no-cors', body: new URLSearchParams({fingerprint: 'f', reason: 'r', by: 'b'})}).then(
        answer => answer.type,
        String
      ),
    url.href
  )
  expect(sent).toMatch(/opaque|TypeError/)
  expect(existsSync(waivers())).toBe(false)
  await other.close()
  await page.close()
})

function answerTo(
  path: string,
  {method = 'GET', headers = {}, body = ''}: {method?: string; headers?: Record<string, string>; body?: string} = {}
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port: url.port, path, method, headers: {host: url.host, ...headers}}, response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

it('refuses other hosts, other tokens, other origins and ways out of its folder', async () => {
  const base = url.pathname
  const otherToken = base.replace(/[\w-]\/$/, last => (last === 'A/' ? 'B/' : 'A/'))
  expect(await answerTo(base)).toBe(200)
  expect(await answerTo(base, {headers: {host: 'harborlint.example'}})).toBe(403)
  for (const path of ['/', '/etc/passwd', `${base}../q1.md`, `${base}..%2f..%2fetc/passwd`, `${base}q1.md`, otherToken, `${base}/`, `${base}?x`]) {
    expect(await answerTo(path), path).toBe(404)
  }
  const body = 'by=Ada&hash=x'
  for (const headers of [{}, {origin: 'http://harborlint.example'}, {origin: url.origin, 'sec-fetch-site': 'cross-site'}, {origin: 'null'}]) {
    expect(await answerTo(`${base}sign-off`, {method: 'POST', headers, body})).toBe(403)
  }
  expect(readdirSync(directory)).toEqual(['q1.md'])
})

it('leaves a whole waiver file or none when it is killed in the middle of a waiver', {timeout: 120_000}, async () => {
  const before = spawnSync(process.execPath, [launcher, 'q1.md', '--format', 'json'], {cwd: directory, encoding: 'utf8'}).stdout
  const {fingerprint} = JSON.parse(before).results[0].findings.find((finding: {rule: string}) => finding.rule === 'numeric/range-order')
  const body = new URLSearchParams({fingerprint, reason: 'r'.repeat(2000), by: 'Ada'}).toString()
  let written = 0
  for (const after of [0, 3, 6, 10, 15, 20, 30, 50, 80, 200, Infinity]) {
    const answered = answerTo(`${url.pathname}waive`, {method: 'POST', headers: {origin: url.origin}, body}).catch(() => 0)
    // The last time it may finish.
    await (after === Infinity ? answered : new Promise(resolve => setTimeout(resolve, after)))
    server.kill('SIGKILL')
    await answered
    if (existsSync(waivers())) {
      const {entries, problems} = parseWaiverFile(readFileSync(waivers(), 'utf8'))
      expect(problems).toEqual([])
      expect(entries).toHaveLength(1)
      written++
      rmSync(waivers())
    }
    url = await serve()
    expect(await answerTo(url.pathname)).toBe(200)
  }
  expect(written).toBeGreaterThan(0)
})
