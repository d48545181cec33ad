/** Slots for the pieces of three letters that a text has; powers of two. Of a short text few are taken. */
const slotsOfLong = 1 << 14
const slotsOfShort = 1 << 12
/** A text of more characters is long. */
const longest = 1500
/** How many texts are remembered: facts look at a release and at all of its sentences, one fact after the other. */
const remembered = 4096

/** Which pieces of three letters a text has, whatever their case: a bit for each slot; two pieces may share one. */
export type Trigrams = Uint32Array

const known = new Map<string, Trigrams>()
let lastText = ''
let lastTrigrams: Trigrams = new Uint32Array(slotsOfShort / 32)

/** Reads a text, or remembers that it was read a while ago. */
export function trigramsOf(text: string): Trigrams {
  if (text === lastText) return lastTrigrams
  let trigrams = known.get(text)
  if (!trigrams) {
    trigrams = readTrigrams(text)
    if (known.size >= remembered) known.clear()
    known.set(text, trigrams)
  }
  lastText = text
  lastTrigrams = trigrams
  return trigrams
}

function readTrigrams(text: string): Trigrams {
  const slots = text.length > longest ? slotsOfLong : slotsOfShort
  const trigrams = new Uint32Array(slots / 32)
  let before = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    const code = char < 128 ? (folded[char] as number) : fold(char)
    if (at > 1) {
      const slot = slotOf(before, last, code) & (slots - 1)
      trigrams[slot >> 5] = (trigrams[slot >> 5] as number) | (1 << (slot & 31))
    }
    before = last
    last = code
  }
  return trigrams
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
export function mayHoldAll(trigrams: Trigrams, choices: Uint16Array): boolean {
  const mask = trigrams.length * 32 - 1
  let at = 0
  while (at < choices.length) {
    let isHeld = false
    for (let words = choices[at++] as number; words > 0; words--) {
      const end = at + 1 + (choices[at] as number)
      if (!isHeld) {
        at++
        while (at < end && hasSlot(trigrams, (choices[at] as number) & mask)) at++
        isHeld = at === end
      }
      at = end
    }
    if (!isHeld) return false
  }
  return true
}

function hasSlot(trigrams: Trigrams, slot: number): boolean {
  return (((trigrams[slot >> 5] as number) >>> (slot & 31)) & 1) === 1
}

function slotOf(first: number, second: number, third: number): number {
  return (first * 1021 + second * 31 + third) & (slotsOfLong - 1)
}

const otherSpaces: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
const folded = Uint8Array.from({length: 128}, (_, code) => fold(code))

// Letters are put into lower case, and what `\s` takes is a space.
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code >= 9 && code <= 13 ? 32 : code
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || otherSpaces.includes(code)) return 32
  // The two signs that `i` takes for letters of ASCII.
  return code === 0x212a ? 107 : code === 0x17f ? 115 : code
}
