import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, it} from 'vitest'
import {startClient} from '../lsp/client.ts'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')
const hook = join(import.meta.dirname, 'no-network.cjs')
const examples = join(import.meta.dirname, '../../examples')
const files = readdirSync(examples)
  .filter(name => name !== 'README.md')
  .map(name => join(examples, name))

function run(command: string, args: readonly string[], env: Record<string, string> = {}): {code: number | null; out: string; err: string} {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8', env: {...process.env, ...env}, maxBuffer: 1 << 26})
  return {code: status, out: stdout, err: stderr}
}

const hasNamespaces = spawnSync('unshare', ['--net', 'true']).status === 0

it('notices a network use, so that the tests below can fail', () => {
  expect(run(process.execPath, ['-e', 'fetch("http://127.0.0.1:9/")'], {NODE_OPTIONS: `--require ${hook}`}).code).toBe(97)
})

it.each(['json', 'sarif', 'text', 'lsp'])('reports as %s without any use of the network', format => {
  const args = [launcher, 'check', ...files, '--profile', 'strict', '--format', format, '--as-of', '2026-01-15']
  const plain = run(process.execPath, args)
  const hooked = run(process.execPath, args, {NODE_OPTIONS: `--require ${hook}`})
  expect(hooked.err).not.toContain('NETWORK')
  expect(hooked.code).toBe(plain.code)
  expect(hooked.out).toBe(plain.out)
})

it('checks in workers without any use of the network', () => {
  const args = [launcher, 'check', ...files, '--format', 'json', '--as-of', '2026-01-15', '--jobs']
  const plain = run(process.execPath, [...args, '1'])
  const hooked = run(process.execPath, [...args, '2'], {NODE_OPTIONS: `--require ${hook}`})
  expect(hooked.err).not.toContain('NETWORK')
  expect(hooked).toMatchObject({code: plain.code, out: plain.out})
})

it.skipIf(!hasNamespaces)('gives the same bytes in a namespace without interfaces', () => {
  const args = [launcher, 'check', ...files, '--format', 'json', '--as-of', '2026-01-15']
  const plain = run(process.execPath, args)
  const alone = run('unshare', ['--net', process.execPath, ...args])
  expect(alone.out).toBe(plain.out)
  expect(alone.code).toBe(plain.code)
})

it('serves editors without any use of the network', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-trust-'))
  const client = await startClient(directory, {NODE_OPTIONS: `--require ${hook}`})
  const uri = pathToFileURL(join(directory, 'q1.md')).href
  const pushed = client.pushed(uri)
  const text = '# Northgate Reports\n\nThe range is $45 million to $42 million.\n'
  await client.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
  expect((await pushed).diagnostics.map(diagnostic => diagnostic.code)).toContain('numeric/range-order')
  expect(await client.stop()).toBe(0)
})

it('leaves no copy of the text behind', () => {
  const directory = mkdtempSync(join(tmpdir(), 'harborlint-trust-'))
  const temporary = mkdtempSync(join(tmpdir(), 'harborlint-tmp-'))
  writeFileSync(join(directory, 'q1.md'), '# Northgate Reports\n\nThe range is $45 million to $42 million.\n')
  const {code} = run(process.execPath, [launcher, join(directory, 'q1.md')], {TMPDIR: temporary, HOME: temporary})
  expect(code).toBe(1)
  expect(readdirSync(temporary)).toEqual([])
  expect(readdirSync(directory)).toEqual(['q1.md'])
  expect(statSync(join(directory, 'q1.md')).size).toBeGreaterThan(0)
})
