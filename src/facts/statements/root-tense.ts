import {beForms, determiners, haveForms, modals} from './lexicon.ts'
import type {Words} from './words.ts'

const irregular = new Set(
  'said began saw grew rose fell made took sold bought won met led held paid lost built came went became gave got brought spent drove ran beat sent found'.split(
    ' '
  )
)
const present = new Set(
  'expects plans intends anticipates believes sees continues remains provides offers includes represents announces reports says states has operates develops makes helps enables allows supports reflects marks gives brings positions aims seeks looks hopes projects forecasts estimates targets'.split(
    ' '
  )
)

/** The tense of a word that is a finite verb; `participle` if only the words before it can tell, null if it is none. */
export function tenseOf(word: string): string | null {
  if (modals.has(word)) return `modal-${word}`
  if (word === 'is' || word === 'are' || word === 'am') return 'is'
  if (word === 'was' || word === 'were') return 'was'
  if (word === 'had') return 'had'
  if (word === 'has' || word === 'have') return 'has'
  if (irregular.has(word)) return 'past'
  if (present.has(word)) return `present-${word}`
  return word.length > 4 && word.endsWith('ed') ? 'participle' : null
}

/** The tense of the first finite verb: what the sentence as a whole does. */
export function rootTense({words, entries}: Words): string {
  const end = Math.min(words.length, 60)
  for (let i = 0; i < end; i++) {
    const tense = entries[i]?.tense ?? null
    if (tense === null) continue
    if (tense !== 'participle') return tense
    const word = words[i] as string
    const before = words[i - 1] ?? '^'
    if (!determiners.has(before) && !beForms.has(before) && !haveForms.has(before) && i > 0 && !/^(?:of|for|and|,|with|as|by|newly|recently)$/.test(before))
      return word === 'announced' || word === 'reported' ? word : 'past'
  }
  return 'none'
}
