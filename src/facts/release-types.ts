import type {Placed, Release} from './release.ts'

/** What a release announces; a release may have several types. */
export type ReleaseType =
  | 'earnings'
  | 'guidance'
  | 'unregistered-offering'
  | 'registered-offering'
  | 'ipo'
  | 'tender-offer'
  | 'merger'
  | 'going-private'
  | 'spac'
  | 'clinical'
  | 'distribution'
  | 'listing-notice'
  | 'call-notice'
  | 'ordinary'

/** Why a release is taken to be of a type: each cue with its weight. A type needs a score of at least 2. */
export interface TypeEvidence {
  readonly type: ReleaseType
  readonly score: number
  readonly cues: readonly ({readonly text: string} & Placed)[]
}

/** Weighs the cues for each type. */
export function weighTypes(_release: Release): readonly TypeEvidence[] {
  return []
}
