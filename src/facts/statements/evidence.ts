import type {Speakers} from './clause-parts.ts'
import {type Code, codeOf, combine} from './code.ts'
import {type Construction, findConstructions} from './constructions.ts'
import {type Cue, findCues} from './cues.ts'
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
  /** All codes, those of the cues too; some more than once. */
  readonly codes: readonly Code[]
}

// No sentence is longer; what goes on is a list or not prose at all.
const longest = 6000

/** Gathers the evidence of one sentence. */
export function gatherEvidence(sentence: string, place: Place, setting: Setting): Evidence {
  const text = sentence.length > longest ? sentence.slice(0, longest) : sentence
  const words = readWords(text, Number(setting.day.slice(0, 4)))
  const cues = findCues(words, setting)
  const constructions = findConstructions(text.toLowerCase(), words.opened)
  const codes: Code[] = []
  for (const {evidence} of cues) for (const code of evidence) codes.push(code)
  for (const {evidence} of words.entries) for (const code of evidence) codes.push(code)
  const isTitle = addShape(text, words, cues, codes)
  addConstructions(constructions, isTitle, place, codes)
  addPlace(place, words, codes)
  for (const side of mentionedDays(text, setting.day)) codes.push(combine('day', side))
  return {words, cues, constructions, codes}
}

function addShape(text: string, sentence: Words, cues: readonly Cue[], codes: Code[]): boolean {
  const {words, capital} = sentence
  const length = words.length
  codes.push(combine('length', `${length < 6 ? 0 : length < 12 ? 1 : length < 20 ? 2 : length < 35 ? 3 : length < 60 ? 4 : 5}`))
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
  codes.push(combine('root', tense))
  if (isTitle) codes.push(codeOf('title'), combine('root title', tense))
  addMarks(text, codes)
  if (said.test(text)) codes.push(codeOf('said'))
  if (text.includes(' | ') || text.includes('\t')) codes.push(codeOf('cells'))
  if (announced.test(text)) codes.push(codeOf('announced'))
  codes.push(combine('cues', `${Math.min(cues.length, 6)}`), combine('first word', words[0] ?? '$'), combine('second word', words[1] ?? '$'))
  return isTitle
}

// `growth,” said`, `growth" stated`
//        ^^^^^^           ^^^^^^^^
const said = /[”"],? (?:said|says|stated|commented|added|noted|continued|explained|concluded)/
const announced = /today (?:announced|reported)|announced today/

const stops = new Set(['.', '!', '?', '”', '"', ':'])

function addMarks(text: string, codes: Code[]): void {
  const last = text.trimEnd().at(-1) ?? ''
  if (text.startsWith('"') || text.startsWith('“')) codes.push(codeOf('opens quote'))
  if (last === '"' || last === '”') codes.push(codeOf('closes quote'))
  if (!stops.has(last)) codes.push(codeOf('no stop'))
  if (last === ':') codes.push(codeOf('colon'))
  if (text.endsWith('?')) codes.push(codeOf('question'))
}

function addConstructions(constructions: readonly Construction[], isTitle: boolean, {section}: Place, codes: Code[]): void {
  for (let i = 0; i < constructions.length; i++) {
    const name = (constructions[i] as Construction).name
    codes.push(combine('construction', name))
    if (isTitle) codes.push(combine('construction title', name))
    if (section !== 'body') codes.push(combine('construction section', name, section))
    for (let j = i + 1; j < constructions.length; j++) codes.push(combine('constructions', name, (constructions[j] as Construction).name))
  }
}

function addPlace({section, kind, order, heading, leadIn, depth}: Place, {words, entries}: Words, codes: Code[]): void {
  codes.push(combine('section', section), combine('block', kind), combine('section block', section, kind), combine('order', order))
  codes.push(...wordsOf(heading, 'heading'))
  if (depth < 3) codes.push(combine('depth', `${depth}`))
  if (kind !== 'list-item' && kind !== 'cell') return
  codes.push(...wordsOf(leadIn, 'lead-in'))
  const first = words.findIndex(word => /^[a-z]/.test(word))
  const word = words[first] ?? ''
  if (word) codes.push(combine('item', word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : 'other'))
  for (const name of entries[first]?.kinds ?? []) codes.push(combine('item kind', name))
}

// Headings govern many sentences: what was made of the last few is kept.
const remembered = {heading: new Map<string, readonly Code[]>(), 'lead-in': new Map<string, readonly Code[]>()}

function wordsOf(text: string, template: keyof typeof remembered): readonly Code[] {
  if (!text) return []
  const texts = remembered[template]
  const known = texts.get(text)
  if (known) return known
  const codes = (text.match(/[a-z]+/g) ?? []).slice(0, 60).map(word => combine(template, stem(word)))
  if (texts.size > 100) texts.clear()
  texts.set(text, codes)
  return codes
}
