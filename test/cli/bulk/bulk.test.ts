import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {installed} from '../installed.ts'
import {clean, entry, faulty, lines, only} from './result-lines.ts'

const {run, write, directory} = installed()
const bin = fileURLToPath(new URL('../../../bin/harborlint.js', import.meta.url))

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
