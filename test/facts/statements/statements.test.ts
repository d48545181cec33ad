import {expect, test} from 'vitest'
import type {Statement} from '../../../src/facts/statements.ts'
import {understand} from '../../../src/facts/understand.ts'
import {readEdgarText} from '../../../src/read/edgar-text.ts'

const dateline = 'DULUTH, Minn., March 3, 2026 - Northgate Widgets, Inc. (Nasdaq: NGWI) reported results today.'

function statementsIn(text: string): readonly Statement[] {
  return understand(readEdgarText('release.txt', `Northgate Widgets Reports Results\n\n${dateline}\n\n${text}\n`, 'plain-text'), {asOf: '2026-03-03'})
    .statements
}

const forward = [
  'We expect full-year 2026 revenue of $40 million to $42 million.',
  'The Company plans to open twelve new stores in the second half of 2026.',
  'The transaction is expected to close in the third quarter of 2026, subject to customary closing conditions.',
  'Northgate intends to use the net proceeds for working capital and general corporate purposes.',
  'This investment will enhance our manufacturing capacity and accelerate growth.',
  'The company is well positioned to benefit from rising demand for widgets.',
  'The global widget market is projected to reach $12 billion by 2030, according to a recent report.',
  'We remain on track to complete enrollment in our Phase 2 trial by year-end.'
]
const plain = [
  'The Company will host a conference call today at 5:00 p.m. Eastern Time to discuss these results.',
  'A replay of the webcast will be available on the investor relations website for 30 days.',
  'Revenue for the quarter was $9.8 million, compared with $8.1 million a year ago.',
  'Northgate makes widgets for hospitals, hotels and airlines in fourteen countries.',
  'The notes will mature on June 1, 2031 and bear interest at a rate of 4.5% per year.',
  'Other product and company names may be trademarks of their respective owners.'
]

test.each(forward)('is forward-looking: %s', text => {
  expect(statementsIn(text).map(statement => statement.text)).toContain(text)
})

test.each(plain)('is not forward-looking: %s', text => {
  expect(statementsIn(text).map(statement => statement.text)).not.toContain(text)
})

test('says what decided, how strong it is and on which topics it speaks', () => {
  const [statement] = statementsIn('Northgate intends to use the net proceeds for working capital.')
  expect(statement?.forwardLooking).toMatchObject({strength: 'strong', topics: ['financing'], speaker: 'issuer', quantified: false})
  expect(statement?.forwardLooking.classes).toContain('plan')
  expect(statement?.forwardLooking.cues.join(' ')).toContain('intends to')
})

test('reads a promise that rests on a figure as a projection', () => {
  const [statement] = statementsIn('We expect full-year 2026 revenue of $40 million to $42 million.')
  expect(statement?.forwardLooking).toMatchObject({quantified: true, topics: ['results']})
  expect(statement?.forwardLooking.classes).toContain('projection')
})
