import {looksLikeTitle} from '../title.ts'
import type {Line} from './lines.ts'
import type {Paragraph} from './paragraphs.ts'

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
  if (!looksLikeTitle(text)) return false
  const letters = text.replace(/[^A-Za-z]/g, '')
  const isCapital = letters === letters.toUpperCase()
  if (place.before === 0 && place.after === 0 && !place.isUnderlined) return false
  if (isCapital) return paragraph.isCentred || (place.before > 0 && (place.after > 0 || place.leadsText))
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
