import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'

/** Linters of prose that are measured beside ours: the newest versions that run on Node 20. */
const packages = {
  'markdownlint-cli2': '0.20.0',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  'write-good': '1.0.8',
  alex: '11.0.1',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-terminology': '5.2.16',
  'textlint-rule-write-good': '2.0.0',
  'textlint-rule-alex': '5.0.0',
  'textlint-rule-common-misspellings': '1.0.1',
  'textlint-rule-stop-words': '5.2.0',
  'textlint-rule-no-empty-section': '1.1.0',
  'textlint-rule-no-start-duplicated-conjunction': '2.0.2',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-unexpanded-acronym': '1.2.4'
}
const isRule = name => name.startsWith('textlint-rule-')

/**
 * Installs the peers into a cache folder outside the project, once, and returns how each checks Markdown files:
 * `command(paths)` gives the arguments for node.
 */
export function installPeers() {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'harborlint-bench')
  const manifest = join(cache, 'package.json')
  const wanted = JSON.stringify({private: true, dependencies: packages})
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== wanted) {
    mkdirSync(cache, {recursive: true})
    writeFileSync(manifest, wanted)
    const {status, stderr} = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: cache, encoding: 'utf8'})
    if (status !== 0) {
      writeFileSync(manifest, '{}')
      throw new Error(`The peers cannot be installed into ${cache}:\n${stderr}`)
    }
  }
  const rules = Object.keys(packages)
    .filter(isRule)
    .map(name => [name.slice('textlint-rule-'.length), true])
  const textlintrc = join(cache, 'textlintrc.json')
  writeFileSync(textlintrc, JSON.stringify({rules: Object.fromEntries(rules)}))
  const program = (name, file) => join(cache, 'node_modules', name, file)
  const bin = name => {
    const {bin} = JSON.parse(readFileSync(program(name, 'package.json'), 'utf8'))
    return program(name, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
  }
  const run = (name, shown, ...options) => ({name: `${shown} ${packages[name]}`, command: paths => [bin(name), ...options, ...paths]})
  return [
    run('markdownlint-cli2', 'markdownlint-cli2'),
    run('remark-cli', 'remark-cli with preset-lint-recommended', '--quiet', '--no-stdout', '--use', program('remark-preset-lint-recommended', 'index.js')),
    run('write-good', 'write-good'),
    run('alex', 'alex'),
    run('textlint', `textlint with ${rules.length} rules`, '--config', textlintrc, '--rules-base-directory', join(cache, 'node_modules'))
  ]
}
