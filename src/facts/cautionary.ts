import type {Placed, Release} from './release.ts'
import type {Statement, Topic} from './statements.ts'

/** A standing text that limits or explains the release. */
export interface Legend extends Placed {
  readonly kind: 'forward-looking' | 'canadian-forward-looking' | 'offering' | 'non-gaap' | 'promoter' | 'trademark'
  readonly text: string
}

/** A clause that names a thing which could make results differ. */
export interface Factor extends Placed {
  readonly text: string
  readonly topics: readonly Topic[]
  readonly specific: boolean
  /** Why the factor counts as specific, or why not. */
  readonly reason: string
  readonly catchAll: boolean
}

/** The paragraph that identifies forward-looking statements and warns of them. */
export interface CautionaryParagraph extends Placed {
  readonly text: string
  /** The title it stands under, as written. */
  readonly title: string | null
  /** How the statements are identified, each with its place; empty if they are not. */
  readonly identification: readonly ({readonly by: 'blanket' | 'cue-words' | 'topics' | 'all'; readonly text: string} & Placed)[]
  /** Statutes as named, in their correct form. */
  readonly statutes: readonly string[]
  readonly statuteCitations: readonly ({readonly text: string; readonly correct: boolean; readonly expected: string} & Placed)[]
  readonly differMaterially: Placed | null
  /** Says as much in other words ("may not be achieved"). */
  readonly differOtherwise: Placed | null
  readonly factors: readonly Factor[]
  /** Where the factors stand as a whole. */
  readonly factorList: Placed | null
  readonly filingPointer: Placed | null
  readonly speaksAsOf: Placed | null
  readonly noUpdate: boolean
  readonly noUpdateAt: Placed | null
  /** "except as required by law" and the like stand with the update disclaimer. */
  readonly noUpdateQualified: boolean
}

/** Which subjects of forward-looking statements the factors meet. */
export interface Coverage {
  readonly topics: readonly {readonly topic: Topic; readonly statements: readonly Statement[]; readonly factors: readonly Factor[]}[]
  readonly uncovered: readonly Topic[]
}

/** Finds the legends and tells them apart. */
export function findLegends(_release: Release): readonly Legend[] {
  return []
}

/** Dissects the cautionary paragraph. */
export function findCautionary(_release: Release): CautionaryParagraph | null {
  return null
}

/** Sets the statements against the factors. */
export function matchCoverage(_release: Release): Coverage {
  return {topics: [], uncovered: []}
}
