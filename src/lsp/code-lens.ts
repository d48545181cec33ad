import type {CodeLens} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Release} from '../facts/release.ts'
import {rangeOf} from './diagnostics.ts'

/** A line above the cautionary paragraph: how many subjects its factors meet, and which they do not. */
export function codeLensesOf(document: TextDocument, release: Release): CodeLens[] {
  const {cautionary, coverage, statements} = release
  if (!cautionary) return []
  const all = coverage.topics.length
  const open = coverage.uncovered.length
  const counted = `${statements.length} forward-looking ${statements.length === 1 ? 'statement' : 'statements'}, ${cautionary.factors.filter(factor => !factor.catchAll).length} factors`
  const title = open > 0 ? `${counted}; ${all - open} of ${all} subjects met, not: ${coverage.uncovered.join(', ')}` : `${counted}; every subject met`
  return [{range: rangeOf(document, {start: cautionary.span.start, end: cautionary.span.start}), command: {title, command: ''}}]
}
