import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import '../../rules/index.ts'
import '../../src/facts/understand.ts'
import {gate, gates} from '../../src/text/gated-pattern.ts'
import {requiredWords} from '../../src/text/required-words.ts'

// What the linter and the editor would not let stand as a literal is none the less a pattern.
const loose = (source: string): RegExp => new RegExp(source)

describe('the words a pattern needs', () => {
  it.each([
    [/\b(?:guarantees?|no doubt)\b/i, [['guarantee', 'no doubt']]],
    [/\bnet[- ]zero\b/i, [['net'], ['zero']]],
    [/(?:long|short)-term|of\swhich/, [['-term', 'of which']]],
    [/[a-z]+ sales of (?:\d+)?/i, [[' sales of ']]],
    [/(?=foo)bar(?!baz)/, [['bar']]],
    [/(?<!foo\))bar(?<name>baz)/, [['bar'], ['baz']]],
    [/\bmargins?\b|\d+/, []],
    [/(?:abc)?de/, []],
    [/colou?r/i, [['colo']]],
    [/a{3}bcd+e/, [['bcd']]],
    [/(?:abc)+de|(?:x\{y\|)+z/, [['abc', 'x{y']]],
    [/\{draft\} of the/, [['{draft} of the']]],
    [loose('{draft} of the'), [['{draft} of the']]],
    [loose('left {open of the'), [['left {open of the']]],
    [loose('abc{,4}def'), [['abc{,4}def']]],
    [/abc{0,4}?def{2,}ghi/, [['def'], ['ghi']]],
    [loose('\\pabc'), [['abc']]],
    [loose('\\kabc'), [['abc']]],
    [loose('\\x41bcd\\x[A-C]xyz'), [['bcd'], ['xyz']]],
    [/(...)\1abc\cJdef/, [['abc'], ['def']]],
    [/(?<=one!)two(?<year>three)/, [['two'], ['three']]],
    [/one [^.]* (?:two|three) [^.]* four [^.]* five/, [[' four '], [' five'], ['one ']]]
  ])('%s', (pattern, words) => {
    expect(requiredWords(pattern.source)).toEqual(words)
  })
})

describe('a gate', () => {
  it('lets through text that has a word, in either case', () => {
    const gated = gate(/\b(?:guarantees|no doubt)\b/gi)
    expect(gated.test('This GUARANTEES growth')).toBe(true)
    expect([...gated.matchAll('No doubt, no doubt')]).toHaveLength(2)
    expect(gated.exec('nothing here')).toBeNull()
    gates.pop()
  })

  it('takes the leftmost match of all alternatives', () => {
    const gated = gate(/\b(?:guarantees|no doubt) (?:that|about)\b|\bcertain\b|\d+ of \d+/i)
    const found = ['It GUARANTEES that it', 'certain', 'no doubt', '3 of 4', 'uncertain'].map(text => gated.exec(text)?.[0] ?? null)
    expect(found).toEqual(['GUARANTEES that', 'certain', null, '3 of 4', null])
    gates.pop()
  })

  const examples = join(import.meta.dirname, '../../examples')
  const corpus = join(import.meta.dirname, '../../../shared/corpus/raw')
  const folders = [examples, ...(existsSync(corpus) ? [corpus] : [])]
  const names = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name))).filter((_, index) => index % 4 === 0)

  it.skipIf(gates.length === 0)(`never differs on a match, in ${names.length} files`, () => {
    const paragraphs = names
      .flatMap(name =>
        readFileSync(name, 'utf8')
          .slice(0, 60_000)
          .split(/\n\s*\n/)
      )
      .map(text => text.replace(/\s+/g, ' ').slice(0, 3000))
    const held: string[] = []
    for (const gated of gates) {
      const {pattern} = gated
      for (const paragraph of paragraphs) {
        pattern.lastIndex = 0
        const match = pattern.exec(paragraph)
        const found = gated.exec(paragraph)
        if (match?.index !== found?.index || match?.[0] !== found?.[0]) held.push(`differs on ${pattern.source.slice(0, 60)} on "${paragraph.slice(0, 80)}"`)
      }
    }
    expect(held).toEqual([])
  })
})
