import {expect, it} from 'vitest'
import type {Release} from '../../../src/facts/release.ts'
import type {Statement} from '../../../src/facts/statements.ts'
import {understand} from '../../../src/facts/understand.ts'
import {readEdgarText} from '../../../src/read/edgar-text.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

const dateline = 'DULUTH, Minn., March 3, 2026 - Northgate Widgets, Inc. (Nasdaq: NGWI) reported results today.'

function understood(text: string): Release {
  return understand(readEdgarText('release.txt', `Northgate Widgets Reports Results\n\n${dateline}\n\n${text}\n`, 'plain-text'), {asOf: '2026-03-03'})
}

const statementsIn = (text: string): readonly Statement[] => understood(text).statements

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

it.each(forward)('is forward-looking: %s', text => {
  expect(statementsIn(text).map(statement => statement.text)).toContain(text)
})

it.each(plain)('is not forward-looking: %s', text => {
  expect(statementsIn(text).map(statement => statement.text)).not.toContain(text)
})

it('says what decided, how strong it is and on which topics it speaks', () => {
  const [statement] = statementsIn('Northgate intends to use the net proceeds for working capital.')
  expect(statement?.forwardLooking).toMatchObject({strength: 'strong', topics: ['financing'], speaker: 'issuer', quantified: false})
  expect(statement?.forwardLooking.classes).toContain('plan')
  expect(statement?.forwardLooking.cues.join(' ')).toContain('intends to')
})

it('reads a promise that rests on a figure as a projection', () => {
  const [statement] = statementsIn('We expect full-year 2026 revenue of $40 million to $42 million.')
  expect(statement?.forwardLooking).toMatchObject({quantified: true, topics: ['results']})
  expect(statement?.forwardLooking.classes).toContain('projection')
})

it('takes listed figures under announced guidance for projections', () => {
  const found = statementsIn(
    'The Company is providing the following guidance for the second quarter of 2026:\n\n- revenue between $63.0 million and $67.0 million\n\n- gross margin between 38 percent and 39 percent\n\nThe board met on Tuesday in Duluth and elected two directors for a term of three years.'
  )
  expect(found.map(({text}) => text).filter(text => text.includes('between'))).toHaveLength(2)
  expect(found.some(({text}) => text.includes('elected'))).toBe(false)
})

it('sees terms of an offering that are still open', () => {
  const [statement] = statementsIn('The Company reserves the right to close on an additional $2.1 million in proceeds no later than April 30, 2026.')
  expect(statement?.forwardLooking.topics).toContain('financing')
})

it('passes over the cautionary paragraph', () => {
  const found = statementsIn(
    'Safe Harbor Statement\n\nThis press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. We expect, plan and intend many things, and actual results could differ materially because of risks described in our filings with the Securities and Exchange Commission.'
  )
  expect(found).toEqual([])
})

it('takes a headline infinitive for a plan, but not a deed or an event', () => {
  const headline = (text: string) =>
    understand(readEdgarText('release.txt', `${text}\n\n${dateline}\n`, 'plain-text'), {asOf: '2026-03-03'}).statements.some(
      statement => statement.text === text
    )
  expect(headline('Northgate Widgets to Acquire Harbor Tools')).toBe(true)
  expect(headline('Northgate Widgets Completes Acquisition of Harbor Tools')).toBe(false)
  expect(headline('Northgate Widgets to Present at Coastal Growth Conference')).toBe(false)
})

it('keeps guidance that stands under words of caution', () => {
  const found = statementsIn(
    'The following statements are based on current expectations. These statements are forward-looking, and actual results may differ materially.\n\nRevenue for the second quarter is expected to be between $31 million and $33 million.'
  )
  expect(found.map(({text}) => text)).toContain('Revenue for the second quarter is expected to be between $31 million and $33 million.')
})

it('reads a long line in linear time', async () => {
  const growth = await growthOfWork(650, count => {
    const release = understood('We will also expect to be planning ) ( '.repeat(count))
    return () => release.statements
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
