import {readFile} from 'node:fs/promises'
import {expect, it} from 'vitest'
import {check, rules} from '../src/index.ts'

// What a reader of the examples is promised; rules that are not there are left out.
const promised: Readonly<Record<string, readonly string[]>> = {
  'earnings.md': [],
  'dividend.md': [],
  'merger.htm': [],
  'guidance.md': [
    'dates/weekday',
    'draft/bracket-placeholder',
    'draft/tbd',
    'numeric/percent-change',
    'numeric/range-order',
    'numeric/words-vs-digits',
    'safe-harbor/meaningful-factors',
    'safe-harbor/statute-citation'
  ],
  'private-placement.txt': [
    'numeric/headline-not-in-body',
    'offering/completion-vs-open',
    'offering/underwriter-named',
    'offering/unregistered-legend',
    'safe-harbor/meaningful-factors',
    'sec-filing/specific-reference'
  ],
  'clinical.txt': ['dates/weekday'],
  'executive-change.htm': [
    'contact/present',
    'dates/impossible',
    'dates/weekday',
    'draft/bracket-placeholder',
    'numeric/words-vs-digits',
    'safe-harbor/missing'
  ]
}

it.each(Object.entries(promised))('%s reports what its page says', async (name, expected) => {
  const file = await check(await readFile(new URL(`../examples/${name}`, import.meta.url)), {name})
  const found = new Set(file.messages.map(message => message.ruleId))
  const known = new Set<string>(rules.map(rule => rule.id))
  if (expected.length === 0) expect(file.messages.map(message => `${message.ruleId}: ${message.reason}`)).toEqual([])
  else expect([...found]).toEqual(expect.arrayContaining(expected.filter(id => known.has(id))))
})
