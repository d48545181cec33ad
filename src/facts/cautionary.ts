import {dissect} from './cautionary/dissect.ts'
import {legendKinds} from './cautionary/legend-kinds.ts'
import {mainGroups} from './cautionary/main-groups.ts'
import {gatherPassages} from './cautionary/passages.ts'
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

/** A way in which the legend tells which statements are forward-looking. */
export interface Identification extends Placed {
  /**
   * `blanket`: all that is not historical; `cue-words`: by words such as "expects"; `topics`: by subject;
   * `all`: every statement; `contained`: says no more than that the release contains such statements.
   */
  readonly by: 'blanket' | 'cue-words' | 'topics' | 'all' | 'contained'
  readonly text: string
}

/** A statute of the safe harbor as a legend cites it. */
export interface StatuteCitation extends Placed {
  readonly text: string
  /** The statute meant, by its correct name. */
  readonly statute: string
  readonly correct: boolean
  /** The citation as it would read if it were right. */
  readonly expected: string
  /** A section of the other Act, a wrong name, year or section, or "Securities and Exchange Act". */
  readonly fault: 'pair' | 'name' | 'year' | 'section' | 'usage' | null
}

/** The paragraph that identifies forward-looking statements and warns of them. */
export interface CautionaryParagraph extends Placed {
  readonly text: string
  readonly kind: 'forward-looking' | 'canadian-forward-looking'
  /** The title it stands under, as written. */
  readonly title: string | null
  /** The passages it is made of, other legends of the same kind included. */
  readonly parts: readonly Placed[]
  /** The words that name what the legend speaks of: "The statements contained in this release". */
  readonly subject: Placed
  /** How the statements are identified, each with its place; empty if they are not. */
  readonly identification: readonly Identification[]
  /** Statutes as named, in their correct form. */
  readonly statutes: readonly string[]
  readonly statuteCitations: readonly StatuteCitation[]
  readonly differMaterially: Placed | null
  /** Says as much in other words ("may not be achieved"). */
  readonly differOtherwise: Placed | null
  readonly factors: readonly Factor[]
  /** Where the factors stand as a whole. */
  readonly factorList: Placed | null
  /** The sentence that speaks of risks, where they are warned of without being named. */
  readonly riskSentence: Placed | null
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
export function findLegends(release: Release): readonly Legend[] {
  return legendKinds(release, gatherPassages(release))
}

/** Dissects the cautionary paragraph. */
export function findCautionary(release: Release): CautionaryParagraph | null {
  const groups = gatherPassages(release)
  const main = mainGroups(groups)
  return main ? dissect(release, main, groups) : null
}

/** Sets the statements against the factors. */
export function matchCoverage({statements, cautionary}: Release): Coverage {
  const factors = (cautionary?.factors ?? []).filter(factor => !factor.catchAll)
  const byTopic = new Map<Topic, Statement[]>()
  for (const statement of statements) {
    for (const topic of statement.forwardLooking.topics) {
      const list = byTopic.get(topic)
      if (list) list.push(statement)
      else byTopic.set(topic, [statement])
    }
  }
  const topics = [...byTopic].map(([topic, about]) => ({topic, statements: about, factors: factors.filter(factor => factor.topics.includes(topic))}))
  return {topics, uncovered: topics.filter(entry => entry.factors.length === 0).map(entry => entry.topic)}
}
