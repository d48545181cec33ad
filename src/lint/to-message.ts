import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Fix, Related, Severity} from '../rule/define-rule.ts'
import type {LineIndex} from '../text/line-index.ts'
import type {Finding, Waived} from './finding.ts'

/** What a message of harborlint carries beside the fields that every vfile message has. */
export interface FindingFields {
  readonly messageId: string
  readonly severity: Severity
  readonly remedy: string
  readonly authority: Finding['authority']
  readonly section: Finding['section']
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  readonly fingerprint: string
  readonly waived: Waived | null
}

/** A finding as a vfile message. */
export type FindingMessage = VFileMessage & FindingFields

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** Adds findings to a file as messages, and returns them. */
export function addMessages(file: VFile, findings: readonly Finding[], lines: LineIndex): readonly FindingMessage[] {
  return findings.map(finding => toMessage(file, finding, lines))
}

function toMessage(file: VFile, finding: Finding, lines: LineIndex): FindingMessage {
  const {span, rule, severity, message: text, why, url, actual, expected, messageId, remedy, authority, section, related, fixes, fingerprint, waived} = finding
  const place = {start: {...lines.point(span.start), offset: span.start}, end: {...lines.point(span.end), offset: span.end}}
  const message = file.message(text, {place, source: 'harborlint', ruleId: rule})
  message.fatal = fatal[severity]
  message.note = why
  message.url = url
  if (actual) message.actual = actual
  message.expected = [...(expected.length > 0 ? expected : replacements(finding))]
  return Object.assign(message, {messageId, severity, remedy, authority, section, related, fixes, fingerprint, waived})
}

// Tools that know nothing of `fixes` offer what is expected in the place of the message.
function replacements({span, fixes}: Finding): readonly string[] {
  return fixes.flatMap(({edits}) => {
    const [edit] = edits
    return edit && edits.length === 1 && edit.span.start === span.start && edit.span.end === span.end ? [edit.text] : []
  })
}
