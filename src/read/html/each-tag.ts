import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import type {Span} from '../../text/span.ts'
import type {Attributes} from './style.ts'

/** A tag that opens an element, from its `<` to behind its `>`. */
export interface OpenTag extends Span {
  readonly name: string
  /** Those that say how it looks; null if it has none. */
  readonly attributes: Attributes | null
  /** Written `<b/>`. */
  readonly isClosed: boolean
}

/** What is done with each part of a page, in order. Names are in lower case, places are offsets of the source. */
export interface TagReader {
  open(tag: OpenTag): void
  close(name: string, at: Span): void
  text(at: Span): void
  /** A character reference that means this character. */
  reference(codepoint: number, end: number): void
  comment(text: string, at: Span): void
}

const shown = new Set(['style', 'align', 'class', 'id', 'role', 'hidden', 'colspan', 'rowspan'])

/** Takes source[start, end) apart into tags, text and comments. */
export function eachTag(source: string, {start, end}: Span, reader: TagReader): void {
  // Offset of the tokenizer's buffer in the source.
  let base = start
  let name = ''
  let attributes: Attributes | null = null
  let attribute = ''
  let valueStart = -1
  let valueEnd = -1
  let tagStart = -1
  // End of the last token, or the beginning of a closing tag.
  let lastEnd = start

  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      tagStart = base + from - 1
      name = source.slice(base + from, base + to).toLowerCase()
      attributes = null
    },
    onattribname(from, to) {
      const given = source.slice(base + from, base + to).toLowerCase()
      attribute = shown.has(given) ? given : ''
      valueStart = -1
    },
    onattribdata(from, to) {
      if (!attribute) return
      if (valueStart < 0) valueStart = base + from
      valueEnd = base + to
    },
    onattribentity() {},
    onattribend() {
      if (!attribute) return
      attributes ??= {}
      attributes[attribute as keyof Attributes] = valueStart < 0 ? '' : source.slice(valueStart, valueEnd) // `attribute` is one of `shown`.
      attribute = ''
    },
    onopentagend(index) {
      open(base + index + 1, false)
    },
    onselfclosingtag(index) {
      open(base + index + 1, true)
    },
    onclosetag(from, to) {
      // It is met before its `>`, which may never come.
      lastEnd = base + from - 2
      reader.close(source.slice(base + from, base + to).toLowerCase(), {start: lastEnd, end: base + to + 1})
    },
    ontext(from, to) {
      // What the tokenizer gives as text at the end of an unfinished tag is none; for a closing tag it does not know where that begins.
      //   Revenue rose.</p
      //                ^^^
      if (from < 0) tagStart = lastEnd
      else if (tagStart < 0) {
        lastEnd = base + to
        reader.text({start: base + from, end: lastEnd})
      }
    },
    ontextentity(codepoint, to) {
      lastEnd = base + to
      reader.reference(codepoint, lastEnd)
    },
    oncomment(from, to, offset) {
      lastEnd = Math.min(end, base + to + 1)
      const begin = Math.max(start, source.lastIndexOf('<!--', base + from))
      reader.comment(source.slice(base + from, base + to - offset), {start: begin, end: lastEnd})
    },
    oncdata(from, to, offset) {
      lastEnd = base + to - offset
      reader.text({start: base + from, end: lastEnd})
    },
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {}
  }

  // A tag that is never finished would swallow the rest: go on behind its first line or `>`.
  for (let attempt = 0; base < end && attempt < 20; attempt++) {
    tagStart = -1
    const tokenizer = new Tokenizer({xmlMode: false, decodeEntities: true}, callbacks)
    tokenizer.write(base === 0 && end === source.length ? source : source.slice(base, end))
    tokenizer.end()
    if (tagStart < 0) break
    const bracket = source.indexOf('>', tagStart)
    const line = source.indexOf('\n', tagStart)
    const next = Math.min(bracket < 0 ? end : bracket + 1, line < 0 ? end : line + 1)
    if (next >= end) break
    base = next
  }

  function open(after: number, isClosed: boolean): void {
    lastEnd = after
    reader.open({name, attributes, isClosed, start: tagStart, end: after})
    tagStart = -1
  }
}
