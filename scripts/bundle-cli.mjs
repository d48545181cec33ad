import {join} from 'node:path'
import {build} from 'rolldown'

/** Bundles the command line into `dir`: one CommonJS file for what every run needs, lazy chunks for the rest. */
export async function bundleCli(root, dir, {clean = true} = {}) {
  const needed = new Set()
  await build({
    input: {main: join(root, 'src/cli/main.ts')},
    cwd: root,
    platform: 'node',
    external: ['unpdf'],
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
      dir: dir,
      cleanDir: clean,
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      codeSplitting: {groups: [{name: 'core', test: id => needed.has(id)}]},
      minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}}
    }
  })
}
