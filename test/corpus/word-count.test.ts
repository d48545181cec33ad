import {describe, expect, it} from 'vitest'
import {read} from '../../src/read/read.ts'
import {strip, wordsOf} from '../read/independent.ts'
import {corpusFiles, hasCorpus} from './corpus.ts'

describe.skipIf(!hasCorpus)('the words of real releases (skipped without ../shared/corpus)', () => {
  it('are all read, once', async () => {
    const wrong: string[] = []
    let total = 0
    for (const {name, bytes} of corpusFiles()) {
      for (const reading of await read(name, bytes)) {
        const expected = wordsOf(strip(reading.source, reading.format))
        const read = wordsOf(reading.text)
        const counts = new Map<string, number>()
        for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1)
        for (const word of read) counts.set(word, (counts.get(word) ?? 0) - 1)
        let off = 0
        for (const count of counts.values()) off += Math.abs(count)
        total += expected.length
        // Words lost and words too many do not make up for each other.
        if (off > expected.length * 0.02) wrong.push(`${name}: ${expected.length} words, ${read.length} read, ${off} differ`)
      }
    }
    expect(wrong).toEqual([])
    expect(total).toBeGreaterThan(300_000)
  })
})
