import type {Release} from '../release.ts'
import type {EndMark} from './leftover.ts'

// "###", "# # #", "-30-", "--END--", "-0-", "* * *"
const mark = /^\W{0,3}(?:#(?:\s?#){1,4}|[-–—]+\s?(?:30|END|ENDS)\s?[-–—]+|\*(?:\s?\*){2,4})\W{0,3}$/i
// What may follow: contacts, notes, footnotes, legends, tables, wire furniture
const mayFollow =
  /^\W*(?:contacts?|media|investors?|press|for\s(?:further|more|additional|media|investor)|about\s|forward[-\s]looking|safe\sharbor|cautionary|note|source|view\s|©|copyright|\(?\d{1,2}\)?\s|\*|tables?\b|financial|condensed|consolidated|unaudited|page|exhibit|tags?)/i

/** Finds the marks that end the release, each with text that follows it though it should not. */
export function findEndMarks(release: Release): readonly EndMark[] {
  const {blocks} = release
  const marks: EndMark[] = []
  blocks.forEach((block, index) => {
    if (!mark.test(block.text)) return
    // Stars and signs in the middle of a release divide it.
    if (/^\W*\*/.test(block.text) && blocks.slice(index + 1).some(other => other.text.length > 300)) return
    const following = blocks.slice(index + 1).find(other => {
      const role = release.roleAt(other.range.from)
      return other.text.length > 200 && role === 'body' && other.kind === 'paragraph' && !mayFollow.test(other.text)
    })
    marks.push({text: block.text.trim(), range: block.range, span: block.span, after: following ? {range: following.range, span: following.span} : null})
  })
  return marks
}
