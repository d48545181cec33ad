import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {afterAll, beforeEach, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import schema from '../../schema/harborlint.config.schema.json' with {type: 'json'}
import {ConfigError} from '../../src/config/config-error.ts'
import {type Choice, type Plan, planner} from '../../src/config/plans.ts'

const base = mkdtempSync(join(tmpdir(), 'harborlint-config-'))
let home = base
let count = 0
beforeEach(() => {
  home = join(base, String(count++))
  mkdirSync(join(home, 'node_modules'), {recursive: true})
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(home, 'node_modules/harborlint'))
})
afterAll(() => rmSync(base, {recursive: true, force: true}))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(home, name)), {recursive: true})
  writeFileSync(join(home, name), text)
}

const choice: Choice = {only: [], skip: [], severity: {}, config: 'nearest'}

function plan(file: string, more: Partial<Choice> = {}): Promise<Plan> {
  return planner(rules, {...choice, ...more}, home)(file)
}

async function fault(yaml: string, name = 'harborlint.config.yaml'): Promise<string> {
  write(name, yaml)
  const error = await plan('release.md').catch(reason => reason)
  expect(error).toBeInstanceOf(ConfigError)
  return error.message
}

function levelOf({active}: Plan, id: string): string {
  const entry = active.find(({rule}) => rule.id === id)
  return entry ? (entry.severity ?? entry.rule.severity) : 'off'
}

it('needs no configuration', async () => {
  const found = await plan('release.md', {config: false})
  expect(found).toMatchObject({profile: 'recommended', failOn: 'warning', issuer: null, config: null})
  expect(found.active.every(({rule}) => rule.profiles.includes('recommended'))).toBe(true)
})

it.each([
  ['profil: strict\n', 'unknown key `profil`; did you mean `profile`?'],
  ['profile: strickt\n', '"strickt" is not one of recommended, strict; did you mean `strict`?'],
  ['issuer:\n  names: [A]\n  fiscalYear: 06-30\n', 'did you mean `fiscalYearEnd`?'],
  ['issuer:\n  names: [A]\n  fiscalYearEnd: June\n', '"June" is not a month and day as MM-DD'],
  ['issuer:\n  tickers: []\n', '`names` is missing'],
  ['rules:\n  dates/weekdy: error\n', 'there is no rule `dates/weekdy`; did you mean `dates/weekday`?'],
  ['rules:\n  dates/weekday: eror\n', '"eror" is not one of off, info, warning, error; did you mean `error`?'],
  ['rules:\n  dates/weekday: [error, {tolerance: 3}]\n', '`dates/weekday` has no option'],
  ['overrides:\n  - files: "*.md"\n    rules: {dates/weekdy: off}\n', 'overrides[0].rules["dates/weekdy"]'],
  ['extends: ./none.yaml\n', 'cannot find `./none.yaml`'],
  ['extends: ./harborlint.config.yaml\n', 'extends itself'],
  ['plugins: [no-such-package]\n', 'cannot load the plugin `no-such-package`'],
  ['phrases:\n  - {id: x, why: y}\n', 'needs `say`, `never`'],
  ['phrases:\n  - {id: X Y, never: z, why: y}\n', 'kebab-case'],
  ['phrases:\n  - {id: x, never: z, why: y}\n  - {id: x, never: q, why: y}\n', 'the rule `phrases/x` is there already'],
  ['profile: strict\nprofile: strict\n', 'not valid YAML'],
  ['- a list\n', 'is not a mapping'],
  ['ignore: archive\n', '"archive" is not a list']
])('says what is wrong with %j', async (yaml, words) => {
  expect(await fault(yaml)).toContain(words)
})

it('shows the place of a fault in the file', async () => {
  expect(await fault('profile: strict\nissuer:\n  names: [A]\n  fiscalYear: 06-30\n')).toContain(`harborlint.config.yaml:4:3: issuer.fiscalYear: unknown key`)
  expect(await fault('profile: strict\nissuer:\n  names: [A]\n  fiscalYear: 06-30\n')).toContain(`
  3 │   names: [A]
  4 │   fiscalYear: 06-30
    │   ^^^^^^^^^^`)
  rmSync(join(home, 'harborlint.config.yaml'))
  expect(await fault('{"rules": {"dates/weekday": "loud"}}', 'harborlint.config.json')).toContain('harborlint.config.json:1:29')
  rmSync(join(home, 'harborlint.config.json'))
  expect(await fault('export default {profil: "strict"}', 'harborlint.config.mjs')).toContain('harborlint.config.mjs: profil: unknown key')
})

