/** The sign at the beginning of a list item. */
export interface Marker {
  /** Units from the beginning of the line to the text of the item. */
  readonly length: number
  readonly ordered: boolean
}

//   * text   - text   o  text   • text   -- text   ● text   § text (Wingdings)   > text
const bullet = /^(?:[*•\u0095●▪■◦○·‣⁃\u00b7\u2022\uf0b7§]\s*|[-–—+>]\s+|--\s+|o\s{2,}|o\t|o (?=[A-Z]))(?=\S)/
//   1. text   12) text   a. text
const number = /^(?:\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/

/** Finds the bullet or number at the beginning of a line of text. */
export function markerOf(text: string): Marker | null {
  const first = text.charCodeAt(0)
  // Most lines begin with a letter.
  if ((first >= 65 && first <= 90) || (first > 97 && first <= 122 && text.charCodeAt(1) > 64)) return null
  const sign = bullet.exec(text)
  if (sign) {
    // * * * *   is a rule.
    if (!/[\p{L}\p{N}]/u.test(text.slice(sign[0].length, sign[0].length + 200))) return null
    // A star with its text close by may be a footnote, two are; a dash before a dash is a rule or a page number.
    if (/^\*\S/.test(text) || /^[-–—]\s*\d{1,3}\s*[-–—]$/.test(text) || /^[-–—]\s.*\s[-–—]$/.test(text)) return null
    return {length: sign[0].length, ordered: false}
  }
  const digits = number.exec(text)
  return digits ? {length: digits[0].length, ordered: true} : null
}
