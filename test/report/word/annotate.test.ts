import {strFromU8, unzipSync, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {annotate} from '../../../src/index.ts'
import type {Finding} from '../../../src/lint/finding.ts'
import {extractDocx} from '../../../src/read/docx/extract.ts'
import {openDocx} from '../../../src/read/docx/package.ts'
import {annotateDocx} from '../../../src/report/word/annotate.ts'
import type {Fix} from '../../../src/rule/define-rule.ts'
import {docxFile, paragraph} from '../../docx-file.ts'

const signature = {author: 'harborlint', initials: 'HL', date: '2026-01-15T12:00:00Z'}

const draft = docxFile(
  paragraph('Acme to raise ', '<w:r><w:rPr><w:b/></w:rPr><w:t>$4.8 mil</w:t></w:r>', '<w:r><w:rPr><w:i/></w:rPr><w:t>lion</w:t></w:r>', ' &amp; more') +
    `<w:tbl><w:tr><w:tc>${paragraph('Net sales')}</w:tc><w:tc>${paragraph('$', '12')}</w:tc></w:tr></w:tbl>` +
    paragraph('It ', '<w:ins w:id="5" w:author="Bo"><w:r><w:t>will surely</w:t></w:r></w:ins>', ' close.')
)

function at(bytes: Uint8Array, words: string, fingerprint: string, fixes: readonly Fix[] = []): Finding {
  const {source} = extractDocx(openDocx('d.docx', bytes), 'final')
  const start = source.indexOf(words)
  return {
    rule: 'numeric/x',
    messageId: 'm',
    severity: 'error',
    message: `\`${words}\` is at fault`,
    why: 'Because <of> this',
    remedy: 'Mend it.',
    authority: 'arithmetic',
    span: {start, end: start + words.length},
    isDocument: false,
    section: 'body',
    actual: words,
    expected: [],
    related: [],
    fixes,
    fingerprint,
    waived: null,
    url: ''
  }
}

function commented(bytes: Uint8Array): string[] {
  const text = extractDocx(openDocx('d.docx', bytes), 'final')
  return text.marks.filter(mark => mark.kind === 'comment').map(mark => text.source.slice(mark.span.start, mark.span.end))
}

it('anchors comments on the exact words, across runs, cells and tracked changes', () => {
  const words = ['$4.8 million', 'illi', 'Acme', '$12', 'surely close', 'more']
  const findings = words.map((text, index) => at(draft, text, `f${index}`))
  const {bytes, added} = annotateDocx('d.docx', draft, findings, signature, false)
  expect(added).toBe(words.length)
  expect(commented(bytes)).toEqual(words)
  expect(extractDocx(openDocx('d.docx', bytes), 'final').source).toBe(extractDocx(openDocx('d.docx', draft), 'final').source)
})

it('changes nothing but what the comments need', () => {
  const {bytes} = annotateDocx('d.docx', draft, [at(draft, 'million', 'f')], signature, false)
  const before = unzipSync(draft)
  const after = unzipSync(bytes)
  const changed = Object.keys(after).filter(name => !before[name] || Buffer.compare(Buffer.from(before[name]), Buffer.from(after[name] as Uint8Array)) !== 0)
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'])
})

it('leaves the bytes that it was given as they were', () => {
  const given = Buffer.from(draft)
  annotateDocx('d.docx', given, [at(draft, 'million', 'f')], signature, false)
  expect(Buffer.compare(given, Buffer.from(draft))).toBe(0)
})

it('puts nothing inside a simple field, where programs lose it', () => {
  const field = '<w:fldSimple w:instr=" TITLE "><w:r><w:t>Acme opens a plant</w:t></w:r></w:fldSimple>'
  const bytes = docxFile(paragraph('See ', field, '.'))
  const fix: Fix = {title: 'Say it', safety: 'suggested', edits: [{span: at(bytes, 'plant', 'f').span, text: 'mill'}]}
  const annotated = annotateDocx('d.docx', bytes, [{...at(bytes, 'plant', 'f'), fixes: [fix]}], signature, true)
  const xml = openDocx('d.docx', annotated.bytes).xml('word/document.xml') ?? ''
  expect(xml).toContain(field)
  expect(annotated.suggested).toBe(0)
  expect(commented(annotated.bytes)).toEqual(['Acme opens a plant'])
})

it('says in the comment what a lawyer wants to know', () => {
  const words = at(draft, '$4.8 million', 'f')
  const fix: Fix = {title: 'State it', safety: 'suggested', edits: [{span: words.span, text: '$5 million'}]}
  const {bytes} = annotateDocx('d.docx', draft, [{...words, fixes: [fix]}], signature, false)
  const xml = openDocx('d.docx', bytes).xml('word/comments.xml') ?? ''
  expect(xml).toContain('w:author="harborlint" w:date="2026-01-15T12:00:00Z" w:initials="HL"')
  const lines = xml.split('</w:p>').map(part => part.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'))
  expect(lines.slice(0, 6)).toEqual([
    expect.stringMatching(/Error: “\$4.8 million” is at fault\.$/),
    'Why: Because &lt;of&gt; this',
    'What to do: Mend it.',
    'Suggested wording: “$5 million” instead of “$4.8 million”',
    'Authority: arithmetic or internal consistency; no legal claim.',
    'harborlint numeric/x f'
  ])
})

it('writes a part that was in UTF-16 in UTF-8, and says so', () => {
  const plain = unzipSync(docxFile(paragraph('Acme opens a plant – at last')))
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${strFromU8(plain['word/document.xml'] ?? new Uint8Array()).replace(/^<\?xml[^>]*>/, '')}`
  const bytes = zipSync({...plain, 'word/document.xml': Buffer.from(`\ufeff${xml}`, 'utf16le')})
  const annotated = annotateDocx('d.docx', bytes, [at(bytes, 'plant', 'f')], signature, false)
  expect(strFromU8(unzipSync(annotated.bytes)['word/document.xml'] ?? new Uint8Array())).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/)
  expect(commented(annotated.bytes)).toEqual(['plant'])
})

it('is a function of the library', async () => {
  const bytes = docxFile(paragraph('Acme Corp. expects revenue of $45 million to $42 million in 2026.'))
  const annotated = await annotate(bytes, {only: ['numeric/range-order'], author: 'Ada Mae Reyes', date: signature.date, suggest: true})
  expect(annotated).toMatchObject({added: 1, suggested: 1})
  expect(commented(annotated.bytes)).toEqual([expect.stringContaining('million')])
  expect(openDocx('d.docx', annotated.bytes).xml('word/comments.xml')).toContain('w:author="Ada Mae Reyes" w:date="2026-01-15T12:00:00Z" w:initials="AMR"')
})

it('does not double its comments and keeps those of others', () => {
  const once = annotateDocx('d.docx', draft, [at(draft, 'million', 'f')], signature, false)
  const twice = annotateDocx('d.docx', once.bytes, [at(once.bytes, 'million', 'f'), at(once.bytes, 'Acme', 'g')], signature, false)
  expect([twice.added, twice.present]).toEqual([1, 1])
  expect(commented(twice.bytes)).toEqual(['million', 'Acme'])
  expect(annotateDocx('d.docx', twice.bytes, [at(twice.bytes, 'Acme', 'g')], signature, false).bytes).toBe(twice.bytes)
})

it('writes suggested fixes as changes to accept or reject', () => {
  const words = at(draft, '$4.8 million', 'f')
  const fix: Fix = {title: 'State it', safety: 'suggested', edits: [{span: words.span, text: '$5 & million'}]}
  const inside = at(draft, '8 mil', 'g')
  const {bytes, suggested} = annotateDocx('d.docx', draft, [{...words, fixes: [fix]}, inside], signature, true)
  expect(suggested).toBe(1)
  expect(extractDocx(openDocx('d.docx', bytes), 'original').source).toBe(extractDocx(openDocx('d.docx', draft), 'original').source)
  expect(extractDocx(openDocx('d.docx', bytes), 'final').source).toContain('Acme to raise $5 & million & more')
})

it('puts a new paragraph behind the one it belongs to', () => {
  const last = at(draft, 'close.', 'f')
  const fix: Fix = {title: 'Add a legend', safety: 'suggested', edits: [{span: {start: last.span.end, end: last.span.end}, text: '\n\nA legend.\n\nAnother.'}]}
  const {bytes} = annotateDocx('d.docx', draft, [{...last, fixes: [fix]}], signature, true)
  expect(extractDocx(openDocx('d.docx', bytes), 'final').source.endsWith('close.\n\nA legend.\n\nAnother.')).toBe(true)
})
