import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {understand} from '../../src/facts/understand.ts'
import {lint} from '../../src/lint/lint.ts'
import {listBlocks} from '../../src/outline/list-blocks.ts'
import {encodeXml} from '../../src/read/docx/xml-tokens.ts'
import {read} from '../../src/read/read.ts'
import type {Reading} from '../../src/read/reading.ts'
import {docxFile} from '../docx-file.ts'
import {wordRelease} from '../word-draft.mjs'

const styles =
  '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'
const numbering =
  '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
const rels =
  '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://x/relationships/numbering" Target="numbering.xml"/></Relationships>'

/** The Word version of a release: the same blocks as Word would hold them, with runs split in the middle of words. */
function wordVersion(reading: Reading): Uint8Array {
  let body = ''
  let table = -1
  let row = -1
  const closeTable = (): void => {
    if (table >= 0) body += '</w:tr></w:tbl>'
    table = -1
    row = -1
  }
  for (const block of listBlocks(reading)) {
    const properties = `${block.kind === 'heading' ? `<w:pStyle w:val="H${Math.min(2, block.depth)}"/>` : ''}${block.kind === 'list-item' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}${block.layout.centred ? '<w:jc w:val="center"/>' : ''}`
    const bold = block.layout.bold ? '<w:rPr><w:b/></w:rPr>' : ''
    const middle = Math.floor(block.text.length / 2)
    const runs = [block.text.slice(0, middle), block.text.slice(middle)]
      .map(text => `<w:r>${bold}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`)
      .join('')
    const paragraph = `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
    if (!block.cell) {
      closeTable()
      body += paragraph
      continue
    }
    if (block.cell.table !== table) {
      closeTable()
      body += '<w:tbl>'
      table = block.cell.table
    }
    if (block.cell.row !== row) {
      body += row >= 0 ? '</w:tr><w:tr>' : '<w:tr>'
      row = block.cell.row
    }
    body += `<w:tc>${paragraph}</w:tc>`
  }
  closeTable()
  return docxFile(body, {'word/styles.xml': styles, 'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': rels})
}

function findingsOf(reading: Reading): string[] {
  const release = understand(reading, {asOf: '2026-01-15'})
  const {findings, failures} = lint(
    release,
    rules.map(rule => ({rule})),
    'recommended'
  )
  expect(failures).toEqual([])
  return findings.map(finding => `${finding.rule}: ${finding.actual.replace(/\s+/g, ' ')}`).sort()
}

const examples = join(import.meta.dirname, '../../examples')
const names = readdirSync(examples).filter(name => /\.(?:md|txt|htm)$/.test(name) && name !== 'README.md')

async function example(name: string): Promise<Reading> {
  const [reading] = await read(name, readFileSync(join(examples, name)))
  if (!reading) throw new Error('not read')
  return reading
}

async function expectSame(name: string, bytes: Uint8Array): Promise<void> {
  const reading = await example(name)
  const [word] = await read(name.replace(/\.\w+$/, '.docx'), bytes)
  if (!word) throw new Error('not read')
  expect(word.text.replace(/\s+/g, ' ')).toBe(reading.text.replace(/\s+/g, ' '))
  expect(findingsOf(word)).toEqual(findingsOf(reading))
}

it.each(names)('finds in the Word version of %s what it finds in the release', async name => {
  await expectSame(name, wordVersion(await example(name)))
})

it.each(names)('finds it in %s as the docx package writes it', async name => {
  await expectSame(name, await wordRelease(listBlocks(await example(name))))
})

const hasOffice = spawnSync('soffice', ['--version']).status === 0

it.skipIf(!hasOffice)('finds it in every example as LibreOffice saves it', {timeout: 300_000}, async () => {
  const made = mkdtempSync(join(tmpdir(), 'harborlint-made-'))
  const saved = mkdtempSync(join(tmpdir(), 'harborlint-saved-'))
  const files: string[] = []
  for (const name of names) {
    files.push(join(made, `${name}.docx`))
    writeFileSync(join(made, `${name}.docx`), await wordRelease(listBlocks(await example(name))))
  }
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${made}/profile`, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved, ...files],
    {
      stdio: 'pipe',
      timeout: 240_000
    }
  )
  for (const name of names) await expectSame(name, readFileSync(join(saved, `${name}.docx`)))
})

// What pandoc makes of its own reading of Markdown; it makes other blocks of HTML and text.
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0

it.skipIf(!hasPandoc).each(names.filter(name => name.endsWith('.md')))('finds it in %s as pandoc writes it', async name => {
  const file = join(mkdtempSync(join(tmpdir(), 'harborlint-pandoc-')), 'release.docx')
  execFileSync('pandoc', ['--from', 'gfm', join(examples, name), '-o', file])
  await expectSame(name, readFileSync(file))
})
