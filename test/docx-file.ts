import {strToU8, zipSync} from 'fflate'

const types =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** Makes a Word file around the XML of a body; `parts` adds or replaces entries. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries: Record<string, Uint8Array> = {}
  const all = {
    '[Content_Types].xml': types,
    '_rels/.rels': rels,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts
  }
  for (const [name, text] of Object.entries(all)) entries[name] = strToU8(text)
  return zipSync(entries, {mtime: new Date('2020-01-01')})
}

/** A paragraph of runs given as text, or as ready-made XML where a string begins with `<`. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map(run => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)).join('')}</w:p>`
}
