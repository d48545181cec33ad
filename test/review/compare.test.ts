import {expect, it} from 'vitest'
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
