import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parentPort, workerData} from 'node:worker_threads'
import {hold} from './hold.ts'
import {type Input, inputMaker, type Kind, kindNames} from './kinds.ts'
import {randomFrom} from './random.ts'
import {shrink} from './shrink.ts'

interface Settings {
  readonly seed: number
  readonly until: number
  readonly most: number
  readonly root: string
  readonly shared: string
  readonly state: string
  /** Number of the input under way, then its length, then its bytes as JSON: what the watchdog reads when it hangs. */
  readonly window: SharedArrayBuffer
  readonly reached: Uint8Array
  /** An input that hung: hold it once and say whether it ends. */
  readonly only?: Input
}

interface Tally {
  inputs: number
  milliseconds: number
  bytes: number
  kept: number
  /** A sample of times per byte, microseconds. */
  readonly perByte: number[]
  median: number
}

// No input is called slow below this: a pause to collect garbage takes as long.
const leastSlow = 25
const poolLimit = 600
const settings = workerData as Settings // Given by run.mjs.
const {reached: __reached} = globalThis as unknown as {reached: Uint8Array}
const header = new Int32Array(settings.window, 0, 2)
const shown = new Uint8Array(settings.window, 8)
const encoder = new TextEncoder()
const folder = mkdtempSync(join(tmpdir(), 'harborlint-fuzz-'))
process.on('exit', () => rmSync(folder, {recursive: true, force: true}))
// A promise that nobody waits for may fail too, and so may a timer.
let stray: unknown = null
process.on('unhandledRejection', error => {
  stray ??= error
})
process.on('uncaughtException', error => {
  stray ??= error
})

if (settings.only) {
  parentPort?.postMessage({kind: 'begins'})
  await hold(settings.only, 0, folder).catch(() => {})
  parentPort?.postMessage({kind: 'ended'})
  process.exit()
}

const pool = loadPool()
const random = randomFrom(settings.seed)
const next = inputMaker({random, examples: loadExamples(), corpus: loadCorpus(), pool})
const tallies = Object.fromEntries(kindNames.map(kind => [kind, {inputs: 0, milliseconds: 0, bytes: 0, kept: 0, perByte: [], median: 0}])) as unknown as Record<
  Kind,
  Tally
> // One for each.
const failures = new Map<string, {input: Input; error: string; times: number}>()
const known = Uint8Array.from(settings.reached)
let covered = known.reduce((sum, one) => sum + one, 0)
let count = 0
// What is loaded has run: that is no merit of an input.
for (const kind of kindNames) for (const text of pool[kind].slice(0, 3)) await hold({kind, name: 'a.md', text}, 0, folder).catch(() => {})

while (count < settings.most && (count % 32 !== 0 || Date.now() < settings.until)) {
  count++
  const input = next()
  publish(input)
  const tally = tallies[input.kind]
  const bytes = Math.max(1, input.text.length)
  const started = performance.now()
  let error: unknown = null
  try {
    await hold(input, count, folder)
  } catch (thrown) {
    error = thrown
  }
  const took = performance.now() - started
  tally.inputs++
  tally.milliseconds += took
  tally.bytes += bytes
  record(tally, took / bytes)
  error ??= stray
  stray = null
  if (error) await fail(input, error)
  else if (took > leastSlow && tally.median > 0 && took > 100 * tally.median * bytes) await judgeSlow(input, tally, bytes)
  if (reachedNew()) keep(input)
  if (count % 5000 === 0) tell('progress')
}
Atomics.store(header, 0, -1)
tell('done')
// Timers of the language server are still about.
setTimeout(() => process.exit(), 200)

// Tells what has been done since it last was told, and keeps the inputs worth keeping.
function tell(kind: 'progress' | 'done'): void {
  writeFileSync(join(settings.state, 'pool.json'), JSON.stringify(pool))
  const since = Object.entries(tallies).map(([name, {inputs, milliseconds, bytes, kept, median}]) => [name, {inputs, milliseconds, bytes, kept, median}])
  for (const tally of Object.values(tallies)) Object.assign(tally, {inputs: 0, milliseconds: 0, bytes: 0, kept: 0})
  const found = kind === 'done' ? [...failures.values()] : failures.size
  parentPort?.postMessage({kind, reached: known, covered, tallies: Object.fromEntries(since), failures: found})
}

