import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {violations} from '../../axe.ts'

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

it.skipIf(!hasBrowser)('stacks cards beside the text without tearing it apart', async () => {
  const {page} = await open({viewport: {width: 1440, height: 900}})
  await page.evaluate('for (const button of document.querySelectorAll(".fold[aria-expanded=false]")) button.click()')
  const cards = await page.locator('article .card').evaluateAll(found => found.map(card => card.getBoundingClientRect().toJSON()))
  cards.forEach((card, index) => {
    if (index > 0) expect(card.top).toBeGreaterThanOrEqual(cards[index - 1]?.bottom ?? 0)
  })
  const blocks = await page.locator('article .block').evaluateAll(found => found.map(block => block.getBoundingClientRect().toJSON()))
  blocks.forEach((block, index) => {
    if (index > 0) expect(block.top - (blocks[index - 1]?.bottom ?? 0)).toBeLessThan(40)
    expect(block.right).toBeLessThanOrEqual(cards[0]?.left ?? 0)
  })
  await page.close()
})

it.skipIf(!hasBrowser)('folds and unfolds reasons, and opens the card of the words that are clicked', async () => {
  const {page} = await open()
  const all = page.locator('.fold-all')
  const reasons = page.locator('.reasons:visible')
  const total = await page.locator('.reasons').count()
  if ((await all.innerText()) === 'Show all reasons') await all.click()
  expect(await reasons.count()).toBe(total)
  await all.click()
  expect(await reasons.count()).toBe(0)
  await page.locator('.fold').first().click()
  expect(await reasons.count()).toBe(1)
  await page.locator('a.mark[href="#finding-2"]').first().click()
  await expect.poll(() => page.locator('#reasons-2').isVisible()).toBe(true)
  // Each finding that is not about the whole release has a place in the text to go back to.
  const lost = await page.evaluate('[...document.querySelectorAll(".back")].filter(link => !document.querySelector(link.hash)).length')
  expect(lost).toBe(0)
  await page.close()
})

it.skipIf(!hasBrowser)('fits a phone without scrolling sideways', async () => {
  const {page} = await open({viewport: {width: 360, height: 740}})
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  await page.close()
})

it.skipIf(!hasBrowser).each(['A4', 'Letter'])('prints every card with its reasons on %s', async format => {
  const {page} = await open()
  await page.evaluate('for (const button of document.querySelectorAll(".fold[aria-expanded=true]")) button.click()')
  const pdf = await page.pdf({format, printBackground: true})
  const file = join(mkdtempSync(join(tmpdir(), 'harborlint-pdf-')), 'review.pdf')
  writeFileSync(file, pdf)
  expect(pdf.length).toBeGreaterThan(5000)
  const read = spawnSync('pdftotext', [file, '-'], {encoding: 'utf8'})
  if (read.status === 0) {
    const words = read.stdout.replace(/\s+/g, ' ')
    const folded = await page.locator('.card .rule').allTextContents()
    expect(folded.length).toBeGreaterThan(2)
    for (const rule of folded) expect(words).toContain(rule)
  }
  await page.close()
})

it.skipIf(!hasBrowser).each(['light', 'dark'] as const)('has no accessibility violation in %s', async colorScheme => {
  const {page} = await open({colorScheme})
  expect(await violations(page)).toEqual([])
  await page.close()
})
