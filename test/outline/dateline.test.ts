import {describe, expect, it} from 'vitest'
import {readDateline} from '../../src/outline/dateline.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

// The text, then place, day and wire as `place | year-month-day | wire`; `-` where one is not given.
const datelines: readonly (readonly [string, string])[] = [
  ['RENO, Nevada (March 21, 2003) - Alder Corp. grew', 'RENO, Nevada | 2003-3-21 | -'],
  ['RENO, NV - February 4, 2025 (NEWMEDIAWIRE) - Alder', 'RENO, NV | 2025-2-4 | NEWMEDIAWIRE)'],
  ['RENO, N.V. - (NewMediaWire) - November 07, 2024 - Alder', 'RENO, N.V. | 2024-11-7 | NewMediaWire)'],
  ['ST. CLAIR--(BUSINESS WIRE)--Alder grew', 'ST. CLAIR | - | BUSINESS WIRE)'],
  ['PORTLAND, Maine, Jan. 31, 2020 /PRNewswire/ -- Alder', 'PORTLAND, Maine | 2020-1-31 | PRNewswire'],
  ['SALEM, Mo., Oct. 24, 2019 (GLOBE NEWSWIRE) -- Alder', 'SALEM, Mo. | 2019-10-24 | GLOBE NEWSWIRE)'],
  ['MINNEAPOLIS...JUNE 6, 2000...Alder.com Group', 'MINNEAPOLIS | 2000-6-6 | -'],
  ['BOISE (Sept. 27, 2000) - Alder', 'BOISE | 2000-9-27 | -'],
  ['New York, NY (December 3, 2004): Alder', 'New York, NY | 2004-12-3 | -'],
  ['SALEM, Ariz. & BOSTON, Mass.--(BUSINESS WIRE)--Alder', 'SALEM, Ariz. & BOSTON, Mass. | - | BUSINESS WIRE)'],
  ['SAN JOSE, Calif., Aug. 2 /PRNewswire-FirstCall/ -- Alder', 'SAN JOSE, Calif. | null-8-2 | PRNewswire-FirstCall'],
  ['LONDON, 4 May 2010 - Alder', 'LONDON | 2010-5-4 | -'],
  ['DENVER--(BUSINESS WIRE)--June 3, 2010--Alder', 'DENVER | 2010-6-3 | BUSINESS WIRE)'],
  ['October 4, 2007, Salem, Del. - Alder', 'Salem, Del. | 2007-10-4 | -'],
  ['DURANGO, CO - January 28, 2025 (NEWMEDIAWIRE) - Alder', 'DURANGO, CO | 2025-1-28 | NEWMEDIAWIRE)'],
  ['EVANSVILLE, IN - June 20, 2025 (NEWMEDIAWIRE) - Alder', 'EVANSVILLE, IN | 2025-6-20 | NEWMEDIAWIRE)'],
  ['Houston, Texas, May 4, 2010. Alder grew', 'Houston, Texas | 2010-5-4 | -'],
  ['Pasadena, California. Alder, Inc. (NASDAQ: ALDR) today announced results for the second quarter, which ended in March.', 'Pasadena, California | - | -'],
  ['Salem, Maine (Newsworthy.ai) Tuesday Feb 3, 2026 @ 7:32 AM Eastern — As mills grow', 'Salem, Maine | 2026-2-3 | Newsworthy.ai)'],
  ['BOISE, Idaho, May 4, 2026, 8:00 a.m. ET (GLOBE NEWSWIRE) -- Alder', 'BOISE, Idaho | 2026-5-4 | GLOBE NEWSWIRE)'],
  ['Orlando, Fla., April 29, 2020- (NYSE: ALD) Alder', 'Orlando, Fla. | 2020-4-29 | -']
]
const none = [
  'Alder Corp. - the leading maker of cans announces a plan',
  'We are pleased with the results of the year.',
  'For the three months ended March 31, 2003, sales rose.',
  'In March 2003, we opened a plant in Ohio.',
  'On December 31, 2024, the stockholders approved a split.',
  'Apple today announced a plan.'
]

describe('readDateline', () => {
  it.each(datelines)('reads %s', (text, expected) => {
    const parts = readDateline(text)
    const slice = (range: {from: number; to: number} | null | undefined): string => (range ? text.slice(range.from, range.to) : '-')
    const day = parts?.day ? `${parts.day.year}-${parts.day.month}-${parts.day.day}` : '-'
    expect(`${slice(parts?.place)} | ${day} | ${slice(parts?.wire)}`).toBe(expected)
  })

  it.each(none)('finds none in %s', text => {
    expect(readDateline(text)).toBeNull()
  })

  it('leaves the listing after it alone', () => {
    const text = 'Orlando, Fla., April 29, 2020- (NYSE: ALD) Alder Corp. today reported its first quarter.'
    expect(text.slice(readDateline(text)?.to)).toBe('(NYSE: ALD) Alder Corp. today reported its first quarter.')
  })

  it.each([
    ['', 'RENO, '],
    ['', '-'],
    ['RENO, Nev. ', '(']
  ])('takes linear time on %s%s and so on', async (before, piece) => {
    const growth = await growthOfWork(25_000, length => {
      const text = before + piece.repeat(length / piece.length)
      return () => readDateline(text)
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })
})
