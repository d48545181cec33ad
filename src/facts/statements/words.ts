import {type Code, codeOf, combine} from './code.ts'
import {constructionsWith} from './constructions.ts'
import {kindsOf, modals, outlooks, type WordKind} from './lexicon.ts'
import {tenseOf} from './root-tense.ts'
import {stem} from './stem.ts'
import {type TimeName, timeNameOf} from './time-words.ts'

/** A word as the grammar knows it: one for all the places where it stands. */
export interface Word {
  readonly word: string
  /** Without the endings of inflection. */
  readonly stem: string
  readonly code: Code
  readonly kinds: readonly WordKind[]
  /** What it says by itself, and by its kinds. */
  readonly evidence: readonly Code[]
  /** Numbers of the constructions that it may open. */
  readonly opens: readonly number[]
  /** The cue that it may be the heart of. */
  readonly cue: 'modal' | 'going' | 'purpose' | 'outlook' | 'progressive' | null
  /** Names the time that it speaks of, if any. */
  readonly time: TimeName | null
  /** As `tenseOf` tells. */
  readonly tense: string | null
}

/** The words of a sentence as the cue grammar reads them: parallel lists, one entry a word, number or mark. */
export interface Words {
  /** In lower case, contractions undone, figures replaced by their kind (`#usd`, `#pct`, `#next`, `#n` …). */
  readonly words: readonly string[]
  readonly entries: readonly Word[]
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
const entries = new Map<string, Word>()

function entryOf(word: string): Word {
  const known = entries.get(word)
  if (known) return known
  const stemmed = stem(word)
  const code = codeOf(stemmed)
  const kinds = kindsOf(stemmed)
  const evidence = [combine('word', code), ...kinds.map(kind => combine('kind', kind))]
  const entry = {
    word,
    stem: stemmed,
    code,
    kinds,
    evidence,
    opens: constructionsWith(word),
    cue: cueOf(word, stemmed),
    time: timeNameOf(word),
    tense: tenseOf(word)
  }
  if (entries.size < most) entries.set(word, entry)
  return entry
}

function cueOf(word: string, stemmed: string): Word['cue'] {
  if (modals.has(word)) return 'modal'
  if (word === 'going') return 'going'
  if (word === 'to') return 'purpose'
  if (outlooks.has(stemmed)) return 'outlook'
  return word.length > 5 && word.endsWith('ing') ? 'progressive' : null
}

/** A word of what is written without a gap: "We'll" is "we" and "will". */
interface Part {
  readonly entry: Word
  readonly isCapital: boolean
  /** Offsets in what is written. */
  readonly from: number
  readonly to: number
}
const forms = new Map<string, readonly Part[]>()
/** More are not remembered. */
const most = 50_000

function partsOf(written: string): readonly Part[] {
  const known = forms.get(written)
  if (known) return known
  const parts = takeApart(written)
  if (forms.size < most) forms.set(written, parts)
  return parts
}

function takeApart(written: string): readonly Part[] {
  const end = written.length
  const first = written.charCodeAt(0)
  const isCapital = first >= 65 && first <= 90
  const part = (word: string, from: number, to: number, capital = isCapital): Part => ({entry: entryOf(word), isCapital: capital, from, to})
  const lower = written.toLowerCase()
  const apostrophe = lower.length === 1 ? -1 : lower.search(/['’]/)
  if (apostrophe < 0) return [part(lower, 0, end)]
  const plain = lower.replace('’', "'")
  const whole = contractions.get(plain)
  if (whole) return whole.map(word => part(word, 0, end))
  if (plain.endsWith("n't")) return [part(plain.slice(0, -3), 0, end - 3), part('not', end - 3, end, false)]
  const ending = plain.slice(apostrophe + 1)
  return [part(plain.slice(0, apostrophe), 0, apostrophe), part(endings.get(ending) ?? ending, apostrophe, end, false)]
}

/** Takes a sentence apart. `year` is the year of the release, or 0 if it is not known. */
export function readWords(text: string, year: number): Words {
  const words: string[] = []
  const read: Word[] = []
  const opened = new Set<number>()
  const capital: boolean[] = []
  const from: number[] = []
  const to: number[] = []
  const add = (entry: Word, start: number, end: number, isCapital: boolean) => {
    words.push(entry.word)
    read.push(entry)
    for (const number of entry.opens) opened.add(number)
    capital.push(isCapital)
    from.push(start)
    to.push(end)
  }
  let end = 0
  for (const written of text.match(piece) ?? []) {
    // Between two pieces stands nothing but white space, so the next place where these letters stand is theirs.
    const start = text.indexOf(written, end)
    end = start + written.length
    const first = written.charCodeAt(0)
    if (isDigit(first) || (written.length > 1 && !isLetter(first))) add(entryOf(figureKind(written, year)), start, end, false)
    else for (const part of partsOf(written)) add(part.entry, start + part.from, start + part.to, part.isCapital)
  }
  return {words, entries: read, opened, capital, from, to}
}

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
