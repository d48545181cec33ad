import type {Sentence} from '../sentences/sentence.ts'
import type {Release} from './release.ts'
import {findAnnouncedOutlooks} from './statements/announced-outlooks.ts'
import {classify, decisiveCues} from './statements/classify.ts'
import {gatherCandidates, judge} from './statements/judge.ts'
import {model} from './statements/model.ts'
import {speakerOf} from './statements/speaker.ts'
import {topicsOf} from './statements/topics.ts'

/** Subjects on which a release looks forward and on which a factor may speak: the topic matrix. */
export type Topic =
  | 'results'
  | 'margin'
  | 'liquidity'
  | 'financing'
  | 'deal'
  | 'clinical'
  | 'launch'
  | 'supply'
  | 'contracts'
  | 'litigation'
  | 'capital-return'
  | 'personnel'
  | 'technology'
  | 'sustainability'
  | 'macro'
  | 'cyber'

/** The classes of 15 U.S.C. 78u-5(i)(1), told apart as far as words allow. */
export type StatementClass = 'projection' | 'plan' | 'performance' | 'assumption'

/** What makes a sentence forward-looking. */
export interface ForwardLooking {
  readonly strength: 'strong' | 'weak'
  readonly classes: readonly StatementClass[]
  readonly topics: readonly Topic[]
  /** The words that decided, as written. */
  readonly cues: readonly string[]
  /** 0 to 1; a sentence counts from 0.5 on. */
  readonly score: number
  readonly speaker: 'issuer' | 'officer' | 'partner' | 'third-party'
  /** Has an amount, a percentage or a figure for the future. */
  readonly quantified: boolean
}

/** A forward-looking statement. */
export interface Statement extends Sentence {
  readonly forwardLooking: ForwardLooking
}

/** Finds the forward-looking statements among the sentences. */
export function findStatements(release: Release): readonly Statement[] {
  const candidates = gatherCandidates(release)
  const statements: Statement[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (!candidate) continue
    const odds = judge(candidates, index)
    if (odds < model.threshold) continue
    const {sentence, evidence} = candidate
    const cues = decisiveCues(evidence)
    statements.push({
      ...sentence,
      forwardLooking: {
        ...classify(sentence.text, evidence, cues, odds - model.threshold),
        topics: topicsOf(sentence.text),
        cues: cues.map(({from, to}) => sentence.text.slice(from, to)),
        score: Math.round(1000 / (1 + Math.exp(model.threshold - odds))) / 1000,
        speaker: speakerOf(release, sentence)
      }
    })
  }
  for (const cell of findAnnouncedOutlooks(release)) {
    if (statements.some(({range}) => range.from === cell.range.from)) continue
    const forwardLooking: ForwardLooking = {
      strength: 'strong',
      classes: ['projection'],
      topics: ['results'],
      cues: [],
      score: 0.7,
      speaker: 'issuer',
      quantified: true
    }
    statements.push({...cell, forwardLooking})
  }
  return statements.sort((a, b) => a.range.from - b.range.from)
}
