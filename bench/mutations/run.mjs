// Bundles the harness with the library and runs it in this process.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'

const here = dirname(fileURLToPath(import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'harborlint-mutations-'))
process.on('exit', () => rmSync(dir, {recursive: true, force: true}))
await build({
  input: {main: join(here, 'main.ts')},
  cwd: join(here, '../..'),
  platform: 'node',
  resolve: {conditionNames: ['source', 'node', 'import', 'default']},
  logLevel: 'warn',
  output: {dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'}
})
await import(pathToFileURL(join(dir, 'main.mjs')).href)
