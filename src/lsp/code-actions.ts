import {type CodeAction, CodeActionKind, type Range, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding} from '../lint/finding.ts'
import type {Fix} from '../rule/define-rule.ts'
import {diagnosticOf, rangeOf} from './diagnostics.ts'

/** Everything safe at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.harborlint`

/** Asks the server to write a waiver; arguments: document URI, fingerprint, reason, name, expiry. */
export const waiveCommand = 'harborlint.waive'

/** What can be done about the findings in `range`, for the kinds asked for (all if none are). */
export function codeActionsFor(document: TextDocument, findings: readonly Finding[], range: Range, kinds: readonly string[] | undefined): CodeAction[] {
  const wants = (kind: string): boolean => !kinds || kinds.some(asked => kind === asked || kind.startsWith(`${asked}.`))
  const open = findings.filter(finding => !finding.waived)
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const start = document.offsetAt(range.start)
    const end = document.offsetAt(range.end)
    for (const finding of open) {
      if (finding.span.start > end || finding.span.end < start) continue
      for (const fix of finding.fixes) actions.push(quickFix(document, finding, fix))
      actions.push(waive(document, finding))
    }
  }
  if (wants(fixAllKind)) {
    const safe = open.flatMap(finding => finding.fixes.filter(fix => fix.safety === 'safe').slice(0, 1))
    const edits = withoutOverlaps(document, safe)
    if (edits.length > 0) actions.push({title: 'Make all safe corrections', kind: fixAllKind, edit: {changes: {[document.uri]: edits}}})
  }
  return actions
}

function quickFix(document: TextDocument, finding: Finding, fix: Fix): CodeAction {
  return {
    title: fix.safety === 'safe' ? fix.title : `${fix.title} (suggestion: read it before you keep it)`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding)],
    isPreferred: fix.safety === 'safe',
    edit: {changes: {[document.uri]: editsOf(document, fix)}}
  }
}

function waive(document: TextDocument, finding: Finding): CodeAction {
  const title = `Waive ${finding.rule} with a reason…`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding)],
    command: {title, command: waiveCommand, arguments: [document.uri, finding.fingerprint]}
  }
}

function editsOf(document: TextDocument, fix: Fix): TextEdit[] {
  return fix.edits.map(edit => ({range: rangeOf(document, edit.span), newText: edit.text}))
}

function withoutOverlaps(document: TextDocument, fixes: readonly Fix[]): TextEdit[] {
  const taken: Fix['edits'][number][] = []
  for (const fix of fixes) {
    const isFree = fix.edits.every(edit => taken.every(other => edit.span.end <= other.span.start || edit.span.start >= other.span.end))
    if (isFree) taken.push(...fix.edits)
  }
  return taken.map(edit => ({range: rangeOf(document, edit.span), newText: edit.text}))
}
