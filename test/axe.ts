import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

/** What axe finds on a page: rule and elements. The page's own policy lets no script in, so the checker goes in beside it. */
export async function violations(page: Page): Promise<unknown> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
  return JSON.parse(String(result.value))
}
