import {describe, expect, it} from 'vitest'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

async function release(text: string): Promise<Release> {
  const [reading] = await read('case', new TextEncoder().encode(text), {as: 'markdown'})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'})
}

const listings: readonly (readonly [string, readonly string[]])[] = [
  ['Alder, Inc. (Nasdaq: ALDR) grew', ['Nasdaq:ALDR']],
  ['Alder, Inc. (NASDAQ:\nALDR) grew', ['Nasdaq:ALDR']],
  ['Alder, Inc. (Nasdaq National Market: ALDR) grew', ['Nasdaq:ALDR']],
  ['Alder, Inc. (NASDAQ/NMS:ALDR) grew', ['Nasdaq:ALDR']],
  ['Alder, Inc. (NYSE: ALD.B) grew', ['NYSE:ALD.B']],
  ['Alder, Inc. (NYSE American: ALD) grew', ['NYSE American:ALD']],
  ['Alder, Inc. (AMEX: ALD) grew', ['AMEX:ALD']],
  ['Alder, Inc. (Nasdaq: ALDR, ALDRW) grew', ['Nasdaq:ALDR', 'Nasdaq:ALDRW']],
  ['Alder, Inc. (TSX-V: ALD; OTCQB: ALDRF) grew', ['TSXV:ALD', 'OTC:ALDRF']],
  ['Alder, Inc. (TSX.V: ALD) (OTCQB: ALDRF) (FSE: 5A1) grew', ['TSXV:ALD', 'OTC:ALDRF', 'FSE:5A1']],
  ['Alder, Inc. (Cboe: ALD, OTCQX: ALDRF, FRA: QS0) grew', ['Cboe:ALD', 'OTC:ALDRF', 'FSE:QS0']],
  ['Alder, Inc. (NYSE and TSX: ALD) grew', ['NYSE:ALD', 'TSX:ALD']],
  ['Alder, Inc. (OTC Bulletin Board: ALDR.OB) grew', ['OTC:ALDR.OB']],
  ['Alder, Inc. (OTC: $ALDR) grew', ['OTC:ALDR']],
  ['Alder, Inc. (OTCMKTS: ALDR) grew', ['OTC:ALDR']],
  ['Alder, Inc. (CSE: ALD) (ASX: ALX) grew', ['CSE:ALD', 'ASX:ALX']],
  ['Alder, Inc. (LSE: ALD) grew', ['LSE:ALD']],
  ['Alder, Inc. (SEHK: 1234) grew', ['SEHK:1234']],
  ['The shares trade on the Nasdaq Capital Market under the symbol “ALDR.”', ['Nasdaq:ALDR']],
  ['The New York Stock Exchange (the “NYSE”) closed early', []],
  ['Upstream: 100% owned wells', []],
  ['See Nasdaq Rule 5550(a)(2) and NYSE: it applies', []]
]

