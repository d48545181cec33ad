// Bundles one of the scripts beside this file, which are TypeScript over `src`, and runs it.
// Usage, from the project's root:  node bench/accuracy/run.mjs report|train [options]
import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'rolldown'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const script = process.argv[2] ?? 'report'
const directory = join(root, '.cache', process.env.CACHE ?? 'accuracy')
mkdirSync(directory, {recursive: true})
await build({
  input: {[script]: join(here, `${script}.ts`)},
  cwd: root,
  platform: 'node',
  resolve: {conditionNames: ['source', 'node', 'import', 'default']},
  logLevel: 'warn',
  output: {dir: directory, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'}
})
const {main} = await import(pathToFileURL(join(directory, `${script}.mjs`)).href)
await main({root, shared: join(root, '..', 'shared'), options: process.argv.slice(3)})
