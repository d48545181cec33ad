import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import {overlaps} from '../../text/span.ts'
import type {Release} from '../release.ts'
import {type Evidence, gatherEvidence, type Setting} from './evidence.ts'
import {announcesPlan} from './headline-plan.ts'
import {findPlaces, type Place} from './place.ts'
import {askTrees, type Numbers, sumWeights} from './weigh.ts'

/** A sentence that may be forward-looking, with what speaks for it. */
export interface Candidate {
  readonly sentence: Sentence
  readonly place: Place
  readonly evidence: Evidence
  /** Log-odds of the first stage. */
  readonly first: number
}

/** Below this the first stage is sure enough. */
export const floor = -4.5
// What stands for a neighbour that is not weighed.
const silent = -5

// Terms still open, too rare to be learned: "reserves the right to close on an additional $2 million"
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const openTerms =
  /\b(?:reserves? the right|has the right|is entitled|may elect) to (?:close|sell|issue|place|complete)(?: on)?(?: up to)?(?: an?)? (?:additional|second|further)\b/i
// An item that leaves out who expects: "• Expect cost savings of approximately $50 million"
//                                         ^^^^^^
const bareExpectation = /^[^A-Za-z]{0,4}(?:Expects?|Expecting|Anticipates?|Projects?|Forecasts?|Targets|Targeting)\b.{0,80}\d/

/** The log-odds of a sentence that no learning is needed for. */
export const plain = 1.5

/** Is the sentence forward-looking on its face? */
export const isPlain = (sentence: Sentence): boolean => openTerms.test(sentence.text) || bareExpectation.test(sentence.text) || announcesPlan(sentence)

// Guidance sometimes stands under the words that caution about it: "Revenue is expected to be $31 million to $33 million"
//                                                                              ^^^^^^^^       ^^^
const expectedAmount = /(?:[$€£]\s?\d|\d\s?%|\d percent\b)/
const expecting = gate(
  /\b(?:expect|anticipat|project|estimat|forecast)(?:s|ed|es|ing)?\b|\b(?:guidance|outlook)\b|\b(?:will|should) (?:be|increase|decrease|grow|decline)\b/i
)
const cautioning = gate(/\b(?:forward[- ]looking|risks?|uncertaint\w+|differ|assumes? no|undertakes?|could|may|might|illustrative)\b/i)
const isOutlookInLegend = (text: string): boolean => text.length < 500 && expectedAmount.test(text) && expecting.test(text) && !cautioning.test(text)

// Text that speaks about the release or the offering, not about what the issuer expects.
const silentSections: ReadonlySet<string> = new Set(['offering-legend', 'contact', 'furniture', 'dateline'])
// "Total revenue", "1,204": cells hold statements only when they hold sentences
const wordsOfSentence = /(?:[A-Za-z][A-Za-z'’-]+[\s,]+){6}/

/** The sentences worth weighing, with their evidence; `null` where a sentence is passed over. */
export function gatherCandidates(release: Release, stage: (evidence: Evidence) => number = ({codes}) => sumWeights(codes)): readonly (Candidate | null)[] {
  const setting = settingOf(release)
  const {day, issuer, people} = setting
  const known = [day, issuer, ...people].join('\t')
  const places = findPlaces(release)
  const legend = release.cautionary?.parts.map(({range}) => range) ?? []
  return release.sentences.map((sentence, index) => {
    const place = places[index]
    if (!place || sentence.text.length < 12) return null
    const isLegend = sentence.section === 'cautionary' || legend.some(range => overlaps(range, sentence.range))
    if (isLegend ? !isOutlookInLegend(sentence.text) : silentSections.has(sentence.section)) return null
    if ((sentence.block.kind === 'cell' || sentence.section === 'table') && !wordsOfSentence.test(sentence.text)) return null
    const {kind, heading, leadIn, order, depth} = place
    const section = isLegend ? 'body' : place.section
    const evidence = release.memo.recall('evidence', `${known}\n${section}\n${kind}\n${heading}\n${leadIn}\n${order}\n${depth}\n${sentence.text}`, () =>
      gatherEvidence(sentence.text, isLegend ? {...place, section} : place, setting)
    )
    return {sentence, place, evidence, first: stage(evidence)}
  })
}

/** Log-odds that a candidate is forward-looking, in view of its neighbours. */
export function judge(candidates: readonly (Candidate | null)[], index: number): number {
  const candidate = candidates[index]
  if (!candidate) return -9
  if (isPlain(candidate.sentence)) return plain
  if (candidate.first < floor) return -9
  return askTrees(candidate.evidence.codes, numbersOf(candidates, index, candidate))
}

/** The numbers the second stage asks about. */
export function numbersOf(candidates: readonly (Candidate | null)[], index: number, {evidence, first}: Candidate): Numbers {
  const near = (steps: number) => candidates[index + steps]?.first ?? silent
  const [before, after, twoBefore, twoAfter] = [near(-1), near(1), near(-2), near(2)]
  return {
    words: evidence.words.words.length,
    cues: evidence.cues.length,
    first,
    before,
    after,
    twoBefore,
    twoAfter,
    bestNear: Math.max(before, after, twoBefore, twoAfter, near(-3), near(3))
  }
}

/** Who speaks and when. */
export function settingOf(release: Release): Setting {
  const lastWord = (name: string | null) => /([a-z\u00c0-\u024f]+)[^a-z]*$/.exec((name ?? '').toLowerCase())?.[1] ?? ''
  const people = new Set([...release.officers.map(({name}) => lastWord(name)), ...release.quotations.map(({speaker}) => lastWord(speaker))])
  return {day: release.date?.iso ?? '', issuer: /[a-z]+/.exec((release.issuer.name ?? '').toLowerCase())?.[0] ?? '', people}
}
