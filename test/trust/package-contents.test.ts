import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
// All that may be published. What is built may be missing here; what is not listed must not be there.
const wanted = [
  /^(?:README\.md|LICENSE|CHANGELOG\.md|package\.json)$/,
  /^bin\/(?:harborlint\.js|load-bundle\.js|package\.json)$/,
  /^dist\/cli\/(?:compiled-[0-9a-f]+\/)?[\w-]+\.cjs$/,
  /^dist\/(?:src|rules)\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts)$/,
  /^dist\/rules\/docs\.json$/,
  /^src\/(?:[\w-]+\/)*[\w-]+\.ts$/,
  /^rules\/(?:[\w-]+\/)?[\w-]+\.ts$/,
  /^rules\/docs\.json$/,
  /^docs\/rules\/(?:[\w-]+\/)?[\w-]+\.md$/,
  /^schema\/[\w.-]+\.schema\.json$/
]
const largest = 4_000_000

interface Packed {
  readonly files: readonly {readonly path: string; readonly size: number}[]
}

it('publishes what is wanted and nothing else', () => {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  const [{files} = {files: []}] = JSON.parse(out) as readonly Packed[] // As npm documents it.
  const paths = files.map(({path}) => path)
  expect(paths.filter(path => !wanted.some(pattern => pattern.test(path)))).toEqual([])
  expect(paths.filter(path => /\.map$|\.test\.|fixtures?\/|corpus|gold|seed/.test(path))).toEqual([])
  expect(files.filter(({size}) => size > largest)).toEqual([])
  for (const path of ['package.json', 'README.md', 'LICENSE', 'bin/harborlint.js', 'dist/cli/main.cjs', 'src/index.ts', 'rules/docs.json'])
    expect(paths).toContain(path)
})
