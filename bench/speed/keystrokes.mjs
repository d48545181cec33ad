import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {quantile, start} from './measure.mjs'

const {createMessageConnection} = createRequire(createRequire(import.meta.url).resolve('vscode-languageserver/node'))('vscode-jsonrpc/node')

/** Types into a document in a language server and asks for its diagnostics after each letter: seconds, median and p95. */
export async function typeInto(bin, path, text, letters) {
  const server = start([bin, 'lsp', '--stdio'])
  const connection = createMessageConnection(server.stdout, server.stdin)
  connection.listen()
  const uri = pathToFileURL(path).href
  await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {textDocument: {diagnostic: {}}}})
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'plaintext', version: 1, text}})
  const seconds = []
  const lines = text.split('\n')
  const typed = 'a few more words '
  // In the middle of the longest paragraph, as a writer does.
  const line = lines.reduce((longest, one, at) => (one.length > (lines[longest] ?? '').length ? at : longest), 0)
  let character = Math.floor((lines[line] ?? '').length / 2)
  for (let letter = 0; letter < letters; letter++) {
    const at = {line, character: character++}
    const from = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: letter + 2},
      contentChanges: [{range: {start: at, end: at}, text: typed[letter % typed.length]}]
    })
    await connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
    seconds.push((performance.now() - from) / 1000)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  // The first letters warm the server up.
  const warm = seconds.slice(Math.floor(letters / 4))
  return {median: quantile(warm, 0.5), p95: quantile(warm, 0.95)}
}
