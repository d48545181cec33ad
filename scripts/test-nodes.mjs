// Runs the tests on every supported line of Node:   npm run test:nodes [-- 22 24] [-- vitest arguments]
// The binaries come from npm and are kept in a cache folder outside the project.
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {homedir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = process.env.HARBORLINT_NODES ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'harborlint-nodes')
const args = process.argv.slice(2)
const named = args.filter(arg => /^\d+$/.test(arg))
const lines = named.length > 0 ? named : ['20', '22', '24']
const rest = args.filter(arg => !/^\d+$/.test(arg))
const outcomes = []
for (const line of lines) {
  const node = nodeOf(line)
  const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()
  console.log(`\n${version}`)
  // Tests start the command line with the Node they run on, and scripts find it first.
  const env = {...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}`}
  const {status} = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...rest], {cwd: root, env, stdio: 'inherit'})
  outcomes.push({version, isGood: status === 0})
}
console.log(`\n${outcomes.map(({version, isGood}) => `${version} ${isGood ? 'passes' : 'FAILS'}`).join('\n')}`)
process.exitCode = outcomes.every(({isGood}) => isGood) ? 0 : 1

// Installs a line of Node unless it is there; the package holds nothing but the binary.
function nodeOf(line) {
  const os = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${os}-${process.arch}`
  const folder = join(cache, line)
  const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node)) {
    mkdirSync(folder, {recursive: true})
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    execFileSync(npm, ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${line}`], {
      stdio: ['ignore', 'ignore', 'inherit']
    })
  }
  return node
}
