// Checks a sample of each format with the bundle, then keeps what V8 compiled beside it: a start with compiled code takes a quarter less.
// A process of its own, so that V8 has compiled what a run needs and nothing else.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generatedRelease} from '../bench/speed/generated-release.mjs'

const {chunks, compiled, load} = createRequire(import.meta.url)('../bin/load-bundle.js')
const samples = mkdtempSync(join(tmpdir(), 'harborlint-samples-'))
try {
  for (const [form, extension] of [
    ['text', 'txt'],
    ['markdown', 'md'],
    ['html', 'htm']
  ]) {
    writeFileSync(join(samples, `${form}.${extension}`), generatedRelease(1, 3_000, form))
  }
  const write = process.stdout.write
  process.stdout.write = () => true
  const code = await load('main.cjs').main(['check', '--no-config', samples])
  process.stdout.write = write
  if (code === 2) throw new Error(`the bundle cannot check its samples in ${samples}`)
  rmSync(compiled, {recursive: true, force: true})
  mkdirSync(compiled, {recursive: true})
  for (const [name, {script}] of chunks) {
    // V8 knows a source by its length alone: what is kept must have its contents in its name, as the large chunks do.
    if (name !== 'main.cjs') writeFileSync(join(compiled, name), script.createCachedData())
  }
} finally {
  rmSync(samples, {recursive: true, force: true})
}
