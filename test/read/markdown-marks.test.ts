import {describe, expect, it} from 'vitest'
import {tameMarks} from '../../src/read/markdown/tame-marks.ts'
import {readMarkdown} from '../../src/read/markdown.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

describe('marks beyond measure', () => {
  it.each([
    '[a](',
    '![a](',
    '](',
    '[a][',
    '[^1]',
    '_a_*',
    '**a',
    '~~a',
    '***a*',
    'a**b',
    '> ',
    '1. ',
    '- ',
    '===\n',
    'a\n===\n',
    '> a\n\n',
    '- a\n\n',
    '[a]: ',
    '`',
    '``a`',
    '<a ',
    '&',
    '\\[',
    '|a',
    '|a|\n|-|\n',
    '[a](<b',
    '[a](b "',
    '<!--',
    '- a\n  ',
    'a@b.',
    'http://a.',
    '\t- ',
    '&#',
    '"',
    '* * ',
    '    - a\n'
  ])('are read in linear time: %j', async piece => {
    const growth = await growthOfWork(20_000, length => {
      const source = `# Acme\n\n${repeat(piece, length)}`
      return () => readMarkdown('a.md', source)
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })

  it('stay in the text as they are written, in their place', () => {
    const source = `# Acme\n\nRevenue rose to $4 million [1](\n\n${'[a]('.repeat(600)} rose **5%**\n\nIt *was* [good](http://a.example).\n`
    const {text, map} = readMarkdown('a.md', source)
    expect(text).toContain('[a]([a]( rose **5%**')
    expect(text).toContain('It was good.')
    for (const match of text.matchAll(/[^\s*[\]().]+/g)) {
      const span = map.span({from: match.index, to: match.index + match[0].length})
      expect(source.slice(span.start, span.end)).toBe(match[0])
    }
  })

  it('are said to have been read as plain text', () => {
    expect(readMarkdown('a.md', `Acme\n\n${'[a]('.repeat(600)}\n`).caveats).toEqual(['line 3 has more marks than Markdown can mean and is read as plain text'])
    expect(readMarkdown('a.md', 'Acme *is* [here](http://a.example)\n').caveats).toBeUndefined()
  })

  it.each([
    ['a list of three hundred items in bold, close together', '- **Revenue** of [ours](http://a.example) rose\n'.repeat(300)],
    ['a table of five hundred rows', `| a | b | c | d |\n|---|---|---|---|\n${'| **1** | 2 | [3](http://a.example) | *4* |\n'.repeat(300)}`],
    ['nine hundred quotations', '> Acme is well, said Jane Roe.\n\nMore.\n\n'.repeat(900)],
    ['a quotation ten deep', '> > > > > > > > > > Acme\n'],
    ['a line of stars', `${'*'.repeat(400)}\n\nAcme\n`],
    ['a long release', '## Results\n\n**Revenue** rose _5%_, see [the table](#t).\n\n- one\n- two\n\n'.repeat(3000)]
  ])('are not: %s', (_, source) => {
    expect(tameMarks(source)).toEqual({source, plain: []})
  })
})
