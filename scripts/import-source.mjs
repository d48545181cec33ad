import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'rolldown'

/** Imports TypeScript of this repository: `code` is a module at its root. */
export async function importSource(root, code) {
  const folder = mkdtempSync(join(tmpdir(), 'harborlint-'))
  const entry = join(root, 'generated-entry.ts')
  try {
    await build({
      input: {entry},
      cwd: root,
      platform: 'node',
      resolve: {conditionNames: ['source', 'node', 'import', 'default']},
      logLevel: 'silent',
      plugins: [{name: 'entry', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? code : null)}],
      output: {dir: folder, format: 'esm', entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs'}
    })
    return await import(pathToFileURL(join(folder, 'entry.mjs')).href)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
