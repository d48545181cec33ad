// Builds dist/: the command line as one CommonJS bundle with lazy chunks, and the library by tsc.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const only = process.argv[2]

await import('./generate.mjs')
if (only !== 'cli') {
  rmSync(join(root, 'dist'), {recursive: true, force: true})
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
}
const needed = new Set()
await build({
  input: {main: join(root, 'src/cli/main.ts')},
  cwd: root,
  platform: 'node',
  resolve: {conditionNames: ['source', 'node', 'import', 'default']},
  logLevel: 'warn',
  plugins: [
    {
      name: 'needed-at-once',
      // What the entry imports without `await import` is needed on every run: it goes into one file, the rest stays apart.
      buildEnd() {
        const walk = id => {
          if (needed.has(id)) return
          needed.add(id)
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) walk(imported)
        }
        walk(join(root, 'src/cli/main.ts'))
      }
    }
  ],
  output: {
    dir: join(root, 'dist/cli'),
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {groups: [{name: 'core', test: id => needed.has(id)}]},
    minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}}
  }
})
