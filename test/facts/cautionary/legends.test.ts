import {describe, expect, it} from 'vitest'
import type {Release} from '../../../src/facts/release.ts'
import {understand} from '../../../src/facts/understand.ts'
import {read} from '../../../src/read/read.ts'
import type {Format} from '../../../src/read/reading.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

const releaseOf = async (text: string, format: Format = 'markdown'): Promise<Release> => {
  const [reading] = await read('case', new TextEncoder().encode(text), {as: format})
  if (!reading) throw new Error('nothing read')
  return understand(reading, {asOf: '2026-01-15'})
}
const factorsOf = async (text: string, format?: Format) =>
  ((await releaseOf(text, format)).cautionary?.factors ?? []).filter(factor => !factor.catchAll).map(factor => factor.text)

const head = 'AKRON, Ohio, March 3, 2026 - Tarn Pumps Inc. (Nasdaq: TARN) today announced that it opened a foundry in Dayton.\n\n'

describe('the place of a legend', () => {
  it('is found under any title, and the title is kept', async () => {
    for (const title of ['## Safe Harbor', '**Cautionary Note**', '## Disclosure Regarding Forward-Looking Information', 'SAFE HARBOR STATEMENT']) {
      const {cautionary} = await releaseOf(`${head}${title}\n\nThis release contains forward-looking statements. Actual results could differ materially.`)
      expect(cautionary, title).not.toBeNull()
    }
  })

  it('ends before the next part of the release', async () => {
    const {cautionary} = await releaseOf(
      `${head}This release contains forward-looking statements. Actual results could differ materially.\n\n## Contact\n\nAda Quill, (330) 555-0142, ada@tarn.example`
    )
    expect(cautionary?.text).toBe('This release contains forward-looking statements. Actual results could differ materially.')
  })

  it('goes on over a page break in the middle of a sentence', async () => {
    const text =
      'TARN PUMPS OPENS FOUNDRY\n\nThis release contains forward-looking statements. Actual results could differ\nmaterially because of delays in Dayton,\n\n<PAGE>\n\nthe price of steel and the loss of customers.\n'
    expect(await factorsOf(text, 'edgar-text')).toEqual(['delays in Dayton', 'the price of steel', 'the loss of customers'])
  })

  it('takes the bullets that follow', async () => {
    expect(
      await factorsOf(
        `${head}Factors that could cause our forward-looking statements to differ materially from actual results include:\n\n- the price of steel;\n- delays in Dayton; and\n- competition.`
      )
    ).toEqual(['the price of steel', 'delays in Dayton', 'competition'])
  })

  it('does not take the subjects of the statements for factors', async () => {
    expect(
      await factorsOf(
        `${head}This release contains forward-looking statements, including statements regarding the Dayton foundry, our margins and our hiring. Actual results could differ materially.`
      )
    ).toEqual([])
  })

  it('is none in a note on measures outside GAAP', async () => {
    const {cautionary} = await releaseOf(
      `${head}We do not reconcile forward-looking non-GAAP measures without unreasonable efforts, since the actual amounts could differ.`
    )
    expect(cautionary).toBeNull()
  })
})

describe('several legends', () => {
  it('are told apart', async () => {
    const {legends} = await releaseOf(
      `${head}This release shall not constitute an offer to sell or the solicitation of an offer to buy any securities.\n\nThis release contains forward-looking statements within the meaning of Section 21E of the Securities Exchange Act of 1934. Actual results could differ materially.`
    )
    expect(legends.map(legend => legend.kind)).toEqual(['offering', 'forward-looking'])
  })

  it('knows Canadian forward-looking information', async () => {
    const {cautionary} = await releaseOf(
      'VANCOUVER, March 3, 2026 - Tarn Mines Ltd. (TSXV: TARN) drilled two holes.\n\nThis news release contains forward-looking information within the meaning of applicable Canadian securities laws. See SEDAR+.'
    )
    expect(cautionary?.kind).toBe('canadian-forward-looking')
  })
})

describe('factors', () => {
  const list = (text: string) =>
    factorsOf(`${head}This release contains forward-looking statements. Actual results could differ materially because of factors including ${text}.`)

  it('are parted at commas and the last "and"', async () => {
    expect(await list('market conditions, competition, and the successful integration of acquired operations')).toEqual([
      'market conditions',
      'competition',
      'the successful integration of acquired operations'
    ])
  })

  it('keep together what belongs together', async () => {
    expect(
      await list(
        'changes in laws, regulations and policies, general economic, political and market conditions, and the risk that the sale does not close on time, or at all'
      )
    ).toEqual([
      'changes in laws, regulations and policies',
      'general economic, political and market conditions',
      'the risk that the sale does not close on time, or at all'
    ])
  })

  it('are parted at semicolons and at numbers', async () => {
    expect(await list('(i) delays, outages and strikes; (ii) the price of steel; and (iii) our debt')).toEqual([
      'delays, outages and strikes',
      'the price of steel',
      'our debt'
    ])
  })

  it('stand in sentences of their own', async () => {
    expect(
      await factorsOf(
        `${head}This release contains forward-looking statements. Actual results could differ materially. There can be no assurance that the FDA clears the X200. Forward-looking statements may prove wrong.`
      )
    ).toEqual(['There can be no assurance that the FDA clears the X200'])
  })

  it('are told from pointers to filings', async () => {
    const {cautionary} = await releaseOf(
      `${head}This release contains forward-looking statements. Actual results could differ materially. Such factors include the risks outlined in our Annual Report on Form 10-K for the year ended December 31, 2025, and our Form 10-Q, as amended, as well as delays in Dayton.`
    )
    expect(cautionary?.factors.map(factor => factor.catchAll)).toEqual([true, false])
    expect(cautionary?.filingPointer).not.toBeNull()
  })

  it('are specific when the release speaks of the same thing', async () => {
    const {cautionary} = await releaseOf(
      `${head}This release contains forward-looking statements. Actual results could differ materially because of softer demand, delays in Dayton, and our lender not extending its waiver.`
    )
    expect(cautionary?.factors.map(({specific, reason}) => [specific, reason])).toEqual([
      [false, 'could stand in the legend of any company'],
      [true, 'names Dayton, of which the release speaks'],
      [true, expect.any(String)]
    ])
  })
})

describe('the sentence on updating', () => {
  it.each([
    ['We undertake no obligation to update these statements.', true, false],
    ['Except as required by law, Tarn disclaims any intention to revise them.', true, true],
    ['The Company is not obligated to update these statements after this release.', true, false],
    ['We will update these statements each quarter.', false, false],
    ['Neither Tarn nor its affiliates undertakes any responsibility to update them unless required by law.', true, true]
  ])('%s', async (sentence, noUpdate, qualified) => {
    const {cautionary} = await releaseOf(`${head}This release contains forward-looking statements. Actual results could differ materially. ${sentence}`)
    expect(cautionary?.noUpdate).toBe(noUpdate)
    expect(cautionary?.noUpdateQualified).toBe(qualified)
  })
})

it.each([
  ['This release contains forward-looking statements and ', 'no obligation, not any risk, including factors and ', '.'],
  ['Actual results could differ ', 'materially because of the risk that a, b and c, or at all, ', 'forward-looking']
])('reads a line of 100,000 characters in linear time: %s', async (before, piece, after) => {
  const growth = await growthOfWork(450, async count => {
    const release = await releaseOf(`${before}${piece.repeat(count)}${after}`)
    return () => release.cautionary
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
