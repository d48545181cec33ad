import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {type Zippable, zipSync} from 'fflate'
import {packTar, type TarEntry} from 'modern-tar'
import {expect, it} from 'vitest'
import {installed} from '../installed.ts'

const {run, write, directory} = installed()
const clean = 'Bellwether Instruments will hold its annual meeting on Friday, March 21, 2003.\n'
const faulty = 'Bellwether Instruments will hold its annual meeting on Monday, March 21, 2003.\n'
const args = ['--only', 'dates/weekday', '--format', 'jsonl']
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

interface ResultLine {
  readonly file: string
  readonly status: string
  readonly error?: string
  readonly findings: readonly unknown[]
}

function results(out: string): readonly (readonly [string, string | number])[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ResultLine) // What the command line wrote.
    .map(({file, error, findings}) => [file, error ?? findings.length])
}

function zip(members: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Buffer {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(members)) files[name] = [typeof content === 'string' ? bytes(content) : content, {level}]
  return Buffer.from(zipSync(files))
}

/** Where the entry of a member stands in the directory of an archive. */
function entryOf(archive: Buffer, member: string): number {
  const entry = archive.lastIndexOf(member) - 46
  expect(archive.readUInt32LE(entry)).toBe(0x02014b50)
  return entry
}

function tar(members: Readonly<Record<string, string | Omit<TarEntry['header'], 'name' | 'size'>>>): Promise<Uint8Array> {
  return packTar(
    Object.entries(members).map(([name, content]) =>
      typeof content === 'string' ? {header: {name, size: bytes(content).length}, body: content} : {header: {name, size: 0, ...content}}
    )
  )
}

const members = {
  'b/two.txt': faulty,
  'a/one.htm': `<p>${clean}</p>`,
  'README.md': '# Not a release',
  'logo.png': 'x',
  '.hidden.txt': faulty,
  '__MACOSX/b/._two.txt': faulty,
  'inner.zip': 'x',
  'inner.tar.gz': 'x',
  [`${'long/'.repeat(40)}three.txt`]: faulty
}
const expected = (archive: string): readonly (readonly [string, number])[] => [
  [`${archive}!b/two.txt`, 1],
  [`${archive}!a/one.htm`, 0],
  [`${archive}!${'long/'.repeat(40)}three.txt`, 1]
]

it.each(['zip', 'tar', 'tar.gz', 'tgz'])('checks the releases in a .%s archive, and says what it leaves out', async ending => {
  const name = `batch.${ending}`
  const packed = ending === 'zip' ? zip(members) : await tar(members)
  write(name, ending.endsWith('gz') ? gzipSync(packed) : packed)
  const before = readdirSync(directory, {recursive: true})
  const {code, out, err} = await run([...args, name])
  expect(results(out)).toEqual(expected(name))
  expect(err).toBe(
    `harborlint: did not open archives within ${name}: inner.zip, inner.tar.gz\n` +
      `harborlint: passed over README.md, logo.png in ${name}: not a release by name; '${name}!PATTERN' checks what matches\n`
  )
  expect(code).toBe(1)
  for (const jobs of ['2', '1']) expect(await run([...args, name, '--jobs', jobs])).toEqual({code, out, err})
  expect(readdirSync(directory, {recursive: true})).toEqual(before)
  // Members by name or pattern
  expect(results((await run([...args, `${name}!b/two.txt`])).out)).toEqual(expected(name).slice(0, 1))
  expect(results((await run([...args, `${name}!*.png`, `${name}!a`])).out)).toEqual(
    [
      [`${name}!a/one.htm`, 0],
      [`${name}!logo.png`, 0]
    ].sort((a, b) => Object.keys(members).indexOf(String(a[0]).split('!')[1] ?? '') - Object.keys(members).indexOf(String(b[0]).split('!')[1] ?? ''))
  )
  expect(await run([...args, `${name}!none/*`, '--quiet'])).toMatchObject({code: 2, err: `harborlint: cannot check ${name}: no member matches none/*\n`})
})

