import {describe, expect, it} from 'vitest'
import {blocksOf, readOne} from './blocks-of.ts'

const prose = `ANYTOWN,  Ohio,  May 5, 2004 -- Acme  Widgets,  Inc.  (Nasdaq:
ACME),  a maker of widgets,  today  announced  that its long-
term agreement with Northgate has been extended by a further period of
five years.`

describe('fixed-width text', () => {
  it('joins wrapped and justified lines, and words broken at a hyphen', async () => {
    expect(await blocksOf(prose, 'edgar-text')).toEqual([
      'paragraph: ANYTOWN, Ohio, May 5, 2004 -- Acme Widgets, Inc. (Nasdaq: ACME), a maker of widgets, today announced that its long-term agreement with Northgate has been extended by a further period of five years.'
    ])
  })

  it('keeps a hyphen apart that another word shares', async () => {
    const [block] = await blocksOf(
      'Acme today announced results that were in line with its first-\nand second-quarter guidance, which it gave at the beginning of the\nyear to all.',
      'edgar-text'
    )
    expect(block).toContain('first- and second-quarter')
  })

  it('breaks paragraphs at the first line’s indent', async () => {
    const text = `    Acme Widgets reported on its work in the quarter and on what it plans to do
next year in all of its markets.
    The company also said that it would open a plant in Anytown, which is to make
widgets of the larger kind.`
    expect(await blocksOf(text, 'edgar-text')).toHaveLength(2)
  })

  it('keeps the lines of a contact apart, in columns too', async () => {
    const text = `CONTACT:
Jane Roe, CFO                              John Doe (Media)
Acme Widgets, Inc.                         Northgate Communications
(555) 010-0100                             john@northgate.example`
    expect(await blocksOf(text, 'edgar-text')).toEqual([
      'paragraph: CONTACT:',
      'paragraph: Jane Roe, CFO',
      'paragraph: John Doe (Media)',
      'paragraph: Acme Widgets, Inc.',
      'paragraph: Northgate Communications',
      'paragraph: (555) 010-0100',
      'paragraph: john@northgate.example'
    ])
  })

  it('joins a title over two lines, but not the lines of a statement’s head', async () => {
    const text = `
             ACME WIDGETS ANNOUNCES FIRST QUARTER RESULTS AND
                           DIVIDEND INCREASE

${prose}

                         Acme Widgets, Inc.
                Consolidated Statements of Operations
                          (In thousands)
`
    const blocks = await blocksOf(text, 'edgar-text')
    expect(blocks[0]).toBe('heading: ACME WIDGETS ANNOUNCES FIRST QUARTER RESULTS AND DIVIDEND INCREASE')
    expect(blocks.slice(2).map(block => block.replace(/^\w+: /, ''))).toEqual(['Acme Widgets, Inc.', 'Consolidated Statements of Operations', '(In thousands)'])
  })

  it('makes no headings of narrow prose', async () => {
    const text = `Acme Widgets has agreed to
buy Northgate for cash and
said that the purchase is
expected to close in May.`
    expect(await blocksOf(text, 'edgar-text')).toEqual([
      'paragraph: Acme Widgets has agreed to buy Northgate for cash and said that the purchase is expected to close in May.'
    ])
  })

  it('reads double-spaced text', async () => {
    const text = `Acme Widgets has agreed to buy Northgate for cash and stock and has said that the

purchase is expected to close in the second quarter, if shareholders of both of the

companies agree and regulators give their approval. The price was not made public

by either of them.


About Acme

Acme makes widgets.`
    expect(await blocksOf(text, 'edgar-text')).toHaveLength(3)
  })

  it('reads lists of all kinds of bullets and leaves rules out', async () => {
    const text = `Highlights:

o     Revenue of $4.8 million in the quarter, up from the first quarter of the
      year before
o     Two new plants

- - ----------
  * One
  - Two
  1. Three`
    expect(await blocksOf(text, 'edgar-text')).toEqual([
      expect.stringMatching(/: Highlights:$/),
      'list-item: Revenue of $4.8 million in the quarter, up from the first quarter of the year before',
      'list-item: Two new plants',
      'list-item: One',
      'list-item: Two',
      'list-item: Three'
    ])
  })

  it('takes page numbers for furniture and goes on over the page', async () => {
    const reading = await readOne(
      'Acme Widgets is a member of the Association of Widget Makers and of the\n\n                    -2-\n\n<PAGE>   3\n\nNational Chamber, which it joined in the year of its foundation, and of no\nother body at all.\n',
      'edgar-text'
    )
    expect(reading.text).toContain('and of the National Chamber')
    expect(reading.marks).toEqual([expect.objectContaining({kind: 'field', text: '-2-'})])
  })

  it('decodes the references that even plain exhibits have', async () => {
    expect(await blocksOf('Acme R&amp;D rose at AT&amp;T.', 'edgar-text')).toEqual(['paragraph: Acme R&D rose at AT&T.'])
  })
})

describe('tables in fixed-width text', () => {
  const rows = `                                             Three Months Ended
                                                  March 31,
                                          -------------------------
                                             2004           2003
                                          ----------     ----------
Revenues:
   Widgets ...........................    $   30,826     $   29,288
   Minority interest in
     consolidated subsidiary                      (9)             6
                                          ----------     ----------
Net income                                $    1,625     $    2,104
                                          ==========     ==========
`
  const expected = [
    '0:1-2 Three Months Ended',
    '1:1-2 March 31,',
    '2:1 2004',
    '2:2 2003',
    '3:0 Revenues:',
    '4:0 Widgets',
    '4:1 $ 30,826',
    '4:2 $ 29,288',
    '5:0 Minority interest in consolidated subsidiary',
    '5:1 (9)',
    '5:2 6',
    '6:0 Net income',
    '6:1 $ 1,625',
    '6:2 $ 2,104'
  ]

  it('are found without a tag', async () => {
    expect(await blocksOf(`${prose}\n\n                   Acme Widgets, Inc.\n\n${rows}`, 'edgar-text')).toEqual([
      expect.anything(),
      expect.stringContaining('Acme Widgets, Inc.'),
      ...expected
    ])
  })

  it('are found with tags', async () => {
    expect(
      await blocksOf(
        `${prose}\n\n<TABLE>\n<CAPTION>\n${rows.replace('Revenues:', '<S>                                       <C>            <C>\nRevenues:')}</TABLE>\n`,
        'edgar-text'
      )
    ).toEqual([expect.anything(), ...expected])
  })

  it('do not swallow the text behind an unclosed tag', async () => {
    const blocks = await blocksOf(`<TABLE>\n${rows}\n${prose}\n`, 'edgar-text')
    expect(blocks.slice(0, expected.length)).toEqual(expected)
    expect(blocks.at(-1)).toMatch(/^paragraph: ANYTOWN/)
  })

  it('say how many rows are heads', async () => {
    const {tree} = await readOne(rows, 'edgar-text')
    expect(tree.children[0]?.data).toEqual({headRows: 3})
  })
})
