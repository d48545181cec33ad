import type {Finding} from '../../lint/finding.ts'
import type {DocxText} from '../../read/docx/docx-text.ts'
import {encodeXml} from '../../read/docx/xml-tokens.ts'
import {authorityWords} from '../authority-words.ts'
import {severityWords} from '../severity-words.ts'
import type {Signature} from './annotate.ts'

/** A finding as a comment. */
export interface CommentInput {
  readonly id: number
  readonly finding: Finding
  readonly signature: Signature
  /** The suggested wording stands in the text as a tracked change. */
  readonly isTracked: boolean
}

/** The line by which a later run knows a finding again; it stands in a run of its own, so that programs keep it whole. */
export function commentTag({rule, fingerprint}: Finding): string {
  return `harborlint ${rule} ${fingerprint}`
}

/** Writes a comment as a lawyer reads it: what was found, why it matters, what to do, the wording, the authority. */
export function commentXml({id, finding, signature: {author, initials, date}, isTracked}: CommentInput, text: DocxText): string {
  const {severity, message, why, remedy, authority, fixes} = finding
  const wording = isTracked ? 'It stands in the text as a tracked change.' : fixes[0] ? wordingOf(fixes[0].edits, text) : ''
  const paragraphs = [
    paragraph(run(sentence(`${severityWords[severity]}: ${quoted(message)}`), '<w:b/>')),
    labelled('Why', quoted(why)),
    labelled('What to do', quoted(remedy)),
    wording ? labelled('Suggested wording', wording) : '',
    labelled('Authority', `${authorityWords[authority]}.`),
    paragraph(run(commentTag(finding), '<w:color w:val="767676"/><w:sz w:val="16"/>'))
  ]
  const head = `<w:comment w:id="${id}" w:author="${encodeXml(author)}" w:date="${encodeXml(date)}" w:initials="${encodeXml(initials)}">`
  return `${head}${paragraphs.join('')}</w:comment>`
}

function wordingOf(edits: Finding['fixes'][number]['edits'], {source}: DocxText): string {
  const changes = edits.map(({span, text}) => {
    const old = source.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    const words = text.trim()
    if (!words) return old ? `delete “${old}”` : ''
    return old ? `“${words}” instead of “${old}”` : `“${words}”`
  })
  return changes.filter(Boolean).join('; ')
}

// The author's words stand in backticks; Word readers expect quotation marks.
function quoted(text: string): string {
  return text.replace(/`([^`]*)`/g, '“$1”')
}

function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.!?][”")]?$/.test(begun) ? begun : `${begun}.`
}

function labelled(label: string, text: string): string {
  return paragraph(run(`${label}: `, '<w:b/>') + run(text, ''))
}

function paragraph(runs: string): string {
  return `<w:p>${runs}</w:p>`
}

function run(text: string, properties: string): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`
}
