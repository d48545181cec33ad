import {expect, it} from 'vitest'
import {diffWords, wordDiff} from '../../src/text/word-diff.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

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

it('counts the words of both lists in each run', () => {
  expect(diffWords(['a', 'b', 'c'], ['a', 'x', 'y', 'c'])).toEqual([
    {kind: 'same', old: {from: 0, to: 1}, new: {from: 0, to: 1}},
    {kind: 'old', old: {from: 1, to: 2}, new: {from: 1, to: 1}},
    {kind: 'new', old: {from: 2, to: 2}, new: {from: 1, to: 3}},
    {kind: 'same', old: {from: 2, to: 3}, new: {from: 3, to: 4}}
  ])
})

it('stays bounded on texts that have nothing in common', async () => {
  const growth = await growthOfWork(15_000, count => {
    const [a, b] = ['x', 'y'].map(letter => Array.from({length: count}, (_, index) => `${letter}${index}`).join(' ')) as [string, string]
    return () => expect(wordDiff(a, b).map(({kind}) => kind)).toEqual(['old', 'new'])
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
