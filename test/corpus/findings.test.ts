import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const corpus = join(import.meta.dirname, '../../../shared/corpus/raw')
const pinned = join(import.meta.dirname, 'findings.json')
const launcher = join(import.meta.dirname, '../../bin/harborlint.js')

interface Result {
  readonly status: string
  readonly findings: readonly {readonly rule: string; readonly severity: string}[]
}

// To take over a change that was read and found right: PIN=1 npx vitest run test/corpus/findings.test.ts
it.skipIf(!existsSync(corpus))('checks every release of the corpus and finds what it found before', () => {
  const {stdout} = spawnSync(process.execPath, [launcher, 'check', '--no-config', corpus, '--as-of', '2026-11-22', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const results = (JSON.parse(stdout) as {results: readonly Result[]}).results
  expect(results.filter(result => result.status !== 'checked')).toEqual([])
  const counts = new Map<string, number>()
  for (const {findings} of results) for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const found = {releases: results.length, findings: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))}
  if (process.env.PIN) writeFileSync(pinned, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(pinned, 'utf8')))
})
