'use strict'
const {readFileSync, existsSync} = require('node:fs')
const {join} = require('node:path')
const {cachedDataVersionTag, setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')

// To compile each pattern twice, first to bytecode, costs a third of the time that one release takes.
setFlagsFromString('--no-regexp-tier-up')

const folder = join(__dirname, '../dist/cli')
/** Where the build left the compiled code for this very V8 and its flags; another V8 compiles the source as usual. */
const compiled = join(folder, `compiled-${cachedDataVersionTag().toString(16)}`)
const hasCompiled = existsSync(compiled)
/** The chunks that were loaded, by file name. */
const chunks = new Map()
let isBrief = false

/** Loads a chunk of the bundle, with its compiled code if there is some, and returns its exports. */
function load(name) {
  const known = chunks.get(name)
  if (known) return known.module.exports
  const filename = join(folder, name)
  // The chunks are plain ASCII, which is read and compiled faster.
  const source = `(function (exports, require, module, __filename, __dirname, importModule) {${readFileSync(filename, 'latin1')}\n})`
  // Compiled code is good for the flags that it was made with.
  if (isBrief) setFlagsFromString('--regexp-optimization')
  const script = new Script(source, {filename, cachedData: readCompiled(name)})
  if (isBrief) beBrief()
  const module = {exports: {}}
  chunks.set(name, {module, script})
  const requireChunk = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext().call(module.exports, module.exports, requireChunk, module, filename, folder, importModule)
  return module.exports
}

/** Stands in the chunks for `import()`, which compiled code cannot call. */
const importModule = specifier => import(specifier)

/** From now on patterns are compiled quickly rather than to run fast: for a run that ends soon. */
function beBrief() {
  isBrief = true
  setFlagsFromString('--no-regexp-optimization')
}

function readCompiled(name) {
  if (!hasCompiled) return undefined
  try {
    return readFileSync(join(compiled, name))
  } catch {
    return undefined
  }
}

module.exports = {beBrief, chunks, compiled, load}
