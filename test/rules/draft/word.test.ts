import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {understand} from '../../../src/facts/understand.ts'
import {lint} from '../../../src/lint/lint.ts'
import {read} from '../../../src/read/read.ts'
import {docxFile, paragraph} from '../../docx-file.ts'

const draftRules = ['bracket-placeholder', 'code-name', 'comments', 'hidden-text', 'highlight', 'merge-field', 'metadata', 'stamp', 'tracked-changes']

/** What the draft rules say of a Word file: `rule: message`. */
async function said(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const [reading] = await read('draft.docx', docxFile(body, withRelations(parts)))
  if (!reading) throw new Error('not read')
  const release = understand(reading, {asOf: '2026-01-15', profile: {names: ['Acme Corp.'], codeNames: ['Project Heron']}})
  const chosen = rules.filter(({id}) => draftRules.includes(id.replace('draft/', '')))
  const {findings, failures} = lint(
    release,
    chosen.map(rule => ({rule})),
    'strict'
  )
  expect(failures).toEqual([])
  return findings.map(finding => `${finding.rule.replace('draft/', '')}: ${finding.message}`)
}

// Every part but the main one is announced by its name: `word/header1.xml` is a header.
function withRelations(parts: Readonly<Record<string, string>>): Record<string, string> {
  const related = Object.keys(parts).flatMap((part, index) => {
    const name = /^word\/([a-z]+)\d*\.xml$/.exec(part)?.[1]
    return name ? [`<Relationship Id="r${index}" Type="http://x/relationships/${name}" Target="${part.slice(5)}"/>`] : []
  })
  return related.length > 0 ? {...parts, 'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`} : parts
}

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const styled = (style: string, text: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
const box = (text: string): string => `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const cell = (...content: readonly string[]): string => `<w:tbl><w:tr><w:tc>${content.join('')}</w:tc></w:tr></w:tbl>`
const control = (content: string): string => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const notes = (kind: string, text: string): string => `<w:${kind}s xmlns:w="x"><w:${kind} w:id="1">${paragraph(text)}</w:${kind}></w:${kind}s>`
const header = (content: string): string => `<w:hdr xmlns:w="x" xmlns:v="v">${content}</w:hdr>`
const sound = paragraph('Acme Corp. opened a plant.')

describe('draft/code-name', () => {
  it.each([
    ['runs split inside the words', paragraph('Proj', 'ect Her', 'on closed today.'), {}],
    ['a cell', cell(paragraph('Project Heron')), {}],
    ['a text box', paragraph('A', box('Project Heron')), {}],
    ['a content control', control(paragraph('Project Heron closed.')), {}],
    ['a hyperlink', paragraph('<w:hyperlink><w:r><w:t>Project Heron</w:t></w:r></w:hyperlink>'), {}],
    ['the result of a field', paragraph('<w:fldSimple w:instr=" TITLE "><w:r><w:t>Project Heron</w:t></w:r></w:fldSimple>'), {}],
    ['a header', sound, {'word/header1.xml': header(paragraph('Project Heron'))}],
    ['a footer', sound, {'word/footer1.xml': `<w:ftr xmlns:w="x">${paragraph('Project Heron')}</w:ftr>`}],
    ['a footnote', sound, {'word/footnotes.xml': notes('footnote', 'See Project Heron.')}],
    ['an endnote', sound, {'word/endnotes.xml': notes('endnote', 'See Project Heron.')}]
  ])('is found in %s', async (_, body, parts) => {
    expect(await said(body, parts)).toEqual(['code-name: Project code name `Project Heron` in public text'])
  })
})

describe('draft/tracked-changes', () => {
  const inserted = '<w:ins w:author="Bo"><w:r><w:t>solid</w:t></w:r></w:ins>'
  const deleted = '<w:del w:author="Bo"><w:r><w:delText>strong</w:delText></w:r></w:del>'
  it.each([
    ['an insertion', paragraph('Sales were ', inserted, '.'), 'A tracked change remains: `solid`'],
    ['a deletion', paragraph('Sales were ', deleted, ' good.'), 'A tracked change remains: `strong`'],
    ['one change in several runs', paragraph('Sales were ', inserted, inserted, '.'), 'A tracked change remains: `solidsolid`'],
    ['a replacement', paragraph('Sales were ', deleted, inserted, '.'), '2 tracked changes remain; the first is `strong`'],
    ['text that was moved', `${paragraph('<w:moveFrom><w:r><w:t>Sales rose.</w:t></w:r></w:moveFrom>', 'A')}`, 'A tracked change remains: `Sales rose.`'],
    ['a change in a cell', cell(paragraph('Sales ', deleted)), 'A tracked change remains: `strong`'],
    ['a break of paragraphs', `<w:p><w:pPr><w:rPr><w:ins w:author="Bo"/></w:rPr></w:pPr>${run('Sales rose.')}</w:p>`, 'A tracked change remains: `¶`']
  ])('reports %s', async (_, body, message) => {
    expect(await said(body)).toEqual([`tracked-changes: ${message}`])
  })
  it('reports a change in a header and leaves a record of formatting alone', async () => {
    expect(await said(sound, {'word/header1.xml': header(paragraph(deleted, 'Acme Corp.'))})).toEqual(['tracked-changes: A tracked change remains: `strong`'])
    expect(await said(`<w:p>${run('Sales rose.', '<w:b/><w:rPrChange w:author="Bo"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`)).toEqual([])
  })
})

