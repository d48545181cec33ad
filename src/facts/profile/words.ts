import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'

/** A word of an approved text. */
export interface ApprovedWord {
  readonly text: string
  /** What counts in a comparison: letters and digits in small letters. */
  readonly key: string
  /** Stands in square brackets for what changes from release to release. */
  readonly isSlot: boolean
}

/** A word of the release, with its place. */
export interface ReleaseWord {
  readonly text: string
  readonly key: string
  readonly range: TextRange
  /** The number of its block. */
  readonly block: number
}

// "[date]", "[Form 10-K for the year ended December 31, 2025],": a part that changes, with the mark that follows it
const slot = /\[[^[\]]{0,200}\]\S?/g
// A run of characters up to white space, a hyphen or a dash: "risks -- among them", "risks—among them", "quartz-based"
const word = /[^\s—–-]+/g

/** The words of an approved text. */
export function approvedWords(text: string): readonly ApprovedWord[] {
  const words: ApprovedWord[] = []
  let done = 0
  const read = (part: string): void => {
    for (const [found] of part.matchAll(word)) {
      const key = keyOf(found)
      if (key) words.push({text: found, key, isSlot: false})
    }
  }
  for (const match of text.matchAll(slot)) {
    read(text.slice(done, match.index))
    words.push({text: match[0], key: match[0], isSlot: true})
    done = match.index + match[0].length
  }
  read(text.slice(done))
  return words
}

/** The words of a release, page furniture left out. */
export function releaseWords({blocks}: Release): readonly ReleaseWord[] {
  return blocks.flatMap((block, index) =>
    block.layout.furniture
      ? []
      : [...block.text.matchAll(word)].flatMap(match => {
          const key = keyOf(match[0])
          const from = block.range.from + match.index
          return key ? [{text: match[0], key, range: {from, to: from + match[0].length}, block: index}] : []
        })
  )
}

// Case, quotation marks, marks of registration and punctuation do not count; amounts and signs of money do.
function keyOf(text: string): string {
  return text
    .replace(/\((?:R|TM|SM)\)/gi, '')
    .toLowerCase()
    .replace(/^\W*https?:\/\//, '')
    .replace(/[^\p{L}\p{N}%$€£¥.@/]/gu, '')
    .replace(/^\.+|[./]+$/g, '')
}
