/** Slots for the pieces of three letters that a text has; a power of two, and few enough for a processor's nearest memory. */
const slots = 1 << 14
/** Rounds that a slot can tell apart. */
const lastRound = 0xffff
/** How many texts are remembered: patterns look at a release, its blocks and their sentences in turn. */
const remembered = 4

/** Which pieces of three letters a text has, whatever their case; made by `trigramsOf`, good until it is next called. */
export interface Trigrams {
  readonly text: string
  /** A piece is there if its slot in `seen` holds this number; two pieces may share a slot. */
  readonly round: number
  readonly seen: Uint16Array
}

// The one asked for last comes first.
const known: {text: string; round: number; readonly seen: Uint16Array}[] = []

/** Reads a text, or remembers that it was read a moment ago. */
export function trigramsOf(text: string): Trigrams {
  for (let at = 0; at < known.length; at++) {
    const marks = known[at] as (typeof known)[number]
    if (marks.text !== text) continue
    if (at > 0) {
      known.splice(at, 1)
      known.unshift(marks)
    }
    return marks
  }
  const marks = known.length < remembered ? {text, round: 0, seen: new Uint16Array(slots)} : (known.pop() as (typeof known)[number])
  known.unshift(marks)
  if (marks.round === lastRound) marks.seen.fill(0)
  marks.text = text
  marks.round = marks.round === lastRound ? 1 : marks.round + 1
  const {seen, round} = marks
  let before = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = fold(text.charCodeAt(at))
    if (at > 1) seen[slotOf(before, last, code)] = round
    before = last
    last = code
  }
  return marks
}

/**
 * The words of which a text needs one of each choice, written as one row of numbers: for each choice how many words it
 * has, for each word how many pieces, and their slots. Words are in lower case and at least three letters long.
 */
export function encodeChoices(choices: readonly (readonly string[])[]): Uint16Array {
  const row: number[] = []
  for (const words of choices) {
    row.push(words.length)
    for (const word of words) {
      row.push(word.length - 2)
      for (let at = 0; at + 2 < word.length; at++) row.push(slotOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)))
    }
  }
  return Uint16Array.from(row)
}

/** May the text hold a word of each choice? A no is certain. */
export function mayHoldAll({seen, round}: Trigrams, choices: Uint16Array): boolean {
  let at = 0
  while (at < choices.length) {
    let isHeld = false
    for (let words = choices[at++] as number; words > 0; words--) {
      const end = at + 1 + (choices[at] as number)
      if (!isHeld) {
        at++
        while (at < end && seen[choices[at] as number] === round) at++
        isHeld = at === end
      }
      at = end
    }
    if (!isHeld) return false
  }
  return true
}

function slotOf(first: number, second: number, third: number): number {
  return (first * 1021 + second * 31 + third) & (slots - 1)
}

// Letters are put into lower case, and what `\s` takes is a space.
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code >= 9 && code <= 13 ? 32 : code
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || otherSpaces.includes(code)) return 32
  // The two signs that `i` takes for letters of ASCII.
  return code === 0x212a ? 107 : code === 0x17f ? 115 : code
}

const otherSpaces: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
