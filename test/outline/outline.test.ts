import {describe, expect, it} from 'vitest'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import type {Format} from '../../src/read/reading.ts'

async function roles(text: string, as: Format = 'markdown'): Promise<readonly string[]> {
  const [reading] = await read('case', new TextEncoder().encode(text), {as})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'}).sections.map(({role, text: words}) => `${role}: ${words.replace(/\s+/g, ' ').slice(0, 28)}`)
}

const lead = 'RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share, payable in June.'

describe('the outline of a release', () => {
  it('in Markdown', async () => {
    const text = `# Alder Creek Foods Declares Dividend

Board Raises It by 10 Percent for the Year

${lead}

The dividend is the tenth in a row.

“We grew in every market that we serve,” said Ann Poe, CEO.

## Conference Call

Alder Creek will host a conference call at 5:00 p.m. Eastern Time. Dial 800-555-0100.

## About Alder Creek Foods

Alder Creek Foods, Inc. is a leading maker of canned fruit, headquartered in Reno.

## Forward-Looking Statements

This release contains forward-looking statements.

* demand may fall
* prices may fall

We undertake no obligation to update them.

## Contact

Ann Poe
555-0100

###`
    expect(await roles(text)).toEqual([
      'headline: Alder Creek Foods Declares D',
      'subheadline: Board Raises It by 10 Percen',
      'dateline: RENO, Nev., May 4, 2021 --',
      'lead: RENO, Nev., May 4, 2021 -- A',
      'body: The dividend is the tenth in',
      'quote: “We grew in every market tha',
      'call-details: Conference Call Alder Creek ',
      'about: About Alder Creek Foods Alde',
      'cautionary: Forward-Looking Statements T',
      'contact: Contact Ann Poe 555-0100',
      ...((await roles(text)).slice(10) as string[])
    ])
  })

  it('of the 1990s, with contacts first and a headline of two lines', async () => {
    const text = `                                                                    EXHIBIT 99.1

For more information:

Ann Poe
Alder Creek Foods, Inc.
775-555-0100

FOR IMMEDIATE RELEASE

              ALDER CREEK FOODS, INC. COMPLETES PURCHASE OF
                          BIRCH TOOLS CORP.

RENO...JUNE 6, 2000...Alder Creek Foods, Inc. (Nasdaq: ALDR) today announced that
it has completed its purchase of Birch Tools Corp. for 4.3 million shares.
`
    const found = await roles(text, 'edgar-text')
    expect(found.map(line => line.split(':')[0])).toEqual(['furniture', 'contact', 'furniture', 'headline', 'dateline', 'lead'])
    expect(found[3]).toContain('ALDER CREEK FOODS')
  })

  it('finds a legend and a description without headings', async () => {
    const text = `# Alder Creek Foods Declares Dividend

${lead}

The board met on Monday.

Based in Reno, Alder Creek Foods, Inc. is a leading maker of canned fruit, with customers in 14 states.

The statements in this release which are not historical facts are forward-looking statements that are subject to risks that could cause actual results to differ materially.

The shares have not been registered under the Securities Act of 1933 and may not be sold absent registration. This is not an offer to sell.
`
    expect((await roles(text)).slice(-4).map(line => line.split(':')[0])).toEqual(['body', 'about', 'cautionary', 'offering-legend'])
  })

  it('ends the legend at a table and knows its footnotes', async () => {
    const text = `# Alder Creek Foods Reports Results

${lead}

## Forward-Looking Statements

This release contains forward-looking statements. Actual results may differ materially.

| | 2021 | 2020 |
|---|---|---|
| Revenue | 5.0 | 4.0 |
| Costs | 3.0 | 2.0 |

(1) Revenue is net of returns.
`
    expect((await roles(text)).slice(-3).map(line => line.split(':')[0])).toEqual(['cautionary', 'table', 'body'])
  })

  it('takes an illness for no company', async () => {
    const text = `# Alder Pharma Doses First Patient\n\n${lead}\n\n## About Scurvy\n\nScurvy is caused by a lack of fruit.\n\n## About Alder Pharma\n\nAlder Pharma is a biopharmaceutical company.`
    expect((await roles(text)).slice(-2).map(line => line.split(':')[0])).toEqual(['body', 'about'])
  })

  it('reads headings that a page ran into their paragraphs', async () => {
    const text = `Alder Creek Foods Grows\n\n${lead}\n\nAbout Alder CreekAlder Creek is a leading maker of canned fruit, headquartered in Reno.`
    expect((await roles(text, 'plain-text')).at(-1)).toBe('about: About Alder CreekAlder Creek')
  })
})
