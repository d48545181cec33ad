import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {expect, it} from 'vitest'
import type {Finding} from '../../../src/lint/finding.ts'
import {extractDocx} from '../../../src/read/docx/extract.ts'
import {openDocx} from '../../../src/read/docx/package.ts'
import {annotateDocx} from '../../../src/report/word/annotate.ts'

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const hasOffice = has('soffice')
const hasPandoc = has('pandoc')
const examples = join(import.meta.dirname, '../../../examples')
const signature = {author: 'harborlint', initials: 'HL', date: '2026-01-15T12:00:00Z'}

function office(directory: string, format: string, file: string): void {
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${directory}/profile`, '--convert-to', format, '--outdir', directory, file], {
    stdio: 'pipe',
    timeout: 120_000
  })
}

// Every seventh word of the body, so that runs, cells and lists are all met.
function annotated(bytes: Uint8Array): {bytes: Uint8Array; words: string[]} {
  const text = extractDocx(openDocx('d.docx', bytes), 'final')
  const body = text.paragraphs.filter(paragraph => paragraph.place === 'body' && paragraph.pieces.length > 0)
  const places = body.flatMap(paragraph =>
    [...text.source.slice(paragraph.start, paragraph.end).matchAll(/\p{L}{4,}/gu)].map(match => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length
    }))
  )
  const chosen = places.filter((_, index) => index % 7 === 0).slice(0, 40)
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
      fingerprint: `f${index}`,
      waived: null,
      url: ''
    })
  )
  return {bytes: annotateDocx('d.docx', bytes, findings, signature, false).bytes, words: chosen.map(span => text.source.slice(span.start, span.end))}
}

function commented(bytes: Uint8Array): string[] {
  const text = extractDocx(openDocx('d.docx', bytes), 'final')
  return text.marks.filter(mark => mark.kind === 'comment').map(mark => text.source.slice(mark.span.start, mark.span.end))
}

function survivesOffice(directory: string, name: string, original: Uint8Array): void {
  const {bytes, words} = annotated(original)
  expect(words.length).toBeGreaterThan(5)
  expect(commented(bytes)).toEqual(words)
  const file = join(directory, `${name}-annotated.docx`)
  writeFileSync(file, bytes)
  const out = mkdtempSync(join(tmpdir(), 'harborlint-resaved-'))
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${directory}/profile`, '--convert-to', 'docx', '--outdir', out, file], {
    stdio: 'pipe',
    timeout: 120_000
  })
  expect(commented(readFileSync(join(out, basename(file)))).sort()).toEqual([...words].sort())
}

it.skipIf(!hasOffice || !hasPandoc)('keeps its anchors in files that pandoc made and LibreOffice saves anew', {timeout: 300_000}, () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-pandoc-'))
  for (const name of ['earnings.md', 'dividend.md', 'merger.htm']) {
    const file = join(directory, name.replace(/\.\w+$/, '.docx'))
    execFileSync('pandoc', [join(examples, name), '-o', file])
    survivesOffice(directory, name, readFileSync(file))
  }
})

it.skipIf(!hasOffice)('keeps its anchors in files that LibreOffice made', {timeout: 300_000}, () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-office-'))
  for (const name of ['executive-change.htm', 'merger.htm']) {
    office(directory, 'docx:MS Word 2007 XML', join(examples, name))
    survivesOffice(directory, name, readFileSync(join(directory, name.replace(/\.\w+$/, '.docx'))))
  }
})

const shared = join(import.meta.dirname, '../../../../shared/docx')
const others = spawnSync('test', ['-d', shared]).status === 0 ? readdirSync(shared).filter(name => name.endsWith('.docx')) : []

it.skipIf(others.length === 0)(`anchors exactly in ${others.length} files made by others`, () => {
  for (const name of others) {
    const bytes = readFileSync(join(shared, name))
    const before = commented(bytes).length
    const {bytes: out, words} = annotated(bytes)
    expect(commented(out).slice(before), name).toEqual(words)
  }
})
