import type {Mark} from '../../read/reading.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Leftover} from './leftover.ts'
import {namesMergeField} from './placeholders.ts'

// What machines write into comments: "Field: Page; Sequence: 1", "Copyright 2014 Toppan", "[if gte mso 9]", "prettier-ignore"
const machine = gate(
  /^(?:\[|\?|#|\/|end\b|begin\b|start\b|field:|page\b|sequence|slide\b|seq\.|pagebreak|page\s?break|table\s?of|toc\b|more\b|break\b|document\s(?:created|generated)|created\s(?:by|using|with)|generated\b|licensed\b|copyright|©|startfragment|endfragment|xbrl|ix:|edgar|workiva|wdesk|toppan|donnelley|merrill|vintage|ez-?xbrl|dfin|activedisclosure|prettier|markdownlint|eslint|vale\b|textlint|remark|doctoc|all-contributors|google|gtm|hotjar|cookie|wp:|ko\b|esi|\w+[-:]\w+\s*$|user-specified|paragraph|hr\b|rule\b|logo\b|\w+\sconverter|zeplin|\d)/i
)
// Code and style sheets that are commented out
const code = /[{}<>]|=\s?["'\d]|;\s*$|\bfunction\b|https?:\/\/\S+$/
// What people write to each other: a question, a task, a name to ask
const drafting = gate(
  /\?|\b(?:NTD|TODO|TBD|TK|FIXME|note\sto\s(?:draft|self)|check|confirm|verify|update|ask|per\s[A-Z]|legal|counsel|CFO|CEO|delete|remove|insert|add|should|need|needs|please|why|change|changed|old|new|draft|waiting|approved?|sign[\s-]?off|number|figure|quote)\b/i
)
// In the text itself: "NTD: confirm", "Note to draft:", "[NTD" is a bracket
const inText = /(?<!\[)\b(?:NTD|N\.T\.D\.|Note\sto\s(?:Draft|draft|Self|self|file)|NOTE\sTO\sDRAFT)\s?:[^\n]{0,120}/g

const kinds: {readonly [Kind in Mark['kind']]?: Leftover['kind']} = {
  comment: 'comment',
  hidden: 'hidden-text',
  insertion: 'tracked-change',
  deletion: 'tracked-change',
  highlight: 'highlight',
  property: 'property',
  field: 'merge-field'
}

/** Finds comments, hidden text, tracked changes and telling properties of the file, and notes to the draft. */
export function findMarkLeftovers(release: Release): readonly Leftover[] {
  const {reading, text} = release
  const found: Leftover[] = []
  for (const mark of reading.marks) {
    const kind = kinds[mark.kind]
    if (!kind || !isTelling(release, mark)) continue
    found.push({
      kind,
      text: mark.kind === 'property' ? (mark.name ?? 'unnamed') : mark.text.replace(/\s+/g, ' ').trim(),
      span: mark.span,
      range: reading.map.range(mark.span),
      ...(kind === 'comment' && reading.format === 'docx' ? {isBeside: true as const} : {})
    })
  }
  found.push(...frontMatterProperties(release))
  if (/N\.?T\.?D|ote\sto|OTE\sTO/.test(text)) {
    for (const match of text.matchAll(inText)) {
      const range = {from: match.index, to: match.index + match[0].trimEnd().length}
      found.push({kind: 'comment', text: text.slice(range.from, range.to), range, span: release.spanOf(range)})
    }
  }
  return found
}

// Front matter of Markdown: "title: Project Heron draft 7"
function frontMatterProperties(release: Release): readonly Leftover[] {
  const {format, source, map} = release.reading
  if (format !== 'markdown' || !source.startsWith('---\n')) return []
  const start = 4
  const end = source.indexOf('\n---', start)
  const found: Leftover[] = []
  for (const match of source.slice(start, end).matchAll(/^(\w[\w -]{0,40}):[^\S\n]*\S[^\n]*$/gm)) {
    if (!isDraftProperty(release, match[0])) continue
    const span = {start: start + match.index, end: start + match.index + match[0].length}
    found.push({kind: 'property', text: match[1] ?? '', span, range: map.range(span)})
  }
  return found
}

function isTelling(release: Release, mark: Mark): boolean {
  const words = mark.text.trim()
  if (mark.kind === 'comment') {
    if (release.reading.format === 'docx') return words.length > 0
    if (!/[A-Za-z]{2}/.test(words) || machine.test(words) || code.test(words)) return false
    const count = words.split(/\s+/).length
    return release.reading.format === 'markdown' ? count > 1 : count > 1 && drafting.test(words)
  }
  if (mark.kind === 'hidden')
    return !/<ix:/i.test(release.reading.source.slice(mark.span.start, mark.span.end)) && (words.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 2
  if (mark.kind === 'property') return isDraftProperty(release, words)
  // A field of Word that still shows its own name; one with a value in it has been merged.
  if (mark.kind === 'field') return release.reading.format === 'docx' && /^«[^»]*»$/.test(shown(release, mark)) && !namesMergeField(shown(release, mark))
  return words.length > 0
}

function shown({reading}: Release, {span}: Mark): string {
  return reading.source.slice(span.start, span.end).trim()
}

// "title: Project Falcon draft 7"
function isDraftProperty(release: Release, words: string): boolean {
  const value = words.slice(words.search(/[:=]/) + 1)
  return (
    /\bdraft\b|\bv\d{1,2}\b|\bredline\b|\bconfidential\b|\bProject\s[A-Z][a-z]+/i.test(value) ||
    (release.profile?.codeNames ?? []).some(name => value.includes(name))
  )
}
