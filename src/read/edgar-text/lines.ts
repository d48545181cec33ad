import type {Span} from '../../text/span.ts'

/** A line of fixed-width text that is not blank. Columns are 0-based, tabs expanded. */
export interface Line {
  readonly kind: 'text' | 'rule' | 'page' | 'table' | 'table-end' | 'caption' | 'columns'
  /** Source offsets of the first visible character and past the last. */
  readonly from: number
  readonly to: number
  readonly indent: number
  /** Column past the last visible character. */
  readonly end: number
  /** Blank lines before it. */
  gap: number
  /** SGML tags within the line, which are not text. */
  readonly tags?: readonly Span[]
}

// The tags of fixed-width EDGAR text, alone or amid a line.
//   <TABLE>   <S>  <C>   <F1> (1) Restated   </FN>   <PAGE>   12   <CAPTION>
const edgarTag =
  /<\/?(?:PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2}|R|B|I|U|CENTER|TEXT|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|BLANK|ARTICLE|LEGEND|SUP|SUB|EM|STRONG|BR|P)>/gi

//   -----  =====  - - -  * * *  _____  ~~~~   but not  ###  or  -0-
const rule = /^[-=_*~+|.\s—–─]{2,}$/

//   <PAGE>   12     <PAGE> - 3 -
//          ^^            ^^^^^^
const pageNumber = /^[-\s]*(?:[A-Z]-?)?\d{0,4}[-\s]*$/

/** Splits source[from, to) into lines, leaving out the blank ones. */
export function scanLines(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let gap = 0
  let at = from
  let cr = source.indexOf('\r', from)
  while (at < to) {
    let end = source.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    // A lone carriage return ends a line, too.
    let stop = end
    if (cr >= 0 && cr < at) cr = source.indexOf('\r', at)
    if (cr >= 0 && cr < end - 1) stop = cr
    const line = scanLine(source, at, stop, gap)
    if (line) {
      lines.push(line)
      gap = 0
    } else gap++
    at = stop + 1
  }
  return lines
}

function scanLine(source: string, start: number, stop: number, gap: number): Line | null {
  let to = stop
  while (to > start && isBlank(source.charCodeAt(to - 1))) to--
  if (to === start) return null
  let from = start
  let indent = 0
  for (; from < to; from++) {
    const code = source.charCodeAt(from)
    if (code === 9) indent += 8 - (indent % 8)
    else if (isBlank(code)) indent++
    else break
  }
  // PEM escapes a dash at the beginning of a line:  "- -3-"  "- - ------"
  if (from === start) {
    while (source.charCodeAt(from) === 45 && source.charCodeAt(from + 1) === 32 && source.charCodeAt(from + 2) === 45 && from + 3 < to) from += 2
  }
  const end = indent + to - from
  const first = source.charCodeAt(from)
  if (isRuleCode(first) && to - from > 1 && to - from < 400 && rule.test(source.slice(from, to))) return {kind: 'rule', from, to, indent, end, gap}
  const text = source.slice(from, to)
  if (!text.includes('<')) return {kind: 'text', from, to, indent, end, gap}
  const tags: Span[] = []
  let kind: Line['kind'] = 'text'
  let rest = ''
  let last = 0
  for (const match of text.matchAll(edgarTag)) {
    const name = match[0].toUpperCase()
    if (name === '<PAGE>') kind = 'page'
    else if (name === '<TABLE>') kind = 'table'
    else if (name === '</TABLE>') kind = 'table-end'
    else if (name === '<CAPTION>') kind = 'caption'
    else if ((name === '<S>' || name === '<C>') && kind === 'text') kind = 'columns'
    tags.push({start: from + match.index, end: from + match.index + match[0].length})
    rest += text.slice(last, match.index)
    last = match.index + match[0].length
  }
  rest += text.slice(last)
  if (tags.length === 0) return {kind: 'text', from, to, indent, end, gap}
  if (kind === 'page' && !pageNumber.test(rest)) kind = 'text'
  if (kind === 'page') return {kind, from, to, indent, end, gap, tags}
  if (!/\S/.test(rest)) return {kind: kind === 'text' ? 'columns' : kind, from, to, indent, end, gap, tags}
  return {kind: 'text', from, to, indent, end, gap, tags}
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0
}

// - = _ * ~ + | . — – ─
function isRuleCode(code: number): boolean {
  return (
    code === 45 ||
    code === 61 ||
    code === 95 ||
    code === 42 ||
    code === 126 ||
    code === 43 ||
    code === 124 ||
    code === 46 ||
    code === 8212 ||
    code === 8211 ||
    code === 9472
  )
}
