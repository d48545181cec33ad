import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
const faulty = '# Northgate Tool Corp. Reports Results\n\nMILWAUKEE, March 3, 2026 - Northgate Tool Corp. expects revenue of $45 million to $42 million.\n'
const sound = faulty.replace('$45 million to $42', '$42 million to $45')

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-repo-'))
})

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {cwd: directory, stdio: 'pipe'})
}

function run(...args: string[]): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [launcher, ...args], {cwd: directory, encoding: 'utf8'})
  return {code: status, out: stdout, err: stderr}
}

function write(name: string, text: string): void {
  writeFileSync(join(directory, name), text)
}

const only = ['--only', 'numeric/range-order']

it('checks what is staged and not what lies in the working tree', () => {
  git('init', '-q')
  write('q1.md', sound)
  expect(run('check', '--staged', ...only)).toMatchObject({code: 0, err: expect.stringContaining('no release is staged')})
  git('add', 'q1.md')
  write('q1.md', faulty)
  expect(run('check', '--staged', ...only).code).toBe(0)
  git('add', 'q1.md')
  write('q1.md', sound)
  expect(run('check', '--staged', ...only).code).toBe(1)
  git('add', 'q1.md')
  git('commit', '-qm', 'x')
  write('q2.md', faulty)
  git('add', 'q2.md')
  const changed = run('check', '--changed', 'HEAD', ...only, '--format', 'json')
  expect(JSON.parse(changed.out).results.map((result: {file: string}) => result.file)).toEqual(['q2.md'])
  expect(run('check', '--changed', 'no-such', ...only)).toMatchObject({code: 2, err: expect.stringContaining('no-such')})
})

it('says that it stands outside a repository', () => {
  expect(run('check', '--staged')).toMatchObject({code: 2, err: expect.stringContaining('not a git repository')})
})

it('lives through the life of a waiver: waive, move, edit, expire, prune', () => {
  write('q1.md', faulty)
  expect(run('waive', 'q1.md', 'numeric/range-order', '--reason', ' ', '--by', 'Ada').code).toBe(2)
  expect(run('waive', 'q1.md', 'numeric/range-order', '--by', 'Ada').code).toBe(2)
  expect(run('waive', 'q1.md', 'numeric/range-ordre', '--reason', 'r', '--by', 'Ada')).toMatchObject({
    code: 2,
    err: expect.stringContaining('numeric/range-order')
  })
  expect(run('waive', 'q1.md', 'numeric/range-order', '--reason', 'Agreed with counsel', '--by', 'Ada Reyes').code).toBe(0)
  expect(run('q1.md', ...only)).toMatchObject({code: 0, out: expect.stringContaining('1 waived')})
  expect(run('q1.md', ...only, '--no-waivers').code).toBe(1)
  const file = join(directory, 'harborlint.waivers.yaml')
  writeFileSync(file, `# Kept by hand.\n${readFileSync(file, 'utf8')}`)
  write(
    'q1.md',
    faulty.replace('expects', 'expects').replace('# Northgate', '# Northgate').concat('\nAnother paragraph.\n').replace('MILWAUKEE', '\n\nMILWAUKEE')
  )
  expect(run('q1.md', ...only).code).toBe(0)
  write('q1.md', faulty.replace('revenue', 'net revenue'))
  expect(run('q1.md', ...only)).toMatchObject({code: 1, out: expect.stringContaining('waiver/altered')})
  write('q1.md', sound)
  expect(run('q1.md', ...only).out).toContain('waiver/unused')
  expect(run('waivers', 'check')).toMatchObject({code: 1})
  expect(run('waivers', 'prune')).toMatchObject({code: 0, out: expect.stringContaining('Removed 1')})
  expect(readFileSync(file, 'utf8')).toContain('# Kept by hand.')
  write('q1.md', faulty)
  run('waive', 'q1.md', 'numeric/range-order', '--reason', 'r', '--by', 'Ada', '--expires', '2020-01-01')
  expect(run('q1.md', ...only)).toMatchObject({code: 1, out: expect.stringContaining('expired on 2020-01-01')})
})

it('keeps a baseline by the words, never by count', () => {
  write('q1.md', faulty)
  expect(run('q1.md', ...only, '--baseline', 'b.json')).toMatchObject({code: 2, err: expect.stringContaining('--update-baseline')})
  run('q1.md', ...only, '--baseline', 'b.json', '--update-baseline')
  expect(run('q1.md', ...only, '--baseline', 'b.json').code).toBe(0)
  write('q1.md', faulty.replace('$45 million to $42', '$55 million to $52'))
  expect(run('q1.md', ...only, '--baseline', 'b.json').code).toBe(1)
})

it('answers from the cache as from the text, and keeps it to its owner', () => {
  write('q1.md', faulty)
  const first = run('q1.md', ...only, '--cache')
  const directoryMode = statSync(join(directory, '.harborlint-cache')).mode & 0o777
  expect(directoryMode).toBe(0o700)
  expect(run('q1.md', ...only, '--cache').out).toBe(first.out)
  write('q1.md', sound)
  expect(run('q1.md', ...only, '--cache').code).toBe(0)
  expect(run('q1.md', ...only).code).toBe(0)
  expect(existsSync(join(directory, 'q1.md.review.json'))).toBe(false)
})

it('demands a review where that is asked for', () => {
  write('q1.md', sound)
  expect(run('q1.md', ...only, '--require-review')).toMatchObject({code: 1, out: expect.stringContaining('No review of this release is on file')})
})

it('compares two drafts by what they say', () => {
  write('old.md', sound.replace('expects', 'reported revenue of $40.1 million and expects'))
  write('new.md', sound.replace('expects', 'reported revenue of $41.2 million and expects'))
  const {out, code} = run('compare', 'old.md', 'new.md', '--format', 'json')
  expect(code).toBe(0)
  const {figures, statements} = JSON.parse(out)
  expect(figures).toContainEqual(expect.objectContaining({old: expect.stringContaining('$40.1 million'), new: expect.stringContaining('$41.2 million')}))
  expect(statements).toHaveLength(1)
})
