import {type Choice, requiredWords, topAlternatives} from './required-words.ts'
import {mayHold, slotsOf, type Trigrams, trigramsOf} from './trigrams.ts'

/**
 * A pattern that is tried only on text that has the words it needs. To compile a large pattern costs more than to
 * read a short release; most patterns have nothing to say about most releases and are never compiled.
 */
export interface GatedPattern {
  readonly pattern: RegExp
  readonly source: string
  /** Has the text the words that every match needs? */
  opens(text: string): boolean
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  matchAll(text: string): Iterable<RegExpExecArray>
}

/** Every gate there is, so that a test can hold each against its pattern. */
export const gates: GatedPattern[] = []

/**
 * Puts a gate before a pattern. One that is a choice is taken apart: each alternative waits for its own words, and is
 * compiled only where they stand. What matches is the same as without the gate. A global pattern is searched from the
 * start each time. `needs` is what `writeNeeds` says of the pattern, if that is known: the bundle brings it along.
 */
export function gate(pattern: RegExp, needs?: string): GatedPattern {
  let parts: readonly Part[] | undefined
  const gated: GatedPattern = {
    pattern,
    source: pattern.source,
    opens(text) {
      parts ??= takeApart(pattern, needs)
      if (parts.length === 1) return opens(parts[0] as Part, text)
      return parts.some(part => opens(part, text))
    },
    test(text) {
      parts ??= takeApart(pattern, needs)
      for (const part of parts) if (opens(part, text) && search(part, text) !== null) return true
      return false
    },
    exec(text) {
      parts ??= takeApart(pattern, needs)
      let first: RegExpExecArray | null = null
      // The leftmost match wins, and of two at one place the earlier alternative, as in the whole pattern.
      for (const part of parts) {
        const match = opens(part, text) ? search(part, text) : null
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
}

/** What each alternative of a pattern needs. */
type Needs = readonly (readonly Choice[])[]

/** A text of fewer characters is searched about as fast as it is looked up, once the pattern is compiled. */
const short = 200

interface Part {
  /** For each choice its words, as slots. */
  readonly needs: readonly (readonly (readonly number[])[])[]
  readonly source: string
  readonly flags: string
  pattern: RegExp | null
  isCompiled: boolean
}

/** Writes down what a pattern needs: a line for each alternative, choices by tabs, words by bars. */
export function writeNeeds(pattern: RegExp): string {
  return needsOf(pattern)
    .map(choices => choices.map(words => words.join('|')).join('\t'))
    .join('\n')
}

function readNeeds(needs: string): Needs {
  return needs.split('\n').map(line => (line === '' ? [] : line.split('\t').map(words => words.split('|'))))
}

function needsOf(pattern: RegExp): Needs {
  return alternativesOf(pattern).map(requiredWords)
}

// A pattern that numbers what it takes cannot be taken apart.
function alternativesOf({source, sticky}: RegExp): readonly string[] {
  return sticky || captures(source) ? [source] : topAlternatives(source)
}

function takeApart(pattern: RegExp, written?: string): readonly Part[] {
  const {source, flags} = pattern
  const needs = written === undefined ? needsOf(pattern) : readNeeds(written)
  const always = needs.filter(choices => choices.length === 0).length
  if (always === needs.length) return [{needs: [], source, flags, pattern, isCompiled: false}]
  const inSlots = (choices: readonly Choice[]): Part['needs'] => choices.map(words => words.map(slotsOf))
  if (needs.length === 1) return [{needs: inSlots(needs[0] as readonly Choice[]), source, flags, pattern, isCompiled: false}]
  const alternatives = alternativesOf(pattern)
  const parts: Part[] = alternatives.map((alternative, at) => ({needs: inSlots(needs[at] ?? []), source: alternative, flags, pattern: null, isCompiled: false}))
  if (always < 2) return parts
  // Those that wait for nothing are tried on every text: together they cost one pattern.
  const rest = alternatives.filter((_, at) => needs[at]?.length === 0).join('|')
  return [...parts.filter(part => part.needs.length > 0), {needs: [], source: rest, flags, pattern: null, isCompiled: false}]
}

function opens({needs, isCompiled}: Part, text: string): boolean {
  if (needs.length === 0 || (isCompiled && text.length < short)) return true
  const trigrams = trigramsOf(text)
  for (const choice of needs) if (!hasOne(trigrams, choice)) return false
  return true
}

function hasOne(trigrams: Trigrams, choice: readonly (readonly number[])[]): boolean {
  for (const slots of choice) if (mayHold(trigrams, slots)) return true
  return false
}

function search(part: Part, text: string): RegExpExecArray | null {
  part.pattern ??= new RegExp(part.source, part.flags)
  part.isCompiled = true
  part.pattern.lastIndex = 0
  return part.pattern.exec(text)
}

function captures(source: string): boolean {
  for (let at = source.indexOf('('); at >= 0; at = source.indexOf('(', at + 1)) {
    if (source[at - 1] === '\\') continue
    if (source[at + 1] !== '?') return true
    if (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!') return true
  }
  return false
}
