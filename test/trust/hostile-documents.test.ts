import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {check} from '../../src/index.ts'
import {ReadError} from '../../src/read/reading.ts'
import {docxFile, paragraph} from '../docx-file.ts'

const release = (body: string): string =>
  `<html><body><h1>Northgate Tool Corp. Reports Results</h1><p>MILWAUKEE, March 3, 2026 - It expects revenue of $45 million to $42 million.</p>${body}</body></html>`

// The fault is found all the same, so the document was read to its end.
async function rulesIn(input: string | Uint8Array, name: string): Promise<readonly (string | undefined)[]> {
  const {messages} = await check(input, {name, asOf: '2026-01-15'})
  return messages.map(({ruleId}) => ruleId)
}

describe('is read to its end', () => {
  it.each([
    ['ten thousand nested divs', 'a.htm', release(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`)],
    ['ten thousand divs that never close', 'a.htm', release('<div>'.repeat(10_000))],
    ['five thousand nested block quotes', 'a.htm', release(`${'<blockquote>'.repeat(5000)}deep${'</blockquote>'.repeat(5000)}`)],
    ['five thousand marks of quotation', 'a.md', `# A\n\nIt expects revenue of $45 million to $42 million.\n\n${'> '.repeat(5000)}deep\n`],
    [
      'two hundred nested lists',
      'a.md',
      `It expects revenue of $45 million to $42 million.\n\n${Array.from({length: 200}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n`
    ],
    ['a million entities', 'a.htm', release(`<p>${'&amp;'.repeat(1_000_000)}</p>`)],
    ['a table of a hundred thousand cells', 'a.htm', release(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(1000)}</table>`)],
    ['a thousand nested tables', 'a.htm', release(`${'<table><tr><td>'.repeat(1000)}deep`)],
    ['cells that span more than there is', 'a.htm', release(`<table>${'<tr><td colspan=999999999 rowspan=999999999>1</td></tr>'.repeat(200)}</table>`)],
    ['a figure of a hundred thousand digits', 'a.txt', `It expects revenue of $45 million to $42 million. Debt was $${'9'.repeat(100_000)} million.\n`],
    ['a figure of thirty thousand groups', 'a.txt', `It expects revenue of $45 million to $42 million. Debt was $1${',000'.repeat(30_000)}.\n`],
    ['an endless word', 'a.txt', `It expects revenue of $45 million to $42 million. ${'x'.repeat(300_000)}\n`],
    ['an endless line of dashes and dots', 'a.txt', `It expects revenue of $45 million to $42 million.\n\nx${'-'.repeat(50_000)}y ${'. '.repeat(50_000)}\n`],
    ['an endless line of full stops', 'a.txt', `It expects revenue of $45 million to $42 million.\n\n${'. '.repeat(150_000)}\n`],
    ['an endless sentence of findings', 'a.txt', `It expects revenue of $45 million to $42 million. ${'a '.repeat(40_000)}\n`],
    ['a hundred thousand amounts', 'a.txt', `It expects revenue of $45 million to $42 million.\n\n${'Costs were $1.5 million, up 5%. '.repeat(10_000)}\n`]
  ])('%s', async (_, name, input) => {
    expect(await rulesIn(input, name)).toContain('numeric/range-order')
  })
})

describe('a Word file', () => {
  it('is refused if it unpacks to more than memory should hold', async () => {
    const bomb = zipSync({'_rels/.rels': strToU8(''), 'word/document.xml': new Uint8Array(300 * 1024 * 1024)}, {level: 1})
    await expect(rulesIn(bomb, 'a.docx')).rejects.toThrow(/unpacks to more than 256 MB/)
  })

  it('is refused if it says that it is smaller than it is', async () => {
    const file = docxFile(paragraph('x'.repeat(100_000)))
    // The central directory gives the size of the unpacked part; it is made to say 100.
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    for (let at = 0; at + 46 < file.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000) view.setUint32(at + 24, 100, true)
    await expect(rulesIn(file, 'a.docx')).rejects.toThrow(ReadError)
  })

  it('reads only what lies in it, whatever its parts are called and point to', async () => {
    const target = '../../../../../../etc/hostname'
    const file = docxFile(paragraph('It expects revenue of $45 million to $42 million.'), {
      '../../../../tmp/harborlint-escaped.xml': '<a/>',
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="x/header" Target="${target}"/><Relationship Id="r2" Type="x/footnotes" Target="/etc/passwd"/></Relationships>`
    })
    const {messages, value} = await check(file, {name: 'a.docx'})
    expect(messages.map(({ruleId}) => ruleId)).toContain('numeric/range-order')
    expect(String(value)).not.toMatch(/root:/)
  })

  it('does not unfold entities that it declares itself', async () => {
    const entities = Array.from({length: 20}, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">${entities}]><w:document><w:body>${paragraph('It expects revenue of $45 million to $42 million. &e20;')}</w:body></w:document>`
    const outcome = await rulesIn(docxFile('', {'word/document.xml': xml}), 'a.docx').catch((error: unknown) => error)
    if (!(outcome instanceof ReadError)) expect(outcome).toContain('numeric/range-order')
  })

  it('may nest its elements as deep as it likes', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${paragraph('It expects revenue of $45 million to $42 million.')}${'</w:sdtContent></w:sdt>'.repeat(5000)}`
    expect(await rulesIn(docxFile(deep), 'a.docx')).toContain('numeric/range-order')
  })
})

it('refuses what is longer than any release', async () => {
  const table = release(`<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`)
  await expect(rulesIn(table, 'a.htm')).rejects.toThrow('its tables have more than 250,000 cells; no release comes near that')
  await expect(rulesIn('x '.repeat(8_000_000), 'a.txt')).rejects.toThrow(/it has 16 MB; a release has at most \d+ MB/)
  await expect(rulesIn('x '.repeat(8_000_000), 'a.md')).rejects.toThrow(/it has 16 MB; a release has at most \d+ MB/)
})
