import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, it} from 'vitest'
import type {CodeAction, CodeLens, DocumentDiagnosticReport, DocumentSymbol, Hover, PublishDiagnosticsParams} from 'vscode-languageserver'
import {type Client, startClient} from './client.ts'

const text = `# Northgate Tool Corp. Reports 🎉 Results

MILWAUKEE, Monday, March 3, 2026 - Northgate Tool Corp. (NYSE: NGT) expects revenue of $45 million to $42 million in 2026.
`

let directory: string
let uri: string
let client: Client

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harborlint-lsp-'))
  uri = pathToFileURL(join(directory, 'q1.md')).href
  client = await startClient(directory)
})
afterEach(() => client.stop())

async function open(content = text): Promise<void> {
  await client.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text: content}})
}

const codes = (diagnostics: readonly {code?: string | number | undefined}[]): unknown[] => diagnostics.map(diagnostic => diagnostic.code)

it('pushes findings, follows edits and clears on close', async () => {
  const first = client.pushed(uri)
  await open()
  const {diagnostics, version} = await first
  expect(version).toBe(1)
  expect(codes(diagnostics)).toContain('numeric/range-order')
  const range = diagnostics.find(diagnostic => diagnostic.code === 'numeric/range-order')
  expect(range?.range.start.line).toBe(2)
  expect(range?.codeDescription?.href).toContain('numeric/range-order')
  const second = client.pushed(uri, list => !codes(list).includes('numeric/range-order'))
  const at = text.split('\n')[2]?.indexOf('$45') ?? 0
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: {uri, version: 2},
    contentChanges: [{range: {start: {line: 2, character: at + 1}, end: {line: 2, character: at + 3}}, text: '40'}]
  })
  expect((await second).version).toBe(2)
  const closed = client.pushed(uri, list => list.length === 0)
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await closed
})

it('answers a pull with the same findings and stops pushing', async () => {
  await open()
  const report = (await client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})) as DocumentDiagnosticReport
  expect(report.kind === 'full' ? codes(report.items) : []).toContain('numeric/range-order')
})

it('counts characters as the editor does, past an emoji', async () => {
  const pushed = client.pushed(uri)
  await open('# Northgate Reports 🎉 $45 million to $42 million Range\n')
  const found = (await pushed).diagnostics.find(diagnostic => diagnostic.code === 'numeric/range-order')
  expect(found?.range.start.character).toBe('# Northgate Reports 🎉 '.length)
})

it('shows what was understood of a figure and of a finding', async () => {
  await open()
  const line = text.split('\n')[2] ?? ''
  const hover = (await client.connection.sendRequest('textDocument/hover', {
    textDocument: {uri},
    position: {line: 2, character: line.indexOf('$45') + 2}
  })) as Hover
  const value = typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : ''
  expect(value).toContain('numeric/range-order')
  expect(value).toContain('45,000,000 USD')
})

it('lists the sections of a release', async () => {
  await open()
  const symbols = (await client.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})) as DocumentSymbol[]
  expect(symbols.map(symbol => symbol.detail)).toContain('headline')
})

it('says above the legend what its factors meet', async () => {
  await open(
    `${text}\nForward-Looking Statements\n\nThis release contains forward-looking statements. Actual results could differ materially because of weaker demand for machine tools or higher steel prices. We undertake no obligation to update them.\n`
  )
  const lenses = (await client.connection.sendRequest('textDocument/codeLens', {textDocument: {uri}})) as CodeLens[]
  expect(lenses[0]?.command?.title).toMatch(/forward-looking statement.*factors/)
})

it('waives with a reason, and asks for one in the waiver file where none was given', async () => {
  const pushed = client.pushed(uri)
  await open()
  const {diagnostics} = await pushed
  const range = diagnostics.find(diagnostic => diagnostic.code === 'numeric/range-order')?.range
  const actions = (await client.connection.sendRequest('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: []}})) as CodeAction[]
  const waive = actions.find(action => action.title.startsWith('Waive numeric/range-order'))
  const waivers = pathToFileURL(join(directory, 'harborlint.waivers.yaml')).href
  const problem = client.pushed(waivers, list => codes(list).includes('waiver/no-reason'))
  // The command writes into the working directory of the server.
  await client.connection.sendRequest('workspace/executeCommand', {command: 'harborlint.waive', arguments: waive?.command?.arguments})
  await problem
  const cleared = client.pushed(uri, list => !codes(list).includes('numeric/range-order'))
  const file = join(directory, 'harborlint.waivers.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('reason: ""', 'reason: Agreed').replace('by: ""', 'by: Ada Reyes'))
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: waivers, type: 2}]})
  await cleared
})