it('takes the nearest file, and refuses two in one directory', async () => {
  write('harborlint.config.yaml', 'profile: strict\n')
  write('deep/er/harborlint.config.json', '{"failOn": "error"}')
  expect(await plan('release.md')).toMatchObject({profile: 'strict', failOn: 'warning'})
  expect(await plan('deep/er/release.md')).toMatchObject({profile: 'recommended', failOn: 'error'})
  expect(await plan('deep/release.md', {profile: 'recommended'})).toMatchObject({profile: 'recommended'})
  write('harborlint.config.mjs', 'export default {}')
  await expect(plan('release.md')).rejects.toThrow('two configurations')
})

it('joins what it extends, overrides and the command line, the last winning', async () => {
  write('node_modules/@acme/style/package.json', '{"name": "@acme/style", "exports": {".": {"import": "./base.mjs"}}}')
  write('node_modules/@acme/style/base.mjs', 'export default {failOn: "info", issuer: {names: ["Acme"], currency: "EUR"}, rules: {"dates/*": "info"}}')
  write('own.yaml', 'extends: "@acme/style"\nissuer: {names: [Acme Corp.]}\n')
  write(
    'harborlint.config.yaml',
    'extends: [./own.yaml]\nrules: {dates/weekday: warning}\nignore: [old/]\noverrides:\n  - files: archive/**\n    profile: strict\n    rules: {dates/weekday: off}\n'
  )
  const here = await plan('release.md')
  expect(here).toMatchObject({failOn: 'info', issuer: {names: ['Acme Corp.'], currency: 'EUR'}, isIgnored: false})
  expect([levelOf(here, 'dates/weekday'), levelOf(here, 'dates/impossible')]).toEqual(['warning', 'info'])
  const archive = await plan('archive/2003/release.md')
  expect([archive.profile, levelOf(archive, 'dates/weekday')]).toEqual(['strict', 'off'])
  expect((await plan('old/release.md')).isIgnored).toBe(true)
  expect(levelOf(await plan('release.md', {severity: {'dates/weekday': 'error'}}), 'dates/weekday')).toBe('error')
})

it('loads rules from a plugin and hands them their options', async () => {
  write(
    'rules/house.mjs',
    `export default {id: 'house/shout', severity: 'warning', profiles: ['strict'], authority: 'practice', needs: [], messages: {loud: 'loud'}, why: 'w', remedy: 'r',
      options: {limit: {type: 'number', default: 3, description: 'd'}}, check() {}}`
  )
  write('harborlint.config.yaml', 'plugins: [./rules/house.mjs]\nrules: {house/shout: [error, {limit: 5}]}\n')
  const {active} = await plan('release.md')
  expect(active.find(({rule}) => rule.id === 'house/shout')).toMatchObject({severity: 'error', options: {limit: 5}})
  expect(await fault('plugins: [./rules/house.mjs]\nrules: {house/shout: [error, {limit: five}]}\n')).toContain('"five" is not a number')
  expect(await fault('plugins: [./rules/house.mjs]\nrules: {house/shout: [error, {limt: 5}]}\n')).toContain('did you mean `limit`?')
  write('rules/none.mjs', 'export default {nothing: true}')
  expect(await fault('plugins: [./rules/none.mjs]\n')).toContain('neither a rule nor')
})

it('publishes a schema that says the same', () => {
  const validate = new Ajv({strict: false}).compile(schema)
  expect(validate({profile: 'strict', rules: {'dates/weekday': ['error', {}]}, issuer: {names: ['A']}, phrases: [{id: 'x', never: 'y', why: 'z'}]})).toBe(true)
  expect(validate({profil: 'strict'})).toBe(false)
  expect(validate({rules: {'dates/weekday': 'loud'}})).toBe(false)
  expect(validate({issuer: {}})).toBe(false)
})
