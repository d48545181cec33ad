import {ReadError} from '../reading.ts'

/** A tag or a run of character data, with its offsets in the part. Namespaces prefixes are kept as written. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text'
  /** Qualified name; empty for text. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** Attribute part of an opening tag as written. */
  readonly attributes: string
}

/**
 * Calls `visit` for each token of an XML part in order. Exact offsets matter more than validation here: comments are
 * anchored by them. Processing instructions and comments are passed over.
 *
 * @throws {ReadError} on a document type declaration (entities are never expanded) and on a tag that does not end.
 */
export function eachToken(xml: string, part: string, visit: (token: XmlToken) => void): void {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const textEnd = open < 0 ? xml.length : open
    if (textEnd > at) visit({kind: 'text', name: '', start: at, end: textEnd, attributes: ''})
    if (open < 0) return
    at = open
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at, part)
    else if (xml.startsWith('<?', at)) at = after(xml, '?>', at, part)
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = after(xml, ']]>', at, part)
      visit({kind: 'text', name: '', start: at, end, attributes: ''})
      at = end
    } else if (xml.startsWith('<!', at)) {
      throw new ReadError(`${part} declares a document type; files with entity declarations are not read`)
    } else {
      const end = tagEnd(xml, at, part)
      if (xml[at + 1] === '/') visit({kind: 'close', name: xml.slice(at + 2, end - 1).trim(), start: at, end, attributes: ''})
      else {
        const isEmpty = xml[end - 2] === '/'
        const inside = xml.slice(at + 1, end - (isEmpty ? 2 : 1))
        const space = inside.search(/\s/)
        visit({
          kind: isEmpty ? 'empty' : 'open',
          name: space < 0 ? inside : inside.slice(0, space),
          start: at,
          end,
          attributes: space < 0 ? '' : inside.slice(space)
        })
      }
      at = end
    }
  }
}

/** The value of an attribute, references decoded; null if it is not there. */
export function attributeOf(token: XmlToken, name: string): string | null {
  let from = 0
  // `w:val = "…"`; the name must be whole.
  for (;;) {
    const at = token.attributes.indexOf(name, from)
    if (at < 0) return null
    const rest = token.attributes.slice(at + name.length)
    const quoted = /^\s*=\s*("[^"]*"|'[^']*')/.exec(rest)
    if (quoted?.[1] && /\s/.test(token.attributes[at - 1] ?? ' ')) return decodeXml(quoted[1].slice(1, -1))
    from = at + name.length
  }
}

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Decodes the character references of XML. Unknown ones stay as they are. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name) return named[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

/** The offset in `raw` at which the decoded character `index` begins; the end of `raw` for its end. */
export function rawOffset(raw: string, index: number): number {
  if (!raw.includes('&')) return index
  let decoded = 0
  let at = 0
  for (const match of raw.matchAll(reference)) {
    const plain = match.index - at
    if (index <= decoded + plain) return at + index - decoded
    decoded += plain
    const value = decodeXml(match[0])
    if (index < decoded + value.length) return match.index
    decoded += value.length
    at = match.index + match[0].length
  }
  return at + index - decoded
}

/** Writes text so that it can stand in character data and attribute values. */
export function encodeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

function after(xml: string, end: string, from: number, part: string): number {
  const at = xml.indexOf(end, from)
  if (at < 0) throw new ReadError(`${part} ends inside a comment or instruction`)
  return at + end.length
}

// Attribute values may hold a raw `>`.
function tagEnd(xml: string, from: number, part: string): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const char = xml[at] as string
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
  }
  throw new ReadError(`${part} ends inside a tag`)
}
