import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {attacksOn, type Pattern, timeOf, watchComposedPatterns, writtenPatterns} from './patterns.ts'

const examples = join(import.meta.dirname, '../../examples')

// Patterns that would take cubic time on a long text and are given a short one only.
const bounded: readonly (readonly [source: string, why: string])[] = [
  ['^[-+–—]?\\s*(?:US|C|A)?[$€£¥]?', 'isFigure looks at no more than 24 characters'],
  ['^\\(?\\s*((?:US\\$', 'readFigure looks at no more than 40 characters'],
  ['^([+\\-–—−]|\\()?\\s*((?:US\\$', 'readFigure looks at no more than 40 characters']
]

async function allPatterns(): Promise<readonly Pattern[]> {
  const stop = watchComposedPatterns()
  const {check} = await import('../../src/index.ts')
  // Some patterns are put together when a release first calls for them.
  for (const name of readdirSync(examples)) await check(readFileSync(join(examples, name)), {name, profile: 'strict'})
  return [...writtenPatterns(), ...stop()]
}

it('notices a pattern that takes exponential time, so that the test below can fail', () => {
  const pattern = {files: [], source: '(?:a|aa)+b', flags: ''}
  expect(Math.max(...attacksOn(pattern).map(({before, pump}) => timeOf(pattern, before + pump.repeat(60), 200)))).toBe(200)
})

it('has no pattern that takes exponential or cubic time on texts made to that end', async () => {
  const slow: string[] = []
  const patterns = await allPatterns()
  expect(patterns.length).toBeGreaterThan(1500)
  for (const pattern of patterns.filter(({source}) => !bounded.some(([start]) => source.startsWith(start)))) {
    for (const {before, pump} of attacksOn(pattern)) {
      const text = `${before}${pump.repeat(Math.ceil(1500 / pump.length))}\u0001`
      if (timeOf(pattern, text, 200) >= 200) slow.push(`${pattern.files.join(', ')}: ${JSON.stringify(before + pump)} ${pattern.source.slice(0, 200)}`)
    }
  }
  expect(slow).toEqual([])
}, 300_000)
