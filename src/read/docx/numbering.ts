import {attributeOf, eachToken} from './xml-tokens.ts'

/** Counts list items and writes their numbers as Word shows them. */
export interface Numbering {
  /** The marker of the next item of a list at a level, as in `2.`, `(b)` or `•`; empty for a list without one. */
  next(list: string, level: number): string
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

interface List {
  readonly abstract: string
  /** Numbers from which levels of this list begin anew. */
  readonly starts: Map<number, number>
}

/** Reads numbering.xml; without it every item has a bullet. */
export function readNumbering(xml: string | null, part: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  if (xml) parse(xml, part, abstracts, lists)
  const counters = new Map<string, number[]>()
  return {
    next(list, level) {
      const known = lists.get(list)
      const levels = known && abstracts.get(known.abstract)
      const own = levels?.get(level)
      if (!known || !levels || !own) return '•'
      if (own.format === 'bullet') return '•'
      if (own.format === 'none') return ''
      // Lists of one kind count on; one that Word was told to restart begins anew at its first item.
      const counts = counters.get(known.abstract) ?? []
      counters.set(known.abstract, counts)
      counts.length = Math.max(counts.length, level)
      const restart = known.starts.get(level)
      known.starts.delete(level)
      const count = restart ?? (counts[level] === undefined ? own.start : (counts[level] as number) + 1)
      counts[level] = count
      counts.length = level + 1
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1
        const at = levels.get(index)
        return at ? write(counts[index] ?? at.start, at.format) : ''
      })
    }
  }
}

function parse(xml: string, part: string, abstracts: Map<string, Map<number, Level>>, lists: Map<string, List>): void {
  let abstract: Map<number, Level> | undefined
  let level = -1
  let list = ''
  let overridden = 0
  eachToken(xml, part, token => {
    if (token.kind === 'close' || token.kind === 'text') return
    const value = attributeOf(token, 'w:val') ?? ''
    if (token.name === 'w:abstractNum') {
      abstract = new Map()
      abstracts.set(attributeOf(token, 'w:abstractNumId') ?? '', abstract)
    } else if (token.name === 'w:lvl' && abstract) {
      level = Number(attributeOf(token, 'w:ilvl') ?? 0)
      abstract.set(level, {format: 'decimal', text: '', start: 1})
    } else if (token.name === 'w:num') {
      list = attributeOf(token, 'w:numId') ?? ''
      abstract = undefined
    } else if (token.name === 'w:abstractNumId' && list) lists.set(list, {abstract: value, starts: new Map()})
    else if (token.name === 'w:lvlOverride') overridden = Number(attributeOf(token, 'w:ilvl') ?? 0)
    else if (token.name === 'w:startOverride') lists.get(list)?.starts.set(overridden, Number(value) || 0)
    else if (abstract && level >= 0) {
      const at = abstract.get(level)
      if (!at) return
      if (token.name === 'w:numFmt') abstract.set(level, {...at, format: value})
      else if (token.name === 'w:lvlText') abstract.set(level, {...at, text: value})
      else if (token.name === 'w:start') abstract.set(level, {...at, start: Number(value) || 0})
    }
  })
}

function write(count: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((Math.max(1, count) - 1) % 26)).repeat(Math.floor((Math.max(1, count) - 1) / 26) + 1)
    return format === 'lowerLetter' ? letter : letter.toUpperCase()
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const roman = romanOf(count)
    return format === 'lowerRoman' ? roman : roman.toUpperCase()
  }
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
] as const

function romanOf(count: number): string {
  let rest = Math.min(count, 3999)
  let out = ''
  for (const [value, letters] of romans) {
    while (rest >= value) {
      out += letters
      rest -= value
    }
  }
  return out
}
