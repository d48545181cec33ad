import {gate} from '../text/gated-pattern.ts'
import type {TextRange} from '../text/span.ts'

// The end of a sentence before the next: "results. The", "(SEC).\n"
const sentenceEnd = /[.?!]["”’)]{0,2}\s+(?=["“(]?[A-Z0-9])|\n/g
// No end: "Dr. Roe", "Inc. The", "No. 1", "J. Roe", "U.S. Securities"
const abbreviation = gate(
  /(?:^|[^A-Za-z])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Inc|Corp|Ltd|Co|Nos?|St|Jr|Sr|vs|approx|ext|Messrs|Hon|Cos|Bros|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
)

/** The sentence of the block around a range, at most `reach` characters to either side. Cheaper than splitting the release. */
export function sentenceAround(text: string, {from, to}: TextRange, reach = 320): TextRange {
  const start = Math.max(0, from - reach)
  const head = text.slice(start, from)
  let begin = start
  for (const match of head.matchAll(sentenceEnd)) if (isEnd(head, match)) begin = start + match.index + match[0].length
  const tail = text.slice(to, to + reach)
  for (const match of tail.matchAll(sentenceEnd)) if (isEnd(tail, match)) return {from: begin, to: to + match.index + (match[0] === '\n' ? 0 : 1)}
  return {from: begin, to: to + tail.length}
}

function isEnd(text: string, match: RegExpExecArray): boolean {
  return match[0] === '\n' || !abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index))
}
