import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {parse} from 'yaml'
import {version} from '../../src/version.ts'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
const quarters = [
  ['May 4, 2026', 'March 31, 2026', '12.1', '900'],
  ['August 3, 2026', 'June 30, 2026', '13.4', '910'],
  ['November 2, 2026', 'September 30, 2026', '14.8', '925']
] as const

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-init-'))
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(directory, name)), {recursive: true})
  writeFileSync(join(directory, name), text)
}

const contents = (name: string): string => readFileSync(join(directory, name), 'utf8')

function init(...args: string[]): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [launcher, 'init', ...args], {cwd: directory, encoding: 'utf8'})
  return {code: status, out: stdout, err: stderr}
}

function release([day, period, sales, people]: (typeof quarters)[number]): string {
  return `# Larkfield Canning Reports Results

RENO, Nev., ${day} -- Larkfield Canning, Inc. (Nasdaq: LARK), a maker of canned fruit, today reported sales of $${sales} million for the quarter ended ${period}. It expects sales to grow.

About Larkfield Canning, Inc.

Larkfield Canning, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about ${people} people at its plants in Reno, Nevada and Boise, Idaho.

Forward-Looking Statements

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of crop failures at its Idaho orchards, the price of steel and the other risks described in our Annual Report on Form 10-K for the year ended December 31, 2025 and our Quarterly Report on Form 10-Q for the quarter ended ${period}. We undertake no obligation to update them.

Investor Contact: Jane Roe, Chief Financial Officer, (775) 867-5309, jane.roe@larkfield.com
`
}

function writeReleases(): void {
  for (const [index, quarter] of quarters.entries()) write(`releases/q${index + 1}.md`, release(quarter))
  write('README.md', '# Releases of Larkfield Canning\n')
  write('notes.md', '# Notes\n\nWrite short sentences.\n')
}

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

it('adds its hook to those of pre-commit, with comments and order kept', () => {
  const mine = `# Hooks of the house\ndefault_stages: [pre-commit]\nrepos:\n- repo: https://example.org/hooks # pinned\n  rev: v1\n  hooks:\n  - id: trailing-whitespace\n    args: [ "--markdown" ]\n\n# the end\nfail_fast: true\n`
  write('.pre-commit-config.yaml', mine)
  expect(init('--name', 'Larkfield Canning, Inc.').code).toBe(0)
  const now = contents('.pre-commit-config.yaml')
  expect(now).toBe(
    mine.replace(
      '    args: [ "--markdown" ]\n',
      `    args: [ "--markdown" ]\n- repo: https://github.com/harborlint/harborlint\n  rev: v${version}\n  hooks:\n    - id: harborlint\n`
    )
  )
  expect(init('--name', 'Larkfield Canning, Inc.').out).toContain('.pre-commit-config.yaml has it already')
  expect(contents('.pre-commit-config.yaml')).toBe(now)
})

it('adds its hook to those of lefthook and husky', () => {
  write('lefthook.yml', 'pre-push:\n  commands:\n    test:\n      run: npm test\n')
  expect(init('--name', 'Larkfield Canning, Inc.').code).toBe(0)
  expect(parse(contents('lefthook.yml'))).toMatchObject({
    'pre-push': {commands: {test: {run: 'npm test'}}},
    'pre-commit': {commands: {harborlint: {run: 'npx harborlint check --staged {staged_files}'}}}
  })
  write('lefthook.yml', 'pre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npm run lint # all\n')
  expect(init('--name', 'Larkfield Canning, Inc.').code).toBe(0)
  expect(Object.keys(parse(contents('lefthook.yml'))['pre-commit'].commands)).toEqual(['lint', 'harborlint'])
  expect(contents('lefthook.yml')).toContain('npm run lint # all')
  rmSync(join(directory, 'lefthook.yml'))
  mkdirSync(join(directory, '.husky'))
  expect(init('--name', 'Larkfield Canning, Inc.').code).toBe(0)
  expect(contents('.husky/pre-commit')).toBe('npx harborlint check --staged\n')
  expect(statSync(join(directory, '.husky/pre-commit')).mode & 0o100).toBe(0o100)
  write('.husky/pre-commit', 'npm test')
  init('--name', 'Larkfield Canning, Inc.')
  expect(contents('.husky/pre-commit')).toBe('npm test\nnpx harborlint check --staged\n')
})

