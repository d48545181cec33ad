import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {version} from '../../../src/version.ts'
import {contents, directory, init, launcher, quarters, release, write, writeReleases} from './larkfield.ts'

it('learns the issuer from its releases and says from which', () => {
  writeReleases()
  write('releases/other.md', '# Birch Tools Opens Shop\n\nBOISE, Idaho, May 6, 2026 -- Birch Tools Corp. (NYSE: BRCH) today opened a shop in Boise.\n')
  execFileSync('git', ['init', '-q'], {cwd: directory})
  // The same release in another format is no second witness.
  write('releases/q3.txt', release(quarters[2]).replaceAll('# ', ''))
  const {code, out, err} = init()
  expect(code, err).toBe(0)
  expect(out).toMatch(/name +Larkfield Canning, Inc\. +\(releases\/q3\.md, releases\/q2\.md, releases\/q1\.md\)/)
  expect(out).toMatch(/left aside +Birch Tools Corp\. +\(releases\/other\.md\)/)
  expect(parse(contents('harborlint.config.yaml'))).toEqual({
    profile: 'recommended',
    issuer: {
      names: ['Larkfield Canning, Inc.'],
      tickers: [{exchange: 'Nasdaq', symbol: 'LARK'}],
      fiscalYearEnd: '12-31',
      currency: 'USD',
      status: 'domestic',
      contacts: [{name: 'Jane Roe', phone: '(775) 867-5309', email: 'jane.roe@larkfield.com'}],
      legends: {
        about:
          'Larkfield Canning, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about [number] people at its plants in Reno, Nevada and Boise, Idaho.',
        'forward-looking':
          'This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of crop failures at its Idaho orchards, the price of steel and the other risks described in our Annual Report on Form 10-K for the year ended [date] and our Quarterly Report on Form 10-Q for the quarter ended [date]. We undertake no obligation to update them.'
      }
    }
  })
  expect(contents('harborlint.config.yaml')).toContain('# from releases/q3.md, releases/q2.md, releases/q1.md\n  tickers:')
  expect(parse(contents('.pre-commit-config.yaml'))).toEqual({
    repos: [{repo: 'https://github.com/harborlint/harborlint', rev: `v${version}`, hooks: [{id: 'harborlint', files: '^releases/.*\\.(md|txt|html?|docx)$'}]}]
  })
  // What was learned does not speak against the releases it was learned from, and a changed one is seen.
  const only = ['--only', 'contact/unlisted,issuer/drifted-text,issuer/ticker-consistency,issuer/name-consistency,sec-filing/foreign-mix']
  const check = (name: string): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [launcher, name, ...only], {cwd: directory, encoding: 'utf8'})
  expect(check('releases/q3.md').status).toBe(0)
  write('releases/q4.md', release(quarters[2]).replace('for grocers', 'for leading grocers').replace('867-5309', '867-5390').replace('LARK', 'LRK'))
  const changed = check('releases/q4.md')
  expect(changed.status).toBe(1)
  for (const rule of ['contact/unlisted', 'issuer/drifted-text', 'issuer/ticker-consistency']) expect(changed.stdout).toContain(rule)
})

it('says nothing that releases do not show, and takes the rest from options', () => {
  write('one.md', '# Larkfield Canning Opens Plant\n\nRENO, Nev., May 4, 2026 -- Larkfield Canning, Inc. today opened a plant.\n')
  const {code, out} = init(
    '--ticker',
    'Nasdaq: LARK',
    '--fiscal-year-end',
    '06-30',
    '--contact',
    'Jane Roe, (775) 867-5309, jane@larkfield.com',
    '--status',
    'domestic'
  )
  expect(code).toBe(0)
  expect(out).toContain('no git repository')
  expect(parse(contents('harborlint.config.yaml')).issuer).toEqual({
    names: ['Larkfield Canning, Inc.'],
    tickers: [{exchange: 'Nasdaq', symbol: 'LARK'}],
    fiscalYearEnd: '06-30',
    status: 'domestic',
    contacts: [{name: 'Jane Roe', phone: '(775) 867-5309', email: 'jane@larkfield.com'}]
  })
  expect(existsSync(join(directory, '.pre-commit-config.yaml'))).toBe(false)
})

it('refuses options that make no sense, and writes nothing', () => {
  expect(init('--fiscal-year-end', '02-30')).toMatchObject({code: 2, err: expect.stringContaining('MM-DD')})
  expect(init('--currency', 'dollars').code).toBe(2)
  expect(init('--status', 'foreign').err).toContain('foreign-private')
  expect(init('--hook', 'huskey').err).toContain('husky')
  expect(init('--name', ' ').err).toContain('--name')
  expect(init('--ticker', 'Nasdaq:LARK').err).toContain('needs --name')
  expect(readdirSync(directory)).toEqual([])
})

it('asks whose releases they are where that is not plain', () => {
  write('a.md', '# Larkfield Opens Plant\n\nRENO, Nev., May 4, 2026 -- Larkfield Canning, Inc. (Nasdaq: LARK) today opened a plant.\n')
  write('b.md', '# Birch Tools Opens Shop\n\nBOISE, Idaho, May 6, 2026 -- Birch Tools Corp. (NYSE: BRCH) today opened a shop.\n')
  const several = init('--dry-run')
  expect(several.out).toContain('several issuers')
  expect(several.out).toContain('# issuer:')
  expect(init('--dry-run', '--name', 'Birch Tools Corp.').out).toContain('symbol: BRCH')
  expect(init('--dry-run', '--no-learn').out).not.toContain('Read')
})

it('shows with --dry-run what it would write, and writes nothing', () => {
  writeReleases()
  execFileSync('git', ['init', '-q'], {cwd: directory})
  const before = readdirSync(directory)
  const {code, out} = init('--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('Would write harborlint.config.yaml:')
  expect(out).toContain('  names:\n    - Larkfield Canning, Inc.')
  expect(out).toContain('Would write .pre-commit-config.yaml:')
  expect(readdirSync(directory)).toEqual(before)
})
