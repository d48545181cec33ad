import {chmodSync, existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {installed} from './installed.ts'

const {run, write, directory} = installed()
const clean = 'Bellwether Instruments will hold its annual meeting on Friday, March 21, 2003.\n'
const faulty = 'Bellwether Instruments will hold its annual meeting on Monday, March 21, 2003.\n'

// A plugin with a safe fix, a suggested one and a rule that throws, so that these tests depend on no built-in rule.
const plugin = `const base = {profiles: ['recommended'], authority: 'practice', needs: [], why: 'House style.', remedy: 'Write it so.'}
const swap = (id, severity, from, to, safety) => ({...base, id, severity, messages: {found: '\`{text}\` stands here'}, check({release, report}) {
  for (const match of release.reading.source.matchAll(from)) {
    const span = {start: match.index, end: match.index + match[0].length}
    report({messageId: 'found', at: span, fixes: [{title: 'Write ' + to, safety, edits: [{span, text: to}]}]})
  }
}})
export default {rules: [
  swap('house/ltd', 'warning', /Limited/g, 'Ltd.', 'safe'),
  swap('house/figure', 'info', /seven/g, '7', 'suggested'),
  {...base, id: 'house/throws', severity: 'error', messages: {x: 'x'}, check({release}) { if (release.text.includes('explode')) throw new RangeError('too loud') }}
]}
`
const config = 'plugins: [./house.mjs]\n'

it('exits 0 where nothing is found and 1 where something is', async () => {
  write('clean.txt', clean)
  write('faulty.txt', faulty)
  const good = await run(['--only', 'dates/weekday', 'clean.txt'])
  expect(good).toMatchObject({code: 0, err: ''})
  expect(good.out).toBe('1 release checked: nothing found\n')
  const bad = await run(['check', '--only', 'dates/weekday', 'faulty.txt'])
  expect(bad).toMatchObject({code: 1, err: ''})
  expect(bad.out).toContain('faulty.txt:1:56')
  expect(bad.out).toContain('Monday, March 21, 2003')
  expect((await run(['--only', 'dates/weekday', '--severity', 'dates/weekday=info', 'faulty.txt'])).code).toBe(0)
  expect((await run(['--only', 'dates/weekday', '--severity', 'dates/weekday=info', '--fail-on', 'info', 'faulty.txt'])).code).toBe(1)
  expect((await run(['--only', 'dates/weekday', '--severity', 'dates/weekday=off', 'faulty.txt'])).code).toBe(0)
})

it.each([
  [['--fromat', 'json', 'clean.txt'], '--format'],
  [['--format', 'jsn', 'clean.txt'], '`json`'],
  [['--profile', 'strikt', 'clean.txt'], '`strict`'],
  [['--only', 'dates/weekdy', 'clean.txt'], '`dates/weekday`'],
  [['--skip', 'weekdays', 'clean.txt'], '`dates/weekday`'],
  [['--severity', 'dates/weekday=eror', 'clean.txt'], '`error`'],
  [['--severity', 'dates/weekday', 'clean.txt'], 'RULE=LEVEL'],
  [['--as-of', '2003-02-30', 'clean.txt'], 'YYYY-MM-DD'],
  [['--as', 'mardown', 'clean.txt'], '`markdown`'],
  [['--max-warnings', 'ten', 'clean.txt'], 'whole number'],
  [['--config', 'none.yaml', 'clean.txt'], 'none.yaml'],
  [['--suggested', 'clean.txt'], '--fix'],
  [['chek'], '`check`'],
  [['explain', 'dates/wekday'], '`dates/weekday`'],
  [['missing.txt'], 'missing.txt'],
  [['nowhere/**/*.txt'], 'no release matches'],
  [['empty.txt'], 'there is no text in it'],
  [['picture.txt'], 'supported are'],
  [[], 'Nothing to check']
])('exits 2 and names what is wrong: %j', async (args, words) => {
  write('clean.txt', clean)
  write('empty.txt', '\n')
  write('picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
  const {code, out, err} = await run(args)
  expect(err).toContain(words)
  expect(out).toBe('')
  expect(code).toBe(2)
})

it('checks the other files when one cannot be read', async () => {
  write('clean.txt', clean)
  const {code, out, err} = await run(['--format', 'json', '--only', 'dates/weekday', 'missing.txt', 'clean.txt'])
  expect(code).toBe(2)
  expect(err).toContain('missing.txt')
  const {results} = JSON.parse(out)
  expect(results.map((result: {file: string; status: string}) => [result.file, result.status])).toEqual([
    ['clean.txt', 'checked'],
    ['missing.txt', 'failed']
  ])
})

it('finds releases in directories and passes over what is none', async () => {
  write('tree/a/one.txt', clean)
  write('tree/b/two.md', clean)
  write('tree/b/three.htm', `<p>${clean}</p>`)
  write('tree/README.md', '# Not a release')
  write('tree/node_modules/x/four.txt', faulty)
  write('tree/.git/HEAD', '')
  write('tree/.gitignore', 'out/\n')
  write('tree/.harborlintignore', 'old/\n')
  write('tree/out/five.txt', faulty)
  write('tree/old/six.txt', faulty)
  const {code, out, err} = await run(['--format', 'jsonl', '--only', 'dates/weekday', 'tree'])
  const files = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).file)
  expect(files).toEqual(['tree/a/one.txt', 'tree/b/three.htm', 'tree/b/two.md'])
  expect(err).toContain('tree/README.md')
  expect(code).toBe(0)
  const named = await run(['--only', 'dates/weekday', 'tree/old/six.txt', 'tree/out/five.txt'])
  expect(named.err).toContain('skipped tree/old/six.txt: ignored')
  expect(named.out).toContain('tree/out/five.txt')
  expect(named.code).toBe(1)
  expect((await run(['--force-exclude', 'tree/out/five.txt'])).err).toContain('skipped tree/out/five.txt: ignored')
  expect(await run(['tree/old/six.txt', '--quiet'])).toEqual({code: 0, out: '', err: ''})
  write('empty/README.md', '# Nothing')
  expect((await run(['empty'])).code).toBe(2)
  expect((await run(['empty'])).err).toContain('no release in this directory')
})

