// Searches for inputs that break harborlint:   npm run fuzz -- --minutes 10 --seed 1
// The worker makes inputs and holds them against the properties; this thread watches that none of them hangs.
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {build} from 'rolldown'
import {instrument} from './instrument.mjs'
import {writeReport} from './write-report.mjs'

const {values: options} = parseArgs({
  options: {
    minutes: {type: 'string', default: '5'},
    inputs: {type: 'string', default: '1000000000'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    shared: {type: 'string'},
    // What earlier runs have found, so that a search can be done in slices. Nothing of it belongs in the repository: it holds pieces of real releases.
    state: {type: 'string', default: join(homedir(), '.cache/harborlint-fuzz')},
    report: {type: 'boolean', default: false}
  }
})
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
// An input that takes longer hangs, whatever its size.
const longest = 10_000
const shared = options.shared ?? join(root, '../shared')
const state = options.state
mkdirSync(state, {recursive: true})

const dir = mkdtempSync(join(tmpdir(), 'harborlint-fuzz-'))
process.on('exit', () => rmSync(dir, {recursive: true, force: true}))
const {plugin, names} = instrument(root)
await build({
  input: {worker: join(here, 'worker.ts')},
  cwd: root,
  platform: 'node',
  plugins: [plugin],
  resolve: {conditionNames: ['source', 'node', 'import', 'default']},
  logLevel: 'warn',
  output: {
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    intro: 'const __reached = (globalThis.reached ??= new Uint8Array(1 << 16));'
  }
})

// Several places of a line are told apart by their order.
const seen = new Map()
const keys = names.map(name => {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return `${name}#${count}`
})
const numbers = new Map(keys.map((key, index) => [key, index]))
const totalsFile = join(state, 'totals.json')
const totals = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : {seconds: 0, kinds: {}, failures: [], reached: []}
const until = Date.now() + Number(options.minutes) * 60_000
const started = Date.now()
let seed = Number(options.seed)
let left = Number(options.inputs)
let found = 0
while (Date.now() < until && left > 0) {
  const outcome = await slice(seed, left)
  seed += 1_000_003
  left -= outcome.count
  if (outcome.hang) {
    found++
    totals.failures.push(outcome.hang)
    console.log(`HANG ${JSON.stringify(outcome.hang).slice(0, 2000)}`)
  }
  if (outcome.isOver) break
}
totals.seconds += Math.round((Date.now() - started) / 1000)
totals.places = names.length
writeFileSync(totalsFile, JSON.stringify(totals))
if (options.report) writeReport(root, totals, names)
const inputs = Object.values(totals.kinds).reduce((sum, kind) => sum + kind.inputs, 0)
console.log(`${inputs} inputs so far in ${totals.seconds} s, ${totals.reached.length} of ${names.length} places reached, ${found} new failures`)
process.exitCode = found > 0 ? 1 : 0

// Runs a worker until its time is over or it hangs.
function slice(seed, most) {
  return new Promise((resolve, reject) => {
    const window = new SharedArrayBuffer(8 + (1 << 21))
    const header = new Int32Array(window, 0, 2)
    const reached = new Uint8Array(names.length)
    for (const place of totals.reached) {
      const index = numbers.get(place)
      if (index !== undefined) reached[index] = 1
    }
    const worker = new Worker(pathToFileURL(join(dir, 'worker.mjs')), {workerData: {seed, until, most, root, shared, state, window, reached}})
    let counted = 0
    let last = -1
    let since = Date.now()
    const watchdog = setInterval(async () => {
      const now = Atomics.load(header, 0)
      if (now !== last) {
        last = now
        since = Date.now()
      } else if (now > 0 && Date.now() - since > longest) {
        clearInterval(watchdog)
        const input = JSON.parse(new TextDecoder().decode(new Uint8Array(window, 8, Atomics.load(header, 1)).slice()))
        await worker.terminate()
        // A machine that is busy with something else makes an input look as if it hung.
        const error = `hangs for more than ${longest} ms`
        resolve({count: now, hang: (await hangs(input)) ? {input: await shrinkHang(input), error, times: 1, whole: input.text} : null, isOver: false})
      }
    }, 500)
    worker.on('message', message => {
      if (message.kind !== 'done' && message.kind !== 'progress') return
      counted += add(message)
      writeFileSync(totalsFile, JSON.stringify({...totals, seconds: totals.seconds + Math.round((Date.now() - started) / 1000)}))
      if (message.kind === 'progress') {
        console.log(`${counted} inputs, ${message.covered} places, ${message.failures} failures, ${Math.round((Date.now() - started) / 1000)} s`)
        return
      }
      totals.failures.push(...message.failures)
      found += message.failures.length
      for (const {input, error, times} of message.failures) {
        console.log(
          `FAILS ${times}x ${input.kind} ${input.name}\n  ${error.split('\n').slice(0, 6).join('\n  ')}\n  ${JSON.stringify(input.text).slice(0, 600)}`
        )
      }
      clearInterval(watchdog)
      resolve({count: counted, hang: null, isOver: true})
    })
    worker.on('error', error => {
      clearInterval(watchdog)
      reject(error)
    })
  })
}

// Adds what a worker has done since it last told.
function add({tallies, reached}) {
  let count = 0
  for (const [kind, tally] of Object.entries(tallies)) {
    totals.kinds[kind] ??= {inputs: 0, milliseconds: 0, bytes: 0, kept: 0, median: 0}
    const sum = totals.kinds[kind]
    for (const key of ['inputs', 'milliseconds', 'bytes', 'kept']) sum[key] += tally[key]
    if (tally.median > 0) sum.median = tally.median
    count += tally.inputs
  }
  totals.reached = placesOf(reached)
  return count
}

function placesOf(reached) {
  return keys.filter((_, index) => reached[index] === 1)
}

// Leaves out pieces of an input that hangs as long as it still does; each try is a worker of its own.
async function shrinkHang(input) {
  const end = Date.now() + 180_000
  let {text} = input
  for (let size = Math.ceil(text.length / 2); size >= 8 && Date.now() < end; size = Math.ceil(size / 2)) {
    for (let from = 0; from < text.length && Date.now() < end; ) {
      const without = text.slice(0, from) + text.slice(from + size)
      if (await hangs({...input, text: without})) text = without
      else from += size
    }
  }
  return {...input, text}
}

function hangs(input) {
  return new Promise(resolve => {
    const worker = new Worker(pathToFileURL(join(dir, 'worker.mjs')), {
      workerData: {seed: 1, until: 0, most: 0, root, shared, state, window: new SharedArrayBuffer(16), reached: new Uint8Array(0), only: input}
    })
    let timer
    worker.on('message', ({kind}) => {
      if (kind === 'begins') {
        timer = setTimeout(() => {
          void worker.terminate()
          resolve(true)
        }, longest)
      } else {
        clearTimeout(timer)
        void worker.terminate()
        resolve(false)
      }
    })
    worker.on('error', () => resolve(false))
  })
}
