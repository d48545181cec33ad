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
  const weightOf = (word: string): number => {
    counts ??= countWords(release)
    const sentences = counts.get('') ?? 0
    return Math.min(1, Math.log((sentences + 1) / (counts.get(word) ?? 1)) / Math.log((sentences + 1) / 2))
  }
  const weigh = (words: Iterable<string>): number => {
    let sum = 0
    for (const word of words) sum += weightOf(word)
    return sum
  }
  const known = new Map<Quantity, Around>()
  const around = (figure: Quantity): Around => {
    let found = known.get(figure)
    if (!found) {
      const words = wordsAround(release, figure)
      found = {words, weight: weigh(words)}
      known.set(figure, found)
    }
    return found
  }
  return {
    shared(one, other) {
      const [a, b] = [around(one), around(other)]
      const shared = [...a.words].filter(word => b.words.has(word))
      const rareness = weigh(shared)
      return {
        count: shared.length,
        rareness,
        share: rareness / Math.max(1e-9, Math.min(a.weight, b.weight)),
        overlap: rareness / Math.max(1e-9, a.weight, b.weight)
      }
    }
  }
}

interface Around {
  readonly words: ReadonlySet<string>
  readonly weight: number
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
