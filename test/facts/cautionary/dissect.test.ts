import {expect, it} from 'vitest'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'

const cautionaryOf = async (text: string) => {
  const [reading] = await read('case.md', new TextEncoder().encode(text), {as: 'markdown'})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'}).cautionary
}

it('takes a legend apart', async () => {
  const legend = await cautionaryOf(
    'TARN, Ohio, March 3, 2025 - Tarn Pumps Inc. opened a second foundry in Dayton.\n\n' +
      'This release contains forward-looking statements within the meaning of Section 21E of the Securities Act of 1933. ' +
      'Actual results could differ materially because of delays in starting the Dayton foundry, softer demand, competition, ' +
      "and other risks described in the company's filings with the Securities and Exchange Commission. " +
      'They speak only as of today, and except as required by law we undertake no obligation to update them.'
  )
  expect(legend).not.toBeNull()
  expect(legend?.factors.map(({text, specific, catchAll}) => ({text, specific, catchAll}))).toEqual([
    {text: 'delays in starting the Dayton foundry', specific: true, catchAll: false},
    {text: 'softer demand', specific: false, catchAll: false},
    {text: 'competition', specific: false, catchAll: false},
    {text: "other risks described in the company's filings with the Securities and Exchange Commission", specific: false, catchAll: true}
  ])
  expect(legend?.statuteCitations[0]).toMatchObject({fault: 'pair', expected: 'Section 21E of the Securities Exchange Act of 1934'})
  expect(legend?.differMaterially).not.toBeNull()
  expect(legend?.speaksAsOf).not.toBeNull()
  expect(legend?.noUpdate).toBe(true)
  expect(legend?.noUpdateQualified).toBe(true)
})

it('finds no legend in a figurative safe harbor', async () => {
  expect(await cautionaryOf('The marina at Tarn has long been a safe harbor for small boats in rough weather.')).toBeNull()
})
