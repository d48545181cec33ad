import type {Span} from '../../text/span.ts'

// The parser of Markdown takes time that grows with the square of the marks in a paragraph, of the markers at the start of a line, and of
// the quotations and underlined headings of a document. No release comes near these numbers; what does was made to keep a reader busy.
const mostMarks = 1000
const mostTableMarks = 4000
const mostMarkers = 32
const mostQuotes = 1000
const mostUnderlines = 1000
const farthestMarker = 160

/** A source in which marks beyond all measure are letters, so that it parses in linear time; of the same length. */
export interface Tamed {
  readonly source: string
  /** What is read as plain text for it: lines from the first such mark to the last, in order. */
  readonly plain: readonly Span[]
}

interface Plain extends Span {
  /** The markers of its lines are too many, not the marks within. */
  readonly byMarkers: boolean
}

interface Line {
  readonly start: number
  /** Where its text begins, behind the markers. */
  readonly text: number
  readonly end: number
  readonly markers: number
  readonly isQuote: boolean
}

/** Takes the meaning from marks that there are too many of to be meant: they stay in the text as written. */
export function tameMarks(source: string): Tamed {
  const plain: Plain[] = []
  let quotes = 0
  let underlines = 0
  let marks = 0
  let blockStart = 0
  let columns = 0
  let above: Line | null = null
  for (let start = 0; start < source.length; ) {
    const line = lineAt(source, start)
    const {text, end} = line
    const isBlank = text >= end
    if (isBlank || (line.markers > 0 && !line.isQuote) || source.charCodeAt(text) === 35) {
      endBlock(line.start)
      blockStart = isBlank ? end + 1 : line.start
    }
    if (line.markers > mostMarkers) add(line.start, end, true)
    if (line.isQuote && !above?.isQuote && ++quotes > mostQuotes) add(line.start, end, true)
    if (line.isQuote && quotes > mostQuotes) add(line.start, end, true)
    if (!isBlank && above && above.text < above.end && isUnderline(source, text, end) && ++underlines > mostUnderlines) add(line.start, end, true)
    if (!isBlank && above && isDelimiterRow(source, line)) columns = Math.max(columns, countBars(source, line) === countBars(source, above) ? 1 : 0)
    for (let at = text; at < end; at++) if (isMark(source.charCodeAt(at))) marks++
    above = line
    start = end + 1
  }
  endBlock(source.length)
  // The parser passes by a byte order mark and counts its places from there; the one that a file may begin with is gone by now.
  const marked = source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source
  return plain.length === 0 ? {source: marked, plain} : {source: withoutMarks(marked, plain), plain}

  function endBlock(end: number): void {
    if (marks > (columns > 0 ? mostTableMarks : mostMarks)) add(blockStart, end, false)
    marks = 0
    columns = 0
  }

  function add(start: number, end: number, byMarkers: boolean): void {
    const last = plain.at(-1)
    if (last && start <= last.end + 1)
      plain[plain.length - 1] = {start: Math.min(last.start, start), end: Math.max(last.end, end), byMarkers: last.byMarkers || byMarkers}
    else plain.push({start, end, byMarkers})
  }
}

//   > 1. - text
//   ^^^^^^^
function lineAt(source: string, start: number): Line {
  let end = source.indexOf('\n', start)
  if (end < 0) end = source.length
  let at = start
  let markers = 0
  let isQuote = false
  for (;;) {
    while (at < end && isSpace(source.charCodeAt(at))) at++
    const length = markerLength(source, at, end)
    if (length === 0) break
    markers += at - start > farthestMarker ? mostMarkers + 1 : 1
    isQuote ||= source.charCodeAt(at) === 62
    at += length
  }
  return {start, text: at, end, markers, isQuote}
}

function markerLength(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at)
  if (code === 62) return 1
  let next = at
  if (code === 42 || code === 43 || code === 45) next++
  else {
    while (next < end && next - at < 9 && source.charCodeAt(next) >= 48 && source.charCodeAt(next) <= 57) next++
    const dot = source.charCodeAt(next)
    if (next === at || (dot !== 46 && dot !== 41)) return 0
    next++
  }
  return next >= end || isSpace(source.charCodeAt(next)) ? next - at : 0
}

//   ====   ----
function isUnderline(source: string, start: number, end: number): boolean {
  const code = source.charCodeAt(start)
  if (code !== 61 && code !== 45) return false
  for (let at = start; at < end; at++) if (source.charCodeAt(at) !== code && !isSpace(source.charCodeAt(at))) return false
  return true
}

//   |---|:-:|
function isDelimiterRow(source: string, {text, end}: Line): boolean {
  let hasBar = false
  for (let at = text; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 124) hasBar = true
    else if (code !== 45 && code !== 58 && !isSpace(code)) return false
  }
  return hasBar
}

function countBars(source: string, {text, end}: Line): number {
  let bars = 0
  for (let at = text; at < end; at++) if (source.charCodeAt(at) === 124) bars++
  return bars
}

const marksWithin = /[*_~[\]]/g
const markersToo = /[*_~[\]>=+#|-]|(?<=\d)[.)]/g

// Letters in place of what has a meaning within a line, and of the markers before it where those are too many.
function withoutMarks(source: string, plain: readonly Plain[]): string {
  let out = ''
  let from = 0
  for (const {start, end, byMarkers} of plain) {
    out += source.slice(from, start) + source.slice(start, end).replace(byMarkers ? markersToo : marksWithin, 'x')
    from = end
  }
  return out + source.slice(from)
}

//   * _ ~ [ ]
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 126 || code === 91 || code === 93
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
