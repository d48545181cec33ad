/** The words of a sentence as the cue grammar reads them: parallel lists, one entry a word, number or mark. */
export interface Words {
  /** In lower case, contractions undone, figures replaced by their kind (`#usd`, `#pct`, `#next`, `#n` …). */
  readonly words: readonly string[]
  /** As `words`, without the endings of inflection. */
  readonly stems: readonly string[]
  /** Begins with a capital letter in the text. */
  readonly capital: readonly boolean[]
  /** Offsets in the sentence. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

// A word with its apostrophes, an amount or figure, or one mark: "we'll", "$1.2", "2026", "38%", ","
const piece = /[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z]+)*|[$€£¥]\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?%?|[^\sA-Za-z0-9]/g
const contractions: {readonly [word: string]: readonly string[]} = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "let's": ['let', 'us']
}
const endings: {readonly [ending: string]: string} = {ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am', s: "'s"}
const monthName = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/

/** Takes a sentence apart. `year` is the year of the release, or 0 if it is not known. */
export function readWords(text: string, year: number): Words {
  const words: string[] = []
  const stems: string[] = []
  const capital: boolean[] = []
  const from: number[] = []
  const to: number[] = []
  const add = (word: string, start: number, end: number, isCapital: boolean) => {
    words.push(word)
    stems.push(stem(word))
    capital.push(isCapital)
    from.push(start)
    to.push(end)
  }
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const written = match[0]
    const start = match.index
    const end = start + written.length
    const code = written.charCodeAt(0)
    const isCapital = code >= 65 && code <= 90
    const lower = written.toLowerCase()
    if (isDigit(code) || (written.length > 1 && !isLetter(code))) {
      add(figureKind(written, year), start, end, false)
      continue
    }
    const apostrophe = lower.search(/['’]/)
    if (apostrophe < 0 || lower.length === 1) {
      add(lower, start, end, isCapital)
      continue
    }
    const plain = lower.replace('’', "'")
    const whole = contractions[plain]
    if (whole) for (const word of whole) add(word, start, end, isCapital)
    else if (plain.endsWith("n't")) {
      add(plain.slice(0, -3), start, end - 3, isCapital)
      add('not', end - 3, end, false)
    } else {
      add(plain.slice(0, apostrophe), start, start + apostrophe, isCapital)
      add(endings[plain.slice(apostrophe + 1)] ?? plain.slice(apostrophe + 1), start + apostrophe, end, false)
    }
  }
  return {words, stems, capital, from, to}
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

const stemmed = new Map<string, string>()
const kept = new Set(
  'this his its is was has us business process address press less various previous thus always perhaps series news status focus access success across during thing nothing something anything everything morning evening spring being need speed feed exceed proceed based united red bed during king ring string bring sing'.split(
    ' '
  )
)

/** Cuts the endings of inflection: "expects", "expected" and "expecting" are all "expect". */
export function stem(word: string): string {
  const known = stemmed.get(word)
  if (known !== undefined) return known
  const made = cut(word)
  if (stemmed.size < 20_000) stemmed.set(word, made)
  return made
}

function cut(word: string): string {
  if (word.length < 4 || word.startsWith('#') || kept.has(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing') && word.length > 5) return silent(word.slice(0, -3))
  if (word.endsWith('ed') && !word.endsWith('eed')) return silent(word.slice(0, -2))
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('es')) return silent(word.slice(0, -2))
  if (word.endsWith('s')) return silent(word.slice(0, -1))
  if (word.endsWith('e')) return word.slice(0, -1)
  return word
}

// "planned" is "plan", "increasing" and "increase" both become "increas".
function silent(root: string): string {
  const last = root.at(-1)
  if (last === root.at(-2) && last !== 'l' && last !== 's' && last !== 'e' && root.length > 3) return root.slice(0, -1)
  return last === 'e' && root.length > 3 ? root.slice(0, -1) : root
}
