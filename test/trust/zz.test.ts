import {it} from 'vitest'
import {appendFileSync, writeFileSync} from 'node:fs'
import {readdirSync, readFileSync} from 'node:fs'
import {writtenPatterns, watchComposedPatterns, attacksOn} from './patterns.ts'
it('x', async () => {
  const stop = watchComposedPatterns()
  const {check} = await import('../../src/index.ts')
  for (const f of readdirSync('examples')) await check(readFileSync('examples/'+f), {name: f, profile: 'strict'})
  const all = [...writtenPatterns(), ...stop()]
  const docs = new Map<string, [string,string]>()
  for (const p of all) for (const {before, pump} of attacksOn(p)) { if (before.length > 200 || pump.length > 200) continue; docs.set(pump.length < 4 ? pump : pump.trim(), [before, pump]) }
  console.log(all.length, docs.size)
  writeFileSync('/tmp/tr/e2e.tsv','')
  const n = 8000
  let k = 0
  for (const [before, pump] of docs.values()) {
    const text = `Acme Reports Results\n\nCHICAGO, May 4, 2026 - Acme Valves Corp. (NYSE: ACM) rose.\n\n${before}${pump.repeat(Math.ceil(n / pump.length))}\u0001!\n\nMore.\n`
    const a = process.cpuUsage()
    await check(text, {name: 'a.txt', as: 'plain-text', profile: 'strict'})
    const {user} = process.cpuUsage(a)
    if (user > 250_000) appendFileSync('/tmp/tr/e2e.tsv', `${(user/1000).toFixed(0)}\t${JSON.stringify([before.slice(0,80), pump.slice(0,100)])}\n`)
    if (++k % 500 === 0) appendFileSync('/tmp/tr/e2e.tsv', `# ${k}\n`)
  }
}, 1e6)