it('checks archives that a glob finds, beside files and lines of JSON', async () => {
  write('mixed/1.zip', zip({'a.txt': faulty}))
  write('mixed/2.ndjson', `${JSON.stringify({id: 'x', text: clean})}\n`)
  write('mixed/3.txt', clean)
  expect(results((await run([...args, 'mixed/*.zip', 'mixed/2.ndjson', 'mixed/3.txt'])).out)).toEqual([
    ['mixed/1.zip!a.txt', 1],
    ['mixed/2.ndjson#1', 0],
    ['mixed/3.txt', 0]
  ])
  const text = await run(['--only', 'dates/weekday', 'mixed/1.zip'])
  expect(text.out).toContain('mixed/1.zip!a.txt:1:56')
  expect((await run(['--only', 'dates/weekday', '--format', 'sarif', 'mixed/1.zip'])).out).toContain('"uri":"mixed/1.zip"')
  expect((await run(['--fix', 'mixed/1.zip'])).err).toContain('--fix cannot write into mixed/1.zip')
})

it('waives a finding in a member', async () => {
  write('waived/batch.zip', zip({'a.txt': faulty, 'b.txt': faulty}))
  const {out} = await run(['--only', 'dates/weekday', '--format', 'json', 'waived/batch.zip'])
  const {fingerprint} = JSON.parse(out).results[0].findings[0]
  write(
    'waived/harborlint.waivers.yaml',
    `waivers:\n  - file: batch.zip!a.txt\n    rule: dates/weekday\n    fingerprint: ${fingerprint}\n    excerpt: Monday\n    reason: Known\n    by: Ada Reyes\n    on: 2026-01-02\n`
  )
  const text = await run(['--only', 'dates/weekday', 'waived/batch.zip'])
  expect(text.out).toContain('1 waived')
  expect(text.out).not.toContain('batch.zip!a.txt')
})

it('writes nothing outside, or inside, whatever the members are called', async () => {
  const names = [
    '../escaped.txt',
    '/tmp/harborlint-escaped.txt',
    '..\\..\\escaped.txt',
    'C:\\escaped.txt',
    'nul\u0000.txt',
    'x/../../escaped.txt',
    'clear\u001b[2J.txt',
    'turn\u202etxt.txt'
  ]
  const shown = [
    '%2E%2E/escaped.txt',
    '%2Ftmp/harborlint-escaped.txt',
    '..%5C..%5Cescaped.txt',
    'C%3A%5Cescaped.txt',
    'nul%00.txt',
    'x/%2E%2E/%2E%2E/escaped.txt',
    'clear%1B[2J.txt',
    'turn%E2%80%AEtxt.txt'
  ]
  write('traversal/a.zip', zip(Object.fromEntries(names.map(name => [name, faulty]))))
  const {out} = await run([...args, 'traversal/a.zip'])
  expect(results(out)).toEqual(shown.map(name => [`traversal/a.zip!${name}`, 1]))
  const inTar = names.filter(name => !name.includes('\u0000'))
  write('traversal/a.tar', await tar(Object.fromEntries(inTar.map(name => [name, faulty]))))
  expect(results((await run([...args, 'traversal/a.tar'])).out)).toHaveLength(inTar.length)
  expect(readdirSync(join(directory, 'traversal'))).toEqual(['a.tar', 'a.zip'])
  expect(existsSync('/tmp/harborlint-escaped.txt')).toBe(false)
  expect(existsSync(join(dirname(directory), 'escaped.txt'))).toBe(false)
})

