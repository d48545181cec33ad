import {expect, it} from 'vitest'
import {textBuilder} from '../../src/text/text-builder.ts'

it('maps text back to its source through copies, replacements and insertions', () => {
  const source = 'R&amp;D  rose'
  const builder = textBuilder(source)
  builder.copy(0, 1)
  builder.replace('&', 1, 6)
  builder.copy(6, 7)
  builder.replace(' ', 7, 9)
  builder.copy(9, 13)
  builder.insert('\n\n')
  const {text, map} = builder.finish()
  expect(text).toBe('R&D rose\n\n')
  expect(map.span({from: 0, to: 3})).toEqual({start: 0, end: 7})
  expect(map.span({from: 1, to: 2})).toEqual({start: 1, end: 6})
  expect(map.span({from: 4, to: 8})).toEqual({start: 9, end: 13})
  expect(map.range({start: 9, end: 13})).toEqual({from: 4, to: 8})
  expect(map.range({start: 2, end: 5})).toEqual({from: 1, to: 2})
})
