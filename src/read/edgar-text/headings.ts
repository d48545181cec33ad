import type {Line} from './lines.ts'
import type {Paragraph} from './paragraphs.ts'

// What stands alone like a heading and is none.
//   FOR IMMEDIATE RELEASE   EXHIBIT 99.1   CONTACT:   (In thousands)   March 3, 2004   ###   -more-   Page 2
const noHeading =
  /^(?:for (?:immediate )?release|for further|for more|immediate release|exhibit\b|ex-?99|contacts?\b|investors?\b.*:|media\b.*:|company contact|news release$|press release$|news$|source\b|#|[-–—([*/]|page \d|tel|phone|fax|e-?mail|www\.|http|nasdaq|nyse|amex|\W*$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i
const dateAlone = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}$/i
const contactLike = /@|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b(?:www\.|https?:)|\b[A-Z]{2}\.? {1,3}\d{5}\b/
const sentenceEnd = /[a-z]{2}[.,;]["”]?$/

/** Where a paragraph stands among its neighbours. */
export interface Place {
  /** Blank lines before and after it. */
  readonly before: number
  readonly after: number
  readonly isUnderlined: boolean
  /** Is the next paragraph running text? */
  readonly leadsText: boolean
}

/** Does the paragraph look like a heading? */
export function looksLikeHeading(text: string, paragraph: Paragraph, place: Place): boolean {
  if (paragraph.marker || text.length > 220 || text.length < 3) return false
  if (noHeading.test(text) || dateAlone.test(text) || contactLike.test(text)) return false
  const letters = text.replace(/[^A-Za-z]/g, '')
  if (letters.length < 3 || letters.length < text.length * 0.5) return false
  const isCapital = letters === letters.toUpperCase()
  if (place.before === 0 && place.after === 0 && !place.isUnderlined) return false
  if (isCapital) return !/[,;]$/.test(text) && (paragraph.isCentred || (place.before > 0 && (place.after > 0 || place.leadsText)))
  if (sentenceEnd.test(text) && !/\b(?:Inc|Corp|Co|Ltd)\.$/.test(text)) return false
  if (paragraph.isCentred) return text.length > 8 && place.before > 0
  if (place.isUnderlined) return true
  const words = text.split(' ')
  return (
    paragraph.lines.length === 1 && words.length <= 9 && place.before > 0 && place.leadsText && /^[A-Z“"]/.test(text) && isTitle(words) && !/[.,;!]$/.test(text)
  )
}

// Most words of more than three letters begin with a capital, or there are few words.
function isTitle(words: readonly string[]): boolean {
  const long = words.filter(word => word.replace(/\W/g, '').length > 3)
  const capital = long.filter(word => /^\W*[A-Z0-9]/.test(word))
  return words.length <= 3 ? capital.length >= 1 || long.length === 0 : capital.length >= long.length * 0.75
}

/** Is the paragraph running text: long, or of several lines, or a sentence? */
export function isRunningText(paragraph: Paragraph): boolean {
  const [first] = paragraph.lines
  return paragraph.lines.length > 2 || (paragraph.lines.length > 1 && !paragraph.isCentred) || (first as Line).to - (first as Line).from > 90
}
