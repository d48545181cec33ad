/** Shortest piece of text that is worth looking for. */
const shortest = 3
/** More alternatives than this are no cheaper to look for than the pattern itself. */
const most = 40
/** More choices than this add nothing: the best few keep nearly every text out. */
const enough = 3

/** Pieces of text, in lower case, ASCII, with a space for any white space: every match holds at least one of them. */
export type Choice = readonly string[]

/**
 * What every match of a pattern (its source) holds: one piece of each choice. Empty if the pattern can match without any.
 * What search tools call literal extraction: sound for every pattern, silent where it is not sure.
 */
export function requiredWords(source: string): readonly Choice[] {
  let at = 0
  const required = alternatives()
  return at === source.length ? best(required, enough) : []

  // Reads up to the end of the group. One of the alternatives matches, so what each requires becomes one choice.
  function alternatives(): readonly Choice[] {
    const first = sequence()
    if (source[at] !== '|') return first
    let choice: string[] | null = [...(best(first, 1)[0] ?? [])]
    if (choice.length === 0) choice = null
    while (source[at] === '|') {
      at++
      const words: Choice | undefined = best(sequence(), 1)[0]
      choice = choice && words && choice.length + words.length <= most ? [...choice, ...words] : null
    }
    return choice ? [choice] : []
  }

  // Everything in a sequence matches, so all that its parts require is required.
  function sequence(): readonly Choice[] {
    const required: Choice[] = []
    let run = ''
    const end = (): void => {
      if (run.length >= shortest) required.push([run])
      run = ''
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const item = readItem()
      const times = readTimes()
      if (item === nothing) continue
      if (typeof item === 'string' && times !== 'maybe') run += item
      // "s+" still has one s to begin with, but what follows it is not known to touch.
      if (typeof item === 'string' && times === 'once') continue
      end()
      if (typeof item === 'object' && times !== 'maybe') required.push(...item)
    }
    end()
    return required
  }

  // A letter that must stand there, the choices of a group, or `nothing` for what takes no text; no choices for what is not known.
  function readItem(): string | readonly Choice[] | typeof nothing {
    const char = source[at] as string
    if (char === '(') return readGroup()
    if (char === '[') {
      at = classEnd(source, at)
      return []
    }
    if (char === '\\') return readEscape()
    at++
    if (char === '^' || char === '$') return nothing
    return char === '.' || char > '~' ? [] : char.toLowerCase()
  }

  function readEscape(): string | readonly Choice[] | typeof nothing {
    const next = source[at + 1] ?? ''
    at += lengthAt(wholeEscape, at)
    if (next === 'b' || next === 'B') return nothing
    if (next === 's') return ' '
    return punctuation.includes(next) ? next : []
  }

  function readGroup(): readonly Choice[] | typeof nothing {
    const opening = source.slice(at, at + lengthAt(groupStart, at))
    at += opening.length
    const required = alternatives()
    at++
    // What is looked at and not taken may lie outside the text at hand.
    return opening.endsWith('=') || opening.endsWith('!') ? nothing : required
  }

  function readTimes(): 'once' | 'maybe' | 'often' {
    const length = lengthAt(quantifier, at)
    if (length === 0) return 'once'
    const maybe = source[at] === '?' || source[at] === '*' || source[at + 1] === '0'
    at += length
    return maybe ? 'maybe' : 'often'
  }

  function lengthAt(pattern: RegExp, place: number): number {
    pattern.lastIndex = place
    return pattern.exec(source)?.[0].length ?? 0
  }
}

// "\d", "\u2019", "\u{1F600}", "\x20", "\p{L}", "\k<name>", "\cJ", "\12": to its end, for what is left of it would be taken for letters of the text
//  ^^    ^^^^^^
const wholeEscape = /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|k<[^>]*>|c[a-z]|\d+|[\s\S])?/iy

// "(", "(?:", "(?<year>", "(?=", "(?!", "(?<=", "(?<!"
//  ^    ^^^    ^^^^^^^^
const groupStart = /\((?:\?(?:<?[=!]|<\w+>|[-a-z]*:))?/y

// "a?", "a*?", "a+", "a{3}", "a{2,}", "a{0,4}?"; the braces of "{draft}" and "{,4}" are literal
//   ^    ^^    ^    ^^^    ^^^^
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

const nothing = Symbol('nothing')
const punctuation = '.*+?^{}$()[]\\/-'

function best(choices: readonly Choice[], count: number): readonly Choice[] {
  return choices.length <= count ? choices : [...choices].sort((a, b) => worth(b) - worth(a)).slice(0, count)
}

// Long pieces are rare in text, few pieces are quickly looked for.
function worth(words: Choice): number {
  return Math.min(...words.map(word => word.length)) - words.length / 4
}

function classEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at + 1
  }
  return source.length
}

/** Of what alternatives a pattern's source is a choice: `a|b` or `\\b(?:a|b)\\b`. */
export interface Alternatives {
  /** Where the first begins; what stands before it belongs to each. */
  readonly from: number
  /** Where the last ends; what stands after it belongs to each. */
  readonly to: number
  /** The lengths of all, from one bar to the next; one if the pattern is no choice. */
  readonly lengths: readonly number[]
}

/** The alternatives that a pattern is a choice of. */
export function topAlternatives(source: string): Alternatives {
  const lengths = split(source)
  const whole = lengths.length > 1 ? null : /^(?:\\b)?\(\?:([\s\S]*)\)(?:\\b)?$/d.exec(source)?.indices?.[1]
  if (!whole) return {from: 0, to: source.length, lengths}
  const [from, to] = whole
  const inner = split(source.slice(from, to))
  // "(?:a)b(?:c)" begins and ends as a group does and is none.
  return inner.length > 1 ? {from, to, lengths: inner} : {from: 0, to: source.length, lengths}
}

function split(source: string): readonly number[] {
  const lengths: number[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '[') at = classEnd(source, at) - 1
    else if (char === '(') depth++
    else if (char === ')') {
      if (--depth < 0) return [source.length]
    } else if (char === '|' && depth === 0) {
      lengths.push(at - from)
      from = at + 1
    }
  }
  lengths.push(source.length - from)
  return lengths
}
