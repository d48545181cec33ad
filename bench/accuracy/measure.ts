import type {Prepared} from './examples.ts'
import {grams} from './labelled.ts'

/** A labelled sentence with the threshold at which it would count as flagged. */
export interface Scored {
  readonly sid: string
  readonly text: string
  readonly issuer: string
  readonly format: string
  readonly section: string
  readonly isForward: boolean
  readonly score: number
}

/** Carries the scores of a release's sentences over to its labels: the highest threshold at which half of the 3-grams are flagged. */
export function compareScores({labelled}: Prepared, scores: readonly number[]): readonly Scored[] {
  const best = new Map<string, {score: number; index: number}>()
  labelled.release.sentences.forEach(({text}, index) => {
    const score = scores[index] ?? -9
    for (const gram of grams(text)) if (score > (best.get(gram)?.score ?? -99)) best.set(gram, {score, index})
  })
  return labelled.labels
    .filter(({label}) => label === 'F' || label === 'N')
    .map(({sid, label, text, grams: own}) => {
      const found = own.map(gram => best.get(gram) ?? {score: -9, index: -1}).sort((a, b) => b.score - a.score)
      const middle = found[Math.max(0, Math.ceil(found.length / 2) - 1)]
      const home = labelled.release.sentences[mostCommon(found.map(({index}) => index))]
      return {
        sid,
        text,
        issuer: labelled.issuer,
        format: labelled.format,
        section: home?.section ?? 'body',
        isForward: label === 'F',
        score: middle?.score ?? -9
      }
    })
}

function mostCommon(indexes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}