it('reads standard input under a name', async () => {
  const {code, out} = await run(['--only', 'dates/weekday', '--stdin-filename', 'draft.txt'], {input: faulty})
  expect(code).toBe(1)
  expect(out).toContain('draft.txt:1:56')
  expect((await run(['--fix', '-'], {input: faulty})).code).toBe(2)
})

it('shows a rule that throws as a finding and exits 2', async () => {
  write('house/harborlint.config.yaml', config)
  write('house/house.mjs', plugin)
  write('house/loud.txt', 'This will explode. Bellwether Instruments Limited says so.\n')
  const {code, out, err} = await run(['--format', 'json', 'house/loud.txt'])
  expect(code).toBe(2)
  expect(err).toContain('house/throws threw')
  const [result] = JSON.parse(out).results
  expect(result.status).toBe('failed')
  expect(result.findings.map((finding: {rule: string}) => finding.rule)).toEqual(expect.arrayContaining(['house/throws', 'house/ltd']))
})

it('mends a file whole, in its encoding and with its mode', async () => {
  write('house/harborlint.config.yaml', config)
  write('house/house.mjs', plugin)
  const text = 'Bellwether Instruments Limited opened seven sites. It said “more”.\r\n'
  const mended = 'Bellwether Instruments Ltd. opened seven sites. It said “more”.\r\n'
  write('house/bom.txt', `\ufeff${text}`)
  write('house/latin.txt', Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1'))
  chmodSync(join(directory, 'house/bom.txt'), 0o640)
  const diff = await run(['--only', 'house', '--diff', 'house/bom.txt'])
  expect(diff.out).toContain('-Bellwether Instruments Limited')
  expect(diff.out).toContain('+Bellwether Instruments Ltd. opened seven')
  expect(readFileSync(join(directory, 'house/bom.txt'), 'utf8')).toBe(`\ufeff${text}`)
  const {code, out} = await run(['--only', 'house', '--fix', 'house/bom.txt', 'house/latin.txt'])
  expect(out).toContain('2 fixes applied')
  expect(code).toBe(0)
  expect(readFileSync(join(directory, 'house/bom.txt'), 'utf8')).toBe(`\ufeff${mended}`)
  expect(readFileSync(join(directory, 'house/latin.txt'), 'latin1')).toBe(mended.replace('“', '\x93').replace('”', '\x94'))
  expect(statSync(join(directory, 'house/bom.txt')).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(directory, 'house')).filter(name => name.endsWith('.tmp'))).toEqual([])
  await run(['--only', 'house', '--fix', '--suggested', 'house/bom.txt'])
  expect(readFileSync(join(directory, 'house/bom.txt'), 'utf8')).toBe(`\ufeff${mended.replace('seven', '7')}`)
})

it('writes the report to a file and nothing to standard output', async () => {
  write('faulty.txt', faulty)
  const {code, out} = await run(['--only', 'dates/weekday', '--output', 'report.txt', 'faulty.txt'])
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(readFileSync(join(directory, 'report.txt'), 'utf8')).toContain('1 error')
  expect((await run(['--output', 'no/such/folder/report.txt', 'faulty.txt'])).code).toBe(2)
  expect(existsSync(join(directory, 'no'))).toBe(false)
})

it('colours after the option, the environment and the terminal, in this order', async () => {
  write('faulty.txt', faulty)
  const args = ['--only', 'dates/weekday', 'faulty.txt']
  expect((await run(args)).out).not.toContain('\u001b[')
  expect((await run([...args, '--color', 'always'], {env: {NO_COLOR: '1'}})).out).toContain('\u001b[')
  expect((await run(args, {env: {FORCE_COLOR: '1'}})).out).toContain('\u001b[')
  expect((await run([...args, '--color', 'never'], {env: {FORCE_COLOR: '1'}})).out).not.toContain('\u001b[')
})

it('lets no control character of a release or a file name reach the terminal', async () => {
  write('bad\u001b[2Jname.txt', 'The annual\u001b]0;owned\u0007 meeting \u202eis on Monday, March 21, 2003.\n')
  const {out, err} = await run(['--only', 'dates/weekday', 'bad\u001b[2Jname.txt', 'mis\u001b[2Jsing.txt'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(out).toContain('<U+001B>')
})

it('counts warnings', async () => {
  write('house/harborlint.config.yaml', config)
  write('house/house.mjs', plugin)
  write('house/many.txt', 'Bellwether Limited and Alder Limited and Crane Limited agree.\n')
  const args = ['--only', 'house', '--fail-on', 'error', 'house/many.txt']
  expect((await run([...args, '--max-warnings', '3'])).code).toBe(0)
  expect((await run([...args, '--max-warnings', '2'])).code).toBe(1)
})
