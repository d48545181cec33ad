import type {Release} from '../release.ts'
import type {Quantity} from './quantity.ts'

/** What two figures have in common in the words around them. */
export interface SharedWords {
  readonly count: number
  /** The words weighed by how rare each is in the release: a word that stands nowhere else counts one. */
  readonly rareness: number
  /** The part of the smaller side's words, so weighed, that stand on the other side too. */
  readonly share: number
  /** The same part of the larger side's words. */
  readonly overlap: number
}

/** Compares the words around figures by how much they tell in this release. */
export interface TellingWords {
  shared(one: Quantity, other: Quantity): SharedWords
}

const word = /[a-z][a-z'’&-]+/g
const empty = new Set(
  'the and for with from that this was were are has have had its our their will would than which into about also any such not other all more over under through per each these those during between both amount approximately respectively'.split(
    ' '
  )
)
// Words of time and of change stand around every figure of a report.
const ofTime = new Set(
  'first second third fourth quarter quarterly year annual fiscal month week end same prior previou earlier last ago compar comparable versu full half three six nine twelve january february march april may june july august september october november december increas decreas up down million billion thousand percent percentage year-over-year year-ago basis point current dollar period includ'.split(
    ' '
  )
)

/** Makes the comparison for one release; the words are counted on first use. */
export function tellingWords(release: Release): TellingWords {
  let counts: ReadonlyMap<string, number> | undefined
  let sentences = 0
  const known = new Map<Quantity, ReadonlySet<string>>()
  const around = (figure: Quantity): ReadonlySet<string> => {
    const words = known.get(figure) ?? wordsAround(release, figure)
    known.set(figure, words)
    return words
  }
  return {
    shared(one, other) {
      if (!counts) {
        counts = countWords(release)
        sentences = counts.get('') ?? 0
      }
      const frequency = counts
      const most = Math.log((sentences + 1) / 2)
      const weigh = (words: Iterable<string>): number => {
        let sum = 0
        for (const each of words) sum += Math.min(1, Math.log((sentences + 1) / (frequency.get(each) ?? 1)) / most)
        return sum
      }
      const [a, b] = [around(one), around(other)]
      const shared = [...a].filter(each => b.has(each))
      const rareness = weigh(shared)
      const sizes = [weigh(a), weigh(b)] as const
      return {
        count: shared.length,
        rareness,
        share: rareness / Math.max(1e-9, Math.min(...sizes)),
        overlap: rareness / Math.max(1e-9, ...sizes)
      }
    }
  }
}

// In how many sentences of the prose each word stands; the number of sentences under the empty word.
function countWords(release: Release): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const {block, text} of release.sentences) {
    if (block.kind === 'cell') continue
    sentences++
    for (const each of new Set(wordsOf(text))) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts.set('', sentences)
}

// As far as figures of a clause reach: 110 characters before, 60 after.
function wordsAround(release: Release, {sentence, range}: Quantity): ReadonlySet<string> {
  const place = release.sentences[sentence]?.range ?? range
  const before = release.text.slice(Math.max(place.from, range.from - 110), range.from)
  const after = release.text.slice(range.to, Math.min(place.to, range.to + 60))
  const whole = range.from - 110 > place.from ? before.replace(/^\S*/, '') : before
  return new Set(wordsOf(`${whole} ${range.to + 60 < place.to ? after.replace(/\S*$/, '') : after}`))
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(word) ?? []).map(stem).filter(each => each.length > 2 && !empty.has(each) && !ofTime.has(each))
}

function stem(each: string): string {
  return each.replace(/['’]s?$/, '').replace(/(?:ing|ed|es|s)$/, '')
}
