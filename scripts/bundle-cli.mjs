import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'
import {gatePatterns} from './gate-patterns.mjs'

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
      lateBuiltins,
      gatePatterns(root),
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
      minify: {compress: true, mangle: true, codegen: {removeWhitespace: true}}
    }
  })
  for (const name of readdirSync(dir).filter(name => name.endsWith('.cjs'))) {
    const path = join(dir, name)
    // Code that was compiled before cannot import by itself: bin/load-bundle.js does it.
    writeFileSync(path, escapeForAscii(readFileSync(path, 'utf8').replaceAll('await import(', 'await importModule(')))
  }
  const core = join(
    dir,
    readdirSync(dir).find(name => name.startsWith('core-'))
  )
  const needs = run('write-needs.mjs')
  writeFileSync(core, readFileSync(core, 'utf8').replace('%written needs%', needs))
  // With what was written down each gate is what it was without.
  if (run('write-needs.mjs') !== needs) throw new Error('the gates of the bundle are not made in one order')
  run('keep-compiled.mjs')
}

// Each a process of its own, in which nothing has been loaded yet.
function run(script) {
  return execFileSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), script)], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

// Minified code has letters beyond ASCII in strings, templates and patterns only, where an escape means the same.
function escapeForAscii(code) {
  return code.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// Modules of Node that take milliseconds to load and that most runs never call: they are loaded by the first call.
const late = {
  'node:crypto': ['createHash', 'randomBytes', 'timingSafeEqual'],
  'node:child_process': ['spawn'],
  'node:fs/promises': ['chmod', 'link', 'mkdir', 'open', 'readFile', 'realpath', 'rename', 'stat', 'unlink', 'writeFile']
}

const lateBuiltins = {
  name: 'late-builtins',
  resolveId: (id, importer) => (id in late && (id !== 'node:child_process' || /[\\/]commander[\\/]/.test(importer ?? '')) ? `\0late:${id}` : null),
  load(id) {
    if (!id.startsWith('\0late:')) return null
    const builtin = id.slice('\0late:'.length)
    return late[builtin].map(name => `export const ${name} = (...args) => process.getBuiltinModule('${builtin}').${name}(...args)`).join('\n')
  }
}
