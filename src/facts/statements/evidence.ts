import {type Code, codeOf, combine} from './code.ts'
import {type Construction, findConstructions} from './constructions.ts'
import {type Cue, findCues, type Speakers} from './cues.ts'
import {mentionedDays} from './mentioned-days.ts'
import type {Place} from './place.ts'
import {rootTense} from './root-tense.ts'
import {stem} from './stem.ts'
import {readWords, type Words} from './words.ts'

/** What is known of a sentence before its words are read. */
export interface Setting extends Speakers {
  /** Day of the release, ISO, or empty if unknown. */
  readonly day: string
}

/** All that speaks for or against a sentence being forward-looking. */
export interface Evidence {
  readonly words: Words
  readonly cues: readonly Cue[]
  readonly constructions: readonly Construction[]
  /** All codes, those of the cues too, each once. */
  readonly codes: ReadonlySet<Code>
}

// No sentence is longer; what goes on is a list or not prose at all.
const longest = 6000

/** Gathers the evidence of one sentence. */
export function gatherEvidence(sentence: string, place: Place, setting: Setting): Evidence {
  const text = sentence.length > longest ? sentence.slice(0, longest) : sentence
  const words = readWords(text, Number(setting.day.slice(0, 4)))
  const cues = findCues(words, setting)
  const constructions = findConstructions(text.toLowerCase(), words.opened)
  const codes = new Set<Code>()
  for (const {evidence} of cues) for (const code of evidence) codes.add(code)
  addWords(words, codes)
  const isTitle = addShape(text, words, cues, codes)
  addConstructions(constructions, isTitle, place, codes)
  addPlace(place, words, codes)
  for (const side of mentionedDays(text, setting.day)) codes.add(combine('day', side))
  return {words, cues, constructions, codes}
}

function addWords({codes: own, kinds}: Words, codes: Set<Code>): void {
  for (let i = 0; i < own.length; i++) {
    codes.add(combine('word', own[i] as Code))
    for (const kind of kinds[i] ?? []) codes.add(combine('kind', kind))
  }
}

function addShape(text: string, sentence: Words, cues: readonly Cue[], codes: Set<Code>): boolean {
  const {words, capital} = sentence
  const length = words.length
  codes.add(combine('length', `${length < 6 ? 0 : length < 12 ? 1 : length < 20 ? 2 : length < 35 ? 3 : length < 60 ? 4 : 5}`))
  let capitals = 0
  let letters = 0
  for (let i = 0; i < length; i++) {
    const code = (words[i] as string).charCodeAt(0)
    if (code < 97 || code > 122) continue
    letters++
    if (capital[i]) capitals++
  }
  const isTitle = letters > 2 && capitals / letters > 0.6
  const tense = rootTense(sentence)
  codes.add(combine('root', tense))
  if (isTitle) codes.add(codeOf('title')).add(combine('root title', tense))
  if (/^["“]/.test(text)) codes.add(codeOf('opens quote'))
  if (/["”]\s*$/.test(text)) codes.add(codeOf('closes quote'))
  if (/[”"],? (?:said|says|stated|commented|added|noted|continued|explained|concluded)/.test(text)) codes.add(codeOf('said'))
  if (!/[.!?”":]\s*$/.test(text)) codes.add(codeOf('no stop'))
  if (/:\s*$/.test(text)) codes.add(codeOf('colon'))
  if (text.includes(' | ') || text.includes('\t')) codes.add(codeOf('cells'))
  if (text.endsWith('?')) codes.add(codeOf('question'))
  if (/today (?:announced|reported)|announced today/.test(text)) codes.add(codeOf('announced'))
  codes.add(combine('cues', `${Math.min(cues.length, 6)}`))
  codes.add(combine('first word', words[0] ?? '$')).add(combine('second word', words[1] ?? '$'))
  return isTitle
}

function addConstructions(constructions: readonly Construction[], isTitle: boolean, {section}: Place, codes: Set<Code>): void {
  for (let i = 0; i < constructions.length; i++) {
    const name = (constructions[i] as Construction).name
    codes.add(combine('construction', name))
    if (isTitle) codes.add(combine('construction title', name))
    if (section !== 'body') codes.add(combine('construction section', name, section))
    for (let j = i + 1; j < constructions.length; j++) codes.add(combine('constructions', name, (constructions[j] as Construction).name))
  }
}

function addPlace({section, kind, order, heading, leadIn, depth}: Place, {words, kinds}: Words, codes: Set<Code>): void {
  codes
    .add(combine('section', section))
    .add(combine('block', kind))
    .add(combine('section block', section, kind))
    .add(combine('order', order))
  for (const code of wordsOf(heading, 'heading')) codes.add(code)
  if (depth < 3) codes.add(combine('depth', `${depth}`))
  if (kind !== 'list-item' && kind !== 'cell') return
  for (const code of wordsOf(leadIn, 'lead-in')) codes.add(code)
  const first = words.findIndex(word => /^[a-z]/.test(word))
  const word = words[first] ?? ''
  if (word) codes.add(combine('item', word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : 'other'))
  for (const name of kinds[first] ?? []) codes.add(combine('item kind', name))
}

// Headings govern many sentences: what was made of the last few is kept.
const headings = new Map<string, readonly Code[]>()

function wordsOf(text: string, template: string): readonly Code[] {
  if (!text) return []
  const key = `${template} ${text}`
  const known = headings.get(key)
  if (known) return known
  const codes = (text.match(/[a-z]+/g) ?? []).slice(0, 60).map(word => combine(template, stem(word)))
  if (headings.size > 200) headings.clear()
  headings.set(key, codes)
  return codes
}
