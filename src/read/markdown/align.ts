import type {Span} from '../../text/span.ts'
import type {Piece} from '../html/page.ts'

//   &amp;   &#38;   &#x26;
const ampersand = /^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);/
//   &nbsp;   &#8217;   &#x2019;
const reference = /^&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/
//   &#10;   &#x20;   &NewLine;
const spaceReference = /^&(?:#0{0,5}(?:9|1[0-3]|32)|#[xX]0{0,4}(?:9|[A-Da-d]|20)|Tab|NewLine);/

/**
 * Finds where each character of the value of a Markdown text node came from: through escapes, references and the
 * prefixes of wrapped lines. Literal text (code, addresses) has no escapes and references. A value that does not fit its source stands for the rest of it as a whole.
 */
export function alignText(source: string, value: string, {start, end}: Span, isLiteral = false): Piece[] {
  const pieces: Piece[] = []
  let at = start
  let run = start
  let index = 0
  const flush = () => {
    if (at > run) pieces.push({kind: 'text', start: run, end: at})
  }
  // Passes white space of the source and the marks of a quotation behind a line end; tells whether a line ended.
  const passSpace = (): boolean => {
    let isNewLine = false
    let prefix = 0
    while (at < end) {
      const code = source.charCodeAt(at)
      if (code === 38 && !isLiteral) {
        const written = spaceReference.exec(source.slice(at, Math.min(end, at + 12)))
        if (!written) break
        at += written[0].length - 1
      } else if (code === 10 || code === 13) {
        isNewLine = true
        // Of the marks that follow, those that the value has are its own.
        prefix = marksAt(source, at + 1, end) - marksAt(value, index, value.length)
      } else if (!isSpace(code) && !(isNewLine && code === 62 && prefix-- > 0)) break
      at++
    }
    return isNewLine
  }
  while (index < value.length) {
    const wanted = value.charCodeAt(index)
    if (isSpace(wanted)) {
      // White space may have been taken away around a line ending, and a prefix may follow it.
      while (index < value.length && isSpace(value.charCodeAt(index))) index++
      flush()
      const from = at
      const isNewLine = passSpace()
      pieces.push({kind: 'reference', start: from, end: at, value: isNewLine ? '\n' : ' '})
      run = at
      continue
    }
    const code = source.charCodeAt(at)
    if (!isLiteral && code === 92 && at + 1 < end && isPunctuation(source.charCodeAt(at + 1)) && source.charCodeAt(at + 1) === wanted) {
      flush()
      pieces.push({kind: 'reference', start: at, end: at + 2, value: value[index] as string})
      at += 2
      index++
      run = at
    } else if (!isLiteral && code === 38 && (wanted === 38 ? ampersand : reference).test(source.slice(at, Math.min(end, at + 34)))) {
      flush()
      const length = source.indexOf(';', at) + 1 - at
      const units = wanted >= 0xd800 && wanted < 0xdc00 ? 2 : 1
      pieces.push({kind: 'reference', start: at, end: at + length, value: value.slice(index, index + units)})
      at += length
      index += units
      run = at
    } else if (code === wanted && at < end) {
      at++
      index++
    } else if (at < end && code === 0 && wanted === 0xfffd) {
      flush()
      at++
      index++
      run = at
    } else if (at < end && isSpace(code)) {
      // White space that the value does not have: trailing, before a prefix, or at the ends of code.
      flush()
      passSpace()
      run = at
    } else {
      flush()
      pieces.push({kind: 'reference', start: at, end: Math.max(at, end), value: value.slice(index)})
      return pieces
    }
  }
  flush()
  return pieces
}

// How many `>` stand in text[from, to) before anything but white space does, or the line ends.
function marksAt(text: string, from: number, to: number): number {
  let marks = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 62) marks++
    else if (!isSpace(code) || code === 10 || code === 13) break
  }
  return marks
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
}
