import type {Format} from '../../src/read/reading.ts'

// A second, cruder reading of the formats, to hold the readers to. It shares no code with them.

const named: {readonly [name: string]: string} = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  reg: '®',
  trade: '™',
  copy: '©',
  middot: '·',
  bull: '•',
  sect: '§',
  deg: '°',
  frac12: '½',
  euro: '€',
  eacute: 'é',
  oacute: 'ó',
  egrave: 'è',
  uuml: 'ü',
  ntilde: 'ñ',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  hellip: '…',
  dagger: '†',
  ge: '≥',
  le: '≤',
  plusmn: '±',
  times: '×',
  cent: '¢',
  pound: '£',
  sup2: '²',
  shy: ''
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decodes character references. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,7}));?/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name) return named[name] ?? named[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80] ?? ''
      return code > 0x10ffff || code === 0 ? '' : String.fromCodePoint(code)
    }
  )
}

/** The visible text of a source, roughly. */
export function strip(source: string, format: Format): string {
  if (format === 'html' || format === 'edgar-html') return stripHtml(source)
  return format === 'markdown' ? stripMarkdown(source) : stripText(source)
}

function stripHtml(source: string): string {
  return decodeReferences(
    source
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|head|title|noscript|ix:header)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<(?:type|sequence|filename|description)>[^\n]*/gi, ' ')
      .replace(/<\/?(?:font|span|b|i|u|a|strong|em|sup|sub|small|big|ix:\w+|st1:[\w-]+|o:p|tt)\b[^>]*>/gi, '')
      .replace(/<[^>]*>/g, ' ')
  )
}

function stripText(source: string): string {
  return decodeReferences(
    source
      .replace(/^<PAGE>.*$/gim, ' ')
      .replace(/<\/?[A-Z0-9]+>/gi, ' ')
      .replace(/^[ \t]*\d{1,2}[.)][ \t]+/gm, ' ')
      .replace(/^[ \t]*o[ \t]{2,}/gm, ' ')
  )
}

function stripMarkdown(source: string): string {
  return decodeReferences(
    source
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, tag => (/^<https?:|@/.test(tag) ? tag : ' '))
      .replace(/^[ \t]*\d{1,2}[.)][ \t]+/gm, ' ')
      .replace(/^[ \t]*o[ \t\u00a0]{2,}/gm, ' ')
  )
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
      .replace(/[\u0080-\u009f]/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** What a slice of source that should be one word reads like, without anything that markup, wraps or escapes put there. */
export function wordOfSlice(slice: string, format: Format): string {
  let text = slice
  if (format === 'html' || format === 'edgar-html' || format === 'markdown') text = text.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?[a-z!][^<>]*>/gi, '')
  if (format === 'markdown') text = text.replace(/\]\([^()\s]*\)/g, '')
  if (format === 'markdown') text = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  text = decodeReferences(text).replace(/[\u0080-\u009f]/g, character => windows1252[character.charCodeAt(0) - 0x80] ?? '')
  return bare(text, format)
}

/** A word as both sides are compared: hyphens plain, invisible characters gone. */
export function bare(word: string, format: Format): string {
  const text = word.replace(/[\u2010\u2011\u2012\u2212\ufe63\uff0d]/g, '-').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cc}]/gu, '')
  return format === 'markdown' ? text.replace(/[*_~`>[\]]/g, '') : text
}
