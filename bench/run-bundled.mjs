import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles `bench/<name>/main.ts` with the library and runs it in this process. */
export async function runBundled(name) {
  const dir = mkdtempSync(join(tmpdir(), `harborlint-${name}-`))
  process.on('exit', () => rmSync(dir, {recursive: true, force: true}))
  await build({
    input: {main: join(root, 'bench', name, 'main.ts')},
    cwd: root,
    platform: 'node',
    resolve: {conditionNames: ['source', 'node', 'import', 'default']},
    logLevel: 'warn',
    output: {dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'}
  })
  await import(pathToFileURL(join(dir, 'main.mjs')).href)
}
