import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {version} from '../../../src/version.ts'
import {contents, directory, init, write} from './larkfield.ts'

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