describe('draft/comments', () => {
  const comments = '<w:comments xmlns:w="x"><w:comment w:id="4" w:author="Bo"><w:p><w:r><w:t>Is this final?</w:t></w:r></w:p></w:comment></w:comments>'
  const start = '<w:commentRangeStart w:id="4"/>'
  const end = '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>'
  it.each([
    ['words', paragraph('Sales were ', start, '$4 million', end, '.'), '$4 million'],
    ['words of several paragraphs', paragraph('Sales ', start, 'rose.') + paragraph('Costs', end, ' fell.'), 'rose. Costs'],
    ['a cell', cell(paragraph(start, '42', end)), '42'],
    ['a place without words', paragraph('Sales rose.', '<w:r><w:commentReference w:id="4"/></w:r>'), '']
  ])('reports a comment on %s, and offers no fix that would delete them', async (_, body, words) => {
    const [reading] = await read('draft.docx', docxFile(body, withRelations({'word/comments.xml': comments})))
    if (!reading) throw new Error('not read')
    const {findings} = lint(
      understand(reading, {asOf: '2026-01-15'}),
      rules.filter(({id}) => id === 'draft/comments').map(rule => ({rule})),
      'recommended'
    )
    expect(findings.map(finding => [finding.message, finding.actual.replace(/\s+/g, ' '), finding.fixes])).toEqual([
      ['Comment left in the file: `Is this final?`', words, []]
    ])
  })
  it('passes over a comment without text', async () => {
    expect(await said(sound, {'word/comments.xml': '<w:comments xmlns:w="x"><w:comment w:id="1"><w:p/></w:comment></w:comments>'})).toEqual([])
  })
})

describe('draft/hidden-text', () => {
  const styles = `<w:styles xmlns:w="x"><w:style w:type="character" w:styleId="Inner"><w:name w:val="inner"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Quiet"><w:name w:val="quiet"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
  const white = '<w:color w:val="FFFFFF"/>'
  it.each([
    ['a hidden run', paragraph('Sales rose.', run(' Ask the CFO first.', '<w:vanish/>'))],
    ['a hidden character style', paragraph('Sales rose.', run(' Ask the CFO first.', '<w:rStyle w:val="Inner"/>'))],
    ['a hidden paragraph style', sound + styled('Quiet', 'Ask the CFO first.')],
    ['white on white', paragraph('Sales rose.', run(' Ask the CFO first.', white))],
    ['text too small to see', paragraph('Sales rose.', run(' Ask the CFO first.', '<w:sz w:val="2"/>'))]
  ])('reports %s', async (_, body) => {
    expect(await said(body, {'word/styles.xml': styles})).toEqual(['hidden-text: Hidden text: `Ask the CFO first.`'])
  })
  it.each([
    ['a run that is shown again', paragraph(run('Sales rose this year.', '<w:vanish w:val="0"/>'))],
    ['a hidden paragraph mark', `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Sales rose this year.')}</w:p>`],
    ['white on a coloured band', paragraph(run('Results of the quarter', `${white}<w:shd w:val="clear" w:fill="1F3864"/>`))],
    ['white heads of a table', cell(paragraph(run('Results of the quarter', white)))],
    ['a shaded paragraph', `<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>${run('Results of the quarter', white)}</w:p>`]
  ])('is silent about %s', async (_, body) => {
    expect(await said(body)).toEqual([])
  })
})

