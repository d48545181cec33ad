import {strToU8, zipSync} from 'fflate'

const mark = /^=== ?(.*)$/m

/** Makes a Word file of parts written one below the other, each under a line `=== path`. */
export function docxOf(text: string): Uint8Array {
  const entries: Record<string, Uint8Array> = {'[Content_Types].xml': strToU8(types)}
  const [, ...parts] = text.split(mark)
  for (let index = 0; index + 1 < parts.length; index += 2) entries[(parts[index] ?? '').slice(0, 200) || 'x'] = strToU8((parts[index + 1] ?? '').trim())
  return zipSync(entries, {level: 1, mtime: new Date('2020-01-01')})
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** Parts of a Word file that uses what a reader has to know, around a phrase. */
export function docxParts(phrase: string): string {
  const text = phrase.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `=== _rels/.rels
<Relationships>${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>
=== word/_rels/document.xml.rels
<Relationships>${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'numbering', 'numbering.xml')}${relation('r3', 'comments', 'comments.xml')}${relation('r4', 'footnotes', 'footnotes.xml')}${relation('r5', 'header', 'header1.xml')}</Relationships>
=== word/styles.xml
<w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="X"><w:basedOn w:val="X"/></w:style></w:styles>
=== word/numbering.xml
<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
=== word/comments.xml
<w:comments><w:comment w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:p>${run('check')}</w:p></w:comment></w:comments>
=== word/footnotes.xml
<w:footnotes><w:footnote w:id="2"><w:p>${run('note')}</w:p></w:footnote></w:footnotes>
=== word/header1.xml
<w:hdr><w:p>${run('DRAFT')}</w:p></w:hdr>
=== word/document.xml
<w:document><w:body><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${run('Acme Reports Results')}</w:p><w:p>${run(text)}<w:ins w:id="3" w:author="A"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="4"><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="1"/></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('item')}</w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>${run('Revenue')}</w:p></w:tc><w:tc><w:p>${run('$ 12.5')}</w:p></w:tc></w:tr></w:tbl><w:p><w:fldSimple w:instr="MERGEFIELD Name">${run('«Name»')}</w:fldSimple><w:sdt><w:sdtContent>${run('in')}</w:sdtContent></w:sdt><w:br w:type="page"/></w:p></w:body></w:document>
`
}
