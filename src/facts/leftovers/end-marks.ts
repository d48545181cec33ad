import {gate} from '../../text/gated-pattern.ts'
import type {Span} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import type {EndMark} from './leftover.ts'

// "###", "# # #", "-30-", "--END--", "- ENDS -" alone on a line of the source: readers take some of them for rules and headings
const markLine = /^[^\S\n]*(#(?:[^\S\n]?#){2,4}|[-–—]{1,2}[^\S\n]?(?:30|END|ENDS)[^\S\n]?[-–—]{1,2})[^\S\n]*\r?$/gim
// The same as the text of a block of HTML
const markBlock = gate(/^\s*(?:#(?:\s?#){2,4}|[-–—]{1,2}\s?(?:30|END|ENDS)\s?[-–—]{1,2})\s*$/i)
// What may follow: contacts, notes, footnotes, legends, tables, wire furniture
const mayFollow = gate(
  /^\W*(?:contacts?|media|investors?|press|for\s(?:further|more|additional|media|investor)|about\s|forward[-\s]looking|safe\sharbor|cautionary|notes?\b|source|view\s|©|copyright|\(?\d{1,2}\)?\s|\*|tables?\b|financial|condensed|consolidated|unaudited|page|exhibit|tags?|.{0,80}(?:non-GAAP|supplement|reconcil)|this\s(?:press|news)?\s?release)/i
)

/** Finds the marks that end the release, each with body text that follows it though it should not. */
export function findEndMarks(release: Release): readonly EndMark[] {
  const {blocks, reading} = release
  const {format, source, map} = reading
  const spans: Span[] =
    format === 'html' || format === 'edgar-html' || format === 'docx' || format === 'pdf'
      ? blocks.filter(block => markBlock.test(block.text)).map(block => block.span)
      : [...source.matchAll(markLine)].map(match => ({start: match.index, end: match.index + match[0].trimEnd().length}))
  return spans.map(span => ({text: source.slice(span.start, span.end).trim(), span, range: map.range(span), after: bodyAfter(release, span)}))
}

function bodyAfter(release: Release, mark: Span): Placed | null {
  const following = release.blocks.filter(block => block.span.start >= mark.end && block.text.length > 20).slice(0, 3)
  if (following.some(block => block.kind === 'cell')) return null
  const block = following.find(
    ({text, kind, range}) => text.length > 200 && kind === 'paragraph' && /^(?:lead|body|quote)$/.test(release.roleAt(range.from)) && !mayFollow.test(text)
  )
  return block ? {range: block.range, span: block.span} : null
}
