import {expect, it} from 'vitest'
import {writeNumber} from '../../src/text/write-number.ts'

it.each([
  [0, 3, '0'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [1234567.891, 2, '1,234,567.89'],
  [1234567.8, 2, '1,234,567.8'],
  [-1234.5, 1, '-1,234.5'],
  [-0.004, 2, '0'],
  [0.30000000000000004, 6, '0.3'],
  [1e21, 0, '1e+21']
])('writes %s with at most %i decimals as %s', (value, decimals, text) => {
  expect(writeNumber(value, decimals)).toBe(text)
})
