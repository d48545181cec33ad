import {availableParallelism} from 'node:os'
import {expect, it} from 'vitest'
import {installed} from '../installed.ts'
import {clean, entry, faulty, lines, only} from './result-lines.ts'

const {run, write} = installed()

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
