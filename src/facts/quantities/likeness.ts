import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

const emptyWords = new Set(
  'the a an of in on at to for from by with and or as is are was were be been has have had will would that which its our their this it we per approximately about total also any such'.split(
    ' '
  )
)

/** The share of the words around the one figure that stand around the other too. */
export function likeness(release: Release, one: Quantity, other: Quantity): number {
  const a = wordsAround(release, one)
  const b = wordsAround(release, other)
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 || (shared < 2 && smaller > 3) ? 0 : shared / smaller
}

// A figure is compared with many others.
const known = new WeakMap<Quantity, ReadonlySet<string>>()

function wordsAround(release: Release, figure: Quantity): ReadonlySet<string> {
  const words = known.get(figure) ?? readWordsAround(release, figure)
  known.set(figure, words)
  return words
}

function readWordsAround(release: Release, figure: Quantity): ReadonlySet<string> {
  const sentence = release.sentences[figure.sentence]
  if (!sentence) return new Set()
  const before = release.text.slice(Math.max(sentence.range.from, figure.range.from - 70), figure.range.from)
  const after = release.text.slice(figure.range.to, Math.min(sentence.range.to, figure.range.to + 50))
  const words = `${before} ${after}`.toLowerCase().match(/[a-z][a-z'’-]+/g) ?? []
  return new Set(words.filter(word => !emptyWords.has(word) && word.length > 2).map(word => word.replace(/(?:ed|ing|s)$/, '')))
}
