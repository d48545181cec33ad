import type {Placed, Release} from './release.ts'

/** Characters that make a reader see something else than a machine reads. */
export interface Disguise extends Placed {
  /**
   * `override`: the text after it is shown in another order; `embedding`: it may be; `letter`: letters of another alphabet that look Latin;
   * `digit`: digits of another script; `figure`: a letter where a digit belongs.
   */
  readonly kind: 'override' | 'embedding' | 'letter' | 'digit' | 'figure'
  readonly text: string
  /** The characters in question, as `U+0410`. */
  readonly codePoints: readonly string[]
  /** What a reader takes it for; empty for what cannot be seen. */
  readonly plain: string
}

// Marks that turn the direction of writing, as characters and as references: "&#8238;", "&#x202e;"
const direction = /[\u202a\u202b\u202d\u202e\u2066-\u2068]|&#(?:823[4578]|829[456]|x20(?:2[abde]|6[678]));/gi
// Hebrew, Arabic and their neighbours, which need such marks
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
// Cyrillic, Greek and full-width letters
const otherAlphabet = /[\u0370-\u03ff\u0400-\u04ff\uff21-\uff3a\uff41-\uff5a]/
const word = /[\p{L}\p{N}]{2,200}/gu
// "４", "٤", "𝟒"
const otherDigits = /(?:[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]|\ud835[\udfce-\udfff]){1,40}/g
// "$1O million", "$l.5 million"
//    ^             ^
const letterInFigure = /[$€£] ?(?:\d[\d,.]{0,20}[OolI][\dOolI,.]{0,20}|[OolI][,.]?\d[\dOolI,.]{0,20})(?![A-Za-z])/g
const letterTrigger = /[$€£] ?[\d,.]{0,20}[OolI][\dOolI,. ]/

// Letters that cannot be told from Latin ones, each with what it is taken for. Greek letters that chemists and engineers use look like themselves.
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТХаеорсухіјѕһԁԛԝ', 'ABESIJKMHOPCTXaeopcyxijshdqw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...Array.from({length: 26}, (_, index) => [String.fromCharCode(0xff21 + index), String.fromCharCode(65 + index)] as const),
  ...Array.from({length: 26}, (_, index) => [String.fromCharCode(0xff41 + index), String.fromCharCode(97 + index)] as const)
])

/** Finds characters that deceive: the order of the text turned round, look-alikes in words and figures. In order. */
export function findDisguises(release: Release): readonly Disguise[] {
  return [...findDirections(release), ...findLetters(release), ...findDigits(release), ...findLettersInFigures(release)].sort(
    (a, b) => a.span.start - b.span.start
  )
}

function findDirections(release: Release): readonly Disguise[] {
  const {source, map} = release.reading
  if (source.search(direction) < 0 || rightToLeft.test(source)) return []
  return [...source.matchAll(direction)].map(({index, 0: mark}) => {
    const span = {start: index, end: index + mark.length}
    const code = mark.length === 1 ? mark.charCodeAt(0) : Number(mark.slice(2, -1).replace(/^x/i, '0x'))
    const kind = code === 0x202d || code === 0x202e ? 'override' : 'embedding'
    return {kind, text: '', codePoints: [codePoint(code)], plain: '', span, range: map.range(span)}
  })
}

function findLetters(release: Release): readonly Disguise[] {
  const {text} = release
  if (!otherAlphabet.test(text)) return []
  const found: Disguise[] = []
  let isForeign = false
  for (const {0: written, index} of text.matchAll(word)) {
    const others = [...written].filter(letter => otherAlphabet.test(letter))
    if (others.length === 0) continue
    const isDisguise = others.every(letter => lookAlikes.has(letter))
    // Words of another language, and what a formula names: "TNFα", "µg"
    if (!isDisguise) isForeign ||= others.length > 1
    else found.push(disguise(release, 'letter', written, index, others))
  }
  // A word all of whose letters look Latin may belong to a text in that language.
  return isForeign ? found.filter(({text: written}) => /[A-Za-z]/.test(written)) : found
}

function findDigits(release: Release): readonly Disguise[] {
  const {text} = release
  if (text.search(otherDigits) < 0 || rightToLeft.test(text.replace(otherDigits, ''))) return []
  return [...text.matchAll(otherDigits)].map(({0: written, index}) => disguise(release, 'digit', written, index, [...written]))
}

function findLettersInFigures(release: Release): readonly Disguise[] {
  const {text} = release
  if (!letterTrigger.test(text)) return []
  return [...text.matchAll(letterInFigure)].map(({0: written, index}) =>
    disguise(release, 'figure', written.replace(/[.,]+$/, ''), index, [...written.replace(/[^A-Za-z]/g, '')])
  )
}

function disguise(release: Release, kind: Disguise['kind'], text: string, from: number, characters: readonly string[]): Disguise {
  const range = {from, to: from + text.length}
  const plain = [...text].map(character => (kind === 'figure' ? digitFor(character) : (lookAlikes.get(character) ?? digitOf(character)))).join('')
  return {
    kind,
    text,
    codePoints: [...new Set(characters.map(character => codePoint(character.codePointAt(0) ?? 0)))],
    plain,
    range,
    span: release.spanOf(range)
  }
}

function digitFor(letter: string): string {
  return letter === 'O' || letter === 'o' ? '0' : letter === 'l' || letter === 'I' ? '1' : letter
}

function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10)
  for (const zero of [0xff10, 0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return String(code - zero)
  return character
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function pairs(others: string, latin: string): readonly (readonly [string, string])[] {
  return [...others].map((letter, index) => [letter, latin[index] ?? ''])
}
