import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readText} from '../../src/read/read.ts'
import type {Format, Reading} from '../../src/read/reading.ts'
import {wrongPositions} from './wrong-positions.ts'

/** A word as the format writes it and as a person reads it. */
interface Word {
  readonly source: string
  readonly text: string
}

/** A document as written, and its words in order. */
interface Document {
  readonly source: string
  readonly words: readonly string[]
}

const plain = fc
  .constantFrom(
    'Acme',
    'the',
    'forward-looking',
    'Q3',
    '$4.8',
    'million',
    'expects',
    'results,',
    'release.',
    '(Nasdaq:',
    'ACME)',
    '“growth”',
    'café',
    '3.1%',
    'R',
    '2026',
    'Inc.',
    'naïve',
    '😀',
    '—',
    'by'
  )
  .map((text): Word => ({source: text, text}))
const odd: readonly Word[] = [
  {source: 'forward\u2011looking', text: 'forward-looking'},
  {source: 'for\u00adward', text: 'forward'},
  {source: 'non\u2010GAAP', text: 'non-GAAP'},
  {source: 'zero\u200bwidth', text: 'zerowidth'},
  {source: '\u22125', text: '-5'},
  {source: 'don\u0092t', text: 'don’t'},
  {source: 'N\u0000UL', text: 'NUL'}
]
const references: readonly Word[] = [
  {source: 'R&amp;D', text: 'R&D'},
  {source: 'AT&#38;T', text: 'AT&T'},
  {source: 'don&#8217;t', text: 'don’t'},
  {source: '&ldquo;Yes&rdquo;', text: '“Yes”'},
  {source: '&lt;b&gt;', text: '<b>'},
  {source: 'for&shy;ward', text: 'forward'},
  {source: 'a&#x2011;b', text: 'a-b'},
  {source: '&copy;2026', text: '©2026'},
  {source: '&#128512;', text: '😀'}
]
const word = (...more: readonly (readonly Word[])[]) => fc.oneof({arbitrary: plain, weight: 6}, {arbitrary: fc.constantFrom(...odd, ...more.flat()), weight: 2})

async function check(format: Format, {source, words}: Document): Promise<Reading> {
  const [reading] = await readText('release', source, {as: format})
  if (!reading) throw new Error('nothing was read')
  expect(wrongPositions(reading).wrong).toEqual([])
  expect(reading.text.split(/\s+/).filter(Boolean)).toEqual(words)
  return reading
}

const runs = {numRuns: 300}

