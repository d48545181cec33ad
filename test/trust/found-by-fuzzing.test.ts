import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../../src/config/config-error.ts'
import {resolveConfig} from '../../src/config/resolve-config.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import type {Reading} from '../../src/read/reading.ts'
import {addWaiver, parseWaiverFile, removeWaivers} from '../../src/review/waiver-file.ts'
import {docxFile} from '../docx-file.ts'

async function readingOf(name: string, source: string | Uint8Array): Promise<Reading> {
  const [reading] = await read(name, typeof source === 'string' ? new TextEncoder().encode(source) : source)
  if (!reading) throw new Error('nothing was read')
  return reading
}

// Each of these was found by `npm run fuzz`, made small, and mended.
describe('words keep their places', () => {
  it.each([
    ['after a closing tag that ends with the file', 'a.htm', '<tr></e H'],
    ['after an unfinished closing tag and a line end', 'a.htm', '<p>Acme rose.</p\n><font>More</o '],
    ['beside a reference to a line end', 'a.md', '&#10;nd e'],
    ['around references to white space', 'a.md', 'a &#32; b&Tab;c &amp; d'],
    ['where marks of a quotation are text', 'a.md', '---\n>\n> ='],
    ['in a quotation that is wrapped', 'a.md', '> a\n> > b\n> c'],
    ['in code of a quotation that begins with a line end', 'a.md', '>`\n>g s `'],
    ['behind a second byte order mark', 'a.md', '\ufeff\ufeffa\r\tb c']
  ])('%s', async (_, name, source) => {
    const {text, map} = await readingOf(name, source)
    let last = 0
    for (const match of text.matchAll(/\S+/g)) {
      const span = map.span({from: match.index, to: match.index + match[0].length})
      expect(span.start).toBeGreaterThanOrEqual(last)
      expect(span.end).toBeLessThanOrEqual(source.length)
      last = span.end
    }
  })
})

it('believes no Word file that says it has four thousand million parts', async () => {
  const bytes = Buffer.alloc(200)
  bytes.write('PK\u0003\u0004', 0, 'latin1')
  bytes.write('word/document.xml', 30, 'latin1')
  // The directory's end in the form for large archives, where to find it, and the plain end.
  bytes.writeUInt32LE(0x06064b50, 60)
  bytes.writeUInt32LE(0xffffffff, 60 + 32)
  bytes.writeUInt32LE(0x07064b50, 158)
  bytes.writeUInt32LE(60, 158 + 8)
  bytes.writeUInt32LE(0x06054b50, 178)
  bytes.writeUInt16LE(1, 178 + 8)
  await expect(read('a.docx', bytes)).rejects.toThrow('not a whole zip archive')
})

it('gives lists and tables of a Word file a place', async () => {
  const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>'
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Revenue</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  const {tree} = await readingOf('a.docx', docxFile(item + table))
  expect(tree.children.map(({type, position}) => [type, position?.start.offset, position?.end.offset])).toEqual([
    ['list', 0, expect.any(Number)],
    ['table', expect.any(Number), expect.any(Number)]
  ])
})

it('keeps contact blocks from ending before they begin', async () => {
  const source = ' and           4\nInvestorContact: Ja RoeAcmect:\nInvestor Relations   5'
  const release = understand(await readingOf('a.txt', source), {asOf: '2026-01-15'})
  for (const {range} of release.contactBlocks) expect(range.from).toBeLessThanOrEqual(range.to)
})

describe('files beside the release', () => {
  const configOf = async (text: string): Promise<unknown> => {
    const file = join(mkdtempSync(join(tmpdir(), 'harborlint-fuzzed-')), 'harborlint.config.yaml')
    writeFileSync(file, text)
    return resolveConfig(file, rules).catch((error: unknown) => error)
  }

  it.each([
    ['an alias that stands for nothing', 'a: *x\n', 'Unresolved alias'],
    [
      'aliases that stand for more than memory holds',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]\n`)}`,
      'alias'
    ],
    ['a key that is a list', 'rules: {[1]: off}\n', 'keys must be strings'],
    ['a bracket that does not close', '[', 'not valid']
  ])('%s is a fault of the configuration', async (_, text, words) => {
    const error = await configOf(text)
    if (!(error instanceof ConfigError)) throw error
    expect(error.message).toContain(words)
    for (const {span} of error.problems) expect(span?.end ?? 0).toBeLessThanOrEqual(text.length)
  })

  it.each([
    ['stands for nothing', 'waivers:\n  - expires: *x\n', 'Unresolved alias'],
    ['stands for a list', 'days: &x [2026-01-02]\nwaivers:\n  - expires: *x\n', '`expires` of a waiver is no text']
  ])('an alias of a waiver file that %s is a problem', (_, text, words) => {
    expect(
      parseWaiverFile(text)
        .problems.map(({message}) => message)
        .join('\n')
    ).toContain(words)
  })

  it('an alias of a waiver file that stands for a day is that day', () => {
    const text = 'day: &day 2026-01-02\nwaivers:\n  - {file: a.md, rule: r, fingerprint: f, excerpt: e, reason: w, by: b, on: *day, expires: *day}\n'
    expect(parseWaiverFile(text).entries.map(({waiver}) => waiver.expires)).toEqual(['2026-01-02'])
  })

  it('a comment of a waiver file that is a line separator breaks nothing', () => {
    const entry = 'file: a.md, rule: r, fingerprint: f, excerpt: e, reason: w, by: b, on: 2026-01-02'
    const text = `waivers: #\u2028\n  - {${entry}}\n  # a\u2028b\n  - {${entry}}\n`
    const added = addWaiver(text, {file: 'b.md', rule: 'r', fingerprint: 'g', excerpt: 'e', reason: 'w', by: 'b', on: '2026-01-02'})
    expect(parseWaiverFile(added).entries).toHaveLength(3)
    expect(parseWaiverFile(removeWaivers(added, parseWaiverFile(added).entries.slice(1))).entries).toHaveLength(1)
  })

  it('a quote that does not close in a waiver file lies in the file', () => {
    for (const {span} of parseWaiverFile('"').problems) expect(span.end).toBeLessThanOrEqual(1)
  })
})
