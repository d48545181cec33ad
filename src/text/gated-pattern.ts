import {requiredWords, topAlternatives} from './required-words.ts'

/**
 * A pattern that is tried only on text that has one of the words it needs. To compile a large pattern costs more than to
 * read a short release; most patterns have nothing to say about most releases and are never compiled.
 */
export interface GatedPattern {
  readonly pattern: RegExp
  readonly source: string
  /** Has the text one of the words that every match needs? */
  opens(text: string): boolean
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  matchAll(text: string): Iterable<RegExpExecArray>
}

/** Every gate there is, so that a test can hold each against its pattern. */
export const gates: GatedPattern[] = []

// A pattern that numbers what it takes cannot be taken apart.
const captures = /(?<!\\)\((?!\?(?:[:=!]|<[=!]))/

/**
 * Puts a gate before a pattern. One that is a choice is taken apart: each alternative waits for its own words, and is
 * compiled only where they stand. What matches is the same as without the gate. A global pattern is searched from the
 * start each time.
 */
export function gate(pattern: RegExp): GatedPattern {
  let parts: readonly Part[] | undefined
  const gated: GatedPattern = {
    pattern,
    source: pattern.source,
    opens: text => openParts(text).length > 0,
    test: text => openParts(text).some(part => search(part, text) !== null),
    exec(text) {
      let first: RegExpExecArray | null = null
      // The leftmost match wins, and of two at one place the earlier alternative, as in the whole pattern.
      for (const part of openParts(text)) {
        const match = search(part, text)
        if (match && (first === null || match.index < first.index)) first = match
        if (first?.index === 0) break
      }
      return first
    },
    matchAll(text) {
      // `matchAll` goes on where an earlier search stopped.
      pattern.lastIndex = 0
      return gated.opens(text) ? text.matchAll(pattern) : []
    }
  }
  gates.push(gated)
  return gated

  function openParts(text: string): readonly Part[] {
    parts ??= takeApart(pattern)
    const lower = lowerOf(text)
    return parts.filter(({words}) => words === null || words.some(word => lower.includes(word)))
  }
}

interface Part {
  readonly words: readonly string[] | null
  readonly source: string
  readonly flags: string
  pattern: RegExp | null
}

function takeApart(pattern: RegExp): readonly Part[] {
  const {source, flags} = pattern
  const alternatives = captures.test(source) || pattern.sticky ? [source] : topAlternatives(source)
  const parts = alternatives.map(alternative => ({
    words: requiredWords(alternative),
    source: alternative,
    flags,
    pattern: alternatives.length === 1 ? pattern : null
  }))
  // Those that wait for nothing are tried on every text: together they cost one pattern.
  const always = parts.filter(part => part.words === null)
  if (always.length === parts.length) return [{words: null, source, flags, pattern}]
  if (always.length < 2) return parts
  return [...parts.filter(part => part.words !== null), {words: null, source: always.map(part => part.source).join('|'), flags, pattern: null}]
}

function search(part: Part, text: string): RegExpExecArray | null {
  part.pattern ??= new RegExp(part.source, part.flags)
  part.pattern.lastIndex = 0
  return part.pattern.exec(text)
}

// Many patterns look at one text in turn: it is put into lower case once.
let lastText = ''
let lastLower = ''
let otherText = ''
let otherLower = ''

// Offsets may shift where a letter has no lower case of one unit, so this serves for looking only.
function lowerOf(text: string): string {
  if (text === lastText) return lastLower
  if (text === otherText) return otherLower
  otherText = lastText
  otherLower = lastLower
  lastText = text
  lastLower = text.toLowerCase()
  return lastLower
}