it('does not follow links and special files, and says so', async () => {
  write(
    'links.tar',
    await tar({'a.txt': clean, 'b.txt': {type: 'symlink', linkname: '/etc/passwd'}, 'c.txt': {type: 'link', linkname: 'a.txt'}, 'd.txt': {type: 'fifo'}})
  )
  const inTar = await run([...args, 'links.tar'])
  expect(results(inTar.out)).toEqual([['links.tar!a.txt', 0]])
  expect(inTar.err).toBe('harborlint: did not follow links in links.tar: b.txt, c.txt\nharborlint: passed over special files in links.tar: d.txt\n')
  write('links.zip', Buffer.from(zipSync({'a.txt': bytes(clean), 'b.txt': [bytes('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}]})))
  const inZip = await run([...args, 'links.zip'])
  expect(results(inZip.out)).toEqual([['links.zip!a.txt', 0]])
  expect(inZip.err).toBe('harborlint: did not follow links in links.zip: b.txt\n')
})

it('names what is wrong with each member of a zip archive, and checks the others', async () => {
  const archive = zip({
    'a.txt': clean,
    'secret.txt': faulty,
    'odd.txt': faulty,
    'damaged.txt': faulty,
    'lying.txt': faulty,
    'lost.txt': faulty,
    'z.txt': faulty
  })
  archive.writeUInt16LE(1, entryOf(archive, 'secret.txt') + 8)
  archive.writeUInt16LE(14, entryOf(archive, 'odd.txt') + 10)
  archive.writeUInt32LE(1, entryOf(archive, 'damaged.txt') + 16)
  archive.writeUInt32LE(5, entryOf(archive, 'lying.txt') + 24)
  archive.writeUInt32LE(3, entryOf(archive, 'lost.txt') + 42)
  write('wrong.zip', archive)
  const {code, out} = await run([...args, 'wrong.zip'])
  expect(results(out)).toEqual([
    ['wrong.zip!a.txt', 0],
    ['wrong.zip!secret.txt', 'it is encrypted; unpack the archive with its password and check what comes out'],
    ['wrong.zip!odd.txt', 'it is packed by LZMA, which cannot be read here; pack the archive anew'],
    ['wrong.zip!damaged.txt', 'its checksum is wrong: damaged'],
    ['wrong.zip!lying.txt', 'it unpacks to more than the archive says: a bomb, or damaged'],
    ['wrong.zip!lost.txt', 'it is not where the directory of the archive says'],
    ['wrong.zip!z.txt', 1]
  ])
  expect(code).toBe(2)
})

it('does not unpack bombs', async () => {
  const zeros = new Uint8Array(20_000_000)
  write('bomb.zip', zip({'a.txt': clean, 'bomb.txt': zeros, 'z.txt': faulty}))
  expect(statSync(join(directory, 'bomb.zip')).size).toBeLessThan(100_000)
  const inZip = await run([...args, 'bomb.zip'])
  expect(results(inZip.out)).toEqual([
    ['bomb.zip!a.txt', 0],
    ['bomb.zip', expect.stringContaining('would unpack to more than 250 times its size')]
  ])
  write(
    'bomb.tgz',
    gzipSync(
      await packTar([
        {header: {name: 'a.txt', size: clean.length}, body: clean},
        {header: {name: 'bomb.png', size: zeros.length}, body: zeros}
      ])
    )
  )
  const inTar = await run([...args, 'bomb.tgz'])
  expect(results(inTar.out)).toEqual([
    ['bomb.tgz!a.txt', 0],
    ['bomb.tgz', expect.stringContaining('it looks like a bomb and was not unpacked')]
  ])
  expect([inZip.code, inTar.code]).toEqual([2, 2])
  // Members that share one body
  const shared = zip({'a.txt': 'x'.repeat(20), 'b.txt': 'x'.repeat(20), 'c.txt': 'x'.repeat(20)}, 0)
  for (const name of ['a.txt', 'b.txt', 'c.txt']) shared.writeUInt32LE(shared.length - 30, entryOf(shared, name) + 20)
  write('shared.zip', shared)
  expect(results((await run([...args, 'shared.zip'])).out).at(-1)).toEqual(['shared.zip', expect.stringContaining('its members overlap')])
  // One that says it is larger than anything that can be read
  const large = zip({'a.txt': clean})
  large.writeUInt32LE(300_000_000, entryOf(large, 'a.txt') + 24)
  large.writeUInt32LE(100, entryOf(large, 'a.txt') + 20)
  write('large.zip', Buffer.concat([Buffer.alloc(2_000_000), large]))
  expect(results((await run([...args, 'large.zip'])).out)).toEqual([['large.zip!a.txt', 'it would unpack to 300000000 bytes; a member may have 256000000']])
})

it.each([
  ['empty.zip', Buffer.alloc(0), 'it is no whole zip archive'],
  ['text.zip', Buffer.from(faulty.repeat(10)), 'it is no whole zip archive'],
  ['half.zip', zip(members).subarray(0, 300), 'it is no whole zip archive'],
  ['none.zip', zip({'x.png': 'x'}), 'no release in this archive'],
  ['empty.tar', Buffer.alloc(0), 'it is damaged or no tar archive'],
  ['nothing.tar', Buffer.alloc(1_024), 'it is no tar archive, or an empty one'],
  ['text.tar', Buffer.from(faulty.repeat(10)), 'it is damaged or no tar archive'],
  ['text.tgz', Buffer.from(faulty), 'it is damaged or no tar archive'],
  ['missing.zip', null, 'no such file']
])('says why %s cannot be checked', async (name, content, words) => {
  if (content) write(name, content)
  const {code, out, err} = await run([...args, name, '--quiet'])
  expect(err).toContain(`cannot check ${name}: ${words}`)
  expect(results(out)).toHaveLength(1)
  expect(code).toBe(2)
})

it('says where a tar archive breaks off, after what it holds', async () => {
  const whole = await tar({'a.txt': faulty, 'b.txt': clean.repeat(100)})
  write('half.tar', whole.subarray(0, 2_000))
  const {code, out} = await run([...args, 'half.tar'])
  expect(results(out)[0]).toEqual(['half.tar!a.txt', 1])
  expect(out).toMatch(/damaged|truncated/)
  expect(code).toBe(2)
  const packed = gzipSync(await tar({'a.txt': faulty, 'b.txt': faulty}))
  write('half.tgz', packed.subarray(0, packed.length - 20))
  expect((await run([...args, 'half.tgz'])).code).toBe(2)
})

it.skipIf(!existsSync('/proc/self/status'))(
  'holds no more of an archive of 2,000 members than of one of 200',
  async () => {
    const preload = write(
      'peak.cjs',
      "const fs = require('fs')\nprocess.on('exit', () => process.send || fs.writeFileSync('peak', /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]))\n"
    )
    // Random words do not pack well: what is held is seen.
    const text = (seed: number): string => {
      let state = seed + 1
      const words = Array.from({length: 6_000}, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state.toString(36)
      })
      return `${clean}\n${words.join(' ')}\n`
    }
    const peak = async (count: number, ending: string): Promise<number> => {
      const content = Object.fromEntries(Array.from({length: count}, (_, index) => [`${index}.txt`, text(index)]))
      const name = write(`peak-${count}.${ending}`, ending === 'zip' ? zip(content, 0) : await tar(content))
      const {code, out} = await run([...args, name, '--jobs', '2'], {env: {NODE_OPTIONS: `--require ${join(directory, preload)}`}})
      expect(results(out)).toHaveLength(count)
      expect(code).toBe(0)
      return Number(readFileSync(join(directory, 'peak'), 'utf8'))
    }
    for (const ending of ['zip', 'tar']) {
      const [few, many] = [await peak(200, ending), await peak(2_000, ending)]
      expect(statSync(join(directory, `peak-2000.${ending}`)).size).toBeGreaterThan(80_000_000)
      // Kilobytes: the larger archive has 80 MB more.
      expect(many - few).toBeLessThan(40_000)
    }
  },
  300_000
)
