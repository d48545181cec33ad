import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {addWaiver, parseWaiverFile} from '../../src/review/waiver-file.ts'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
const faulty =
  '# Northgate Tool Corp. Reports Results\n\nMILWAUKEE, March 3, 2026 - Northgate Tool Corp. filed its Form 10Q. It expects revenue of $45 million to $42 million.\n'

/** Runs the command line and kills it without warning after some time; resolves when it is gone. */
function killed(directory: string, args: readonly string[], after: number): Promise<void> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [launcher, ...args], {cwd: directory, stdio: 'ignore'})
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

// From before the first write to after the last one on a machine of any speed.
const moments = [60, 120, 180, 240, 300, 360, 420, 480, 600, 900]

it('leaves the old waivers or the new ones, never half', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-crash-'))
  const file = join(directory, 'harborlint.waivers.yaml')
  writeFileSync(join(directory, 'q1.md'), faulty)
  const before = addWaiver('', {file: 'old.md', rule: 'a/b', fingerprint: 'f', excerpt: 'x'.repeat(5000), reason: 'r', by: 'b', on: '2026-01-01'})
  for (const moment of moments) {
    writeFileSync(file, before)
    await killed(directory, ['waive', 'q1.md', 'numeric/range-order', '--reason', 'r', '--by', 'b'], moment)
    const {entries, problems} = parseWaiverFile(readFileSync(file, 'utf8'))
    expect(problems).toEqual([])
    expect([1, 2]).toContain(entries.length)
  }
})

it('leaves the old release or the mended one, never half', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-crash-'))
  const file = join(directory, 'q1.md')
  const mended = faulty.replace('10Q', '10-Q')
  for (const moment of moments) {
    writeFileSync(file, faulty)
    await killed(directory, ['q1.md', '--fix'], moment)
    expect([faulty, mended]).toContain(readFileSync(file, 'utf8'))
  }
})

it('leaves whole entries in the cache', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-crash-'))
  writeFileSync(join(directory, 'q1.md'), faulty)
  const cache = join(directory, '.harborlint-cache')
  for (const moment of moments) {
    await killed(directory, ['q1.md', '--cache'], moment)
    const entries = existsSync(cache) ? readdirSync(cache).filter(name => name.endsWith('.json')) : []
    for (const name of entries) expect(() => JSON.parse(readFileSync(join(cache, name), 'utf8'))).not.toThrow()
  }
})
