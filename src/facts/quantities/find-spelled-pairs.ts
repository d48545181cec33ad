import type {Release} from '../release.ts'
import {spelledNumber, spelledOrdinal, valueOfWords} from './number-words.ts'
import type {SpelledPair} from './quantity.ts'

// "ten (10) days", "one hundred thousand dollars ($100,000)", "twenty-five percent (25%)", "tenth (10th)"
const pair = new RegExp(
  `(?<![\\w-])(?<words>${spelledOrdinal}|${spelledNumber})(?<unit> (?:percent|per cent|percentage points|basis points|(?:U\\.S\\. |US |United States |Canadian )?dollars?|cents))? ?\\( ?(?:US\\$|C\\$|\\$|€|£)? ?(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?) ?(?<scale>thousand|million|billion|trillion|%)?(?:st|nd|rd|th)?\\)(?<after>[ -][a-z]{2,})?`,
  'gi'
)
const trigger = /[a-z] ?\( ?(?:US|C)?[$€£]? ?\d/i
const factors: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12}

/** Finds numbers in words that have the same number in digits after them. Footnote marks such as "two (1)" are left out. */
export function findSpelledPairs(release: Release): readonly SpelledPair[] {
  const pairs: SpelledPair[] = []
  for (const block of release.blocks) {
    if (!trigger.test(block.text)) continue
    for (const match of block.text.matchAll(pair)) {
      const {words = '', unit, digits = '', scale = '', after} = match.groups ?? {}
      const value = valueOfWords(words)
      if (value === null || /\bpoint $/i.test(block.text.slice(Math.max(0, match.index - 6), match.index))) continue
      const written = Number(digits.replaceAll(',', '')) * (factors[scale.toLowerCase()] ?? 1)
      // A single digit with nothing counted behind it is a footnote mark or the number of a list.
      if (/^\d$/.test(digits) && !unit && !scale && value !== written && !after) continue
      const length = match[0].length - (after?.length ?? 0)
      const range = {from: block.range.from + match.index, to: block.range.from + match.index + length}
      pairs.push({text: match[0].slice(0, length), words: value, digits: written, range, span: release.spanOf(range)})
    }
  }
  return pairs
}
