import {spawn} from 'node:child_process'
import {appendFileSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {installed} from '../installed.ts'

const {run, write, directory} = installed()
const bin = fileURLToPath(new URL('../../../bin/harborlint.js', import.meta.url))
const clean = 'Bellwether Instruments will hold its annual meeting on Friday, March 21, 2003.\n'
const faulty = 'Bellwether Instruments will hold its annual meeting on Monday, March 21, 2003.\n'
const only = ['--only', 'dates/weekday']

interface ResultLine {
  readonly id?: string | number | null
  readonly line?: number
  readonly file: string
  readonly status: string
  readonly error?: string
  readonly findings: readonly {readonly rule: string; readonly file?: string}[]
}

function lines(text: string): readonly ResultLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ResultLine) // What the command line wrote.
}

function entry(id: string | number, text: string, name = `${id}.txt`): string {
  return JSON.stringify({id, name, text})
}

/** Starts the command line in the test's directory, and tells when a file of results has so many lines. */
function start(args: readonly string[]): {
  process: ReturnType<typeof spawn>
  err(): string
  ended: Promise<{code: number | null; signal: NodeJS.Signals | null}>
  written(file: string, count: number): Promise<void>
} {
  const child = spawn(process.execPath, [bin, ...args], {cwd: directory, stdio: ['pipe', 'pipe', 'pipe']})
  let err = ''
  let isOver = false
  child.stderr.on('data', chunk => {
    err += chunk
  })
  child.stdout.resume()
  const ended = new Promise<{code: number | null; signal: NodeJS.Signals | null}>(done =>
    child.on('close', (code, signal) => {
      isOver = true
      done({code, signal})
    })
  )
  return {
    process: child,
    err: () => err,
    ended,
    async written(file, count) {
      const path = join(directory, file)
      while (!isOver && (!existsSync(path) || readFileSync(path, 'utf8').split('\n').length <= count)) await new Promise(done => setTimeout(done, 2))
    }
  }
}

it('gives one result line for each line of JSON, with its id, in its order', async () => {
  write('many.ndjson', `${[entry('a', clean), entry(7, faulty), '', entry('c', clean, 'c.md')].join('\r\n')}\n`)
  const {code, out, err} = await run([...only, 'many.ndjson'])
  expect(lines(out).map(({id, line, file, status, findings}) => [id, line, file, status, findings.length])).toEqual([
    ['a', 1, 'a.txt', 'checked', 0],
    [7, 2, '7.txt', 'checked', 1],
    ['c', 4, 'c.md', 'checked', 0]
  ])
  expect({code, err}).toEqual({code: 1, err: ''})
  expect(await run([...only, '--ndjson', '-'], {input: readFileSync(join(directory, 'many.ndjson'))})).toMatchObject({code: 1, out})
  expect((await run([...only, '--format', 'text', 'many.ndjson'])).out).toContain('7.txt:1:56')
  expect(await run([...only, '--ndjson', '-'])).toEqual({code: 0, out: '', err: 'harborlint: there is no line in stdin\n'})
})