describe('draft/highlight', () => {
  it.each([
    ['a highlighted run', paragraph('Sales were ', run('$4 million', '<w:highlight w:val="yellow"/>')), 'Highlighted text remains: `$4 million`'],
    ['yellow shading', paragraph('Sales were ', run('$4 million', '<w:shd w:val="clear" w:fill="FFFF00"/>')), 'Highlighted text remains: `$4 million`'],
    [
      'a phrase in several runs',
      paragraph('Sales were ', run('$4 ', '<w:highlight w:val="yellow"/>'), run('million', '<w:i/><w:highlight w:val="yellow"/>'), '.'),
      'Highlighted text remains: `$4 million`'
    ],
    [
      'two phrases',
      paragraph(run('Sales', '<w:highlight w:val="cyan"/>'), ' were ', run('$4', '<w:highlight w:val="yellow"/>')),
      '2 highlighted passages remain; the first is `Sales`'
    ]
  ])('reports %s', async (_, body, message) => {
    expect(await said(body)).toEqual([`highlight: ${message}`])
  })
  it.each([
    ['highlighting taken off', paragraph(run('Sales rose.', '<w:highlight w:val="none"/>'))],
    ['shading of another colour', paragraph(run('Sales rose.', '<w:shd w:val="clear" w:fill="D9E2F3"/>'))],
    ['a highlighted space', paragraph('Sales', run(' ', '<w:highlight w:val="yellow"/>'), 'rose.')]
  ])('is silent about %s', async (_, body) => {
    expect(await said(body)).toEqual([])
  })
})

describe('draft/merge-field', () => {
  const field = (...result: readonly string[]): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD Company </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.map(text => run(text)).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  it.each([
    ['a field that shows its name', paragraph('Dear ', field('«Company»'), ','), 'Unresolved merge field `«Company»`'],
    ['a name in several runs', paragraph('Dear ', field('«Com', 'pany»'), ','), 'Unresolved merge field `«Company»`'],
    [
      'a simple field',
      paragraph('Dear ', '<w:fldSimple w:instr=" MERGEFIELD Editor "><w:r><w:t>«Editor»</w:t></w:r></w:fldSimple>'),
      'Unresolved merge field `«Editor»`'
    ],
    [
      'a reference that leads nowhere',
      paragraph('See page ', run('Error! Reference source not found.')),
      'Unresolved merge field `Error! Reference source not found.`'
    ],
    [
      'a content control that nobody filled',
      control(paragraph('Click or tap here to enter text.')),
      'Unresolved merge field `Click or tap here to enter text.`'
    ]
  ])('reports %s', async (_, body, message) => {
    expect(await said(body)).toEqual([`merge-field: ${message}`])
  })
  it.each([
    ['a field that was merged', paragraph('Dear ', field('Acme Corp.'), ',')],
    ['a field without a result', paragraph('Dear ', field(), 'friends,')],
    ['a filled content control', control(paragraph('Click here to register for the call.'))]
  ])('is silent about %s', async (_, body) => {
    expect(await said(body)).toEqual([])
  })
})

describe('draft/metadata', () => {
  const core = (name: string, value: string): Record<string, string> => ({
    'docProps/core.xml': `<cp:coreProperties><dc:${name}>${value}</dc:${name}></cp:coreProperties>`
  })
  it.each([
    ['a title', core('title', 'Project Falcon draft 7'), 'title'],
    ['a subject with a code name', core('subject', 'Closing of Project Heron'), 'subject'],
    ['key words', core('keywords', 'CONFIDENTIAL'), 'keywords'],
    [
      'a property of one’s own',
      {'docProps/custom.xml': '<Properties><property name="Matter"><vt:lpwstr>Project Heron v3</vt:lpwstr></property></Properties>'},
      'Matter'
    ]
  ])('reports %s by its name only', async (_, parts, name) => {
    expect(await said(sound, parts)).toEqual([`metadata: The document property \`${name}\` carries draft data`])
  })
  it.each([
    ['the title of the release', core('title', 'Acme Corp. Opens Plant')],
    ['an author', core('creator', 'Jane Roe')],
    ['a template', {'docProps/app.xml': '<Properties><Template>Normal.dotm</Template></Properties>'}]
  ])('is silent about %s', async (_, parts) => {
    expect(await said(sound, parts)).toEqual([])
  })
})

describe('draft/stamp and draft/bracket-placeholder', () => {
  it('reads a watermark, and a header that stands on every kind of page once', async () => {
    const mark = paragraph('Acme Corp.', '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>')
    expect(await said(sound, {'word/header1.xml': header(mark)})).toEqual(['stamp: Draft or privilege marking `DRAFT`'])
    const line = header(paragraph('DRAFT 3/2/26'))
    expect(await said(sound, {'word/header1.xml': line, 'word/header2.xml': line})).toEqual(['stamp: Draft or privilege marking `DRAFT 3/2/26`'])
  })
  it('finds blanks whose signs are symbols or stand in runs of their own', async () => {
    expect(await said(paragraph('Sales were $[', '<w:r><w:sym w:font="Wingdings" w:char="F06C"/></w:r>', '] million.'))).toEqual([
      'bracket-placeholder: Unfilled placeholder `$[•]`'
    ])
  })
})
