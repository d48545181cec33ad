import {expect, it} from 'vitest'
import type {Contact, ContactBlock} from '../../src/facts/contacts.ts'
import type {Release} from '../../src/facts/release.ts'
import {understand} from '../../src/facts/understand.ts'
import {read} from '../../src/read/read.ts'
import type {Format} from '../../src/read/reading.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

async function understood(text: string, format: Format = 'markdown'): Promise<Release> {
  const [reading] = await read('case', new TextEncoder().encode(text), {as: format})
  if (!reading) throw new Error('nothing was read')
  return understand(reading, {asOf: '2026-01-15'})
}

const short = ({name, role, phone, email}: Contact): readonly unknown[] => [name, role, phone, email]
const contactsIn = async (text: string, format?: Format): Promise<readonly unknown[]> => (await understood(text, format)).contacts.map(short)
const blocksIn = async (text: string): Promise<readonly ContactBlock[]> => (await understood(text)).contactBlocks

it('reads a block of lines', async () => {
  expect(
    await contactsIn(
      '## Contacts\n\nInvestors:\nJane Roe\nDirector, Investor Relations\n(312) 867-5309\njane.roe@acmevalves.com\n\nMedia:\nJohn Doe\n(312) 867-5310'
    )
  ).toEqual([
    ['Jane Roe', 'Director, Investor Relations', '(312) 867-5309', 'jane.roe@acmevalves.com'],
    ['John Doe', 'Media', '(312) 867-5310', null]
  ])
})

it('reads one line', async () => {
  expect(
    await contactsIn('/CONTACT: Mike Crane, VP/Chief Financial Officer of Acme Valves Corporation, +1-408-867-5300, or fax, +1-408-867-5301/', 'plain-text')
  ).toEqual([['Mike Crane', 'VP, Chief Financial Officer', '+1-408-867-5300', null]])
})

it('reads two columns of fixed-width text', async () => {
  const text = [
    'CONTACT:',
    'Jane Roe, CFO                               John Doe (Media)',
    'Acme Valves, Inc.                           Harbor Communications LLC',
    '(201) 867-5648                              (212) 867-4500; (212) 867-4505 (Fax)',
    '                                            email: john@harborcomms.com',
    ''
  ].join('\n')
  expect(await contactsIn(text, 'edgar-text')).toEqual([
    ['Jane Roe', 'CFO', '(201) 867-5648', null],
    ['John Doe', 'Media', '(212) 867-4500', 'john@harborcomms.com']
  ])
})

it('reads a table of HTML', async () => {
  const html =
    '<html><body><p>Contacts:</p><table><tr><td>Jane Roe<br>Chief Financial Officer<br>(312) 867-5309</td><td>John Doe<br>Media Relations<br>(312) 867-5310</td></tr></table></body></html>'
  expect((await contactsIn(html, 'html')).map(contact => (contact as unknown[])[2])).toEqual(['(312) 867-5309', '(312) 867-5310'])
})

it('shares a number among names joined on a line', async () => {
  expect(await contactsIn('Contact:\n\nJane Roe or John Doe: (312) 867-5309')).toEqual([
    ['Jane Roe', null, '(312) 867-5309', null],
    ['John Doe', null, '(312) 867-5309', null]
  ])
})

it('reads a sentence that invites questions', async () => {
  expect(
    await contactsIn('Acme makes valves. For more information, contact Dr. Jane van der Roe, Director of Communications, at 800-517-8051 or IR@acmevalves.com.')
  ).toEqual([['Jane van der Roe', 'Director, Communications', '800-517-8051', 'IR@acmevalves.com']])
})

