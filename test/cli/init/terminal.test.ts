import {spawn, spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {contents, directory, launcher, writeReleases} from './larkfield.ts'

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
