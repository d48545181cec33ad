import {describe, expect, it} from 'vitest'
import {read} from '../../src/read/read.ts'
import {wrongPositions} from '../read/wrong-positions.ts'
import {corpusFiles, hasCorpus} from './corpus.ts'

describe.skipIf(!hasCorpus)('positions in real releases (skipped without ../shared/corpus)', () => {
  it('lead every word back to the source it came from', async () => {
    const wrong: string[] = []
    let words = 0
    for (const {name, bytes} of corpusFiles()) {
      for (const reading of await read(name, bytes)) {
        const result = wrongPositions(reading)
        words += result.words
        wrong.push(...result.wrong.slice(0, 5).map(problem => `${name}: ${problem}`))
      }
    }
    expect(wrong).toEqual([])
    expect(words).toBeGreaterThan(300_000)
  })
})
