import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import type {Diagnostic, PublishDiagnosticsParams} from 'vscode-languageserver'
import {createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'

const launcher = join(import.meta.dirname, '../../bin/harborlint.js')

/** A protocol client over the real process. */
export interface Client {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  /** Resolves with the diagnostics next pushed for a URI that satisfy the test. */
  pushed(uri: string, satisfies?: (diagnostics: readonly Diagnostic[]) => boolean): Promise<PublishDiagnosticsParams>
  stop(): Promise<number | null>
}

/** Starts the server and shakes hands. */
export async function startClient(directory: string, env: Readonly<Record<string, string>> = {}): Promise<Client> {
  const child = spawn(process.execPath, [launcher, 'lsp', '--stdio'], {cwd: directory, stdio: ['pipe', 'pipe', 'inherit'], env: {...process.env, ...env}})
  if (!child.stdout || !child.stdin) throw new Error('no streams')
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  const waiting = new Set<{uri: string; satisfies: (diagnostics: readonly Diagnostic[]) => boolean; resolve: (params: PublishDiagnosticsParams) => void}>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    for (const one of waiting) {
      if (one.uri !== params.uri || !one.satisfies(params.diagnostics)) continue
      waiting.delete(one)
      one.resolve(params)
    }
  })
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  return {
    connection,
    process: child,
    pushed: (uri, satisfies = () => true) => new Promise(resolve => waiting.add({uri, satisfies, resolve})),
    async stop() {
      const exited = new Promise<number | null>(resolve => child.once('exit', resolve))
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return exited
    }
  }
}
