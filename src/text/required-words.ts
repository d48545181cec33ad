/** Shortest piece of text that is worth looking for. */
const shortest = 3
/** More alternatives than this are no cheaper to look for than the pattern itself. */
const most = 24

/**
 * Pieces of text, in lower case, of which every match of a pattern (its source) holds at least one; null if the pattern can match
 * without any. What search tools call literal extraction: sound for every pattern, silent where it is not sure.
 */
export function requiredWords(source: string): readonly string[] | null {
  let at = 0
  const words = alternatives()
  return at === source.length ? words : null

  // Reads up to the end of the group: one of the alternatives matches, so each must require something.
  function alternatives(): readonly string[] | null {
    let all: string[] | null = []
    for (;;) {
      const one = sequence()
      all = all && one && all.length + one.length <= most ? [...all, ...one] : null
      if (source[at] !== '|') return all
      at++
    }
  }

  // Everything in a sequence matches, so the best of what its parts require will do.
  function sequence(): readonly string[] | null {
    let best: readonly string[] | null = null
    let run = ''
    const offer = (words: readonly string[] | null): void => {
      if (words && words.every(word => word.length >= shortest) && (!best || worth(words) > worth(best))) best = words
    }
    const end = (): void => {
      if (run.length >= shortest) offer([run])
      run = ''
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const item = readItem()
      const times = readQuantifier()
      if (item.kind === 'nothing') continue
      if (item.kind === 'letter' && times === 'once') run += item.text
      else {
        end()
        if (times !== 'maybe' && item.kind === 'words') offer(item.words)
        // "s+" still has one s to begin with, but what follows it is not known to touch.
      }
    }
    end()
    return best
  }

  function readItem(): {kind: 'letter'; text: string} | {kind: 'words'; words: readonly string[] | null} | {kind: 'nothing'} | {kind: 'other'} {
    const char = source[at] as string
    if (char === '(') return readGroup()
    if (char === '[') {
      at = classEnd(source, at)
      return {kind: 'other'}
    }
    if (char === '\\') {
      const next = source[at + 1] ?? ''
      at += 2
      if (next === 'b' || next === 'B') return {kind: 'nothing'}
      if (/[.*+?^${}()|[\]\\/-]/.test(next)) return {kind: 'letter', text: next}
      // Classes, references and escapes by number: their length is passed over.
      if (next === 'p' || next === 'P' || next === 'k' || (next === 'u' && source[at] === '{')) at = source.indexOf(next === 'k' ? '>' : '}', at) + 1
      else if (next === 'u') at += 4
      else if (next === 'x') at += 2
      return {kind: 'other'}
    }
    at++
    if (char === '^' || char === '$') return {kind: 'nothing'}
    return char === '.' ? {kind: 'other'} : {kind: 'letter', text: char.toLowerCase()}
  }

  function readGroup(): {kind: 'words'; words: readonly string[] | null} | {kind: 'nothing'} {
    const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '('
    at += opening.length
    const words = alternatives()
    at++
    // What is looked at and not taken may lie outside the text at hand.
    return /[=!]$/.test(opening) ? {kind: 'nothing'} : {kind: 'words', words}
  }

  function readQuantifier(): 'once' | 'maybe' | 'often' {
    const char = source[at]
    if (char !== '?' && char !== '*' && char !== '+' && char !== '{') return 'once'
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12))?.[0]
    if (!quantifier) return 'once'
    at += quantifier.length
    return /^(?:[?*]|\{0)/.test(quantifier) ? 'maybe' : 'often'
  }
}

// Long pieces are rare in text, few pieces are quickly looked for.
function worth(words: readonly string[]): number {
  return Math.min(...words.map(word => word.length)) - words.length / 4
}

function classEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === ']') return at + 1
  }
  return source.length
}

/** The alternatives that a pattern is a choice of, as sources: `a|b` and `\\b(?:a|b)\\b`; one if it is none. */
export function topAlternatives(source: string): readonly string[] {
  const parts = split(source)
  if (parts.length > 1) return parts
  const whole = /^(\\b)?\(\?:([\s\S]*)\)(\\b)?$/.exec(source)
  if (!whole) return parts
  const [, before = '', inside = '', after = ''] = whole
  const inner = split(inside)
  // "(?:a)b(?:c)" begins and ends as a group does and is none.
  return inner.length > 1 ? inner.map(part => `${before}(?:${part})${after}`) : parts
}

function split(source: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '[') at = classEnd(source, at) - 1
    else if (char === '(') depth++
    else if (char === ')') {
      if (--depth < 0) return [source]
    } else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts
}
