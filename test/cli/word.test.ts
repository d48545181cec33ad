import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {docxFile, paragraph} from '../docx-file.ts'
import {installed} from './installed.ts'

const {directory, run, write} = installed()
const sound = docxFile(paragraph('Acme Corp. opened a plant.'))

/** An Office file as old Word wrote it and as encryption wraps new ones: streams are named in UTF-16. */
function compound(stream: string): Uint8Array {
  return Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512)
  ])
}

/** A Word file one part of which unpacks to `size` zero bytes; `claimed` is the size that the archive states. */
function bomb(size: number, claimed: number): Uint8Array {
  const archive = Buffer.from(docxFile(paragraph('A'), {'word/styles.xml': 'x'.repeat(1000)}))
  const packed = deflateRawSync(Buffer.alloc(size), {level: 9})
  const name = 'word/huge.xml'
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(claimed, 22)
  local.writeUInt16LE(name.length, 26)
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'))
  const start = archive.readUInt32LE(end + 16)
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(20, 6)
  record.writeUInt16LE(8, 10)
  record.writeUInt32LE(packed.length, 20)
  record.writeUInt32LE(claimed, 24)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt32LE(start, 42)
  const added = Buffer.concat([local, Buffer.from(name), packed])
  const directory = Buffer.concat([archive.subarray(start, end), record, Buffer.from(name)])
  const tail = Buffer.from(archive.subarray(end))
  tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8)
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10)
  tail.writeUInt32LE(directory.length, 12)
  tail.writeUInt32LE(start + added.length, 16)
  return Buffer.concat([archive.subarray(0, start), added, directory, tail])
}

const entity =
  '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${Array.from({length: 9}, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join('')}]><w:document>&a8;</w:document>`

it.each<[string, string, Uint8Array, RegExp]>([
  ['a password', 'locked.docx', compound('EncryptedPackage'), /protected by a password; save it without one/],
  ['the old format', 'old.doc', compound('WordDocument'), /in the old \.doc format; save it as \.docx/],
  ['another old Office file', 'old.docx', compound('Workbook'), /protected by a password or in an old format/],
  ['RTF', 'draft.rtf', strToU8('{\\rtf1\\ansi Acme Corp. opened a plant.}'), /an RTF file; save it as \.docx/],
  ['RTF under another name', 'rtf.docx', strToU8('{\\rtf1\\ansi Acme Corp. opened a plant.}'), /an RTF file; save it as \.docx/],
  [
    'OpenDocument',
    'draft.odt',
    zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}], 'content.xml': strToU8('<a/>')}),
    /an OpenDocument file; save it as \.docx/
  ],
  ['a truncated file', 'short.docx', sound.subarray(0, sound.length - 60), /truncated or damaged/],
  ['a file of which only the head came', 'head.docx', sound.subarray(0, 700), /truncated or damaged|a ZIP archive/],
  ['macros', 'draft.docm', docxFile(paragraph('A'), {'word/vbaProject.bin': 'Sub AutoOpen()'}), /holds macros/],
  ['macros under another name', 'macro.docx', docxFile(paragraph('A'), {'word/vbaProject.bin': 'Sub AutoOpen()'}), /holds macros/],
  ['a zip bomb', 'bomb.docx', bomb(300_000_000, 300_000_000), /unpacks to more than 256 MB/],
  ['an external entity', 'entity.docx', docxFile('', {'word/document.xml': entity}), /declares a document type/],
  ['entities that multiply', 'laughs.docx', docxFile('', {'word/document.xml': laughs}), /declares a document type/],
  ['XML that ends in a tag', 'cut.docx', docxFile('', {'word/document.xml': '<w:document><w:body><w:p'}), /ends inside a tag/],
  ['a spreadsheet', 'sheet.xlsx', zipSync({'xl/workbook.xml': strToU8('<a/>')}), /an Excel file/]
])('refuses %s with a sentence, exit code 2 and no file', async (_, name, bytes, sentence) => {
  write(name, bytes)
  const before = readdirSync(directory)
  const checked = await run([name])
  expect(checked).toMatchObject({code: 2, err: expect.stringMatching(sentence)})
  expect(checked.err).not.toMatch(/\bat .+:\d+:\d+|\/etc\/hostname/)
  const annotated = await run(['annotate', name, '-o', 'out.docx', '--suggest'])
  expect(annotated).toMatchObject({code: 2, err: expect.stringMatching(sentence)})
  expect(readdirSync(directory)).toEqual(before)
})

it('is not deceived by an archive that lies about its size', async () => {
  write('liar.docx', bomb(300_000_000, 1000))
  const {code, err} = await run(['liar.docx'])
  // Either the rest is left alone or the file is refused; memory is bounded both ways.
  expect([0, 1, 2]).toContain(code)
  expect(err).not.toMatch(/heap|out of memory/i)
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

it.skipIf(!hasOffice)('refuses what LibreOffice writes in other formats', {timeout: 120_000}, async () => {
  const made = mkdtempSync(join(tmpdir(), 'harborlint-formats-'))
  writeFileSync(join(made, 'draft.docx'), sound)
  for (const [format, sentence] of [
    ['doc', /old \.doc format/],
    ['rtf', /an RTF file/],
    ['odt', /an OpenDocument file/]
  ] as const) {
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=file://${made}/profile`, '--convert-to', format, '--outdir', made, join(made, 'draft.docx')],
      {stdio: 'pipe'}
    )
    write(`made.${format}`, readFileSync(join(made, `draft.${format}`)))
    expect(await run([`made.${format}`])).toMatchObject({code: 2, err: expect.stringMatching(sentence)})
  }
})

it('says how suggestions get into a Word file, and mends none in place', async () => {
  const bytes = docxFile(paragraph('Acme Corp. expects revenue of $45 million to $42 million in 2026.'))
  write('range.docx', bytes)
  const {out} = await run(['range.docx', '--only', 'numeric/range-order'])
  expect(out).toContain('(annotate --suggest)')
  expect(out).not.toContain('(--fix')
  expect(await run(['range.docx', '--only', 'numeric/range-order', '--fix', '--suggested'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('suggestions go into a copy of a Word file, with `harborlint annotate --suggest`; nothing was fixed')
  })
  expect(Buffer.compare(readFileSync(join(directory, 'range.docx')), bytes)).toBe(0)
})

it('annotates a draft, signs as told, and adds nothing a second time', async () => {
  write('draft.docx', docxFile(paragraph('Acme Corp. expects revenue of $45 million to $42 million in 2026.')))
  const first = await run(['annotate', 'draft.docx', '-o', 'reviewed.docx', '--author', 'Ada Reyes', '--suggest'])
  expect(first).toMatchObject({code: 0, out: expect.stringMatching(/^Wrote reviewed\.docx: \d+ comments?.*as tracked change/)})
  const second = await run(['annotate', 'reviewed.docx', '-o', 'again.docx', '--author', 'Ada Reyes'])
  expect(second.out).toMatch(/^Wrote again\.docx: \d+ comments?, \d+ were there already/)
  write('draft.md', 'Acme Corp. opened a plant.')
  expect(await run(['annotate', 'draft.md', '-o', 'out.docx'])).toMatchObject({code: 2, err: expect.stringContaining('not a Word file')})
})
