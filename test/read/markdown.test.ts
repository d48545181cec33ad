import {describe, expect, it} from 'vitest'
import {blocksOf, readOne} from './blocks-of.ts'

describe('Markdown', () => {
  it('reads front matter, headings, quotes, lists, tables and links', async () => {
    const text = `---
title: draft
---
# Acme Reports Results

> “We grew,” said Jane Roe,
> who leads *Acme*.

- One
  - Two

| Item | 2026 |
| ---- | ---: |
| Net revenue \\| gross | \\$4.8 |

See [the site](http://acme.example "t") or <ir@acme.example>.[^1]

[^1]: Unaudited.
`
    expect(await blocksOf(text, 'markdown')).toEqual([
      'heading: Acme Reports Results',
      'paragraph: “We grew,” said Jane Roe, who leads Acme.',
      'list-item: One',
      'list-item: Two',
      '0:0 Item',
      '0:1 2026',
      '1:0 Net revenue | gross',
      '1:1 $4.8',
      'paragraph: See the site or ir@acme.example.',
      'paragraph: Unaudited.'
    ])
  })

  it('points through escapes, references and quotes at the very characters', async () => {
    const source = '> R&amp;D rose to \\$4.1 million\n> at AT&#38;T.'
    const {text, map} = await readOne(source, 'markdown')
    const at = (word: string) => {
      const from = text.indexOf(word)
      const {start, end} = map.span({from, to: from + word.length})
      return source.slice(start, end)
    }
    expect(text).toBe('R&D rose to $4.1 million at AT&T.')
    expect([at('R&D'), at('$4.1'), at('million'), at('AT&T.')]).toEqual(['R&amp;D', '\\$4.1', 'million', 'AT&#38;T.'])
  })

  it('takes indented text for paragraphs, fenced text for code', async () => {
    expect(await blocksOf('    Acme grows by 5*3*2.\n\n```\na & b\n```\n', 'markdown')).toEqual([
      expect.stringMatching(/^paragraph: Acme grows by/),
      'code: a & b'
    ])
  })

  it('keeps comments out of the text, as marks, and drops tags', async () => {
    const {text, marks} = await readOne('Acme <!-- check --> <b>grows</b>.\n\n<!-- block -->\n\n<div>Inside &amp; out</div>\n', 'markdown')
    expect(text).toBe('Acme grows.\n\nInside & out')
    expect(marks.map(({kind, text}) => `${kind}: ${text}`)).toEqual(['comment: check', 'comment: block'])
  })

  it('keeps the lines of a contact and bulleted lines apart, and joins wrapped prose', async () => {
    expect(await blocksOf('Jane Roe\nAcme Widgets, Inc.\njane@acme.example\n\n• One\n• Two\n\nAcme said today that it expects to\ngrow.', 'markdown')).toEqual([
      'paragraph: Jane Roe',
      'paragraph: Acme Widgets, Inc.',
      'paragraph: jane@acme.example',
      'list-item: One',
      'list-item: Two',
      'paragraph: Acme said today that it expects to grow.'
    ])
  })

  it('takes a bold paragraph for a heading, and an underlined paragraph for text', async () => {
    const long = 'Acme said that it expects to grow in every one of its markets. '.repeat(6).trim()
    expect(await blocksOf(`**About Acme**\n\n${long}\n---\n`, 'markdown')).toEqual(['heading: About Acme', `paragraph: ${long}`])
  })

  it('takes what a newswire page has below the release for furniture', async () => {
    expect(await blocksOf('Acme grows.\n\n## Site Navigation\n\nHome\n', 'markdown')).toEqual([
      'paragraph: Acme grows.',
      'furniture: Site Navigation',
      'furniture: Home'
    ])
  })

  it('does not strike what stands between tildes', async () => {
    expect(await blocksOf('Acme expects ~$5 million, not ~$4~ million.', 'markdown')).toEqual(['paragraph: Acme expects ~$5 million, not ~$4~ million.'])
  })

  it('joins the second line of a heading that a program wrapped', async () => {
    expect(await blocksOf('# Acme Widgets and Northgate Issue Open Letter to Shareholders of Both\nCompanies\n\nText.', 'markdown')).toEqual([
      'heading: Acme Widgets and Northgate Issue Open Letter to Shareholders of Both Companies',
      'paragraph: Text.'
    ])
  })
})
