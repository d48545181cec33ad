import type {SectionRole} from '../outline/section.ts'
import type {Sentence} from '../sentences/sentence.ts'
import {overlaps} from '../text/span.ts'
import type {Release} from './release.ts'
import {classify} from './statements/classify.ts'
import {gatherEvidence} from './statements/evidence.ts'
import {speakerOf} from './statements/speaker.ts'
import {topicsOf} from './statements/topics.ts'
import {weigh} from './statements/weigh.ts'

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

// Text that speaks about the release or the offering, not about what the issuer expects.
const silentSections: ReadonlySet<SectionRole> = new Set(['cautionary', 'offering-legend', 'contact', 'call-details', 'furniture', 'dateline'])

/** Finds the forward-looking statements among the sentences. */
export function findStatements(release: Release): readonly Statement[] {
  const setting = settingOf(release)
  const statements: Statement[] = []
  const legend = release.cautionary?.parts.map(part => part.range) ?? []
  for (const sentence of release.sentences) {
    if (silentSections.has(sentence.section) || sentence.text.length < 12) continue
    if (legend.some(range => overlaps(range, sentence.range))) continue
    const evidence = gatherEvidence(sentence.text, {...setting, section: sentence.section})
    const verdict = weigh(evidence)
    if (!verdict.isForwardLooking) continue
    const cues = verdict.cues
      .slice(0, 4)
      .map(index => evidence.cues[index])
      .filter(cue => cue !== undefined)
    statements.push({
      ...sentence,
      forwardLooking: {
        ...classify(sentence.text, evidence, verdict),
        topics: topicsOf(sentence.text),
        cues: [...new Set(cues.map(({first, last}) => sentence.text.slice(evidence.words.from[first], evidence.words.to[last])))],
        score: Math.round(verdict.score * 1000) / 1000,
        speaker: speakerOf(release, sentence)
      }
    })
  }
  return statements
}

function settingOf(release: Release): {year: number; issuer: string} {
  const name = release.issuer.name ?? ''
  return {year: Number(release.date?.iso.slice(0, 4) ?? 0), issuer: /[a-z]+/.exec(name.toLowerCase())?.[0] ?? ''}
}
