import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'

/** The launcher of the command line. */
export const launcher = join(import.meta.dirname, '../../../bin/harborlint.js')
/** Day, period, sales and people of each release. */
export const quarters = [
  ['May 4, 2026', 'March 31, 2026', '12.1', '900'],
  ['August 3, 2026', 'June 30, 2026', '13.4', '910'],
  ['November 2, 2026', 'September 30, 2026', '14.8', '925']
] as const

/** The directory of a test. */
export let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-init-'))
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

/** Writes a file into it. */
export function write(name: string, text: string): void {
  mkdirSync(dirname(join(directory, name)), {recursive: true})
  writeFileSync(join(directory, name), text)
}

/** What a file in it holds. */
export const contents = (name: string): string => readFileSync(join(directory, name), 'utf8')

/** Runs `init` in it. */
export function init(...args: string[]): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [launcher, 'init', ...args], {cwd: directory, encoding: 'utf8'})
  return {code: status, out: stdout, err: stderr}
}

/** A release of Larkfield Canning. */
export function release([day, period, sales, people]: (typeof quarters)[number]): string {
  return `# Larkfield Canning Reports Results

RENO, Nev., ${day} -- Larkfield Canning, Inc. (Nasdaq: LARK), a maker of canned fruit, today reported sales of $${sales} million for the quarter ended ${period}. It expects sales to grow.

About Larkfield Canning, Inc.

Larkfield Canning, Inc. makes canned fruit and vegetables for grocers in the western United States. It employs about ${people} people at its plants in Reno, Nevada and Boise, Idaho.

Forward-Looking Statements

This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of crop failures at its Idaho orchards, the price of steel and the other risks described in our Annual Report on Form 10-K for the year ended December 31, 2025 and our Quarterly Report on Form 10-Q for the quarter ended ${period}. We undertake no obligation to update them.

Investor Contact: Jane Roe, Chief Financial Officer, (775) 867-5309, jane.roe@larkfield.com
`
}

/** Writes three releases of Larkfield Canning, and what is no release. */
export function writeReleases(): void {
  for (const [index, quarter] of quarters.entries()) write(`releases/q${index + 1}.md`, release(quarter))
  write('README.md', '# Releases of Larkfield Canning\n')
  write('notes.md', '# Notes\n\nWrite short sentences.\n')
}
