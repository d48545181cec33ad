import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {PassThrough} from 'node:stream'
import {createConnection} from 'vscode-languageserver/node'
import {createMessageConnection, type Diagnostic, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {rules} from '../../rules/index.ts'
import {createEngine} from '../../src/cli/lsp.ts'
import {ConfigError} from '../../src/config/config-error.ts'
import {resolveConfig} from '../../src/config/resolve-config.ts'
import {serve} from '../../src/lsp/server.ts'
import {addWaiver, parseWaiverFile, removeWaivers} from '../../src/review/waiver-file.ts'

/** A configuration is taken or refused with an error of its own, which points into the file. */
export async function holdConfig(text: string, folder: string, name: string): Promise<void> {
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
  const outcomes: string[] = []
  for (const _ of [1, 2]) {
    try {
      const config = await resolveConfig(file, rules)
      config.settingsWith([])
      config.ignores(join(folder, 'q1.md'))
      config.overridesFor(join(folder, 'q1.md'))
      outcomes.push('taken')
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      if (!error.message) throw new Error('config: an error without words')
      for (const {span} of error.problems)
        if (span && !(0 <= span.start && span.start <= span.end && span.end <= text.length))
          throw new Error(`position: a problem at ${span.start}-${span.end} of ${text.length}`)
      outcomes.push(error.message)
    }
  }
  if (outcomes[0] !== outcomes[1]) throw new Error('same: a second look says something else')
}

/** A waiver file is read with problems as values; a waiver added to a sound file is there, and gone when it is removed. */
export function holdWaivers(text: string): void {
  const {entries, problems} = parseWaiverFile(text)
  for (const {span} of [...entries, ...problems])
    if (!(0 <= span.start && span.start <= span.end && span.end <= text.length))
      throw new Error(`position: a waiver at ${span.start}-${span.end} of ${text.length}`)
  if (problems.length > 0 || (text.trim() !== '' && entries.length === 0)) return
  const added = addWaiver(text, {
    file: 'q1.md',
    rule: 'numeric/range-order',
    fingerprint: 'ffff',
    excerpt: 'a: “b” # c',
    reason: '- r\n',
    by: '@b',
    on: '2026-01-01'
  })
  const after = parseWaiverFile(added)
  if (after.problems.length > 0 || after.entries.length !== entries.length + 1) throw new Error('waivers: one was added and is not there')
  const last = after.entries.at(-1)
  const removed = parseWaiverFile(removeWaivers(added, last ? [last] : []))
  if (removed.problems.length > 0 || removed.entries.length !== entries.length) throw new Error('waivers: one was removed and another is gone')
}

// An operation on the server: the name of a message, the document, the text and a place.
type Operation = readonly [kind: number, document: number, text: string, place: number]

interface Editor {
  readonly toServer: PassThrough
  readonly connection: ReturnType<typeof createMessageConnection>
  readonly errors: string[]
}

let editor: Promise<Editor> | null = null

async function openEditor(): Promise<Editor> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
  serve(server, createEngine(), '0')
  const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const errors: string[] = []
  connection.onNotification('window/logMessage', (params: {type: number; message: string}) => {
    if (params.type === 1) errors.push(params.message)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {workspace: {diagnostics: {refreshSupport: true}}}})
  await connection.sendNotification('initialized', {})
  return {toServer, connection, errors}
}

/** Whatever the order of messages, the server answers, and its places lie in the document. */
export async function holdLsp(text: string): Promise<void> {
  const operations = operationsOf(text)
  editor ??= openEditor()
  const {connection, errors} = await editor
  const texts = new Map<string, string>()
  const answers: Promise<unknown>[] = []
  for (const [index, [kind, number, words, place]] of operations.entries()) {
    const uri = [`file:///tmp/none/d${number % 3}.md`, 'untitled:Untitled-1', 'file:///tmp/none/a%20b.htm', 'http://x/y', ''][number % 5] ?? ''
    const textDocument = {uri}
    const open = texts.get(uri)
    const position = {line: place % 40, character: place % 90}
    const ask = (method: string, params: object): void => {
      const answer = connection.sendRequest(method, params).catch((error: {code?: number; message?: string}) => {
        // Cancelled, or refused in words.
        if (error.code === -32802 || error.code === -32800 || error.code === -32803) return null
        throw new Error(`lsp: ${method} is answered by ${error.code} ${error.message}`)
      })
      answers.push(answer)
    }
    if (kind % 9 === 0) {
      texts.set(uri, words)
      await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: index, text: words}})
    } else if (kind % 9 === 1 && open !== undefined) {
      texts.set(uri, words)
      const change = place % 2 === 0 ? {text: words} : {range: {start: {line: 0, character: 0}, end: {line: 100_000, character: 0}}, text: words}
      await connection.sendNotification('textDocument/didChange', {textDocument: {uri, version: index}, contentChanges: [change]})
    } else if (kind % 9 === 2) {
      texts.delete(uri)
      await connection.sendNotification('textDocument/didClose', {textDocument})
    } else if (kind % 9 === 3) ask('textDocument/diagnostic', {textDocument})
    else if (kind % 9 === 4)
      ask('textDocument/codeAction', {textDocument, range: {start: position, end: {line: position.line + 3, character: 0}}, context: {diagnostics: []}})
    else if (kind % 9 === 5) ask('textDocument/hover', {textDocument, position})
    else if (kind % 9 === 6) ask('textDocument/documentSymbol', {textDocument})
    else if (kind % 9 === 7) ask('textDocument/codeLens', {textDocument})
    else await connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
  }
  await Promise.all(answers)
  for (const [uri, words] of texts) {
    const {items} = (await connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})) as {items: readonly Diagnostic[]} // By the protocol.
    const lines = words.split(/\r\n|\r|\n/)
    for (const {range} of items) {
      for (const {line, character} of [range.start, range.end]) {
        if (line >= lines.length || character > (lines[line] ?? '').length)
          throw new Error(`position: a diagnostic at ${line}:${character} of ${lines.length} lines`)
      }
    }
    await connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }
  const error = errors.splice(0)[0]
  if (error) throw new Error(`lsp: ${error}`)
}

function operationsOf(text: string): readonly Operation[] {
  return text.split('\u0001').flatMap(line => {
    const [kind = '', document = '', place = '', words = ''] = line.split('\u0002')
    return /^\d{1,3}$/.test(kind) ? [[Number(kind), Number(document) || 0, words, Number(place) || 0] as const] : []
  })
}
