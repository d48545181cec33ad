import {expect, it} from 'vitest'
import type {Phrase} from '../../src/config/config.ts'
import {phraseRule} from '../../src/config/phrase-rule.ts'
import {understand} from '../../src/facts/understand.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {lint} from '../../src/lint/lint.ts'
import {read} from '../../src/read/read.ts'

async function findings(phrase: Phrase, text: string, excerpt = false): Promise<readonly Finding[]> {
  const [reading] = await read('a.md', new TextEncoder().encode(text), {as: 'markdown'})
  if (!reading) throw new Error('not read')
  const result = lint(understand(reading, {asOf: '2026-01-15', excerpt}), [{rule: phraseRule(phrase)}], 'recommended')
  expect(result.failures).toEqual([])
  return result.findings
}

const text = `# Bellwether Ships Aquaflow

Bellwether's **world-
class** team, Best in  Class since 1990, shipped the AQUAFLOW and the Aquaflower.
`

it('finds words that may not stand, whole and in any case', async () => {
  const found = await findings({id: 'superlatives', never: ['world-class', 'best in class', "Bellwether's"], why: 'No superlatives.', severity: 'error'}, text)
  expect(found.map(({actual}) => actual)).toEqual(['Bellwether’s'.replace('’', "'"), 'Best in Class'])
  expect(found[0]).toMatchObject({rule: 'phrases/superlatives', severity: 'error', why: 'No superlatives.', authority: 'practice'})
})

it('offers what to write instead', async () => {
  const found = await findings({id: 'product', instead: {aquaflow: 'AquaFlow'}, why: 'A mark.'}, text)
  expect(found.map(({actual, fixes}) => [actual, fixes[0]?.safety, fixes[0]?.edits[0]?.text])).toEqual([
    ['Aquaflow', 'suggested', 'AquaFlow'],
    ['AQUAFLOW', 'suggested', 'AquaFlow']
  ])
})

it('misses words that must stand, but not in a part of a release', async () => {
  const phrase = {id: 'thanks', say: ['thank our customers', 'thank you'], why: 'Courtesy.'}
  expect((await findings(phrase, text)).map(({isDocument, message}) => [isDocument, message])).toEqual([
    [true, 'Nowhere does it say `thank our customers` or `thank you`']
  ])
  expect(await findings(phrase, `${text}\nWe thank our\ncustomers.`)).toEqual([])
  expect(await findings(phrase, text, true)).toEqual([])
})

it('looks only in the sections named', async () => {
  expect((await findings({id: 'head', never: 'Aquaflow', in: 'headline', why: 'w'}, text)).map(({span}) => span.start)).toEqual([text.indexOf('Aquaflow')])
})
