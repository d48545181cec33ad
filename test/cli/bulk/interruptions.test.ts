import {spawn} from 'node:child_process'
import {appendFileSync, existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {installed} from '../installed.ts'
import {clean, entry, faulty, lines, only} from './result-lines.ts'

const {run, write, directory} = installed()
const bin = fileURLToPath(new URL('../../../bin/harborlint.js', import.meta.url))

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
