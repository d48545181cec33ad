import {expect, it} from 'vitest'
import '../../rules/index.ts'
import '../../src/facts/understand.ts'
import {gates, writeNeeds} from '../../src/text/gated-pattern.ts'
import {topAlternatives} from '../../src/text/required-words.ts'
import {encodeNeeds, readNeeds} from '../../src/text/written-needs.ts'

it('reads the needs of every gate as they were written', () => {
  const text = writeNeeds()
  const needs = readNeeds(text)
  expect(needs).toHaveLength(gates.length)
  expect(encodeNeeds(needs)).toBe(text)
  for (const [number, {lengths, choices}] of needs.entries()) {
    expect(choices).toHaveLength(lengths.length)
    expect(lengths.reduce((sum, length) => sum + length + 1, -1)).toBeLessThanOrEqual(gates[number]?.source.length ?? 0)
  }
})

it.each([
  ['a|bc', ['a', 'bc']],
  [String.raw`\b(?:a|b(?:c|d))\b`, [String.raw`\b(?:a)\b`, String.raw`\b(?:b(?:c|d))\b`]],
  ['(?:a)b(?:c)', ['(?:a)b(?:c)']],
  [String.raw`[|]|\||(?:x|y)`, ['[|]', String.raw`\|`, '(?:x|y)']]
])('takes %s apart', (source, alternatives) => {
  const {from, to, lengths} = topAlternatives(source)
  let at = from
  const found = lengths.map(length => {
    const alternative = source.slice(0, from) + source.slice(at, at + length) + source.slice(to)
    at += length + 1
    return alternative
  })
  expect(found).toEqual(alternatives)
})
