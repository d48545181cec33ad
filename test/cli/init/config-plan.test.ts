import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {contents, directory, init, write, writeReleases} from './larkfield.ts'

it('adds to a configuration what it lacks, and changes nothing in it', () => {
  writeReleases()
  const mine =
    '# Ours.\nprofile: strict # for now\n\nissuer:\n    names: [Larkfield]   # the short name\n    currency: CAD\n    # more to come\n\nrules:\n  dates/weekday: off\n'
  write('harborlint.config.yaml', mine)
  expect(init().out).toContain('Added to harborlint.config.yaml')
  const now = contents('harborlint.config.yaml')
  for (const line of mine.split('\n')) expect(now).toContain(line)
  expect(parse(now)).toMatchObject({
    profile: 'strict',
    issuer: {names: ['Larkfield'], currency: 'CAD', fiscalYearEnd: '12-31', status: 'domestic'},
    rules: {'dates/weekday': 'off'}
  })
  expect(init().out).toContain('harborlint.config.yaml has it already')
  expect(contents('harborlint.config.yaml')).toBe(now)
})

it('refuses a configuration that it cannot add to, with what it would say', () => {
  writeReleases()
  for (const [name, text] of [
    ['harborlint.config.json', '{"profile": "strict"}'],
    ['harborlint.config.yaml', 'issuer: {names: [Larkfield]}\n'],
    ['harborlint.config.yaml', 'issuer: [\n'],
    ['harborlint.config.yaml', 'rules: *common\n'],
    ['harborlint.config.yaml', 'issuer: Larkfield\n'],
    ['harborlint.config.yaml', 'issuer:\n  ? names\n  : [Larkfield]\n']
  ] as const) {
    write(name, text)
    const {code, err} = init()
    expect(code, text).toBe(2)
    expect(err).toContain('Nothing was written')
    expect(err).toContain('symbol: LARK')
    expect(contents(name)).toBe(text)
    rmSync(join(directory, name))
  }
})
