import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {commands, type ExtensionContext, window, workspace} from 'vscode'
import {ExecuteCommandRequest, LanguageClient, TransportKind} from 'vscode-languageclient/node'

const waive = 'harborlint.waive'

let client: LanguageClient | undefined

/** Starts the language server for releases in Markdown, plain text and HTML. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = serverModule(context)
  const run = {module, transport: TransportKind.stdio, args: ['lsp', '--stdio']}
  client = new LanguageClient(
    'harborlint',
    'harborlint',
    {run, debug: run},
    {
      documentSelector: ['markdown', 'plaintext', 'html'].map(language => ({scheme: 'file', language})),
      middleware: {
        // A waiver needs a reason and a name: ask for both here, where a person can type.
        executeCommand: async (command, args, next) => (command === waive ? askAndWaive(args) : next(command, args))
      }
    }
  )
  context.subscriptions.push(commands.registerCommand('harborlint.restart', () => client?.restart()))
  await client.start()
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}

function serverModule(context: ExtensionContext): string {
  const configured = workspace.getConfiguration('harborlint').get<string>('path')
  if (configured) return configured
  for (const folder of workspace.workspaceFolders ?? []) {
    const own = join(folder.uri.fsPath, 'node_modules', 'harborlint', 'bin', 'harborlint.js')
    if (existsSync(own)) return own
  }
  return context.asAbsolutePath(join('server', 'bin', 'harborlint.js'))
}

async function askAndWaive(args: readonly unknown[]): Promise<unknown> {
  const reason = await window.showInputBox({title: 'Waive this finding', prompt: 'Why may it stand?', ignoreFocusOut: true})
  if (!reason) return null
  const known = workspace.getConfiguration('harborlint').get<string>('reviewer')
  const by = known || (await window.showInputBox({title: 'Waive this finding', prompt: 'Your name', ignoreFocusOut: true}))
  if (!by) return null
  return client?.sendRequest(ExecuteCommandRequest.type, {command: waive, arguments: [...args.slice(0, 2), reason, by]})
}
