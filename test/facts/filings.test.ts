import {expect, it} from 'vitest'
import type {Filing} from '../../src/facts/filings.ts'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

async function understood(text: string): Promise<Release> {
  const [reading] = await read('case.md', new TextEncoder().encode(text), {as: 'markdown'})
  if (!reading) throw new Error('nothing was read')
  return understand(reading, {asOf: '2026-01-15'})
}

const filingsIn = async (text: string): Promise<readonly Filing[]> => (await understood(text)).filings

const named: readonly (readonly [text: string, forms: readonly (readonly [form: string | null, period: string | null])[]])[] = [
  ['our Annual Report on Form 10-K for the fiscal year ended June 30, 2002', [['10-K', '2002-06-30']]],
  ['its Form 10-K/A for the year ended December 31, 2004, filed with the SEC on May 2, 2005', [['10-K/A', '2004-12-31']]],
  [
    'our most recent Forms 10-K and 10-Q.',
    [
      ['10-K', null],
      ['10-Q', null]
    ]
  ],
  [
    'Forms 10-K and 10-Q for the periods ended December 31, 2024',
    [
      ['10-K', '2024-12-31'],
      ['10-Q', '2024-12-31']
    ]
  ],
  [
    'Annual Report on Form 10-K for fiscal 2025 and Quarterly Report on Form 10-Q for the quarter ended March 31, 2026',
    [
      ['10-K', 'fiscal 2025'],
      ['10-Q', '2026-03-31']
    ]
  ],
  ['Quarterly Reports on Form 10-Q for the quarters ended March 31 and June 30, 2004', [['10-Q', '2004-03-31']]],
  ['Current Reports on Form 8-K', [['8-K', null]]],
  ['a registration statement on Form S-3 (File No. 333-281999)', [['S-3', null]]],
  ['withdrew its S-1 registration statement', [['S-1', null]]],
  [
    'Form 20-F for the year ended 31 December 2023 and reports on Form 6-K',
    [
      ['20-F', '2023-12-31'],
      ['6-K', null]
    ]
  ],
  [
    'the Solicitation Statement on Schedule 14D-9 and the Schedule TO',
    [
      ['Schedule 14D-9', null],
      ['Schedule TO', null]
    ]
  ],
  ['Form 10-KSB for the year ended December 31, 2003', [['10-KSB', '2003-12-31']]],
  ['a Notification of Late Filing on Form 12b-25', [['12b-25', null]]],
  ['we will file an NT 10-K', [['NT 10-K', null]]],
  [
    'Forms 3, 4 and 5 of our directors',
    [
      ['3', null],
      ['4', null],
      ['5', null]
    ]
  ],
  ['our 2024 Form 10-K', [['10-K', '2024']]],
  ['the annual information form for the year ended December 31, 2025', [['annual information form', '2025-12-31']]],
  ['Our filings with the Securities and Exchange Commission', [[null, null]]],
  ['risks described in our SEC filings', [[null, null]]],
  ['disclosure documents available on SEDAR+', [[null, null]]]
]

it.each(named)('reads %s', async (text, forms) => {
  expect((await filingsIn(text)).map(filing => [filing.form, filing.period])).toEqual(forms)
})

it.each([
  'The new sensor comes in a compact form factor.',
  'Runners may enter the 10K run and the 5K walk.',
  'The display shows 8K video.',
  'Please fill in Form 2A of the campaign office.',
  'Contribute to your 401(k) before the year ends.',
  'Questions from the Commission were answered.',
  'The SEC adopted the rule.'
])('finds no filing in %s', async text => {
  expect(await filingsIn(text)).toEqual([])
})

it('keeps the writing of a form that is not the usual one', async () => {
  const filings = await filingsIn('See our Form 10K, our Form 10-QA, our 10Q report and the Form S3.')
  expect(filings.map(filing => [filing.form, filing.writtenForm])).toEqual([
    ['10-K', '10K'],
    ['10-Q/A', '10-QA'],
    ['10-Q', '10Q'],
    ['S-3', 'S3']
  ])
})

it('tells filed from furnished and reads the day of filing', async () => {
  const filings = await filingsIn('Our Form 8-K furnished on May 5, 2025. Our Form 10-K filed with the SEC on March 3, 2025.')
  expect(filings.map(filing => [filing.manner, filing.filedOn])).toEqual([
    ['furnished', '2025-05-05'],
    ['filed', '2025-03-03']
  ])
})

it('places the pointer on the words from the noun to the name of the Commission', async () => {
  const [pointer] = await filingsIn('Risks are detailed in the Company’s filings with the Securities and Exchange Commission.')
  expect(pointer?.text).toBe('filings with the Securities and Exchange Commission')
})

it('stays linear on one long line', async () => {
  const growth = await growthOfWork(500, async count => {
    const release = await understood('filings with the SEC Form 10 K and reports of the Company, '.repeat(count))
    return () => release.filings
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
