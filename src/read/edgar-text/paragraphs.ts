import {breaksOff, partsTicker} from '../open-end.ts'
import type {Line} from './lines.ts'
import {type Marker, markerOf} from './markers.ts'
import {isCentred, isLowerCase} from './page.ts'

/** Lines that are one paragraph, heading or list item. */
export interface Paragraph {
  readonly lines: Line[]
  readonly marker: Marker | null
  isCentred: boolean
}

// Words with which a line can only go on.
//   AND R.J. ACME & COMPANY
//   ^^^
const openStart = /^(?:and|or|of|for|to|by|&) /i
const closedEnd = /[.!?:;]["”')]*$/
//   www.acme.example   ir@acme.example   (555) 010-0100   http://
const address = /^(?:www\.|https?:|[\w.+-]+@|\(?\+?\d{1,3}\)?[ .-]\d)/i
//   Acme Corporation   Acme, Inc.
const companyEnd = /\b(?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\.L\.C|LP|L\.P|PLC|Subsidiaries|N\.A)\.?,?$/i
const statementTitle =
  /^(?:condensed|consolidated|unaudited|statements?|balance|selected|reconciliation|schedule|supplemental|summary|\(|for the|three|six|nine|twelve|years?|quarters?|as of|december|january|february|march|april|may|june|july|august|september|october|november|in thousands|exhibit|news|press|for immediate|contact)/i

/** Joins the lines of running text into paragraphs. `lines` is a run of text lines without tables and page breaks. */
export function joinParagraphs(source: string, lines: readonly Line[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let current: Paragraph | null = null
  // Does the run of lines without a gap around `index` wrap at a width of its own, narrower than the text's?
  let runEnd = -1
  let narrow = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (index > runEnd) {
      runEnd = index
      while (runEnd + 1 < lines.length && (lines[runEnd + 1] as Line).gap === 0) runEnd++
      narrow = narrowWidth(source, lines, {first: index, last: runEnd, width})
    }
    const text = source.slice(line.from, Math.min(line.to, line.from + 200))
    const marker = markerOf(text)
    if (current && ((line.gap === 0 && continues(source, current, {line, marker, width, narrow})) || partsTicker(lastOf(source, current, 40), text))) {
      current.lines.push(line)
      if (!isCentred(line, width)) current.isCentred = false
      continue
    }
    current = {lines: [line], marker, isCentred: isCentred(line, width)}
    paragraphs.push(current)
  }
  return paragraphs
}

// The last units of a paragraph.
function lastOf(source: string, {lines}: Paragraph, units: number): string {
  const last = lines.at(-1) as Line
  return source.slice(Math.max(last.from, last.to - units), last.to)
}

interface Next {
  readonly line: Line
  readonly marker: Marker | null
  readonly width: number
  readonly narrow: number
}

function continues(source: string, paragraph: Paragraph, {line, marker, width, narrow}: Next): boolean {
  const last = paragraph.lines.at(-1) as Line
  const end = source.slice(Math.max(last.from, last.to - 24), last.to)
  const isLower = isLowerCase(source.charCodeAt(line.from))
  const begin = source.slice(line.from, Math.min(line.to, line.from + 40))
  const need = wordWidth(source, line) + 1
  const isClosed = closedEnd.test(end)
  // A word at the margin may have been let go to the next line although it would just have fitted.
  const isFull = last.end + need > width - 2 || (!isClosed && last.end >= width * 0.88)
  if (marker && !(isFull && !isClosed && !paragraph.marker)) return false
  if (paragraph.isCentred && paragraph.lines.every(above => isCentred(above, width)) && isCentred(line, width)) {
    return continuesCentred(source, last, line, {isLower, isFull})
  }
  const first = paragraph.lines[0] as Line
  if (paragraph.marker) {
    if (line.indent > first.indent) return true
    return isFull || (isLower && !isClosed)
  }
  // Something set to the right, as an exhibit number, ends where it ends.
  if (last.indent > 24 && line.indent < last.indent - 12) return false
  // The short last line of a title in capitals.
  if (isCentred(line, width) && breaksOff(end) && !/[,(]$/.test(end) && !/[a-z]/.test(end) && !/[a-z]/.test(begin)) return true
  const isIndented = line.indent > last.indent + 1
  if (isIndented) {
    // The first line of the next paragraph, or the second of a hanging one.
    if (paragraph.lines.length > 1) return isFull && isLower && line.indent - last.indent < 4
    return isFull && (isLower || !isClosed)
  }
  if (isFull) return !(paragraph.isCentred && line.indent < last.indent - 6 && !isLower && last.end - last.indent < width * 0.8)
  if (paragraph.lines.length > 1 && !isClosed && last.end > width * 0.6 && line.indent <= last.indent) return true
  if (address.test(begin)) return false
  if (isLower) return !/:$/.test(end)
  if (breaksOff(end) && !/,$/.test(end)) return last.end - last.indent > 16 || /--$/.test(end)
  return narrow > 0 && last.end + need > narrow
}

function continuesCentred(source: string, last: Line, line: Line, {isLower, isFull}: {isLower: boolean; isFull: boolean}): boolean {
  const end = source.slice(last.from, last.to)
  const begin = source.slice(line.from, line.to)
  if (openStart.test(begin) || (breaksOff(end) && !/^\(/.test(begin))) return true
  if (statementTitle.test(begin) || address.test(begin) || /^[-–—(*]/.test(begin) || /[-–—)*:]$/.test(end)) return false
  if (isLower || isFull) return true
  if (companyEnd.test(end) || /^(?:exhibit|for immediate|contact|news|press release|\()/i.test(end)) return false
  return last.end - last.indent >= 44
}

interface Run {
  readonly first: number
  readonly last: number
  readonly width: number
}

//   ir@acme.example   (555) 010-0100   www.acme.example
const contactLike = /@[\w-]+\.|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\bwww\./
// Text is set no narrower than this.
const narrowest = 34

// Width at which a run of lines wraps if it is prose set narrower than the rest; 0 if its lines end on purpose.
function narrowWidth(source: string, lines: readonly Line[], {first, last, width}: Run): number {
  if (last - first < 2) return 0
  if (contactLike.test(source.slice((lines[first] as Line).from, Math.min((lines[last] as Line).to, (lines[first] as Line).from + 600)))) return 0
  let most = 0
  for (let index = first; index <= last; index++) most = Math.max(most, (lines[index] as Line).end)
  if (most >= width - 1 || most < narrowest) return 0
  let lower = 0
  let forced = 0
  for (let index = first + 1; index <= last; index++) {
    const line = lines[index] as Line
    if (isLowerCase(source.charCodeAt(line.from))) lower++
    if ((lines[index - 1] as Line).end + wordWidth(source, line) + 1 > most - 2) forced++
  }
  const joints = last - first
  return lower >= joints * 0.3 && forced >= joints * 0.75 ? most - 2 : 0
}

function wordWidth(source: string, line: Line): number {
  let at = line.from
  while (at < line.to && source.charCodeAt(at) > 32) at++
  return at - line.from
}
