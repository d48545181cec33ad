import {expect, it} from 'vitest'
import {stopwatch} from '../../src/text/stopwatch.ts'

it('counts work inside other work for itself only', () => {
  let time = 0
  const watch = stopwatch(() => time)
  const result = watch.measure('outer', () => {
    time += 5
    watch.measure('inner', () => {
      time += 20
    })
    time += 1
    return 'done'
  })
  expect(result).toBe('done')
  expect(watch.times()).toEqual([
    ['inner', 20],
    ['outer', 6]
  ])
})
