import {type Cue, findCues} from './cues.ts'
import {kindsOf} from './lexicon.ts'
import {readWords, type Words} from './words.ts'

/** What is known of a sentence before its words are read. */
export interface Setting {
  readonly section: string
  /** Year of the release, 0 if unknown. */
  readonly year: number
  /** First word of the issuer's name, in lower case. */
  readonly issuer: string
}

/** All that speaks for or against a sentence being forward-looking. */
export interface Evidence {
  readonly words: Words
  readonly cues: readonly Cue[]
  /** Evidence beside the cues: words and word pairs, the shape of the sentence, its place. */
  readonly features: readonly string[]
}

/** Gathers the evidence of one sentence. */
export function gatherEvidence(text: string, setting: Setting): Evidence {
  const words = readWords(text, setting.year)
  const cues = findCues(words, setting.issuer)
  const features: string[] = []
  lexical(words, features)
  shape(text, words, cues, features)
  features.push(`sec:${setting.section}`)
  return {words, cues, features}
}

function lexical({words, stems, capital}: Words, features: string[]): void {
  const seen = new Set<string>()
  let last = '^'
  for (let i = 0; i < words.length; i++) {
    const stem = capital[i] && kindsOf(stems[i] as string).length === 0 && i > 0 ? `${stems[i]}` : (stems[i] as string)
    const pair = `b:${last}_${stem}`
    const single = `w:${stem}`
    if (!seen.has(single)) {
      seen.add(single)
      features.push(single)
      for (const kind of kindsOf(stem)) {
        const name = `k:${kind}`
        if (!seen.has(name)) {
          seen.add(name)
          features.push(name)
        }
      }
    }
    if (!seen.has(pair)) {
      seen.add(pair)
      features.push(pair)
    }
    last = stem
  }
}

function shape(text: string, {words, capital}: Words, cues: readonly Cue[], features: string[]): void {
  const length = words.length
  features.push(`len:${length < 6 ? 0 : length < 12 ? 1 : length < 20 ? 2 : length < 35 ? 3 : length < 60 ? 4 : 5}`)
  let capitals = 0
  let letters = 0
  for (let i = 0; i < length; i++) {
    if (/^[a-z]/.test(words[i] as string)) {
      letters++
      if (capital[i]) capitals++
    }
  }
  if (letters > 2 && capitals / letters > 0.6) features.push('title')
  if (/^["“]/.test(text)) features.push('opens-quote')
  if (/["”]\s*$/.test(text)) features.push('closes-quote')
  if (/[”"],? (?:said|says|stated|commented|added|noted|continued|explained|concluded)/.test(text)) features.push('said')
  if (!/[.!?”":]\s*$/.test(text)) features.push('no-stop')
  if (/:\s*$/.test(text)) features.push('colon')
  if (text.includes(' | ') || text.includes('\t')) features.push('cells')
  if (/^[•●○◦■*\-–—·]/.test(text)) features.push('bullet')
  if (text.endsWith('?')) features.push('question')
  features.push(`cues:${Math.min(cues.length, 6)}`)
  if (cues.length === 0) features.push('no-cue')
  for (const first of [0, 1]) features.push(`first${first}:${words[first] ?? '$'}`)
  if (/today (?:announced|reported)|announced today/.test(text)) features.push('announced')
}
