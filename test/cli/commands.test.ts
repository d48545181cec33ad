import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {version} from '../../src/version.ts'
import {installed} from './installed.ts'

const {run, write, directory} = installed()
const release = `# Bellwether Instruments Reports Revenue of $4.8 Million

DAYTON, Ohio, March 21, 2003 -- Bellwether Instruments, Inc. (Nasdaq: BWIN) today reported revenue of $4.8 million. The Company expects revenue of $20 million in 2003.
`

it('explains rules, families and all of them', async () => {
  const {code, out} = await run(['explain', 'dates/weekday'])
  expect(code).toBe(0)
  expect(out).toMatch(/^dates\/weekday {2}error/)
  for (const heading of ['What it does', 'Why it matters', 'Example', 'Use instead', 'Limits']) expect(out).toContain(`\n${heading}\n`)
  expect((await run(['explain', 'weekday'])).out).toBe(out)
  expect((await run(['explain', 'dates', '--format', 'markdown'])).out).toContain('# dates/impossible\n')
  const all = JSON.parse((await run(['explain', '--all', '--format', 'json'])).out)
  expect(all.map((rule: {id: string}) => rule.id)).toEqual(rules.map(rule => rule.id))
  expect((await run(['explain'])).code).toBe(2)
})

it('lists the rules as they are set', async () => {
  write('set/harborlint.config.yaml', 'rules: {dates/weekday: off}\n')
  const list = JSON.parse((await run(['rules', '--format', 'json', '--config', 'set/harborlint.config.yaml'])).out)
  expect(list.find((rule: {id: string}) => rule.id === 'dates/weekday').runsAt).toBe('off')
  expect(list.find((rule: {id: string}) => rule.id === 'dates/impossible').runsAt).toBe('error')
  const {out} = await run(['rules'])
  expect(out.split('\n').filter(line => /^\S+\/\S+ /.test(line))).toHaveLength(rules.length)
})

it('shows where a setting comes from', async () => {
  write('own/base.yaml', 'profile: strict\nrules:\n  dates/weekday: info\n')
  write('own/harborlint.config.yaml', 'extends: ./base.yaml\nissuer:\n  names: [Bellwether Instruments, Inc.]\n')
  const {values} = JSON.parse((await run(['config', 'own/release.md', '--format', 'json'])).out)
  expect(values.profile).toEqual({value: 'strict', from: join(directory, 'own/base.yaml:1')})
  expect(values['rules.dates/weekday']).toEqual({value: 'info', from: join(directory, 'own/base.yaml:3')})
  expect(values['rules.dates/impossible']).toEqual({value: 'error', from: 'profile strict'})
  expect(values.failOn).toEqual({value: 'warning', from: 'default'})
  expect(values['issuer.names'].from).toBe(join(directory, 'own/harborlint.config.yaml:3'))
  expect((await run(['config', 'own/release.md'])).out).toMatch(/profile +strict +own\/base\.yaml:1/)
})

it('shows what it understood', async () => {
  write('facts.md', release)
  const facts = JSON.parse((await run(['facts', 'facts.md', '--format', 'json'])).out)
  expect(facts).toMatchObject({
    file: 'facts.md',
    format: 'markdown',
    release: {date: '2003-03-21', issuer: {name: 'Bellwether Instruments, Inc.', tickers: [{exchange: 'Nasdaq', symbol: 'BWIN'}]}},
    cautionary: null
  })
  expect(facts.sections[0]).toMatchObject({role: 'headline', span: {start: 2}})
  expect(facts.sentences.find((sentence: {text: string}) => sentence.text.includes('expects'))).toMatchObject({forwardLooking: {strength: 'strong'}})
  expect(facts.quantities[0]).toMatchObject({text: '$4.8 Million', value: 4_800_000, unit: 'USD'})
  expect(JSON.stringify(facts)).not.toContain('"range"')
  const {out} = await run(['facts', '-', '--stdin-filename', 'draft.md'], {input: release})
  expect(out).toContain('2003-03-21 (“March 21, 2003”)')
  expect(await run(['facts', 'missing.md'])).toMatchObject({code: 2, out: ''})
})

it('writes a configuration that works', async () => {
  const {code} = await run(['init', '--name', 'Bellwether "B" Instruments, Inc.', '--ticker', 'Nasdaq:BWIN', '--profile', 'strict', '--no-learn'])
  expect(code).toBe(0)
  expect(readFileSync(join(directory, 'harborlint.config.yaml'), 'utf8')).toContain('profile: strict')
  write('facts.md', release)
  const {values} = JSON.parse((await run(['config', 'facts.md', '--format', 'json'])).out)
  expect(values['issuer.names'].value).toEqual(['Bellwether "B" Instruments, Inc.'])
  expect((await run(['init', '--ticker', 'BWIN'])).err).toContain('EXCHANGE:SYMBOL')
})

it('answers for its version and its help', async () => {
  expect(await run(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
  const {code, out} = await run(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('check')
  expect((await run(['help', 'check'])).out).toContain('--stdin-filename')
})
