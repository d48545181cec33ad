import {expect, it} from 'vitest'
import type {ApprovedText} from '../../../src/facts/profile.ts'
import type {Release} from '../../../src/facts/release.ts'
import {understand} from '../../../src/facts/understand.ts'
import {readText} from '../../../src/read/read.ts'
import {growthOfWork, halfwayToSquare} from '../../growth-of-work.ts'

const about =
  'Alder Creek Foods, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about [number] people in Reno, Nevada.'
const stands = about.replace('[number]', '900')

async function understood(text: string, legends: Readonly<Record<string, string>>): Promise<Release> {
  const [reading] = await readText('release.md', text, {as: 'markdown'})
  if (!reading) throw new Error('no release')
  return understand(reading, {asOf: '2026-01-15', profile: {names: ['Alder Creek Foods, Inc.'], legends}})
}

const approvedIn = async (text: string, legends: Readonly<Record<string, string>> = {about}): Promise<readonly ApprovedText[]> =>
  (await understood(text, legends)).approvedTexts

it('shows what differs, a word at a time', async () => {
  const [found] = await approvedIn(stands.replace('canned fruit', 'fresh fruit').replace(' and vegetables', ''))
  expect(found?.difference).toBe('Creek Foods, Inc. makes [-canned-] {+fresh+} fruit [-and vegetables-]')
  expect(found?.changes.map(({approved, written}) => [approved, written])).toEqual([
    ['canned', 'fresh'],
    ['and vegetables', '']
  ])
})

it('lets a part in brackets be anything, or nothing', async () => {
  for (const number of ['900', '1,200', 'two thousand of the best', ''])
    expect((await approvedIn(about.replace('[number]', number)))[0]?.changes, number).toEqual([])
})

it('holds a release to the nearest version of a text', async () => {
  const shorter = about.replace(' and vegetables', '')
  const found = await approvedIn(stands.replace(' and vegetables', ''), {about, shorter})
  expect(found.map(({name, changes}) => [name, changes.length])).toEqual([['shorter', 0]])
})

it('finds a text that spans paragraphs with others between them', async () => {
  const second = 'The company was founded in 1921 by two brothers who had bought an orchard near the river.'
  const found = await approvedIn(`${stands}\n\nA photograph is at www.aldercreek.com.\n\n${second}`, {about: `${about}\n\n${second}`})
  expect(found[0]?.changes.map(({written}) => written)).toEqual(['A photograph is at www.aldercreek.com.'])
  expect(found[0]?.changes[0]?.mend).toBeNull()
})

it('does not take the issuer’s name elsewhere for the beginning', async () => {
  const text = `RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. today declared a dividend.\n\n${stands.replace('Inc. makes', 'Inc. now makes')}\n\nAlder Creek Foods, Inc. pays it in June.`
  expect((await approvedIn(text))[0]?.difference).toBe('Alder Creek Foods, Inc. {+now+}')
})

it('takes linear time on a long text', async () => {
  const growth = await growthOfWork(8000, async count => {
    const long = Array.from({length: count}, (_, index) => (index % 7 === 0 ? 'makes canned fruit' : `word${index % 977}`)).join(' ')
    const release = await understood(long, {about, other: long.slice(0, 2.5 * count)})
    return () => release.approvedTexts
  })
  expect(growth).toBeLessThan(halfwayToSquare)
})