it('shows a fault of the configuration in its file, and recovers', async () => {
  const config = join(directory, 'harborlint.config.yaml')
  writeFileSync(config, 'profil: strict\n')
  const fault = client.pushed(pathToFileURL(config).href, list => list.length > 0)
  await open()
  expect((await fault).diagnostics[0]?.message).toMatch(/profil/)
  const cleared = client.pushed(pathToFileURL(config).href, list => list.length === 0)
  const found = client.pushed(uri, list => codes(list).includes('numeric/range-order'))
  writeFileSync(config, 'profile: strict\n')
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: pathToFileURL(config).href, type: 2}]})
  await Promise.all([cleared, found])
})

it('shows what is wrong with a shared file as long as any open document meets it', async () => {
  const config = pathToFileURL(join(directory, 'harborlint.config.yaml')).href
  const other = pathToFileURL(join(directory, 'q2.md')).href
  writeFileSync(join(directory, 'harborlint.config.yaml'), 'profil: strict\n')
  const lists: (readonly unknown[])[] = []
  client.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri === config) lists.push(params.diagnostics)
  })
  await open()
  await client.connection.sendNotification('textDocument/didOpen', {textDocument: {uri: other, languageId: 'markdown', version: 1, text}})
  // An answer about each document shows that it has been checked.
  const hover = (of: string): Promise<unknown> =>
    client.connection.sendRequest('textDocument/hover', {textDocument: {uri: of}, position: {line: 0, character: 0}})
  await hover(uri)
  await hover(other)
  expect(lists.map(list => list.length)).toEqual([1])
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri: other}})
  await hover(other)
  expect(lists.map(list => list.length)).toEqual([1])
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await hover(uri)
  expect(lists.map(list => list.length)).toEqual([1, 0])
})

it('holds a release against the issuer of the configuration', async () => {
  writeFileSync(
    join(directory, 'harborlint.config.yaml'),
    `issuer:
  names: [Northgate Tool Corp.]
  tickers: [{exchange: NYSE, symbol: NGT}]
  contacts: [{name: Jane Roe, phone: (414) 867-5309}]
  legends:
    forward: This release contains forward-looking statements. Actual results could differ materially because of weaker demand for our machine tools in Ohio.
`
  )
  const release = `# Northgate Tool Corp. Expands

MILWAUKEE, March 3, 2026 - Northgate Tool Corp. (NYSE: NTG) expects to open a plant in 2026.

This release contains forward-looking statements. Actual results could differ materially because of weaker demand for machine tools in Ohio.

Investor Contact: Jane Roe, (414) 867-5390
`
  const pushed = client.pushed(uri, list => list.length > 0)
  await open(release)
  const {diagnostics} = await pushed
  const found = (code: string): (typeof diagnostics)[number] | undefined => diagnostics.find(diagnostic => diagnostic.code === code)
  for (const code of ['issuer/ticker-consistency', 'contact/unlisted', 'issuer/drifted-text']) expect(codes(diagnostics)).toContain(code)
  // The hover shows the words that differ; the lens above the legend is there as without a configuration.
  const drifted = found('issuer/drifted-text')
  const hover = (await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: drifted?.range.start})) as Hover
  expect(JSON.stringify(hover.contents)).toContain('[-our-]')
  const lenses = (await client.connection.sendRequest('textDocument/codeLens', {textDocument: {uri}})) as CodeLens[]
  expect(lenses).toHaveLength(1)
  // The correction restores the approved words.
  const ask = (range: unknown): Promise<CodeAction[]> =>
    client.connection.sendRequest('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: []}})
  const restore = (await ask(drifted?.range)).find(action => action.title.startsWith('Restore'))
  expect(restore?.edit?.changes?.[uri]?.[0]?.newText).toBe(' our')
  // A finding against the configuration is waived as any other.
  const waive = (await ask(found('contact/unlisted')?.range)).find(action => action.title.startsWith('Waive contact/unlisted'))
  const cleared = client.pushed(uri, list => !codes(list).includes('contact/unlisted'))
  await client.connection.sendRequest('workspace/executeCommand', {
    command: 'harborlint.waive',
    arguments: [...(waive?.command?.arguments ?? []), 'Jane moved desks', 'Ada Reyes']
  })
  await cleared
  // A configuration that knows no issuer any more says nothing of it.
  const config = pathToFileURL(join(directory, 'harborlint.config.yaml')).href
  const silent = client.pushed(uri, list => !codes(list).includes('issuer/drifted-text') && !codes(list).includes('issuer/ticker-consistency'))
  writeFileSync(join(directory, 'harborlint.config.yaml'), 'profile: recommended\n')
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: config, type: 2}]})
  await silent
})

it('survives messages in any order and leaves with code 0', async () => {
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await client.connection.sendNotification('textDocument/didChange', {textDocument: {uri, version: 9}, contentChanges: [{text: 'x'}]}).catch(() => {})
  expect(await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line: 99, character: 99}})).toBeNull()
  await open()
  expect(await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line: 99, character: 99}})).toBeNull()
  const code = await client.stop()
  expect(code).toBe(0)
  client = await startClient(directory)
})
