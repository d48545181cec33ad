import type {Code} from './code.ts'
import {adverbs, beForms, determiners, haveForms, modals, prepositions, pronouns, relatives, type WordKind} from './lexicon.ts'
import type {Word, Words} from './words.ts'

/** Who may speak or act: names in lower case. */
export interface Speakers {
  /** First word of the issuer's name. */
  readonly issuer: string
  /** Last names of the persons in the release. */
  readonly people: ReadonlySet<string>
}

const none: readonly WordKind[] = []

/** The kinds of the word at a place; none beyond the ends. */
export const kindsAt = ({entries}: Words, at: number): readonly WordKind[] => entries[at]?.kinds ?? none

/** The code of the word at a place; 0 beyond the ends. */
export const codeAt = ({entries}: Words, at: number): Code => entries[at]?.code ?? 0

const comparisons = new Set('than as previously originally initially'.split(' '))

/** The subject of a verb: the words before it, with a parenthesis and adverbs passed over; "which" and "that" point further left. */
export function subjectBefore(sentence: Words, at: number, {issuer, people}: Speakers): {kind: string; word: string; relative: boolean} {
  const {words, entries} = sentence
  let i = skipAdverbsBack(sentence, at - 1)
  while (i >= 0 && (beForms.has(words[i] as string) || haveForms.has(words[i] as string) || modals.has(words[i] as string)))
    i = skipAdverbsBack(sentence, i - 1)
  let relative = false
  for (let turns = 0; turns < 4 && i >= 0; turns++) {
    const word = words[i] as string
    if (word === ')') {
      const open = words.lastIndexOf('(', i)
      if (open < 0) break
      i = open - 1
    } else if (relatives.has(word) && i > 0 && !/^[.,;]$/.test(words[i - 1] ?? '')) {
      if (word === 'that' && kindsAt(sentence, i - 1).includes('say')) break
      relative = true
      i--
    } else if (relatives.has(word) && words[i - 1] === ',') {
      relative = true
      i -= 2
    } else if (/^[”"“’‘,)]$/.test(word)) i--
    else break
  }
  i = skipAdverbsBack(sentence, i)
  const word = words[i]
  if (word === undefined) return {kind: 'none', word: '^', relative}
  const {stem, kinds} = entries[i] as Word
  if (word === issuer) return {kind: 'self', word: 'self', relative}
  if (sentence.capital[i] && people.has(word)) return {kind: 'person', word: 'person', relative}
  if (/^(?:it|they|this|these|that|there|which|you|who)$/.test(word)) return {kind: word, word, relative}
  const kind = kinds[0]
  if (kind) return {kind, word: stem, relative}
  if (word.startsWith('#')) return {kind: 'figure', word: '#', relative}
  if (!/^[a-z]/.test(word)) return {kind: 'mark', word, relative}
  return {kind: sentence.capital[i] && i > 0 ? 'name' : 'other', word: sentence.capital[i] ? 'Name' : stem, relative}
}

/** The verb that a modal governs: passes over adverbs, "be", "have", "continue to", "be able to". */
export function verbAfter(sentence: Words, at: number): {verb: number; stop: number; voice: string} {
  const {words} = sentence
  let i = at + 1
  let voice = 'active'
  for (let turns = 0; turns < 8 && i < words.length; turns++) {
    const word = words[i] as string
    if (adverbs.has(word) || /.ly$/.test(word) || word === ',') i++
    else if (word === 'be' || word === 'been' || word === 'have') {
      const next = words[i + 1] ?? ''
      if (word === 'have') {
        if (!/(?:ed|en|been)$/.test(next)) break
        voice = 'perfect'
      } else if (next === 'able' && words[i + 2] === 'to') {
        voice = 'able'
        i += 2
      } else voice = 'be'
      i++
    } else if (word === 'continue' && words[i + 1] === 'to') {
      voice = 'continue'
      i += 2
    } else break
  }
  const word = words[i] ?? ''
  if (voice === 'be')
    voice = /(?:ed|en|made|held|sold|built|paid|sent|led|put|set|met)$/.test(word) ? 'passive' : word.endsWith('ing') ? 'progressive' : 'state'
  return {verb: i, stop: i + 1, voice}
}

/** The next word of a known kind, within six words; -1 if there is none. */
export function objectAfter({words, entries}: Words, at: number): number {
  const end = Math.min(words.length, at + 6)
  for (let i = at; i < end; i++) {
    const word = words[i] as string
    if ((entries[i] as Word).kinds.length > 0 && !adverbs.has(word)) return i
    if (word === '.' || word === ';') return -1
  }
  return -1
}

/** The nearest word to the left, from `at` on, that is no adverb. */
export function skipAdverbsBack(sentence: Words, at: number): number {
  let i = at
  while (i >= 0 && (adverbs.has(sentence.words[i] as string) || /.ly$/.test(sentence.words[i] as string))) i--
  return i
}

/** The form of "be" that a verb stands behind; '' if it stands behind none. */
export function beBefore(sentence: Words, at: number): string {
  const left = sentence.words[skipAdverbsBack(sentence, at - 1)] ?? ''
  return beForms.has(left) && left !== 'be' && left !== 'being' ? left : ''
}

/** How a word of looking ahead is used: as a verb of what tense and voice, a noun, an adjective. */
export function useOf(sentence: Words, at: number): string {
  const {words} = sentence
  const word = words[at] as string
  const before = skipAdverbsBack(sentence, at - 1)
  const left = words[before] ?? '^'
  const next = words[at + 1] ?? '$'
  if (word.endsWith('ed') || word === 'set') {
    if (comparisons.has(words[at - 1] ?? '')) return 'compared'
    if (beForms.has(left)) return left === 'was' || left === 'were' ? 'passive-past' : left === 'be' ? 'passive-be' : 'passive'
    if (haveForms.has(left)) return 'perfect'
    if (next === 'to') return 'reduced'
    if (determiners.has(left) || prepositions.has(left) || left === "'s") return 'adjective'
    if (pronouns.has(left)) return 'past'
    return next === 'in' || next === 'by' || next === 'for' ? 'reduced' : 'participle'
  }
  if (word.endsWith('ing')) return beForms.has(left) ? 'progressive' : determiners.has(left) ? 'noun' : 'gerund'
  if (modals.has(left) || left === 'to' || left === 'do' || left === 'not') return left === 'to' ? 'infinitive' : 'modal'
  if (determiners.has(left) || prepositions.has(left) || left === "'s") return 'noun'
  if (next === 'to' || next === 'that') return 'present'
  if (/^(?:of|for|and|,|\.|is|are|was|were|:)$/.test(next) && !pronouns.has(left)) return 'noun'
  return at === 0 ? 'first' : 'present'
}
