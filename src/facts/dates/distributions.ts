import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {DateMention} from './days.ts'

/** The days of a dividend, a distribution or a split as one sentence gives them. */
export interface Distribution {
  readonly sentence: Sentence
  readonly declared: DateMention | null
  readonly ex: DateMention | null
  readonly record: DateMention | null
  readonly payable: DateMention | null
  /** A special or stock distribution, whose ex-date the exchange may defer. */
  readonly isSpecial: boolean
}

// "dividend", "cash distribution", "stock split": not "distribution centers"
const topic = gate(
  /\b(?:dividends?|distributions? (?:of|on|per|to|payable|with|in the amount)|(?:cash|quarterly|monthly|special|annual|regular|stock|unit) distributions?|stock split|spin-off|split-off)\b/i
)
const special = /\b(?:special|extraordinary|stock dividend|in-kind|split|spin-off|split-off|in shares|one-time|liquidating|rights)\b/i
// "of record on June 15", "record date of June 15", "shareholders of record as of the close of business on June 15"
const recordBefore = /\b(?:of record|record date|recordholders)\b(?:[^.;]|\.\d){0,60}$/i
// "payable on July 1", "paid on July 1", "payment date of July 1", "distributed on July 1"
const payableBefore = /\b(?:payable|paid|pays?|payment(?: date)?|distributed|distribution date)\b(?:[^.;]|\.\d){0,60}$/i
// "ex-dividend date of June 14", "trade ex-dividend on June 14"
const exBefore = /\bex-?(?: ?dividend|distribution|date)\b(?:[^.;]|\.\d){0,40}$/i
const declaredBefore = /\b(?:declared|approved|authorized)\b[^.;]{0,24}\bon $/i
const debt = gate(/\b(?:interest|notes?|debentures?|bonds?) (?:is|are|will be|shall be)? ?(?:payable|due|paid)\b/i)

/** Finds the days of distributions, sentence by sentence. */
export function findDistributions({sentences, dates}: Release): readonly Distribution[] {
  const distributions: Distribution[] = []
  let next = 0
  for (const sentence of sentences) {
    while ((dates[next]?.range.from ?? Infinity) < sentence.range.from) next++
    if (sentence.block.kind === 'cell' || !topic.test(sentence.text) || debt.test(sentence.text)) continue
    const inside: DateMention[] = []
    for (let index = next; (dates[index]?.range.to ?? Infinity) <= sentence.range.to; index++) inside.push(dates[index] as DateMention)
    const found = distributionOf(sentence, inside)
    if (found) distributions.push(found)
  }
  return distributions
}

type Slot = 'declared' | 'ex' | 'record' | 'payable'

function distributionOf(sentence: Sentence, dates: readonly DateMention[]): Distribution | null {
  const slots: Record<Slot, DateMention | null> = {declared: null, ex: null, record: null, payable: null}
  let from = 0
  for (const date of dates) {
    const start = Math.min(date.range.from, date.weekdayAt?.range.from ?? date.range.from) - sentence.range.from
    const slot = slotOf(sentence.text.slice(from, start))
    from = date.range.to - sentence.range.from
    if (!slot) continue
    // Two days of one kind are two distributions, which are not told apart.
    if (slots[slot] !== null && slots[slot]?.iso !== date.iso) return null
    slots[slot] = date
  }
  if (!slots.record && !slots.ex) return null
  return {sentence, ...slots, isSpecial: special.test(sentence.text)}
}

// The last cue before the day decides.
function slotOf(head: string): Slot | null {
  const cues: [Slot, RegExp][] = [
    ['record', recordBefore],
    ['payable', payableBefore],
    ['ex', exBefore],
    ['declared', declaredBefore]
  ]
  const found = cues.flatMap(([slot, pattern]): [Slot, number][] => {
    const match = pattern.exec(lastStretch(head))
    return match ? [[slot, lastCue(match[0])]] : []
  })
  const [best] = found.sort((a, b) => a[1] - b[1])
  return best?.[0] ?? null
}

function lastStretch(head: string): string {
  return head.slice(-90)
}

// How far the cue stands from the day: the length from its last word of this kind on.
function lastCue(text: string): number {
  const words = [
    ...text.matchAll(
      /\b(?:of record|record date|recordholders|payable|paid|pays?|payment|distributed|distribution date|ex-?(?: ?dividend|distribution|date)|declared|approved|authorized)\b/gi
    )
  ]
  return text.length - (words.at(-1)?.index ?? 0)
}
