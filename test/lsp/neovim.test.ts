import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0

const text = `# Northgate Tool Corp. Reports Results

MILWAUKEE, Monday, March 3, 2026 - Northgate Tool Corp. (NYSE: NGT) filed its Form 10Q for the quarter ended December 31, 2025.
`

it.skipIf(!hasNeovim)('Neovim shows findings, hovers and applies the safe corrections', () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-nvim-'))
  const release = join(directory, 'q1.md')
  writeFileSync(release, text)
  const out = execFileSync('nvim', ['--headless', '--clean', '-u', 'NONE', '-c', `luafile ${join(import.meta.dirname, 'neovim.lua')}`], {
    cwd: directory,
    env: {...process.env, RELEASE: release, NODE: process.execPath, LAUNCHER: join(import.meta.dirname, '../../bin/harborlint.js')},
    encoding: 'utf8',
    timeout: 40_000
  })
  const seen = JSON.parse(out.trim().split('\n').pop() ?? '{}')
  expect(seen.first).toContain('dates/weekday')
  expect(seen.first).toContain('sec-filing/form-name')
  expect(seen.hover).toContain('dates/weekday')
  expect(seen.actions).toBe(1)
  expect(seen.text).toContain('Form 10-Q')
  expect(seen.cleared).toBe(true)
  expect(seen.last).not.toContain('sec-filing/form-name')
})
