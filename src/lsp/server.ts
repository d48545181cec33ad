import {pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checked, Engine, FileProblem} from './checked.ts'
import {codeActionsFor, fixAllKind, waiveCommand} from './code-actions.ts'
import {codeLensesOf} from './code-lens.ts'
import {diagnosticsOf, problemDiagnostic} from './diagnostics.ts'
import {pathOf} from './document-path.ts'
import {hoverAt} from './hover.ts'
import {createProblemBoard} from './problem-board.ts'
import {symbolsOf} from './symbols.ts'

/** Pause after a keystroke before the document is checked, milliseconds. */
const debounce = 120

/** Serves the language server protocol on a connection until it is closed. */
export function serve(connection: Connection, engine: Engine, version: string): void {
  const documents = new TextDocuments(TextDocument)
  const results = new Map<string, Promise<Checked | null>>()
  const timers = new Map<string, NodeJS.Timeout>()
  // Clients that announce pull diagnostics do not all pull: push until a document is first pulled.
  const pulled = new Set<string>()
  const board = createProblemBoard()
  let canWatch = false
  let canRefresh = false
  let canShow = false

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true
    canShow = params.capabilities.window?.showDocument?.support === true
    return {
      serverInfo: {name: 'harborlint', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
        diagnosticProvider: {identifier: 'harborlint', interFileDependencies: false, workspaceDiagnostics: false},
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
        hoverProvider: true,
        documentSymbolProvider: true,
        codeLensProvider: {},
        executeCommandProvider: {commands: [waiveCommand]}
      }
    }
  })

  connection.onInitialized(() => {
    if (!canWatch) return
    const watchers = ['**/harborlint.config.{yaml,yml,json,js,mjs}', '**/harborlint.waivers.yaml', '**/*.{yaml,yml,json,mjs,js}'].map(globPattern => ({
      globPattern
    }))
    void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
  })

  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(change => engine.dependsOn(pathOf(change.uri)))) recheckAll()
  })
  connection.onDidChangeConfiguration(recheckAll)

  documents.onDidChangeContent(({document}) => {
    results.delete(document.uri)
    clearTimeout(timers.get(document.uri))
    timers.set(
      document.uri,
      setTimeout(() => void push(document.uri), debounce)
    )
  })
  documents.onDidSave(({document}) => {
    if (engine.dependsOn(pathOf(document.uri))) recheckAll()
  })
  documents.onDidClose(({document}) => {
    clearTimeout(timers.get(document.uri))
    timers.delete(document.uri)
    results.delete(document.uri)
    pulled.delete(document.uri)
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
    showProblems(document.uri, [])
  })

  connection.languages.diagnostics.on(async ({textDocument}, token) => {
    if (!pulled.has(textDocument.uri)) {
      pulled.add(textDocument.uri)
      void connection.sendDiagnostics({uri: textDocument.uri, diagnostics: []})
    }
    const found = await current(textDocument.uri)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Superseded', {retriggerRequest: false})
    return {kind: DocumentDiagnosticReportKind.Full, items: found ? diagnosticsOf(found.document, found.checked) : []}
  })
  connection.onCodeAction(async ({textDocument, range, context}) => {
    const found = await current(textDocument.uri)
    return found ? codeActionsFor(found.document, found.checked.findings, range, context.only) : []
  })
  connection.onHover(async ({textDocument, position}) => {
    const found = await current(textDocument.uri)
    return found ? hoverAt(found.document, found.checked, found.document.offsetAt(position)) : null
  })
  connection.onDocumentSymbol(async ({textDocument}) => {
    const found = await current(textDocument.uri)
    return found?.checked.release ? symbolsOf(found.document, found.checked.release.sections) : []
  })
  connection.onCodeLens(async ({textDocument}) => {
    const found = await current(textDocument.uri)
    return found?.checked.release ? codeLensesOf(found.document, found.checked.release) : []
  })
  connection.onExecuteCommand(async ({command, arguments: args = []}) => {
    if (command !== waiveCommand) throw new ResponseError(LSPErrorCodes.RequestFailed, `Unknown command ${command}`)
    return waive(args)
  })

  documents.listen(connection)
  connection.listen()

  // The latest result of an open document; checks it if that has not been done for this version.
  async function current(uri: string): Promise<{document: TextDocument; checked: Checked} | null> {
    const document = documents.get(uri)
    if (!document) return null
    let result = results.get(uri)
    if (!result) {
      result = check(document)
      results.set(uri, result)
    }
    const checked = await result
    // Changed while it was being checked: the answer would point at other words.
    const now = documents.get(uri)
    if (now && now.version !== checked?.version) return current(uri)
    return checked ? {document, checked} : null
  }

  async function check(document: TextDocument): Promise<Checked | null> {
    try {
      const {checked, problems} = await engine.check(pathOf(document.uri), document.getText(), document.version)
      // A document that has been closed or changed meanwhile has nothing to add.
      if (documents.get(document.uri)?.version === checked.version) showProblems(document.uri, problems)
      return checked
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return {
        version: document.version,
        release: null,
        findings: [],
        failures: [`harborlint could not check this document: ${error instanceof Error ? error.message : String(error)}`]
      }
    }
  }

  async function push(uri: string): Promise<void> {
    timers.delete(uri)
    if (pulled.has(uri)) return
    const found = await current(uri)
    if (found) await connection.sendDiagnostics({uri, version: found.checked.version, diagnostics: diagnosticsOf(found.document, found.checked)})
  }

  function recheckAll(): void {
    engine.reset()
    results.clear()
    for (const document of documents.all()) void push(document.uri)
    if (canRefresh && pulled.size > 0) connection.languages.diagnostics.refresh()
  }

  function showProblems(uri: string, problems: readonly FileProblem[]): void {
    for (const [path, list] of board.note(uri, problems)) {
      const target = pathToFileURL(path).href
      const diagnostics: Diagnostic[] = list.map(problem => problemDiagnostic(TextDocument.create(target, 'yaml', 0, problem.source), problem))
      void connection.sendDiagnostics({uri: target, diagnostics})
    }
  }

  async function waive(args: readonly unknown[]): Promise<string> {
    const [uri, fingerprint, reason = '', by = '', expires] = args.map(arg => (arg === null || arg === undefined ? undefined : String(arg)))
    const found = uri ? await current(uri) : null
    const finding = found?.checked.findings.find(candidate => candidate.fingerprint === fingerprint)
    if (!uri || !finding) throw new ResponseError(LSPErrorCodes.RequestFailed, 'The finding to waive is not in the document any more')
    const path = await engine.waive(pathOf(uri), finding, reason, by, expires)
    // Without a reason and a name the entry does not count and says so in the waiver file: open it there.
    if (canShow && (!reason || !by)) await connection.window.showDocument({uri: pathToFileURL(path).href, takeFocus: true})
    recheckAll()
    return path
  }
}
