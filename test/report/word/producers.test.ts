import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import type {Finding} from '../../../src/lint/finding.ts'
import {extractDocx} from '../../../src/read/docx/extract.ts'
import {openDocx} from '../../../src/read/docx/package.ts'
import {encodeXml} from '../../../src/read/docx/xml-tokens.ts'
import {annotateDocx} from '../../../src/report/word/annotate.ts'
import {docxFile} from '../../docx-file.ts'
import {wordDraft} from '../../word-draft.mjs'

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const hasOffice = has('soffice')
const hasPandoc = has('pandoc')
const examples = join(import.meta.dirname, '../../../examples')
const shared = join(import.meta.dirname, '../../../../shared/docx')
const hasOthers = existsSync(shared)
const signature = {author: 'harborlint', initials: 'HL', date: '2026-01-15T12:00:00Z'}

/** Has LibreOffice convert files, all in one run, into `directory`. */
function office(directory: string, format: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'harborlint-office-'))}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', directory, ...files], {stdio: 'pipe', timeout: 240_000})
}

// Every seventh word of the body, or every second of a short one, so that runs, cells and lists are all met.
function annotated(bytes: Uint8Array): {bytes: Uint8Array; words: string[]; again: number} {
  const text = extractDocx(openDocx('d.docx', bytes), 'final')
  const body = text.paragraphs.filter(paragraph => paragraph.place === 'body' && paragraph.pieces.length > 0)
  const places = body.flatMap(paragraph =>
    [...text.source.slice(paragraph.start, paragraph.end).matchAll(/\p{L}{4,}/gu)].map(match => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length
    }))
  )
  const chosen = places.filter((_, index) => index % (places.length > 70 ? 7 : 2) === 0).slice(0, 40)
  const findings = chosen.map(
    (span, index): Finding => ({
      rule: 'numeric/x',
      messageId: 'm',
      severity: 'error',
      message: 'At fault',
      why: 'Why',
      remedy: 'Do',
      authority: 'arithmetic',
      span,
      isDocument: false,
      section: 'body',
      actual: '',
      expected: [],
      related: [],
      fixes: [],
      fingerprint: `f${index}.`,
      waived: null,
      url: ''
    })
  )
  const once = annotateDocx('d.docx', bytes, findings, signature, false)
  return {
    bytes: once.bytes,
    words: chosen.map(span => text.source.slice(span.start, span.end)),
    again: annotateDocx('d.docx', once.bytes, findings, signature, false).added
  }
}

/** The words under each comment, and the comment. */
function comments(bytes: Uint8Array): {words: string; text: string}[] {
  const text = extractDocx(openDocx('d.docx', bytes), 'final')
  return text.marks.filter(mark => mark.kind === 'comment').map(mark => ({words: text.source.slice(mark.span.start, mark.span.end), text: mark.text}))
}

const ours = (bytes: Uint8Array): string[] =>
  comments(bytes)
    .filter(comment => comment.text.includes('harborlint numeric/x'))
    .map(comment => comment.words)

/** Entries that differ between two archives. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before)
  const now = unzipSync(after)
  return Object.keys({...old, ...now}).filter(name => !old[name] || !now[name] || Buffer.compare(Buffer.from(old[name]), Buffer.from(now[name])) !== 0)
}

/** Annotates each file, and looks at it before and after LibreOffice has saved it anew. */
function expectSurvival(files: ReadonlyMap<string, Uint8Array>): void {
  const made = mkdtempSync(join(tmpdir(), 'harborlint-annotated-'))
  const resaved = mkdtempSync(join(tmpdir(), 'harborlint-resaved-'))
  const expected = new Map<string, string[]>()
  for (const [name, original] of files) {
    const {bytes, words, again} = annotated(original)
    expect(words.length, name).toBeGreaterThan(0)
    expect(ours(bytes), name).toEqual(words)
    expect(again, `${name} a second time`).toBe(0)
    const commentsPart = openDocx(name, bytes).related.find(relation => relation.type === 'comments')?.part ?? ''
    for (const part of changedParts(original, bytes))
      expect(['[Content_Types].xml', 'word/_rels/document.xml.rels', commentsPart, 'word/document.xml'], name).toContain(part)
    writeFileSync(join(made, `${name}.docx`), bytes)
    expected.set(name, words)
  }
  office(
    resaved,
    'docx:MS Word 2007 XML',
    [...files.keys()].map(name => join(made, `${name}.docx`))
  )
  for (const [name, words] of expected) {
    const bytes = readFileSync(join(resaved, `${name}.docx`))
    expect(ours(bytes).sort(), `${name} saved anew`).toEqual([...words].sort())
  }
}

/** A release as a file whose runs are split in the middle of words, in turn plain, bold and inserted. */
function handMade(markdown: string): Uint8Array {
  const run = (text: string, index: number): string => {
    const plain = `<w:r>${index % 3 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`
    return index % 3 === 2 ? `<w:ins w:id="${index}" w:author="Bo" w:date="2026-01-01T00:00:00Z">${plain}</w:ins>` : plain
  }
  const paragraphs = markdown.split(/\n{2,}/).map(text => `<w:p>${(text.replace(/\s+/g, ' ').match(/.{1,17}/gu) ?? []).map(run).join('')}</w:p>`)
  return docxFile(paragraphs.join(''))
}

const read = (name: string): string => readFileSync(join(examples, name), 'utf8')

it.skipIf(!hasOffice)('keeps its anchors in files that are made by hand or with the docx package', {timeout: 300_000}, async () => {
  expectSurvival(
    new Map([
      ['package-draft', await wordDraft()],
      ['hand-guidance', handMade(read('guidance.md'))],
      ['hand-dividend', handMade(read('dividend.md'))]
    ])
  )
})

it.skipIf(!hasOffice || !hasPandoc)('keeps its anchors in files that pandoc made', {timeout: 300_000}, () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-pandoc-'))
  const files = ['earnings.md', 'dividend.md', 'guidance.md', 'merger.htm'].map((name): [string, Uint8Array] => {
    const file = join(directory, `${name}.docx`)
    execFileSync('pandoc', [join(examples, name), '-o', file])
    return [`pandoc-${name}`, readFileSync(file)]
  })
  expectSurvival(new Map(files))
})

it.skipIf(!hasOffice)('keeps its anchors in files that LibreOffice made', {timeout: 300_000}, () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-made-'))
  const names = ['executive-change.htm', 'merger.htm', 'clinical.txt']
  office(
    directory,
    'docx:MS Word 2007 XML',
    names.map(name => join(examples, name))
  )
  expectSurvival(new Map(names.map(name => [`office-${name}`, readFileSync(join(directory, name.replace(/\.\w+$/, '.docx')))])))
})

it.skipIf(!hasOffice || !hasOthers)('keeps its anchors in files that others made', {timeout: 300_000}, () => {
  const all = readdirSync(shared).filter(name => name.endsWith('.docx'))
  const files = all.map((name): [string, Uint8Array] => [`other-${name.slice(0, -5)}`, readFileSync(join(shared, name))])
  // Some have words in a text box only, or none of four letters.
  const worded = files.filter(([, bytes]) => annotated(bytes).words.length > 0)
  expect(worded.length).toBeGreaterThan(10)
  expectSurvival(new Map(worded))
})

it.skipIf(!hasOthers)('anchors exactly in every file that others made', () => {
  for (const name of readdirSync(shared).filter(name => name.endsWith('.docx'))) {
    const {bytes, words} = annotated(readFileSync(join(shared, name)))
    expect(ours(bytes), name).toEqual(words)
  }
})
