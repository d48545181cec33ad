import {expect, it} from 'vitest'
import {wordDiff} from '../../src/report/word-diff.ts'
import {pairAlike} from '../../src/review/pair-alike.ts'

it('pairs what was edited and lets the rest stand alone', () => {
  const old = ['We expect to open four plants in 2026.', 'Demand may weaken.', 'Our lender may not extend the waiver.']
  const now = ['Our lender may not extend the waiver past June.', 'We expect to open five plants in 2027.', 'The regulator may refuse approval.']
  expect(pairAlike(old, now)).toEqual([
    {old: old[0], new: now[1]},
    {old: old[1], new: null},
    {old: old[2], new: now[0]},
    {old: null, new: now[2]}
  ])
})

it('shows the words that differ', () => {
  expect(wordDiff('we expect to close in May 2026', 'we hope to close in June 2026')).toEqual([
    {kind: 'same', text: 'we'},
    {kind: 'old', text: 'expect'},
    {kind: 'new', text: 'hope'},
    {kind: 'same', text: 'to close in'},
    {kind: 'old', text: 'May'},
    {kind: 'new', text: 'June'},
    {kind: 'same', text: '2026'}
  ])
  expect(wordDiff('', 'a b')).toEqual([{kind: 'new', text: 'a b'}])
  expect(wordDiff('a b', 'a b')).toEqual([{kind: 'same', text: 'a b'}])
})
