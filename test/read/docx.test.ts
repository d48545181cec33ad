import {expect, it} from 'vitest'
import {readDocx} from '../../src/read/docx/read-docx.ts'
import {docxFile, paragraph} from '../docx-file.ts'

const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
const withNumbering = {
  'word/numbering.xml': numbering,
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="http://x/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
  'word/footnotes.xml': `<w:footnotes xmlns:w="x"><w:footnote w:id="1">${paragraph('See Annex A.')}</w:footnote></w:footnotes>`
}

function item(level: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

it('reads runs split in the middle of words, references and tabs', () => {
  const reading = readDocx('a.docx', docxFile(paragraph('Rev', 'enue of R&amp;D', '<w:r><w:tab/></w:r>', ' rose')))
  expect(reading.text).toBe('Revenue of R&D rose')
  const at = reading.text.indexOf('R&D')
  const span = reading.map.span({from: at, to: at + 3})
  expect(reading.source.slice(span.start, span.end)).toBe('R&D')
})

it('numbers lists as Word shows them and reads notes after the body', () => {
  const {source, text, tree} = readDocx('a.docx', docxFile(item(0, 'One') + item(1, 'Inner') + item(1, 'Second') + item(0, 'Two'), withNumbering))
  expect(source).toBe('1. One\n\n(a) Inner\n\n(b) Second\n\n2. Two\n\nSee Annex A.')
  expect(text).toBe('One\n\nInner\n\nSecond\n\nTwo\n\nSee Annex A.')
  expect(tree.children.map(node => node.type)).toEqual(['list', 'paragraph'])
})

it('begins a list anew where Word was told to', () => {
  const restarted = numbering.replace(
    '</w:numbering>',
    '<w:num w:numId="8"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
  )
  const again = item(0, 'First').replace('w:val="7"', 'w:val="8"')
  const {source} = readDocx('a.docx', docxFile(item(0, 'One') + item(0, 'Two') + again + again, {...withNumbering, 'word/numbering.xml': restarted}))
  expect(source).toMatch(/^1\. One\n\n2\. Two\n\n1\. First\n\n2\. First\n/)
})

it('reads the signs of the font Symbol', () => {
  const sign = (char: string): string => `<w:r><w:sym w:font="Symbol" w:char="${char}"/></w:r>`
  expect(readDocx('a.docx', docxFile(paragraph('Vexa', sign('F0D4'), ' at ', sign('F0B3'), ' 5 ', sign('F06D'), 'g'))).text).toBe('Vexa™ at ≥ 5 μg')
})

it('makes hyphens and spaces plain as the other readers do', () => {
  const {text} = readDocx('a.docx', docxFile(paragraph('for\u00adward\u2011look', 'ing \u2010 a\u00a0b')))
  expect(text).toBe('forward-looking - a b')
})

const changed = docxFile(
  paragraph(
    'We ',
    '<w:del w:author="Ada" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>will</w:delText></w:r></w:del>',
    '<w:ins w:author="Ada"><w:r><w:t>expect to</w:t></w:r></w:ins>',
    ' close.'
  )
)

it('reads tracked changes as accepted, as original or both', () => {
  expect(readDocx('a.docx', changed).text).toBe('We expect to close.')
  expect(readDocx('a.docx', changed, 'original').text).toBe('We will close.')
  expect(readDocx('a.docx', changed, 'all').text).toBe('We willexpect to close.')
  expect(readDocx('a.docx', changed).marks).toMatchObject([
    {kind: 'deletion', text: 'will', author: 'Ada', span: {start: 3, end: 3}},
    {kind: 'insertion', text: 'expect to', span: {start: 3, end: 12}}
  ])
})

it('keeps hidden text, field instructions and the second copy of a text box out of the text', () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>'
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD Ticker </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«Ticker»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('In a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('In a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
  const {text, marks} = readDocx('a.docx', docxFile(paragraph('A', hidden, field, box) + paragraph('B')))
  expect(text).toBe('A«Ticker»\n\nIn a box\n\nB')
  expect(marks.map(mark => [mark.kind, mark.text])).toEqual([
    ['hidden', 'secret'],
    ['field', 'Ticker']
  ])
})

it('reads tables as grids with spans', () => {
  const cell = (text: string, span = ''): string => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(text)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Three months', '<w:gridSpan w:val="2"/>')}${cell('Year')}</w:tr><w:tr>${cell('2025')}${cell('2024')}${cell('2025')}</w:tr></w:tbl>`
  const {text, tree} = readDocx('a.docx', docxFile(paragraph('Results') + table + paragraph('End')))
  expect(text).toBe('Results\n\nThree months\tYear\n2025\t2024\t2025\n\nEnd')
  const [, grid] = tree.children
  expect(grid?.type === 'table' ? grid.children[0]?.children.map(node => [node.data?.column, node.data?.columns]) : null).toEqual([
    [0, 2],
    [2, 1]
  ])
})

it.each([
  ['a password or the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password/],
  ['a truncated file', changed.subarray(0, changed.length - 40), /truncated or damaged/],
  ['macros', docxFile(paragraph('A'), {'word/vbaProject.bin': 'x'}), /macros/],
  ['another zip archive', docxFile('', {'_rels/.rels': '<Relationships/>'}), /not a Word document/],
  ['OpenDocument', docxFile('', {mimetype: 'application/vnd.oasis.opendocument.text'}), /OpenDocument/],
  [
    'entity declarations',
    docxFile('', {'word/document.xml': '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'}),
    /document type/
  ]
])('refuses %s with a sentence', (_, bytes, message) => {
  expect(() => readDocx('a.docx', bytes)).toThrow(message)
})
