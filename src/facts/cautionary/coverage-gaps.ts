import {gate} from '../../text/gated-pattern.ts'
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

// What the clause of a statement must say before its subject is taken for certain. Other topics are shown in the table of coverage only.
const plain: Partial<Readonly<Record<Topic, RegExp>>> = {
  margin:
    /\bmargins?\b(?! notes?| loans?)|\b(?:cost|annual|expense) (?:savings|reductions?|synerg\w+)\b|\bsynerg\w+\b|\brestructuring\b|\boperating expenses\b/i,
  liquidity:
    /\bself[- ]sufficien\w+|\bbreak[- ]?even\b|\b(?:become|reach|achieve|return to|path to|toward) (?:\w+ ){0,2}profitab\w+|\brunway\b|\bsufficient (?:\w+ ){0,3}(?:cash|capital|funds|resources|liquidity)\b|\b(?:reduce|repay|pay down|retire|refinanc\w+)\b[^,;]{0,40}\b(?:debt|indebtedness|leverage)\b/i,
  financing:
    /\bproceeds\b|\b(?:close|closing|completion|complete|consummat\w+)\b|\brais(?:e|ing)\b[^,;]{0,30}\b(?:capital|funds|[$€£])|\bregistration statement\b/i,
  deal: /\b(?:close|closing|completion|complete|consummat\w+|acquire|merge|merger|business combination|accretive|spin-?off|acquisitions? (?:of|is|are|will|to|planned))\b/i,
  clinical: /\b(?:trials?|enrol\w*|phase [1-4I]|FDA|EMA|IND|NDA|BLA|PMA|510\(?k|top-?line|clinical (?:stud\w+|data|development))\b/i,
  launch: /\b(?:launch\w*|commerciali[sz]\w+|roll-?out|introduc\w+|marketing|new (?:products?|stores?|locations?|restaurants?)|open\w*)\b/i,
  contracts: /\b(?:backlog|orders?|awarded|contracts?)\b/i,
  'capital-return':
    /\b(?:pay|payment|continu\w*|complete|repurchase|increase|declare|initiate|resume|expects?)\b[^,;]{0,60}\b(?:dividends?|repurchases?|buy-?backs?)\b/i
}
// The clause must follow words that look forward.
const forward =
  /\b(?:will|shall|expects?|expected|anticipates?|anticipated|plans?|planned|intends?|intended|projects?|projected|forecasts?|targets?|guidance|outlook|on track|scheduled|is to|are to|poised|estimates?)\b/i
const aside = gate(
  /\bexploring\b|\bour recent\b|\b(?:customer|talent|user|client|patient) acquisitions?\b|\bnot expected to have\b|\bworking capital requirements\b/i
)
const surely = 0.7

/** The subjects of strong statements that no factor meets, each with its plainest statement. */
export function findCoverageGaps(release: Release): readonly CoverageGap[] {
  const gaps: CoverageGap[] = []
  const factors = release.cautionary?.factors.filter(factor => !factor.catchAll) ?? []
  const promises = release.claims.filter(claim => claim.kind === 'promise')
  for (const topic of release.coverage.uncovered) {
    const pattern = plain[topic]
    if (!pattern) continue
    const about = release.coverage.topics.find(entry => entry.topic === topic)?.statements ?? []
    const strong = about.filter(statement => isSure(statement) && !promises.some(promise => overlaps(promise.range, statement.range)))
    const best = strong.reduce<Statement | null>((top, each) => (top && !isPlainer(each, top) ? top : each), null)
    if (!best) continue
    const clause = clauseOfTopic(release, best, topic)
    const words = release.text.slice(clause.range.from, clause.range.to)
    const lead = best.text.slice(0, clause.range.to - best.range.from)
    if (!pattern.test(words) || aside.test(best.text) || !forward.test(lead)) continue
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