describe('generated documents keep every word, in order, at its place', () => {
  it('in HTML', async () => {
    const inHtml = word(references, [
      {source: 'bold<b>face</b>', text: 'boldface'},
      {source: 'EBITDA<!-- x -->R', text: 'EBITDAR'},
      {source: '<font size=2>Net</font>', text: 'Net'},
      {source: '<ix:nonFraction name="a">12</ix:nonFraction>', text: '12'},
      {source: '&#147;Yes&#148;', text: '“Yes”'}
    ])
    const gap = fc.constantFrom(' ', '\n', '&nbsp;', ' \t\n ', '<!-- note --> ', ' <span>', '</span> ', '&#160; ')
    // A dash that opens a paragraph is the sign of a list item, not a word.
    const run = fc.array(fc.tuple(inHtml, gap), {minLength: 1, maxLength: 12}).filter(([first]) => first?.[0].text !== '—')
    const shells: readonly (readonly [string, string])[] = [
      ['<p>', '</p>'],
      ['<div>', '</div>'],
      ['<p align=center><b>', '</b></p>'],
      ['<div><div style="text-indent:5px">', '</div></div>'],
      ['<h2>', '</h2>'],
      ['<table><tr><td>', '</td></tr></table>'],
      ['<table><tr><td>', '</td><td>3</td></tr><tr><td>x</td><td>4</td></tr></table>'],
      ['<center><font>', '</font></center>'],
      ['<p>', ''],
      ['<br><br>', '<br><br>'],
      ['<blockquote>', '</blockquote>']
    ]
    const block = fc.tuple(run, fc.constantFrom(...shells)).map(([pairs, [open, close]]): Document => {
      const tail = close.includes('<td>') ? ['3', 'x', '4'] : []
      return {source: `${open}${pairs.map(([{source}, between]) => source + between).join('')}${close}`, words: [...pairs.map(([{text}]) => text), ...tail]}
    })
    await fc.assert(
      fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 8}), async blocks => {
        await check('html', {source: `<html><body>${blocks.map(({source}) => source).join('\n')}</body></html>`, words: blocks.flatMap(({words}) => words)})
      }),
      runs
    )
  })

  it('in Markdown', async () => {
    const inMarkdown = word(
      references.filter(({source}) => source !== '&#128512;'),
      [
        {source: '\\$4', text: '$4'},
        {source: '\\*', text: '*'},
        {source: '5\\_000', text: '5_000'},
        {source: '**bold**', text: 'bold'},
        {source: '[site](http://a.example/x)', text: 'site'},
        {source: '<ir@acme.example>', text: 'ir@acme.example'},
        {source: '`10-K`', text: '10-K'},
        {source: 'http://a.example/b?c=d&e=f', text: 'http://a.example/b?c=d&e=f'}
      ]
    ).filter(({source}) => !source.includes('\u0000') && !/^[(—]/.test(source))
    const line = fc.array(inMarkdown, {minLength: 2, maxLength: 9}).map(words => [{source: 'We', text: 'We'}, ...words])
    const shells: readonly string[] = ['', '> ', '    ', '> > ', ' ']
    const block = fc.tuple(fc.array(line, {minLength: 1, maxLength: 4}), fc.constantFrom(...shells), fc.constantFrom('\n', '  \n')).map(
      ([lines, prefix, end]): Document => ({
        source: `${lines.map(words => prefix + words.map(({source}) => source).join(' ')).join(end)}\n`,
        words: lines.flatMap(words => words.map(({text}) => text))
      })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(block, {minLength: 1, maxLength: 6}), async blocks => {
        await check('markdown', {source: blocks.map(({source}) => source).join('\n***\n\n'), words: blocks.flatMap(({words}) => words)})
      }),
      runs
    )
  })

  it('in fixed-width text', async () => {
    const inText = word().filter(({text}) => text !== 'by' && text !== '—')
    const line = fc.tuple(
      fc.constantFrom('', '', '    ', '\t', '                    '),
      fc.array(fc.tuple(inText, fc.constantFrom(' ', '  ', ' ', '      ')), {minLength: 1, maxLength: 10})
    )
    const extra = fc.constantFrom('', '', '', '<PAGE>\n', '\n', '-----   -----\n', '<TABLE>\n', '</TABLE>\n\n', '<S>   <C>\n', '\f')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(line, extra), {minLength: 1, maxLength: 25}), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const source = lines
          .map(([[indent, pairs], after]) => `${indent}${pairs.map(([{source}, gap]) => source + gap).join('')}\n${after}`)
          .join('')
          .replaceAll('\n', end)
        await check('edgar-text', {source, words: lines.flatMap(([[, pairs]]) => pairs.map(([{text}]) => text))})
      }),
      runs
    )
  })
})

describe('any text at all', () => {
  const formats: readonly Format[] = ['markdown', 'edgar-text', 'html']
  const pieces = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    '#',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '\\',
    '|',
    '\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '-',
    '- ',
    '> ',
    '1. ',
    '"',
    '=',
    '/',
    'a',
    'Bc',
    '12',
    '&amp;',
    '&#0;',
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<pre>',
    '</pre>',
    '<!--',
    '-->',
    '<PAGE>',
    '<S>',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u00ad',
    '<br>',
    '<style>',
    '<div style="',
    '$',
    '1,234',
    '  '
  )
  for (const format of formats) {
    it(`is read as ${format} without an exception, its blocks in order and in the file`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(pieces, {maxLength: 80}), async parts => {
          const [reading] = await readText('release', parts.join(''), {as: format})
          if (!reading) throw new Error('nothing was read')
          const wrong = wrongPositions(reading).wrong.filter(problem => !problem.includes('comes from'))
          expect(wrong).toEqual([])
        }),
        {numRuns: 3000}
      )
    })
  }
})
