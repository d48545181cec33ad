/**
 * A pattern that is tried only on text that has one of its stems. To compile a large pattern costs more than to read a
 * short release; most patterns have nothing to say about most releases and are never compiled.
 */
export interface GatedPattern {
  readonly pattern: RegExp
  /** Lower case; every match of the pattern holds at least one of them. */
  readonly stems: readonly string[]
  /** Has the text one of the stems? */
  opens(text: string): boolean
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  matchAll(text: string): Iterable<RegExpExecArray>
}

/** Every gate there is, so that a test can hold each against its pattern. */
export const gates: GatedPattern[] = []

/**
 * Puts a gate before a pattern. `stems` are words or parts of words parted by spaces, in lower case; a stem that holds a
 * space itself is given with `_` for it.
 *
 * @example gate('guarante assur certain', /\b(?:guarantees?|assures?|certain to)\b/i)
 */
export function gate(stems: string, pattern: RegExp): GatedPattern {
  const list = stems.split(' ').map(stem => stem.replaceAll('_', ' '))
  const gated: GatedPattern = {
    pattern,
    stems: list,
    opens(text) {
      const lower = lowerOf(text)
      return list.some(stem => lower.includes(stem))
    },
    test(text) {
      pattern.lastIndex = 0
      return gated.opens(text) && pattern.test(text)
    },
    exec(text) {
      pattern.lastIndex = 0
      return gated.opens(text) ? pattern.exec(text) : null
    },
    matchAll(text) {
      // `matchAll` goes on where an earlier search stopped.
      pattern.lastIndex = 0
      return gated.opens(text) ? text.matchAll(pattern) : []
    }
  }
  gates.push(gated)
  return gated
}

// Many patterns look at one text in turn: it is put into lower case once.
let lastText = ''
let lastLower = ''
let otherText = ''
let otherLower = ''

/** The text in lower case; offsets may shift where a letter has no lower case of one unit, so it serves for looking only. */
function lowerOf(text: string): string {
  if (text === lastText) return lastLower
  if (text === otherText) return otherLower
  otherText = lastText
  otherLower = lastLower
  lastText = text
  lastLower = text.toLowerCase()
  return lastLower
}
