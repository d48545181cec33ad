import {type Alternatives, requiredWords, topAlternatives} from './required-words.ts'
import {encodeChoices, mayHoldAll, trigramsOf} from './trigrams.ts'
import {encodeNeeds, type Needs, writtenNeeds} from './written-needs.ts'

/** Every gate there is, so that a test can hold each against its pattern. */
export const gates: GatedPattern[] = []

/**
 * A pattern that is tried only on text that has the words it needs. To compile a large pattern costs more than to
 * read a short release; most patterns have nothing to say about most releases and are never compiled.
 *
 * One that is a choice is taken apart: each alternative waits for its own words, and is compiled only where they stand.
 * What matches is the same as without the gate. A global pattern is searched from the start each time.
 */
export class GatedPattern {
  readonly source: string
  readonly flags: string
  private readonly number: number
  private whole: RegExp | undefined
  private known: readonly Part[] | undefined

  /** Without `whole` the pattern is not even read before it is needed: so the bundle makes them. */
  constructor(source: string, flags = '', whole?: RegExp) {
    this.source = source
    this.flags = flags
    this.whole = whole
    this.number = gates.push(this) - 1
  }

  /** The pattern behind the gate. */
  get pattern(): RegExp {
    this.whole ??= new RegExp(this.source, this.flags)
    return this.whole
  }

  /** Has the text the words that every match needs? */
  opens(text: string): boolean {
    for (const part of this.parts) if (opens(part, text)) return true
    return false
  }

  test(text: string): boolean {
    for (const part of this.parts) if (opens(part, text) && search(part, text) !== null) return true
    return false
  }

  exec(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null
    // The leftmost match wins, and of two at one place the earlier alternative, as in the whole pattern.
    for (const part of this.parts) {
      const match = opens(part, text) ? search(part, text) : null
      if (match && (first === null || match.index < first.index)) first = match
      if (first?.index === 0) break
    }
    return first
  }

  matchAll(text: string): readonly RegExpExecArray[] {
    return this.opens(text) ? everyMatch(this.pattern, text) : []
  }

  private get parts(): readonly Part[] {
    this.known ??= takeApart(this, writtenNeeds(this.number))
    return this.known
  }
}

/** Puts a gate before a pattern. */
export function gate(pattern: RegExp): GatedPattern {
  return new GatedPattern(pattern.source, pattern.flags, pattern)
}

/** A text of fewer characters is searched about as fast as it is looked up, once the pattern is compiled. */
const short = 200

const none = new Uint16Array(0)

interface Part {
  /** What `encodeChoices` makes of the words it needs. */
  readonly needs: Uint16Array
  readonly source: string
  readonly flags: string
  pattern: RegExp | null
  isCompiled: boolean
}

/** What every gate there is needs, in the order in which they were made: what `writtenNeeds` reads. */
export function writeNeeds(): string {
  return encodeNeeds(gates.map(needsOf))
}

function needsOf({source, flags}: GatedPattern): Needs {
  // A pattern that numbers what it takes cannot be taken apart.
  const alternatives = flags.includes('y') || captures(source) ? {from: 0, to: source.length, lengths: [source.length]} : topAlternatives(source)
  return {...alternatives, choices: sourcesOf(source, alternatives).map(alternative => encodeChoices(requiredWords(alternative)))}
}

function sourcesOf(source: string, {from, to, lengths}: Alternatives): readonly string[] {
  let at = from
  return lengths.map(length => {
    const alternative = source.slice(0, from) + source.slice(at, at + length) + source.slice(to)
    at += length + 1
    return alternative
  })
}

function takeApart(gated: GatedPattern, written: Needs | null): readonly Part[] {
  const {source, flags} = gated
  const needs = written ?? needsOf(gated)
  const partOf = (alternative: string, words: Uint16Array): Part => ({needs: words, source: alternative, flags, pattern: null, isCompiled: false})
  const always = needs.choices.filter(choices => choices.length === 0).length
  if (always === needs.choices.length) return [partOf(source, none)]
  const parts = sourcesOf(source, needs).map((alternative, at) => partOf(alternative, needs.choices[at] as Uint16Array))
  if (always < 2) return parts
  // Those that wait for nothing are tried on every text: together they cost one pattern.
  const rest = parts.filter(part => part.needs.length === 0).map(part => part.source)
  return [...parts.filter(part => part.needs.length > 0), partOf(rest.join('|'), none)]
}

function opens({needs, isCompiled}: Part, text: string): boolean {
  return needs.length === 0 || (isCompiled && text.length < short) || mayHoldAll(trigramsOf(text), needs)
}

function search(part: Part, text: string): RegExpExecArray | null {
  part.pattern ??= new RegExp(part.source, part.flags)
  part.isCompiled = true
  part.pattern.lastIndex = 0
  return part.pattern.exec(text)
}

/** What `text.matchAll(pattern)` gives, without the copy of the pattern that it makes. */
function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

function captures(source: string): boolean {
  for (let at = source.indexOf('('); at >= 0; at = source.indexOf('(', at + 1)) {
    if (source[at - 1] === '\\') continue
    if (source[at + 1] !== '?') return true
    if (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!') return true
  }
  return false
}
