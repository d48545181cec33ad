import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Section} from '../outline/section.ts'
import {rangeOf} from './diagnostics.ts'

/** The sections of a release for the editor's outline; page furniture is left out. */
export function symbolsOf(document: TextDocument, sections: readonly Section[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  for (const section of sections) {
    if (section.role === 'furniture' || section.role === 'dateline') continue
    const range = rangeOf(document, section.span)
    symbols.push({
      name: nameOf(section),
      detail: section.role,
      kind: section.role === 'headline' ? SymbolKind.File : section.role === 'table' ? SymbolKind.Array : SymbolKind.String,
      range,
      selectionRange: {start: range.start, end: range.start}
    })
  }
  return symbols
}

function nameOf({title, text}: Section): string {
  const words = (title ?? text).replace(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 57)}…` : words || '…'
}