it('refuses hooks that it cannot add to, says what to add, and writes nothing at all', () => {
  for (const [name, text] of [
    ['.pre-commit-config.yaml', 'repos: [{repo: meta, hooks: [{id: identity}]}]\n'],
    ['.pre-commit-config.yaml', 'repos:\n  - [\n'],
    ['.pre-commit-config.yaml', 'exclude: *common\nrepos:\n  - repo: meta\n    hooks: [{id: identity}]\n'],
    ['.pre-commit-config.yaml', 'repos:\n  -\n    repo: meta\n    hooks: [{id: identity}]\n'],
    ['lefthook.yml', 'pre-commit:\n  jobs:\n    - run: npm test\n'],
    ['.husky/pre-commit', 'npm test\nexit 0\n']
  ] as const) {
    write(name, text)
    const {code, err} = init('--name', 'Larkfield Canning, Inc.')
    expect(code, text).toBe(2)
    expect(err).toContain('Nothing was written')
    expect(err).toContain('harborlint')
    expect(contents(name)).toBe(text)
    expect(existsSync(join(directory, 'harborlint.config.yaml'))).toBe(false)
    rmSync(join(directory, name.split('/')[0] ?? name), {recursive: true})
  }
  write('lefthook.yml', 'pre-commit:\n  jobs:\n    - run: npm test\n')
  expect(init('--name', 'Larkfield Canning, Inc.', '--hook', 'none').code).toBe(0)
})

const hasTerminal = spawnSync('script', ['--version']).status === 0

/** Runs `init` on a terminal; each question that is met for the first time is given its answer. */
function onTerminal(answers: readonly (readonly [question: string, answer: string])[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn('script', ['-qec', `${process.execPath} ${launcher} init; echo "left with $?"`, '/dev/null'], {
      cwd: directory,
      env: {...process.env, TERM: 'xterm'}
    })
    const left = [...answers]
    let seen = ''
    let answered = 0
    child.stdout.on('data', chunk => {
      seen += chunk
      const [next] = left
      const at = next ? seen.indexOf(next[0], answered) : -1
      // The cursor is placed behind the question once it is wholly written.
      if (!next || at < 0 || !/: [^\n]*\[\d+G$/.test(seen.slice(at))) return
      left.shift()
      answered = seen.length
      child.stdin.write(next[1])
    })
    child.on('error', fail)
    child.on('close', () => done(seen))
  })
}

it.skipIf(!hasTerminal)('asks on a terminal, and lets a person correct what was learned', async () => {
  writeReleases()
  const seen = await onTerminal([
    ['Legal name', '\r'],
    ['Listings', 'NYSE: LARK\r'],
    ['Last day', '6/30\r'],
    ['MM-DD, not', '06-30\r'],
    ['Reporting currency', '\r'],
    ['Reporting status', '\r'],
    ['Contacts', '-\r'],
    ['Approved text about', 'no\r'],
    ['Approved text forward-looking', '\r']
  ])
  expect(seen).toContain('left with 0')
  const {issuer} = parse(contents('harborlint.config.yaml'))
  expect(issuer).toMatchObject({names: ['Larkfield Canning, Inc.'], tickers: [{exchange: 'NYSE', symbol: 'LARK'}], fiscalYearEnd: '06-30'})
  expect(Object.keys(issuer.legends)).toEqual(['forward-looking'])
  expect(issuer.contacts).toBeUndefined()
  // What a person says no file shows.
  expect(contents('harborlint.config.yaml')).toMatch(/\n {2}fiscalYearEnd: 06-30\n/)
  expect(contents('harborlint.config.yaml')).not.toMatch(/# from .*\n {2}fiscalYearEnd/)
})

it.skipIf(!hasTerminal)('writes nothing where a person leaves in the middle', async () => {
  writeReleases()
  const before = readdirSync(directory)
  const seen = await onTerminal([
    ['Legal name', '\r'],
    ['Listings', '\u0004']
  ])
  expect(seen).toContain('stopped; nothing was written')
  expect(seen).toContain('left with 2')
  expect(readdirSync(directory)).toEqual(before)
})
