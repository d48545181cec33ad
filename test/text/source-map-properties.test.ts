import fc from 'fast-check'
import {expect, it} from 'vitest'
import {lineIndex} from '../../src/text/line-index.ts'
import {textWriter} from '../../src/text/text-writer.ts'

// What may be written, as pieces of a source: a word as it stands, a reference, white space, a dropped character.
const piece = fc.oneof(
  fc.constantFrom('Acme', 'a', 'grows', 'é', '😀').map(source => ({source, text: source})),
  fc.constantFrom({source: '&amp;', text: '&'}, {source: '&#8209;', text: '-'}, {source: '\u00ad', text: ''}, {source: '\u2011', text: '-'}),
  fc.constantFrom(' ', '  ', '\n', ' \n  ', '\u00a0').map(source => ({source, text: ' '}))
)

it('leads every unit of the text back to its piece of the source, and back again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, {minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 5}), blocks => {
      const source = blocks
        .flat()
        .map(({source}) => source)
        .join('')
      const writer = textWriter(source)
      let at = 0
      for (const block of blocks) {
        writer.open('\n\n')
        for (const {source: written, text} of block) {
          if (written.startsWith('&')) writer.reference(text === '-' ? '\u2011' : text, at, at + written.length)
          else writer.copy(at, at + written.length)
          at += written.length
        }
        writer.close()
      }
      const {text, map} = writer.finish()
      const expected = blocks
        .map(block =>
          block
            .map(({text}) => text)
            .join('')
            .replace(/ +/g, ' ')
            .trim()
        )
        .filter(Boolean)
        .join('\n\n')
      expect(text).toBe(expected)
      let last = 0
      for (const match of text.matchAll(/\S+/g)) {
        const range = {from: match.index, to: match.index + match[0].length}
        const span = map.span(range)
        expect(
          source
            .slice(span.start, span.end)
            .replaceAll('&amp;', '&')
            .replaceAll(/&#8209;|\u2011/g, '-')
            .replaceAll('\u00ad', '')
        ).toBe(match[0])
        expect(map.range(span)).toEqual(range)
        expect(span.start).toBeGreaterThanOrEqual(last)
        last = span.end
      }
    }),
    {numRuns: 500}
  )
})

it('counts lines and columns as editors do', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀'), {maxLength: 30}), parts => {
      const source = parts.join('')
      const index = lineIndex(source)
      const lines = source.split(/\r\n|\n|\r/)
      expect(index.lines).toBe(lines.length)
      for (let offset = 0; offset <= source.length; offset++) {
        const {line, column} = index.point(offset)
        expect(index.lineStart(line) + column - 1).toBe(offset)
        expect(column - 1).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
    }),
    {numRuns: 300}
  )
})