it.each(['1', '2'])('answers for a broken line and goes on, with %s jobs', async jobs => {
  const broken = [
    '{"id": "a"',
    '[]',
    '{"id": "no text"}',
    '{"text": "no id"}',
    '{"id": {}, "text": ""}',
    '{"id": 12345678901234567890, "text": ""}',
    '{"id": "x", "text": 5}'
  ]
  const input = Buffer.concat([
    Buffer.from(`\ufeff${entry('first', clean)}\n${broken.join('\n')}\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from(`${entry('empty', '')}\n${entry('last', faulty)}`)
  ])
  const {code, out, err} = await run([...only, '--jobs', jobs, '--ndjson', '-'], {input})
  const results = lines(out)
  expect(results.map(({id, line, status}) => [id, line, status])).toEqual([
    ['first', 1, 'checked'],
    [null, 2, 'failed'],
    [null, 3, 'failed'],
    ['no text', 4, 'failed'],
    [null, 5, 'failed'],
    [null, 6, 'failed'],
    [null, 7, 'failed'],
    ['x', 8, 'failed'],
    [null, 9, 'failed'],
    ['empty', 10, 'failed'],
    ['last', 11, 'checked']
  ])
  expect(results.slice(1, 9).map(({error}, index) => error?.startsWith(`line ${index + 2} `))).toEqual(Array.from({length: 8}, () => true))
  expect(err).toContain('line 2 is not JSON')
  expect(code).toBe(2)
})

it('answers a partner that waits for each result before it sends the next line', async () => {
  const child = spawn(process.execPath, [bin, ...only, '--ndjson', '-'], {cwd: directory, stdio: ['pipe', 'pipe', 'inherit']})
  let out = ''
  for (const id of ['one', 'two', 'three']) {
    const answered = new Promise<void>(done =>
      child.stdout.on('data', chunk => {
        out += chunk
        if (out.includes(`"${id}"`)) done()
      })
    )
    child.stdin.write(`${entry(id, clean)}\n`)
    await answered
    child.stdout.removeAllListeners('data')
  }
  child.stdin.end()
  expect(await new Promise(done => child.on('close', done))).toBe(0)
})

it('reports the same from workers as from one process, in every format', async () => {
  for (let index = 0; index < 12; index++) {
    write(`same/${index}.txt`, index % 3 === 0 ? faulty : clean)
    write(`same/${index}.md`, `# Notice\n\n${index % 2 === 0 ? faulty : clean}`)
    write(`same/${index}.htm`, `<p>${faulty}</p><p>Dinner is on Tuesday, March 21, 2003.</p>`)
  }
  write('same/broken.txt', '\n')
  write('same/picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
  const exhibit = (name: string, text: string): string => `<DOCUMENT>\n<TYPE>EX-99.1\n<FILENAME>${name}\n<TEXT>\n${text}</TEXT>\n</DOCUMENT>\n`
  write('same/submission.txt', `<SEC-DOCUMENT>x\n${exhibit('one.txt', faulty)}${exhibit('two.txt', clean)}</SEC-DOCUMENT>\n`)
  write('same/0.txt.harborlint-review.json', '{}')
  await run(['waive', 'same/3.txt', 'dates/weekday', '--reason', 'Known', '--by', 'Ada Reyes'])
  write(
    'house.mjs',
    "export default {rules: [{id: 'house/throws', profiles: ['recommended'], severity: 'error', authority: 'practice', needs: [], why: 'w', remedy: 'r', messages: {x: 'x'}, check({release}) { if (release.reading.name.endsWith('4.txt')) throw new Error('no fours') }}]}\n"
  )
  write('harborlint.config.yaml', 'plugins: [./house.mjs]\n')
  for (const more of [
    ['text', '--color', 'always'],
    ['json', '--require-review'],
    ['jsonl', '--no-waivers'],
    ['sarif'],
    ['junit', '--cache'],
    ['junit', '--cache'],
    ['github', '--statistics'],
    ['lsp', '--no-config', '--profile', 'strict']
  ]) {
    const [one, three] = [await run([...only, 'same', '--jobs', '1', '--format', ...more]), await run([...only, 'same', '--jobs', '3', '--format', ...more])]
    expect(three).toEqual(one)
    expect(one.code).toBe(2)
    expect(one.out.length).toBeGreaterThan(1_000)
  }
  const submission = lines((await run([...only, 'same/submission.txt', '--format', 'jsonl'])).out)
  expect(submission.map(({file, findings}) => [file, findings.map(finding => finding.file)])).toEqual([
    ['same/submission.txt', ['same/submission.txt#EX-99.1:one.txt']]
  ])
}, 120_000)

it('loses one release to a worker that dies, and no more', async () => {
  // Growing one array beyond the limit ends a process at once, and would end a program whose workers are threads.
  write(
    'deadly/house.mjs',
    `export default {rules: [{id: 'house/deadly', profiles: ['recommended'], severity: 'error', authority: 'practice', needs: [], why: 'w', remedy: 'r', messages: {x: 'x'},
  check({release: {text}}) {
    if (text.includes('swallow')) for (const all = [];;) all.push(all.length)
    if (text.includes('leave')) process.exit(3)
    if (text.includes('die')) process.kill(process.pid, 'SIGKILL')
  }}]}\n`
  )
  write('deadly/harborlint.config.yaml', 'plugins: [./house.mjs]\n')
  const words = ['stay', 'swallow', 'stay', 'leave', 'die', 'stay', 'stay', 'stay']
  words.forEach((word, index) => void write(`deadly/${index}.txt`, `Guests ${word} on Friday, March 21, 2003.\n`))
  const {code, out, err} = await run(['deadly', '--jobs', '2', '--format', 'jsonl'], {env: {NODE_OPTIONS: '--max-old-space-size=100'}})
  expect(lines(out).map(({file, status, error}) => [file, status, error])).toEqual([
    ['deadly/0.txt', 'checked', undefined],
    ['deadly/1.txt', 'failed', 'the process that checked it ran out of memory'],
    ['deadly/2.txt', 'checked', undefined],
    ['deadly/3.txt', 'failed', 'the process that checked it ended with code 3'],
    ['deadly/4.txt', 'failed', 'the process that checked it was killed, perhaps because memory ran short'],
    ['deadly/5.txt', 'checked', undefined],
    ['deadly/6.txt', 'checked', undefined],
    ['deadly/7.txt', 'checked', undefined]
  ])
  expect(err.split('\n').filter(Boolean)).toHaveLength(3)
  expect(code).toBe(2)
}, 120_000)

it('resumes after being killed, whenever that was, and ends with the same file', async () => {
  const count = 150
  const text = (index: number): string => `${index % 4 === 0 ? faulty : clean}\n`.repeat(1 + (index % 30))
  write('long.ndjson', `${Array.from({length: count}, (_, index) => (index % 10 === 9 ? `{"broken ${index}` : entry(`r${index}`, text(index)))).join('\n')}\n`)
  const whole = await run(['long.ndjson', ...only, '--output', 'whole.jsonl'])
  expect(whole.code).toBe(2)
  const expected = readFileSync(join(directory, 'whole.jsonl'))
  const args = ['long.ndjson', ...only, '--jobs', '2', '--output', 'killed.jsonl', '--resume']
  for (const lineCount of [1, 40, 41, 120]) {
    const killed = start(args)
    await killed.written('killed.jsonl', lineCount)
    killed.process.kill('SIGKILL')
    await killed.ended
    // The line that was being written
    appendFileSync(join(directory, 'killed.jsonl'), '{"id":"r')
  }
  expect(lines(readFileSync(join(directory, 'killed.jsonl'), 'utf8').split('\n').slice(0, -1).join('\n')).length).toBeGreaterThanOrEqual(120)
  const last = await run(args)
  expect(last.code).toBe(2)
  expect(readFileSync(join(directory, 'killed.jsonl')).equals(expected)).toBe(true)
  // Nothing is left to do.
  expect((await run(args)).code).toBe(2)
  expect(readFileSync(join(directory, 'killed.jsonl')).equals(expected)).toBe(true)
}, 120_000)

it('resumes a run over files, with waivers and missing files, as if it had not been interrupted', async () => {
  for (let index = 0; index < 60; index++) write(`files/${String(index).padStart(2, '0')}.txt`, index % 2 === 0 ? faulty : clean)
  await run(['waive', 'files/04.txt', 'dates/weekday', '--reason', 'Known', '--by', 'Ada Reyes'])
  await run(['waive', 'files/50.txt', 'dates/weekday', '--reason', 'Known', '--by', 'Ada Reyes'])
  write('files/04.txt', clean)
  const args = ['files', 'gone.txt', ...only, '--format', 'jsonl', '--output']
  expect((await run([...args, 'files.jsonl'])).code).toBe(2)
  const expected = readFileSync(join(directory, 'files.jsonl'), 'utf8')
  expect(expected).toContain('waiver/unused')
  for (const kept of [0, 1, 7, 59, 60, 61, 62]) {
    write('part.jsonl', `${expected.split('\n').slice(0, kept).join('\n')}\n{"half`.replace(/^\n/, ''))
    expect((await run([...args, 'part.jsonl', '--resume'])).code).toBe(2)
    expect(readFileSync(join(directory, 'part.jsonl'), 'utf8')).toBe(expected)
  }
  write('files/001.txt', clean)
  const changed = await run([...args, 'part.jsonl', '--resume'])
  expect(changed.err).toContain('result 2 in part.jsonl is that of files/01.txt, but the input in its place is files/001.txt')
  expect(changed.code).toBe(2)
  expect(readFileSync(join(directory, 'part.jsonl'), 'utf8')).toBe(expected)
  write('notes.jsonl', 'not ours\n')
  expect((await run([...args, 'notes.jsonl', '--resume'])).err).toContain('line 1 of notes.jsonl is no result of harborlint')
}, 120_000)

it.each(['1', '2'])(
  'finishes clean when it is interrupted, with %s jobs',
  async jobs => {
    write('slow.ndjson', `${Array.from({length: 3_000}, (_, index) => entry(index, faulty)).join('\n')}\n`)
    const file = `interrupted-${jobs}.jsonl`
    const interrupted = start(['slow.ndjson', ...only, '--jobs', jobs, '--output', file])
    await interrupted.written(file, 20)
    interrupted.process.kill('SIGINT')
    expect(await interrupted.ended).toEqual({code: 130, signal: null})
    expect(interrupted.err()).toMatch(/^harborlint: interrupted after \d+ releases; the same command with --resume goes on from there\n$/)
    const text = readFileSync(join(directory, file), 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    expect(lines(text).map(({id}) => id)).toEqual(lines(text).map((_, index) => index))
    // A report that only makes sense whole is not written in part.
    const whole = start(['slow.ndjson', ...only, '--jobs', jobs, '--format', 'json', '--output', `whole-${jobs}.json`])
    const unfinished = (): string => readdirSync(directory).find(name => name.startsWith(`.whole-${jobs}`)) ?? ''
    while (!unfinished() || readFileSync(join(directory, unfinished())).length === 0) await new Promise(done => setTimeout(done, 2))
    whole.process.kill('SIGTERM')
    expect((await whole.ended).code).toBe(143)
    expect(whole.err()).toContain(`whole-${jobs}.json was not written`)
    expect(readdirSync(directory).filter(name => name.includes(`whole-${jobs}`))).toEqual([])
  },
  60_000
)

it('ends quietly when nobody reads on', async () => {
  write('slow.ndjson', `${Array.from({length: 3_000}, (_, index) => entry(index, faulty)).join('\n')}\n`)
  for (const jobs of ['1', '2']) {
    const child = spawn(process.execPath, [bin, 'slow.ndjson', ...only, '--jobs', jobs], {cwd: directory, stdio: ['ignore', 'pipe', 'pipe']})
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(done => child.on('close', done))
    expect(err).toBe('')
  }
}, 60_000)

it.each([
  [['--jobs', '0', 'a.txt'], 'auto or a number'],
  [['--jobs', 'many', 'a.txt'], 'auto or a number'],
  [['--jobs', '2', '--fix', 'a.txt'], '--fix works in one process'],
  [['--jobs', '2', '--timing', 'a.txt'], '--timing works in one process'],
  [['--resume', 'a.txt'], 'name it by --output'],
  [['--resume', '--output', 'x.json', '--format', 'json', 'a.txt'], '--resume continues results of --format jsonl'],
  [['--as', 'pdf', 'a.ndjson'], 'a line of JSON holds text'],
  [['--fix', 'a.ndjson'], '--fix cannot write into a.ndjson'],
  [['--output', 'nowhere/x.jsonl', 'a.ndjson'], 'cannot write nowhere/x.jsonl'],
  [['--format', 'html', 'a.ndjson'], '--format html shows one release']
])('refuses %j', async (args, words) => {
  write('a.txt', clean)
  write('a.ndjson', `${entry('a', clean)}\n`)
  const {code, out, err} = await run(args)
  expect(err).toContain(words)
  expect({code, out}).toEqual({code: 2, out: ''})
})

it('begins here and goes on in workers where that pays', async () => {
  // The rule takes long enough for many releases to be worth workers, and says where it runs.
  write(
    'auto/house.mjs',
    `export default {rules: [{id: 'house/where', profiles: ['recommended'], severity: 'info', authority: 'practice', needs: [], why: 'w', remedy: 'r', messages: {x: 'in {process}'},
  check({report}) {
    for (const end = performance.now() + 15; performance.now() < end; );
    report({messageId: 'x', at: 'document', data: {process: process.send ? 'a worker' : 'this process'}})
  }}]}\n`
  )
  write('auto/harborlint.config.yaml', 'plugins: [./house.mjs]\n')
  const text = (count: number): string => `${Array.from({length: count}, (_, index) => entry(index, clean)).join('\n')}\n`
  write('auto/many.ndjson', text(400))
  write('auto/few.ndjson', text(5))
  const where = async (...args: readonly string[]): Promise<readonly string[]> => {
    const {out} = await run(['--only', 'house', ...args])
    expect(lines(out).map(({id}) => id)).toEqual(lines(out).map((_, index) => index))
    return [...new Set(out.match(/a worker|this process/g))]
  }
  // On a machine with one core no worker ever pays.
  const expected = availableParallelism() > 1 ? ['this process', 'a worker'] : ['this process']
  expect(await where('auto/many.ndjson')).toEqual(expected)
  expect(await where('auto/few.ndjson')).toEqual(['this process'])
  expect(await where('auto/few.ndjson', '--jobs', '2')).toEqual(['a worker'])
}, 60_000)

it('refuses a release that would take more memory than there is, and says what to set', async () => {
  write('large.md', `# Acme grows\n\n${'Acme grows.\n\n'.repeat(200_000)}`)
  const {code, err} = await run([...only, '--quiet', 'large.md'], {env: {NODE_OPTIONS: '--max-old-space-size=300'}})
  expect(err).toMatch(
    /cannot read large\.md: to check it takes about \d+ MB of memory and this process may use \d+ MB; set NODE_OPTIONS=--max-old-space-size=\d+\n$/
  )
  expect(code).toBe(2)
})
