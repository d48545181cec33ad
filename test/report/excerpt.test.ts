import fc from 'fast-check'
import {expect, it} from 'vitest'
import {displayWidth, wrap} from '../../src/report/display-width.ts'
import {excerpt} from '../../src/report/excerpt.ts'
import {printable} from '../../src/report/printable.ts'

const paragraph = fc
  .array(fc.constantFrom('revenue', 'of', '$4.8', 'million', '一般', 'a', 'naïve', 'supercalifragilistic'), {minLength: 1, maxLength: 300})
  .map(words => words.join(' '))

it('marks exactly the words asked for, in lines that fit', () => {
  fc.assert(
    fc.property(paragraph, fc.nat(), fc.nat(60), fc.integer({min: 30, max: 110}), (text, at, length, width) => {
      const from = at % text.length
      const to = Math.min(text.length, from + 1 + length)
      const lines = excerpt(text, [{from, to}], width, 4)
      for (const line of lines) expect(displayWidth(line.text)).toBeLessThanOrEqual(width)
      const marked = lines.map(({text: line, marks}) => marks.map(mark => columns(line, mark.from, mark.to)).join('')).join(' ')
      const squeeze = (words: string): string => words.replace(/[\s…]+/g, '')
      expect(squeeze(marked)).toBe(squeeze(text.slice(from, to)))
    })
  )
})

it('stays within the paragraph', () => {
  const text = 'First paragraph.\n\nThe second one.\n\nThird.'
  const from = text.indexOf('second')
  expect(excerpt(text, [{from, to: from + 6}], 80)).toEqual([{text: 'The second one.', marks: [{from: 4, to: 10, mark: 0}]}])
})

it('cuts the middle out of a very long place', () => {
  const text = `Start ${'word '.repeat(400)}end.`
  const lines = excerpt(text, [{from: 0, to: text.length}], 60)
  expect(lines.length).toBeLessThanOrEqual(4)
  expect(lines.map(line => line.text).join(' ')).toMatch(/^Start word .* … .* end\.$/)
})

it('measures columns as a terminal does', () => {
  expect(displayWidth('一般')).toBe(4)
  expect(displayWidth('e\u0301')).toBe(1)
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
})

it('shows what would steer a terminal', () => {
  expect(printable('a\u001b[2Jb\u009bc\u202ed\te')).toBe('a<U+001B>[2Jb<U+009B>c<U+202E>d e')
})

function columns(line: string, from: number, to: number): string {
  let at = 0
  let out = ''
  for (const character of line) {
    if (at >= from && at < to) out += character
    at += displayWidth(character)
  }
  return out
}
