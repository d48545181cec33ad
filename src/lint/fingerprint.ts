import type {Release} from '../facts/release.ts'
import type {Sentence} from '../sentences/sentence.ts'
import type {TextRange} from '../text/span.ts'

/**
 * Makes the fingerprints of a release's findings: a hash of the rule, the message, the words of the sentence and the
 * ordinal among equals. Moving the text keeps it; changing the words of the sentence voids it.
 */
export function fingerprinter(release: Release): (rule: string, messageId: string, range: TextRange | null) => string {
  const seen = new Map<string, number>()
  return (rule, messageId, range) => {
    const sentence = range && sentenceAt(release.sentences, range.from)
    const words = range ? (sentence ? wordsOf(sentence, range) : release.text.slice(range.from, range.to)) : ''
    const inside = range ? release.text.slice(range.from, Math.min(range.to, range.from + longestSentence)) : ''
    const key = `${rule}\n${messageId}\n${normal(words)}\n${normal(inside)}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return hash(`${key}\n${ordinal}`)
  }
}

// No sentence that means anything is longer; of one that is, only what is around the finding counts, lest each of its findings cost all of it.
const longestSentence = 10_000
const around = 500

function wordsOf({text, range: whole}: Sentence, {from, to}: TextRange): string {
  if (text.length <= longestSentence) return text
  const at = from - whole.from
  return text.slice(Math.max(0, at - around), at + Math.min(to - from, around) + around)
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle] as Sentence).range.from <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && offset < sentence.range.to ? sentence : undefined
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$%.]+/gu, ' ')
    .trim()
}

// 2 × 32-bit FNV-1a with different seeds: 64 bits are enough to tell the findings of one release apart.
function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