it('parts lines that have run together', async () => {
  expect(await contactsIn('Investor Contacts:Kirin M. RoeHarbor Advisory, Inc.646.823.8657kroe@harboradvisory.com')).toEqual([
    ['Kirin M. Roe', 'Investor', '646.823.8657', 'kroe@harboradvisory.com']
  ])
  expect(await contactsIn('Contact:\u00a0Investor RelationsIR@ACMEVALVES.COM+1 (702) 718-0808')).toEqual([
    [null, 'Investor Relations', '+1 (702) 718-0808', 'IR@ACMEVALVES.COM']
  ])
})

it.each([
  ['a dial-in', 'The Company will hold a conference call at 5 p.m.; dial (800) 867-5309 and give the passcode 1234.'],
  ['a fax', 'Fax: (312) 867-5309'],
  ['an amount', 'Sales were 312 867 530 units in 2024 2023.'],
  ['a handle', 'Follow @acmevalves on X for more information.'],
  ['a web site', 'For more information, visit www.acmevalves.com.']
])('takes no contact from %s', async (_, text) => {
  expect(await contactsIn(text)).toEqual([])
})

it.each([
  ['14 Harbor Lane, Rowan Cliffs, NJ 07000', null],
  ['14 Harbor Lane, Rowan Cliffs, New Jersey', null],
  ['14 Harbor Lane, Rowan Cliffs, N.J. 07000', null],
  ['Cedar Bluff, CA 94000-1234 USA', null],
  ['Mary Alder, FL 32000', null],
  ['Stone Mills, BC V6C 1A1', null],
  ['Rowan Cliffs NJ', null],
  ['Rowan Cliffs NJ 07000', null],
  ['Jane Roe, CA', 'Jane Roe'],
  ['Jane Roe MD', 'Jane Roe MD'],
  ['Kirin Roe, MA', 'Kirin Roe'],
  ['Jane Roe, New York', 'Jane Roe'],
  ['Kirin Roe (NY)', 'Kirin Roe'],
  ['Kirin Roe, Virginia Doe', 'Kirin Roe']
])('tells a town from a person in "%s"', async (line, name) => {
  const [contact] = await contactsIn(`Contact:\n\n${line}\n(201) 867-5648`)
  expect((contact as unknown[])[0]).toBe(name)
})

it('takes the desk that hands out a prospectus for nobody, and keeps its numbers together', async () => {
  const text =
    'Copies of the prospectus may be had, when available, by contacting Alder Securities LLC, Attention: Prospectus Department, 1 Main Street, Charlotte NC 28000, telephone: 1-800-867-5309, e-mail: prospectus@aldersecurities.com.'
  expect(await contactsIn(text)).toEqual([[null, 'Prospectus Department', '1-800-867-5309', 'prospectus@aldersecurities.com']])
})

it.each(['NINE MONTHS NET INCOME', 'THREE MONTHS ENDED', 'Sign Up', 'Important Disclaimers'])('takes no person from "%s"', async line => {
  const [contact] = await contactsIn(`Contact:\n\n${line}\n(201) 867-5648`)
  expect((contact as unknown[])[0]).toBeNull()
})

it.each([
  ['+44 20 7946 1234', null],
  ['(312) 867-5309 x12', null],
  ['1-800-GO-ACME-1', null],
  ['(312) 867-530', '9 digits instead of 10'],
  ['(912) 067-5309', 'no exchange is 067']
])('judges %s', async (number, fault) => {
  const [block] = await blocksIn(`Contact: Jane Roe, ${number}`)
  expect(block?.points[0]?.fault).toBe(fault)
})

it('remembers a heading that stands over nothing', async () => {
  expect((await blocksIn('Acme opened a plant.\n\n## Contacts')).map(block => block.isEmpty)).toEqual([true])
})

it.each(['a@', 'jane@acme.com ', '(312) 867-5309 ', '5 ', 'Jane Roe, ', 'Contact: ', '_'])('stays linear on long lines: %s', async piece => {
  const growth = await growthOfWork(25_000, async length => {
    const release = await understood(`Contact: ${piece.repeat(Math.floor(length / piece.length))}`)
    return () => [release.contactBlocks, release.leftovers]
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
