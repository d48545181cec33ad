import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {installed} from './cli/installed.ts'

const {run, write} = installed()
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('shows real output', async () => {
  const [, file = ''] = /node bin\/harborlint\.js (\S+)/.exec(readme) ?? []
  const [, shown = ''] = /\n```\n([\s\S]*?)```/.exec(readme) ?? []
  write(file, readFileSync(new URL(`../${file}`, import.meta.url)))
  const {out, code} = await run([file])
  expect(code).toBe(1)
  expect(shown).not.toBe('')
  expect(out).toContain(shown)
})
