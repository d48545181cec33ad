import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'

const executablePath = '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
const launcher = join(import.meta.dirname, '../../../bin/harborlint.js')

const text = `# Northgate Tool Corp. Reports <script>document.title = 'taken'</script> Results of $12.4 million

MILWAUKEE, Monday, March 3, 2026 - Northgate Tool Corp. (NYSE: NGT) today reported sales of $9.1 million. It expects revenue of $45 million to $42 million in 2026 <img src="http://192.0.2.1/x.png" onerror="document.title='taken'">.

"We will open three plants in 2027," said Ada Reyes, Chief Executive Officer.

| | 2025 | 2024 |
|---|---|---|
| Net sales | 9.1 | 8.0 |

Contact: Ada Reyes, (414) 555-2368
`

let browser: Browser
let address: string

beforeAll(async () => {
  if (!hasBrowser) return
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-page-'))
  writeFileSync(join(directory, 'q1.md'), text)
  const page = join(directory, 'review.html')
  const run = spawnSync(process.execPath, [launcher, 'q1.md', '--profile', 'strict', '--format', 'html', '--output', page], {cwd: directory, encoding: 'utf8'})
  if (!existsSync(page)) throw new Error(run.stderr)
  address = pathToFileURL(page).href
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  })
})
afterAll(() => browser?.close())

async function open(settings: Parameters<Browser['newPage']>[0] = {}): Promise<{page: Page; requests: string[]; errors: string[]}> {
  const page = await browser.newPage(settings)
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(address)
  return {page, requests, errors}
}

it.skipIf(!hasBrowser)('asks for nothing and lets no script of the release run', async () => {
  const {page, requests, errors} = await open()
  expect(requests).toEqual([address])
  expect(errors).toEqual([])
  expect(await page.title()).toBe('Review of q1.md')
  expect(await page.locator('article').innerText()).toContain("document.title = 'taken'")
  await page.close()
})

it.skipIf(!hasBrowser)('filters by severity, family and section', async () => {
  const {page} = await open()
  const cards = page.locator('.card')
  const all = await cards.count()
  expect(all).toBeGreaterThan(2)
  await page.selectOption('select[name=family]', 'numeric')
  const shown = await page.locator('.card:not([hidden])').count()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(all)
  expect(await page.locator('output').innerText()).toBe(`${shown} of ${all} shown`)
  await page.close()
})

it.skipIf(!hasBrowser)('goes from finding to finding by keys', async () => {
  const {page} = await open()
  const focused = () => page.evaluate('document.activeElement.id')
  await page.keyboard.press('j')
  expect(await focused()).toBe('finding-1')
  await page.keyboard.press('j')
  expect(await focused()).toBe('finding-2')
  await page.keyboard.press('k')
  expect(await focused()).toBe('finding-1')
  await page.close()
})

it.skipIf(!hasBrowser)('fits a phone without scrolling sideways', async () => {
  const {page} = await open({viewport: {width: 360, height: 740}})
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  await page.close()
})

it.skipIf(!hasBrowser)('prints every card', async () => {
  const {page} = await open()
  const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true})
  const file = join(mkdtempSync(join(tmpdir(), 'harborlint-pdf-')), 'review.pdf')
  writeFileSync(file, pdf)
  expect(pdf.length).toBeGreaterThan(5000)
  const read = spawnSync('pdftotext', [file, '-'], {encoding: 'utf8'})
  if (read.status === 0) {
    const words = read.stdout.replace(/\s+/g, ' ')
    for (const message of await page.locator('.card .rule').allInnerTexts()) expect(words).toContain(message)
  }
  await page.close()
})

it.skipIf(!hasBrowser).each(['light', 'dark'] as const)('has no accessibility violation in %s', async colorScheme => {
  const {page} = await open({colorScheme})
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // The page's own policy lets no script in, so the checker goes in beside it.
  const session = await page.context().newCDPSession(page)
  const {executionContextId} = await session
    .send('Page.getFrameTree')
    .then(({frameTree}) => session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id}))
  await session.send('Runtime.evaluate', {expression: source, contextId: executionContextId})
  const {result} = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 120))])))',
    contextId: executionContextId,
    awaitPromise: true
  })
  expect(JSON.parse(String(result.value))).toEqual([])
  await page.close()
})
