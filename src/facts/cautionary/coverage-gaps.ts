import {overlaps} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import type {Statement, Topic} from '../statements.ts'
import {shareSubject} from './specificity.ts'
import {clauseOfTopic} from './statement-clause.ts'

/** A subject on which the release plainly looks forward and no factor speaks. */
export interface CoverageGap {
  readonly topic: Topic
  readonly statement: Statement
  /** The words of the statement that speak of the subject. */
  readonly clause: Placed
}

// Topics whose words leave little doubt in a statement. Others are shown in the table of coverage only.
const confident: ReadonlySet<Topic> = new Set([
  'results',
  'margin',
  'liquidity',
  'financing',
  'deal',
  'clinical',
  'launch',
  'supply',
  'contracts',
  'capital-return',
  'technology',
  'litigation'
])
const surely = 0.7

/** The subjects of strong statements that no factor meets, each with its plainest statement. */
export function findCoverageGaps(release: Release): readonly CoverageGap[] {
  const gaps: CoverageGap[] = []
  const factors = release.cautionary?.factors.filter(factor => !factor.catchAll) ?? []
  const promises = release.claims.filter(claim => claim.kind === 'promise')
  for (const topic of release.coverage.uncovered) {
    if (!confident.has(topic)) continue
    const about = release.coverage.topics.find(entry => entry.topic === topic)?.statements ?? []
    const strong = about.filter(statement => isSure(statement) && !promises.some(promise => overlaps(promise.range, statement.range)))
    const best = strong.reduce<Statement | null>((top, each) => (top && !isPlainer(each, top) ? top : each), null)
    if (!best) continue
    const clause = clauseOfTopic(release, best, topic)
    const words = release.text.slice(clause.range.from, clause.range.to)
    if (!factors.some(factor => shareSubject(factor.text, words))) gaps.push({topic, statement: best, clause})
  }
  return gaps.sort((a, b) => a.clause.range.from - b.clause.range.from)
}

function isSure({forwardLooking, section}: Statement): boolean {
  return forwardLooking.strength === 'strong' && forwardLooking.score >= surely && forwardLooking.speaker !== 'third-party' && section !== 'about'
}

// A statement on fewer subjects is the plainer one for any of them.
function isPlainer({forwardLooking: a}: Statement, {forwardLooking: b}: Statement): boolean {
  return a.topics.length === b.topics.length ? a.score > b.score : a.topics.length < b.topics.length
}
