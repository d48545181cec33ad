import {describe, expect, it} from 'vitest'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'

async function typesOf(headline: string, lead: string, body = ''): Promise<readonly string[]> {
  const [reading] = await read(
    'case',
    new TextEncoder().encode(`# ${headline}\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) ${lead}\n\n${body}`),
    {as: 'markdown'}
  )
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'}).types
}

const cases: readonly (readonly [string, string, string, string])[] = [
  ['earnings', 'Alder Reports First Quarter Results', 'today reported results for the quarter ended March 31, 2021.', 'Net income was $5 million.'],
  ['guidance', 'Alder Raises 2021 Revenue Guidance', 'today raised its outlook.', 'It expects revenue of $5 million to $6 million.'],
  ['unregistered-offering', 'Alder Closes Private Placement', 'today closed a private placement of shares to accredited investors.', ''],
  [
    'registered-offering',
    'Alder Prices Public Offering',
    'today priced an underwritten public offering of common stock.',
    'A prospectus supplement will be filed.'
  ],
  [
    'merger',
    'Alder to Acquire Birch',
    'today signed a definitive agreement to acquire Birch Tools Corp.',
    'The merger is expected to close in June, subject to closing conditions.'
  ],
  ['clinical', 'Alder Doses First Patient in Phase 2 Trial', 'today dosed a patient in its Phase 2 clinical trial.', 'The primary endpoint is safety.'],
  [
    'distribution',
    'Alder Declares Quarterly Dividend',
    'today declared a dividend of $0.10 per share.',
    'It is payable on June 1 to stockholders of record on May 15.'
  ],
  [
    'listing-notice',
    'Alder Receives Nasdaq Deficiency Notice',
    'received a notice from Nasdaq that its bid price is below $1.00.',
    'Listing Rule 5550(a)(2) applies.'
  ],
  ['call-notice', 'Alder to Host Conference Call', 'will host a conference call on May 10.', 'A webcast will be available.'],
  ['ordinary', 'Alder Opens Plant', 'today opened a plant in Ohio.', 'It employs 40.']
]

describe('types', () => {
  it.each(cases)('finds %s in "%s"', async (type, headline, lead, body) => {
    expect(await typesOf(headline, lead, body)).toContain(type)
  })

  it('takes the announcement of a call for no results', async () => {
    expect(
      await typesOf('Alder to Announce First Quarter Results', 'will host a conference call on its first quarter results on May 10.', 'Dial 800-555-0100.')
    ).toEqual(['call-notice'])
  })

  it('takes a registered direct offering for no private placement', async () => {
    expect(
      await typesOf(
        'Alder Announces Registered Direct Offering',
        'today announced a registered direct offering to institutional investors.',
        'A prospectus supplement will be filed.'
      )
    ).toEqual(['registered-offering'])
  })
})
