import type {Sentence} from '../sentences/sentence.ts'
import type {Release} from './release.ts'

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
  /** Probability, 0 to 1. */
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
export function findStatements(_release: Release): readonly Statement[] {
  return []
}
