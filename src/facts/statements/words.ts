import {gate} from '../../text/gated-pattern.ts'
import {type Code, codeOf} from './code.ts'
import {constructionsWith} from './constructions.ts'
import {kindsOf, type WordKind} from './lexicon.ts'
import {stem} from './stem.ts'

/** The words of a sentence as the cue grammar reads them: parallel lists, one entry a word, number or mark. */
export interface Words {
  /** In lower case, contractions undone, figures replaced by their kind (`#usd`, `#pct`, `#next`, `#n` …). */
  readonly words: readonly string[]
  /** As `words`, without the endings of inflection. */
  readonly stems: readonly string[]
  readonly codes: readonly Code[]
  readonly kinds: readonly (readonly WordKind[])[]
  /** Numbers of the constructions that the words may open. */
  readonly opened: ReadonlySet<number>
  /** Begins with a capital letter in the text. */
  readonly capital: readonly boolean[]
  /** Offsets in the sentence. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

// A word with its apostrophes, an amount or figure, or one mark: "we'll", "$1.2", "2026", "38%", ","
const piece = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*|[$€£¥]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?%?|[^\sA-Za-z0-9]/g
const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["let's", ['let', 'us']]
])
const endings: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
  ['s', "'s"]
])
const monthName = gate(/^(?:january|february|march|april|june|july|august|september|october|november|december)$/)

interface Entry {
  readonly stem: string
  readonly code: Code
  readonly kinds: readonly WordKind[]
  readonly opens: readonly number[]
}
const entries = new Map<string, Entry>()

function entryOf(word: string): Entry {
  const known = entries.get(word)
  if (known) return known
  const stemmed = stem(word)
  const entry = {stem: stemmed, code: codeOf(stemmed), kinds: kindsOf(stemmed), opens: constructionsWith(word)}
  if (entries.size < 50_000) entries.set(word, entry)
  return entry
}

/** Takes a sentence apart. `year` is the year of the release, or 0 if it is not known. */
export function readWords(text: string, year: number): Words {
  const words: string[] = []
  const stems: string[] = []
  const codes: Code[] = []
  const kinds: (readonly WordKind[])[] = []
  const opened = new Set<number>()
  const capital: boolean[] = []
  const from: number[] = []
  const to: number[] = []
  const add = (word: string, start: number, end: number, isCapital: boolean) => {
    const entry = entryOf(word)
    words.push(word)
    stems.push(entry.stem)
    codes.push(entry.code)
    kinds.push(entry.kinds)
    for (const number of entry.opens) opened.add(number)
    capital.push(isCapital)
    from.push(start)
    to.push(end)
  }
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const written = match[0]
    const start = match.index
    const end = start + written.length
    const first = written.charCodeAt(0)
    if (isDigit(first) || (written.length > 1 && !isLetter(first))) {
      add(figureKind(written, year), start, end, false)
      continue
    }
    const isCapital = first >= 65 && first <= 90
    const lower = written.toLowerCase()
    const apostrophe = lower.length === 1 ? -1 : lower.search(/['’]/)
    if (apostrophe < 0) {
      add(lower, start, end, isCapital)
      continue
    }
    const plain = lower.replace('’', "'")
    const whole = contractions.get(plain)
    if (whole) for (const word of whole) add(word, start, end, isCapital)
    else if (plain.endsWith("n't")) {
      add(plain.slice(0, -3), start, end - 3, isCapital)
      add('not', end - 3, end, false)
    } else {
      const ending = plain.slice(apostrophe + 1)
      add(plain.slice(0, apostrophe), start, start + apostrophe, isCapital)
      add(endings.get(ending) ?? ending, start + apostrophe, end, false)
    }
  }
  return {words, stems, codes, kinds, opened, capital, from, to}
}

/** Is this word the name of a month ("may" is not taken for one)? */
export const isMonth = (word: string): boolean => monthName.test(word)

function figureKind(written: string, year: number): string {
  if (/^[$€£¥]/.test(written)) return '#usd'
  if (written.endsWith('%')) return '#pct'
  if (!/^(?:19|20)\d\d$/.test(written)) return '#n'
  if (year === 0) return '#year'
  const difference = Number(written) - year
  return difference > 0 ? '#next' : difference === 0 ? '#this' : '#past'
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0
