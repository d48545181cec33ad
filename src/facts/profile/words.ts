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
// "western" in a cell of words
const letters = /[a-z]{3}/i

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
  const words: ReleaseWord[] = []
  // Words recur; what counts of each is worked out once.
  const keys = new Map<string, string>()
  blocks.forEach((block, index) => {
    // A cell of figures belongs to no text.
    if (block.layout.furniture || (block.kind === 'cell' && !letters.test(block.text))) return
    for (const match of block.text.matchAll(word)) {
      const [text] = match
      let key = keys.get(text)
      if (key === undefined) {
        key = keyOf(text)
        keys.set(text, key)
      }
      const from = block.range.from + match.index
      if (key) words.push({text, key, range: {from, to: from + text.length}, block: index})
    }
  })
  return words
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
