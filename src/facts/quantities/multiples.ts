import {gate} from '../../text/gated-pattern.ts'
import type {Placed} from '../release.ts'
import type {Interval} from './interval.ts'

/** A change told as a multiple or a part: "more than doubled", "fell by a third". */
export interface Multiple extends Placed {
  readonly text: string
  /** The new figure for each unit of the old one: 2 for "doubled", 2/3 for "fell by a third". */
  readonly factor: number
  readonly hedge: 'exact' | 'nearly' | 'beyond'
}

const factors: Readonly<Record<string, number>> = {doubl: 2, tripl: 3, quadrupl: 4, halv: 1 / 2, two: 2, three: 3, four: 4, five: 5, ten: 10}
const parts: readonly (readonly [RegExp, number])[] = [
  [/half/i, 1 / 2],
  [/three[- ]quarters?/i, 3 / 4],
  [/two[- ]thirds?/i, 2 / 3],
  [/third/i, 1 / 3],
  [/quarter/i, 1 / 4],
  [/fifth/i, 1 / 5]
]

// "more than doubled", "nearly tripled", "increased threefold", "fell by almost a third", "was reduced by two-thirds"
//  ^^^^^^^^^^^^^^^^^                      ^^^^^^^^^              ^^^^^^^^^^^^^^^^^
const multiple = gate(
  /\b(?<beyond>more than |over )?(?<nearly>(?:nearly|almost|approximately|about|roughly|virtually|close to|as good as) )?(?:(?<verb>doubl|tripl|quadrupl|halv)(?:es?|ed|ing)|(?<fold>two|three|four|five|ten)-?fold)\b|\bby (?<beyondPart>more than |over )?(?<nearlyPart>(?:nearly|almost|approximately|about|roughly|close to) )?(?<part>half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters)\b(?! of\b)/gi
)

/** A multiple as it stands in a sentence; offsets are into the sentence. */
export interface SpokenMultiple {
  readonly from: number
  readonly to: number
  readonly factor: number
  readonly hedge: Multiple['hedge']
}

/** The one multiple or part by which a sentence says that something changed; null if there are none or several. */
export function findMultiple(sentence: string, direction: 'up' | 'down' | null): SpokenMultiple | null {
  const [match, another] = [...multiple.matchAll(sentence)]
  if (!match || another) return null
  const {beyond, beyondPart, nearly, nearlyPart, verb, fold, part} = match.groups ?? {}
  const hedge = (beyond ?? beyondPart) ? 'beyond' : (nearly ?? nearlyPart) ? 'nearly' : 'exact'
  const place = {from: match.index, to: match.index + match[0].length, hedge} as const
  const whole = factors[(verb ?? fold ?? '').toLowerCase()]
  if (whole !== undefined) return {...place, factor: whole}
  const share = parts.find(([pattern]) => pattern.test(part ?? ''))?.[1]
  if (share === undefined || direction === null) return null
  return {...place, factor: direction === 'up' ? 1 + share : 1 - share}
}

// A tenth of the way either side is what "doubled" is said of; far beyond it the next multiple would be named.
const slack = 0.1
const wide = 0.5

/** Can the words be said of a ratio that lies in the interval? */
export function multipleFits({factor, hedge}: Multiple, [low, high]: Interval): boolean {
  // How much of the way from the old figure to the multiple the new one has gone, at the least and at the most.
  const gone = [(low - 1) / (factor - 1), (high - 1) / (factor - 1)]
  const [least, most] = [Math.min(...gone), Math.max(...gone)]
  if (hedge === 'beyond') return most >= 1
  if (hedge === 'nearly') return most >= 1 - 2 * slack && least <= 1 + 2 * slack
  return most >= 1 - slack && least <= 1 + wide
}
