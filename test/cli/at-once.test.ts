import {execFile, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {changeFile} from '../../src/cli/change-file.ts'
import {parseWaiverFile} from '../../src/review/waiver-file.ts'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
const plants = ['Akron', 'Boise', 'Camden', 'Duluth', 'Elmira', 'Fresno', 'Galena', 'Helena', 'Ithaca', 'Joplin']

let directory: string
const waivers = (): string => join(directory, 'harborlint.waivers.yaml')
const waived = (): readonly string[] =>
  parseWaiverFile(readFileSync(waivers(), 'utf8'))
    .entries.map(({waiver}) => waiver.by)
    .sort()

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-at-once-'))
  const forecasts = plants.map((plant, index) => `It expects sales of its plant in ${plant} of $${45 + index} million to $${32 + index} million.`)
  writeFileSync(
    join(directory, 'q1.md'),
    `# Northgate Tool Corp. Opens Plants\n\nMILWAUKEE, March 3, 2026 - Northgate Tool Corp. opens plants.\n\n${forecasts.join('\n\n')}\n`
  )
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

function args(index: number): readonly string[] {
  return [launcher, 'waive', 'q1.md', `numeric/range-order:${5 + 2 * index}`, '--reason', 'Agreed', '--by', plants[index] ?? '']
}

function waiveOne(): {code: number | null; err: string} {
  const {status, stderr} = spawnSync(process.execPath, args(0), {cwd: directory, encoding: 'utf8'})
  return {code: status, err: stderr}
}

function waiveAll(): Promise<readonly string[]> {
  return Promise.all(
    plants.map((_, index) => new Promise<string>(done => execFile(process.execPath, args(index), {cwd: directory}, (_error, _out, err) => done(err))))
  )
}

it('keeps every waiver of ten processes that waive at once', {timeout: 60_000}, async () => {
  expect((await waiveAll()).join('')).toBe('')
  expect(waived()).toEqual(plants)
  expect(readdirSync(directory).sort()).toEqual(['harborlint.waivers.yaml', 'q1.md'])
})

it('takes over the lock of a run that was killed, once', {timeout: 60_000}, async () => {
  const {pid} = spawnSync(process.execPath, ['--version'])
  writeFileSync(`${waivers()}.lock`, `${pid} ${hostname()}`)
  expect((await waiveAll()).join('')).toBe('')
  expect(waived()).toEqual(plants)
  expect(readdirSync(directory).sort()).toEqual(['harborlint.waivers.yaml', 'q1.md'])
})

it('takes over the lock of a run that was killed before it said who it was', () => {
  writeFileSync(`${waivers()}.lock`, '')
  expect(waiveOne()).toEqual({code: 0, err: ''})
  expect(waived()).toEqual(['Akron'])
})

it('takes over a lock from elsewhere that is older than any change', () => {
  writeFileSync(`${waivers()}.lock`, '1 elsewhere')
  utimesSync(`${waivers()}.lock`, new Date(), new Date(Date.now() - 3_600_000))
  expect(waiveOne()).toEqual({code: 0, err: ''})
  expect(waived()).toEqual(['Akron'])
})

it('says which file it cannot write, and leaves no lock', async () => {
  await expect(changeFile(join(directory, 'gone/a.yaml'), text => text)).rejects.toThrow(/^cannot write .*gone\/a\.yaml: no such file$/)
  await expect(
    changeFile(waivers(), () => {
      throw new TypeError('ours')
    })
  ).rejects.toThrow(TypeError)
  expect(readdirSync(directory)).toEqual(['q1.md'])
})

it('says which file to delete where somebody does not let go, and writes nothing', {timeout: 30_000}, () => {
  // What a link points to is locked: another name for the file is no other file.
  writeFileSync(join(directory, 'kept.yaml'), '')
  symlinkSync('kept.yaml', waivers())
  writeFileSync(join(directory, 'kept.yaml.lock'), `${process.pid} ${hostname()}`)
  expect(waiveOne()).toEqual({
    code: 2,
    err: 'harborlint: cannot change harborlint.waivers.yaml: another harborlint has been changing it for 5 seconds. Run this again; if no other is running, delete kept.yaml.lock first\n'
  })
  expect(readFileSync(waivers(), 'utf8')).toBe('')
  expect(existsSync(join(directory, 'kept.yaml.lock'))).toBe(true)
})
