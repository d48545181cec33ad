import {describe, expect, it} from 'vitest'
import {decode} from '../../src/read/decode.ts'
import {detectFormat} from '../../src/read/detect.ts'
import {read, readText} from '../../src/read/read.ts'
import {describeBlocks} from './blocks-of.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('encodings', () => {
  it.each([
    ['UTF-8', bytes('café'), 'utf-8'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'café'), 'utf-8'],
    ['UTF-16 LE', bytes([0xff, 0xfe], Buffer.from('café', 'utf16le').toJSON().data), 'utf-16le'],
    ['UTF-16 BE', bytes([0xfe, 0xff], Buffer.from('café', 'utf16le').swap16().toJSON().data), 'utf-16be'],
    ['Windows-1252', bytes('caf', [0xe9]), 'windows-1252']
  ])('%s is recognised, its mark is not text', (_name, file, encoding) => {
    expect(decode('a.txt', file)).toEqual({source: 'café', encoding})
  })

  it('one broken sequence does not make UTF-8 another encoding', () => {
    expect(decode('a.txt', bytes('“café” – naïve ', [0xff])).encoding).toBe('utf-8')
  })
})

describe('what is no text', () => {
  it.each([
    ['a PNG image', 'chart.png', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['an Excel file (.xlsx)', 'book.xlsx', bytes('PK\u0003\u0004', 'xl/workbook.xml')],
    ['a gzip archive', 'a.txt.gz', bytes([0x1f, 0x8b, 8])],
    ['binary data', 'a.bin', Buffer.alloc(500)]
  ])('is refused by its name: %s', async (kind, name, file) => {
    await expect(read(name, file)).rejects.toThrow(`cannot read ${name}: it is ${kind}; supported are `)
  })

  it('is refused when it is far too long', async () => {
    await expect(read('a.txt', Buffer.alloc(13_000_000, 'Acme grows. '))).rejects.toThrow('cannot read a.txt: it has 13 MB; a release has at most 12 MB')
    await expect(read('a.md', Buffer.alloc(50_000_000, 'Acme grows. '))).rejects.toThrow('cannot read a.md: it has 50 MB')
  })
})

describe('formats', () => {
  it.each([
    ['a.md', '# Acme', 'markdown'],
    ['a.txt', 'Acme grows.', 'plain-text'],
    ['a.txt', '<PAGE>\n\n                 ACME', 'edgar-text'],
    ['a.txt', '                    EXHIBIT 99.1\n\nAcme', 'edgar-text'],
    ['a.txt', '![Logo](a.png)\n\n# Acme Reports\n\nText', 'markdown'],
    ['a.txt', '# 1 in market share\n\nText', 'plain-text'],
    ['a.txt', '<!DOCTYPE html><p>Acme</p>', 'html'],
    ['a.htm', '<p>Acme</p>', 'html'],
    ['a.htm', '<p>Exhibit 99.1</p>', 'edgar-html'],
    ['a.htm', 'Acme grows.', 'plain-text'],
    ['stdin', '<p>Acme</p>\n<p>grows</p><div>a<br>b</div><p></p>', 'html']
  ])('%s with %j is %s', (name, source, format) => {
    expect(detectFormat(name, source)).toBe(format)
  })
})

describe('an EDGAR submission', () => {
  const submission = `<SEC-DOCUMENT>0000000000-04-000001.txt : 20040505
<SEC-HEADER>0000000000-04-000001.hdr.sgml
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>form8k.txt
<TEXT>
Item 12.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex991.htm
<DESCRIPTION>PRESS RELEASE
<TEXT>
<HTML><BODY><P>Acme R&amp;D grows.</P></BODY></HTML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.2
<SEQUENCE>3
<FILENAME>ex992.txt
<TEXT>
<PAGE>
Acme pays a dividend.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`

  it('gives every EX-99 document, each with a name of its own and places in the whole file', async () => {
    const readings = await readText('0001.txt', submission)
    expect(readings.map(({name, format}) => `${name} ${format}`)).toEqual(['0001.txt#EX-99.1:ex991.htm edgar-html', '0001.txt#EX-99.2:ex992.txt edgar-text'])
    expect(readings.map(({text}) => text)).toEqual(['Acme R&D grows.', 'Acme pays a dividend.'])
    for (const {source, map} of readings) {
      expect(source).toBe(submission)
      const {start, end} = map.span({from: 0, to: 4})
      expect(source.slice(start, end)).toBe('Acme')
    }
  })

  it('of one document is read under the name of the file', async () => {
    const [reading] = await readText('a.txt', '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\nAcme grows.\n</TEXT>\n</DOCUMENT>\n')
    expect(reading?.name).toBe('a.txt')
    expect(reading && describeBlocks(reading)).toEqual(['paragraph: Acme grows.'])
  })

  it('without a release says what it has', async () => {
    await expect(readText('a.txt', submission.replaceAll('EX-99', 'EX-10'))).rejects.toThrow(
      'cannot read a.txt: the submission has no EX-99 document; it has 8-K'
    )
  })
})

describe('hostile files', () => {
  // Each must be read within the time a test has; most take a few milliseconds.
  it.each([
    ['nothing', '', 'edgar-text'],
    ['nothing', '', 'html'],
    ['nothing', '', 'markdown'],
    ['a single line', 'Acme grows. '.repeat(300_000), 'edgar-text'],
    ['one endless word', 'A'.repeat(4_000_000), 'edgar-text'],
    ['endless dots', `Revenue ${'.'.repeat(4_000_000)} 1`, 'edgar-text'],
    ['very short lines', 'a\n'.repeat(300_000), 'edgar-text'],
    ['a table without end', 'Revenue     1,234     2,345\n'.repeat(30_000), 'edgar-text'],
    ['text in columns without end', 'Jane Roe               John Doe, Chief\n'.repeat(30_000), 'edgar-text'],
    ['tags without end', '<S> <C> '.repeat(200_000), 'edgar-text'],
    ['nested elements', `${'<div>'.repeat(100_000)}x`, 'html'],
    ['nested tables', `${'<table><tr><td>'.repeat(20_000)}x`, 'html'],
    ['one endless row', `<table><tr>${'<td>1</td>'.repeat(50_000)}`, 'html'],
    ['tags that close nothing', `${'<div>'.repeat(50_000)}${'</span>'.repeat(50_000)}`, 'html'],
    ['tags that are never finished', '<p a="'.repeat(100_000), 'html'],
    ['many references', '&amp; '.repeat(200_000), 'html'],
    ['nested quotes', `${'> '.repeat(5000)}x`, 'markdown'],
    ['many brackets', '['.repeat(20_000), 'markdown'],
    ['NUL and lone surrogates', 'a\u0000b \ud800 c\udc00', 'markdown'],
    ['NUL and lone surrogates', 'a\u0000b \ud800 c\udc00', 'html'],
    ['NUL and lone surrogates', 'a\u0000b \ud800 c\udc00', 'edgar-text']
  ] as const)('with %s are read (as %3$s)', async (_name, source, format) => {
    const [reading] = await readText('a', source, {as: format})
    expect(reading?.tree.type).toBe('root')
  })
})
