import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {it} from 'vitest'

it('finds every generated file up to date', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  await promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'], {cwd: root})
})