function publish(input: Input): void {
  const {written} = encoder.encodeInto(JSON.stringify(input), shown)
  Atomics.store(header, 1, written)
  Atomics.store(header, 0, count)
}

function record(tally: Tally, perByte: number): void {
  tally.perByte.push(perByte)
  if (tally.perByte.length < 500) return
  tally.perByte.sort((a, b) => a - b)
  const middle = tally.perByte[tally.perByte.length >> 1] ?? 0
  tally.median = tally.median === 0 ? middle : (tally.median * 3 + middle) / 4
  tally.perByte.length = 0
}

function reachedNew(): boolean {
  let isNew = false
  for (let index = 0; index < known.length; index++) {
    if (__reached[index] === 1 && known[index] === 0) {
      known[index] = 1
      covered++
      isNew = true
    }
  }
  return isNew
}

function keep(input: Input): void {
  const texts = pool[input.kind]
  tallies[input.kind].kept++
  if (texts.length < poolLimit) texts.push(input.text)
  else texts[random.below(poolLimit)] = input.text
}

async function judgeSlow(input: Input, tally: Tally, bytes: number): Promise<void> {
  const limit = 100 * tally.median * bytes
  const isSlow = async (text: string): Promise<boolean> => {
    for (let time = 0; time < 3; time++) {
      // Work and not time: the machine may be busy with something else.
      const started = process.cpuUsage()
      await hold({...input, text}, count, folder).catch(() => {})
      const {user, system} = process.cpuUsage(started)
      const took = (user + system) / 1000
      if (took < leastSlow || took < limit) return false
    }
    return true
  }
  if (!(await isSlow(input.text))) return
  note(`slow ${input.kind}`, {...input, text: await shrink(input.text, isSlow)}, `slow: more than ${limit.toFixed(0)} ms for ${bytes} bytes`)
}

async function fail(input: Input, error: unknown): Promise<void> {
  const signature = signatureOf(input.kind, error)
  const earlier = failures.get(signature)
  if (earlier) {
    earlier.times++
    return
  }
  const isSame = async (text: string): Promise<boolean> => {
    try {
      await hold({...input, text}, count, folder)
      return false
    } catch (other) {
      return signatureOf(input.kind, other) === signature
    }
  }
  const text = (await isSame(input.text)) ? await shrink(input.text, isSame) : input.text
  note(signature, {...input, text}, error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function note(signature: string, input: Input, error: string): void {
  const earlier = failures.get(signature)
  if (earlier) earlier.times++
  else failures.set(signature, {input, error, times: 1})
  mkdirSync(join(settings.state, 'failures'), {recursive: true})
  writeFileSync(join(settings.state, 'failures', `${settings.seed}-${failures.size}.json`), JSON.stringify({input, error}, null, 1))
}

// The same fault has the same words, numbers aside, and comes from the same line.
function signatureOf(kind: Kind, error: unknown): string {
  if (!(error instanceof Error)) return `${kind} ${String(error)}`
  const frame = /\n\s+at [^\n]*/.exec(error.stack ?? '')?.[0] ?? ''
  return `${kind} ${error.message.replace(/\d+/g, '#').slice(0, 60)} ${/^(?:position|order|same|report|fix|waivers|lsp|config):/.test(error.message) ? '' : frame}`
}

function loadExamples(): readonly string[] {
  const docs = JSON.parse(readFileSync(join(settings.root, 'rules/docs.json'), 'utf8')) as Record<string, {markdown: string}> // Written by scripts/generate.mjs.
  const blocks = Object.values(docs).flatMap(({markdown}) => [...markdown.matchAll(/^```\w+ (?:bad|good)\n([\s\S]*?)^```$/gm)].map(match => match[1] ?? ''))
  const folder = join(settings.root, 'examples')
  return [...blocks, ...readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))]
}

function loadCorpus(): readonly {name: string; text: string}[] {
  const raw = join(settings.shared, 'corpus/raw')
  if (!existsSync(raw)) return []
  return readdirSync(raw, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(?:txt|html?|md)$/.test(name))
    .map(name => ({name, text: readFileSync(join(raw, name), 'latin1')}))
}

function loadPool(): Record<Kind, string[]> {
  const empty = Object.fromEntries(kindNames.map(kind => [kind, []])) as unknown as Record<Kind, string[]> // One for each.
  const path = join(settings.state, 'pool.json')
  return existsSync(path) ? {...empty, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<Kind, string[]>>)} : empty
}