describe('findTickers', () => {
  it.each(listings)('reads %s', async (text, expected) => {
    expect((await release(text)).tickers.map(({exchange, symbol}) => `${exchange}:${symbol}`)).toEqual(expected)
  })

  it('knows the company before the listing', async () => {
    const {tickers} = await release(
      'RENO...JUNE 6, 2000...Alder.com Group, Inc. (“Alder”) (Nasdaq: ALDR), Birch Tools Corp. (NYSE: BRC) and R.J. Cedar & Company met.'
    )
    expect(tickers.map(({company}) => company)).toEqual(['Alder.com Group, Inc.', 'Birch Tools Corp.'])
  })

  it.each(['(Nasdaq: ', 'Nasdaq '])('takes linear time on %s', async piece => {
    const growth = await growthOfWork(3000, async count => {
      const long = await release(piece.repeat(count))
      return () => expect(long.tickers).toEqual([])
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })

  it.each(['trademarks', 'companyMentions', 'definedTerms', 'officers', 'quotations', 'issuer', 'marketNames', 'sections'] as const)(
    'takes linear time for %s',
    async name => {
      const growth = await growthOfWork(1250, async count => {
        const long = await release(`${'a'.repeat(20 * count)} ${'Inc. '.repeat(count)} ${'A'.repeat(10 * count)}® ${'(the “'.repeat(count)}`)
        return () => expect(long[name]).toBeDefined()
      })
      expect(growth).toBeLessThan(halfwayToSquare)
    }
  )
})

const issuers: readonly (readonly [string, string])[] = [
  [
    '# Alder Declares Dividend\n\nRENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR), a maker of cans, today declared a dividend.',
    'Alder Creek Foods, Inc.'
  ],
  [
    '# Deal Closes\n\nRENO, Nev., May 4, 2021 -- The Board of Directors of Alder Creek Foods, Inc. (NYSE: ALD) today approved the plan of merger.',
    'Alder Creek Foods, Inc.'
  ],
  ['# Alder Creek Grows\n\nAlder Creek® today announced results for the quarter that ended in March of this year.', 'Alder Creek'],
  ['# News\n\nRENO, Nev., May 4, 2021 -- Yarrow’s Ice Cream Corporation (OTC: YARO) today opened a shop in Reno for all.', 'Yarrow’s Ice Cream Corporation'],
  [
    '# Birch Settles\n\nRENO, Nev., May 4, 2021 -- Birch Tools Co., Ltd. (the “Company”) today settled the case with Alder Corp. (Nasdaq: ALDR).',
    'Birch Tools Co., Ltd.'
  ]
]

describe('findIssuer', () => {
  it.each(issuers)('reads %s', async (text, expected) => {
    expect((await release(text)).issuer.name).toBe(expected)
  })

  it('gives its own listings and short names', async () => {
    const {issuer} = await release(
      'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (“Alder” or the “Company”) (Nasdaq: ALDR) today bought Birch Corp. (NYSE: BRC).'
    )
    expect(issuer.tickers).toEqual([{exchange: 'Nasdaq', symbol: 'ALDR'}])
    expect(issuer.shortNames).toEqual(['Alder Creek Foods', 'Alder', 'Company'])
  })

  it('gives the listings of both companies of a joint release', async () => {
    const {issuer} = await release('RENO, Nev., May 4, 2021 -- Alder Inc. (Nasdaq: ALDR) and Birch Corp. (NYSE: BRC) today announced a merger of the two.')
    expect(issuer.tickers.map(({symbol}) => symbol)).toEqual(['ALDR', 'BRC'])
  })
})

const people: readonly (readonly [string, string])[] = [
  ['“We grew,” said Paul H. Reed, Alder Corp.’s Chief Executive Officer.', 'Paul H. Reed | Chief Executive Officer | Alder Corp.'],
  ['This plan, made by Karl Sand, President and COO, will work.', 'Karl Sand | President and COO | null'],
  ['“We grew,” said CEO Mike Torr. It was good.', 'Mike Torr | CEO | null'],
  ['“We grew,” said Dr. Ann Poe, Chief Medical Officer of Alder Pharma.', 'Ann Poe | Chief Medical Officer | Alder Pharma'],
  ['“We grew,” said Ann Poe, executive vice president and CFO, Alder.', 'Ann Poe | executive vice president and CFO | null'],
  ['“We grew,” said Mike Roe, 3M chairman and chief executive officer.', 'Mike Roe | chairman and chief executive officer | 3M']
]

describe('findOfficers', () => {
  it.each(people)('reads %s', async (text, expected) => {
    const {officers} = await release(
      `# Alder Grows\n\nRENO, Nev., May 4, 2021 -- Alder Corp. (Nasdaq: ALDR) today said that it grew in all of its markets.\n\n${text}`
    )
    expect(officers.map(({name, title, organization}) => `${name} | ${title} | ${organization}`)).toContain(expected)
  })
})

describe('findQuotations', () => {
  it('knows who speaks, also by last name and over paragraphs', async () => {
    const {quotations} = await release(
      `# Alder Grows\n\nRENO, Nev., May 4, 2021 -- Alder Corp. (Nasdaq: ALDR) today said that it grew in all of its markets.\n\n“We grew in every market this year,” said Ann Poe, CEO.\n\n“We will grow in every market next year.”\n\nMs. Poe added, “Thanks are due to all who work here.”`
    )
    expect(quotations.map(({speaker, title}) => `${speaker}, ${title}`)).toEqual(['Ann Poe, CEO', 'Ann Poe, CEO', 'Ann Poe, CEO'])
  })
})

describe('findTrademarks', () => {
  it('reads every form of the symbols', async () => {
    const {trademarks} = await release('FruitLock(R), PearSeal™, AlderCare(SM) and Kwik Lid® are ours.')
    expect(trademarks.map(({word, symbol}) => word + symbol)).toEqual(['FruitLock®', 'PearSeal™', 'AlderCare℠', 'Lid®'])
  })
})
