import {execFileSync, spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const launcher = join(root, 'bin/harborlint.js')
const isThere = spawnSync('pre-commit', ['--version']).status === 0
const faulty = '# Northgate Tool Corp. Reports Results\n\nMILWAUKEE, March 3, 2026 - Northgate Tool Corp. expects revenue of $45 million to $42 million.\n'
const sound = faulty.replace('$45 million to $42', '$42 million to $45')
// Only what the test is about, so that other rules may change.
const config = 'rules: {contact/present: off, issuer/ticker-format: off, safe-harbor/missing: off}\n'

let home: string
let repository: string
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
const env = (): NodeJS.ProcessEnv => ({
  ...outside,
  PRE_COMMIT_HOME: join(home, 'cache'),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org'
})

function run(program: string, ...args: string[]): {code: number | null; out: string} {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd: repository, env: env(), encoding: 'utf8'})
  return {code: status, out: stdout + stderr}
}

function write(name: string, text: string): void {
  writeFileSync(join(repository, name), text)
}

/** A repository that offers our hook as published, so that what `.pre-commit-hooks.yaml` says is what runs. */
function publishedHook(): {path: string; revision: string} {
  const path = join(home, 'hook')
  mkdirSync(path)
  copyFileSync(join(root, '.pre-commit-hooks.yaml'), join(path, '.pre-commit-hooks.yaml'))
  const git = (...args: string[]): string => execFileSync('git', args, {cwd: path, env: env(), encoding: 'utf8'})
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'hook')
  return {path, revision: git('rev-parse', 'HEAD').trim()}
}

beforeEach(() => {
  if (!isThere) return
  home = mkdtempSync(join(tmpdir(), 'harborlint-pre-commit-'))
  repository = join(home, 'work')
  mkdirSync(repository)
  const {path, revision} = publishedHook()
  run('git', 'init', '-q')
  write('harborlint.config.yaml', config)
  // The program under test instead of one that an installation would fetch: nothing here needs a network.
  write(
    '.pre-commit-config.yaml',
    `repos:\n  - repo: ${path}\n    rev: ${revision}\n    hooks:\n      - id: harborlint\n        language: system\n        entry: ${process.execPath} ${launcher} check --force-exclude\n`
  )
  expect(run('pre-commit', 'install').code).toBe(0)
})
afterEach(() => {
  if (isThere) rmSync(home, {recursive: true, force: true})
})

it.skipIf(!isThere)('refuses a faulty release, and takes it once it is waived or mended', () => {
  write('q1.md', faulty)
  write('notes.csv', 'a,b\n')
  run('git', 'add', '.')
  const refused = run('git', 'commit', '-m', 'faulty')
  expect(refused.code).toBe(1)
  expect(refused.out).toContain('numeric/range-order')
  expect(run('git', 'rev-parse', '--verify', '-q', 'HEAD').code).not.toBe(0)

  const waived = run(process.execPath, launcher, 'waive', 'q1.md', 'numeric/range-order', '--reason', 'As the board agreed', '--by', 'Ada Reyes')
  expect(waived.code, waived.out).toBe(0)
  run('git', 'add', '.')
  const taken = run('git', 'commit', '-m', 'waived')
  expect(taken.code, taken.out).toBe(0)
  expect(taken.out).toMatch(/harborlint\.+Passed/)

  write('q2.md', faulty.replace('2026 -', '2026 --'))
  run('git', 'add', 'q2.md')
  expect(run('git', 'commit', '-m', 'faulty again').code).toBe(1)
  write('q2.md', sound)
  // Mended in the working tree only: what would be committed is still at fault, and the mended text is not lost.
  expect(run('git', 'commit', '-m', 'not staged').code).toBe(1)
  expect(readFileSync(join(repository, 'q2.md'), 'utf8')).toBe(sound)
  run('git', 'add', 'q2.md')
  const mended = run('git', 'commit', '-m', 'mended')
  expect(mended.code, mended.out).toBe(0)
  expect(run('git', 'log', '--format=%s').out).toBe('mended\nwaived\n')
})

it.skipIf(!isThere)('passes over what is no release and what the configuration ignores, without a word', () => {
  write('harborlint.config.yaml', `${config}ignore: [drafts/**]\n`)
  mkdirSync(join(repository, 'drafts'))
  write('drafts/q3.md', faulty)
  write('data.csv', 'a,b\n')
  run('git', 'add', '.')
  const taken = run('git', 'commit', '-m', 'nothing to check')
  expect(taken.code, taken.out).toBe(0)
  expect(taken.out).not.toContain('numeric/range-order')
})
