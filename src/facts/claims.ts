import type {Sentence} from '../sentences/sentence.ts'
import {gate} from '../text/gated-pattern.ts'
import {overlaps, type TextRange} from '../text/span.ts'
import type {Placed, Release} from './release.ts'

/** Words that say more of the future, or of the present, than a cautious author would. */
export interface Claim extends Placed {
  /**
   * `certainty`: a future result as certain; `benefit`: "will enhance" and the like; `imminent`: a deal said to be at hand;
   * `status`: a present state that carries a forecast; `ai`: an absolute claim about artificial intelligence;
   * `esg`: a claim or goal about the climate; `promise`: an undated promise of news.
   */
  readonly kind: 'certainty' | 'benefit' | 'imminent' | 'status' | 'ai' | 'esg' | 'promise'
  /** The words that make the claim. */
  readonly text: string
  readonly sentence: Placed
}

const outside = new Set(['cautionary', 'offering-legend', 'contact', 'furniture', 'non-gaap', 'dateline'])
// One look tells whether any of the patterns can meet.
const trigger =
  /guarante|assur|doubt|certain|definitely|inevitabl|without fail|cannot fail|risk-free|sure to|bound to|imminent|negotiat|about to|pipeline|on track|demand|\bAI\b|artificial intelligence|machine learning|net[- ]zero|carbon|renewable|science-based|stay tuned|release|announce|details|update|\bwill\b|confident/i

/** Finds the claims in the running text, legends and lists of contacts left out. */
export function findClaims(release: Release): readonly Claim[] {
  const claims: Claim[] = []
  const legend = release.cautionary?.parts.map(part => part.range) ?? []
  const forward = new Set(release.statements.map(statement => statement.range.from))
  for (const sentence of release.sentences) {
    if (outside.has(sentence.section) || !trigger.test(sentence.text)) continue
    if (legend.some(range => overlaps(range, sentence.range))) continue
    for (const {kind, from, to} of claimsIn(sentence, forward.has(sentence.range.from))) {
      const range = {from: sentence.range.from + from, to: sentence.range.from + to}
      claims.push({kind, text: sentence.text.slice(from, to), range, span: release.spanOf(range), sentence: {range: sentence.range, span: sentence.span}})
    }
  }
  return claims
}

type Found = TextRange & Pick<Claim, 'kind'>

function claimsIn({text, section}: Sentence, isForward: boolean): readonly Found[] {
  const found: Found[] = []
  const certainty = certainResult(text)
  if (certainty) found.push({kind: 'certainty', ...certainty})
  const near = imminent.exec(text)
  if (near && !hazard.test(text) && !negatedBefore(text, near.index)) found.push({kind: 'imminent', from: near.index, to: near.index + near[0].length})
  if (isForward) {
    const state = status.exec(text)
    if (state) found.push({kind: 'status', from: state.index, to: state.index + state[0].length})
    const benefit = certainty ? null : benefitOf(text)
    if (benefit) found.push({kind: 'benefit', ...benefit})
  }
  const ai = aiClaim.exec(text) ?? aiClaimAfter.exec(text)
  if (ai && !aiNot.test(text)) found.push({kind: 'ai', from: ai.index, to: ai.index + ai[0].length})
  const esg = esgClaim.exec(text)
  if (esg && !esgNot.test(text)) found.push({kind: 'esg', from: esg.index, to: esg.index + esg[0].length})
  if (promise.test(text) && !dated.test(text) && section !== 'call-details') found.push({kind: 'promise', ...withoutQuotes(text)})
  return found
}

const result = String.raw`(?:profit\w*|growth|revenues?|success|returns?|results|earnings|income|savings|dividends?|approval|gains?|future|leadership|dominance|a bright)`
const certain: readonly RegExp[] = [
  // "will certainly double", "is certain to", "is sure to be", "will inevitably"
  /\b(?:will|shall) (?:\w+ )?(?:certainly|definitely|undoubtedly|inevitably|surely|unquestionably|without (?:a )?doubt|without fail)\b|\b(?:certainly|undoubtedly|definitely|inevitably|unquestionably) will\b|\b(?:is|are) (?:certain|sure|guaranteed) to\b/i,
  // "guarantees profitability", "guaranteed returns"
  new RegExp(String.raw`\bguarantee(?:s|d|ing)? (?:(?:our|the|its|your|us|you|strong|future|continued|long-term|a|an|of) ){0,3}${result}`, 'i'),
  // "assures our investors of", "we assure you that"
  new RegExp(
    String.raw`\b(?:we|i|can|which|this|that|it|agreement|contract|acquisition|transaction) (?:can )?assures? (?:you|our (?:share|stock)holders|investors|(?:(?:our|the|its|strong|future|continued) ){0,3}${result})|\brest assured\b`,
    'i'
  ),
  // "there is no doubt that demand will double"
  /\b(?:no|without(?: a)?) doubt\b(?=[^.]{0,160}\b(?:will|going to|future)\b)|\bcannot fail\b|\bcan['’]t (?:fail|lose)\b/i,
  /\brisk-free (?:investment|growth|opportunity|profits?|returns?(?! (?:polic|period)))\b/i
]
const contractual = gate(
  /\b(?:loans?|notes?|obligations?|lease|guarantors?|subsidiar\w+|jointly|severally|money-back|satisfaction|warrant\w+|rate|price match|delivery guarantee|quality assurance|life assurance|minimum|fully and unconditionally|government|federally|contract\w* guaranteed|annuit\w+|insur\w+|bonds?|debt)\b/i
)

function certainResult(text: string): TextRange | null {
  for (const pattern of certain) {
    const match = pattern.exec(text)
    if (!match || negatedBefore(text, match.index)) continue
    if (/guarantee/i.test(match[0]) && contractual.test(text)) continue
    return {from: match.index, to: match.index + match[0].length}
  }
  return null
}

// A "no", "not" or "cannot" within six words before.
function negatedBefore(text: string, place: number): boolean {
  const before = text
    .slice(Math.max(0, place - 60), place)
    .split(/\s+/)
    .slice(-7)
    .join(' ')
  return /\b(?:no|not|never|neither|nor|cannot|without|none|nothing|hardly|in order to|whether|if)\b|n['’]t\b/i.test(before)
}

// "Contracts with two majors are imminent", "imminent approval"
//  ^^^^^^^^^                     ^^^^^^^^
const deal = String.raw`(?:contracts?|agreements?|orders?|deals?|approvals?|awards?|closing|launch|signing|acquisitions?|merger|financing|listing|uplisting|sale|commerciali[sz]ation|clearance|shipments?|settlement)`
const imminent = new RegExp(String.raw`\b${deal}\b[^.;]{0,60}\b(?:is|are|appears?|seems?|as) (?:now )?imminent\b|\bimminent (?:\w+ ){0,2}${deal}\b`, 'i')
const hazard = /\b(?:threats?|danger|hazard|risk|storm|weather|failure|default|bankruptcy|death)\b/i

const status =
  /\bin (?:the )?(?:final|advanced|late)(?:[- ]stages? of)? (?:negotiations?|talks|discussions)\b|\babout to (?:sign|close|announce)\b|\bpipeline (?:is|remains|continues to be) (?:\w+ )?(?:strong|robust|healthy|full)\b|\b(?:is|are|remains?|remain) (?:firmly |well |solidly )?on track\b|\bdemand (?:remains|continues to be|is) (?:\w+ )?(?:strong|robust|solid|healthy)\b/i

// "The placement will enhance the Company's balance sheet"
//                ^^^^^^^^^^^^
const benefitVerb = gate(
  /\b(?:will|shall) (?:also |further |significantly |greatly |dramatically |substantially |help |continue to )*(?:enhance|strengthen|increase|drive|double|triple|improve|boost|accelerate|maximi[sz]e|expand|grow|transform|solidify|elevate)\b|\b(?:we are|i am|is|are|remain|remains) (?:very |highly |extremely |fully )?confident (?:that|in our ability)/i
)

// "We believe this will drive growth": an opinion, no promise. "Expenses will increase": no benefit.
const hedged = gate(
  /\b(?:believes?|expects?|expected|anticipates?|thinks?|hopes?|may|might|could|should|plans?|intends?|estimates?|forecasts?|goal|if|whether)\b[^.;]*$/i
)
const burden = gate(/\b(?:costs?|expenses?|losses|loss|debt|facility|tariffs?|taxes|prices|borrowings|headcount|depreciation|crops?|population)\b/i)

function benefitOf(text: string): TextRange | null {
  const match = benefitVerb.exec(text)
  if (!match || hedged.test(text.slice(0, match.index)) || burden.test(text.slice(0, match.index + match[0].length + 40))) return null
  const before = text.slice(0, match.index)
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf(' that '), before.lastIndexOf('. ')) + 1
  const lead = /^(?:[\s"“”'‘’]|that )*/.exec(text.slice(cut))?.[0].length ?? 0
  const after = text.slice(match.index + match[0].length)
  const end = /,|;| and |\.(?:\s|$)|["”]| as we | while | which | by [a-z]+ing\b/.exec(after)?.index ?? after.length
  return {from: cut + lead, to: match.index + match[0].length + end}
}

const aiTerm = String.raw`(?:AI|A\.I\.|artificial intelligence|machine[- ]learning|generative AI)`
const absolute = String.raw`(?:eliminat(?:es|ing|ed)|replac(?:es|ing) (?:all |human|the need)|fully autonomous|no human|without (?:any )?human|100 ?%|never (?:wrong|fails?)|error-free|perfect\w*|removes? the need|only|world['’]?s first|first[- ](?:ever|of-its-kind))`
// "our proprietary AI eliminates human review", "AI-driven platform, the first of its kind"
const aiClaim = new RegExp(
  String.raw`\b(?:proprietary |our own |in-house )?${aiTerm}\b[^.;]{0,60}?\b${absolute}\b[^.,;]{0,40}|\bproprietary (?:\w+[ -]){0,2}${aiTerm}\b`
)
const aiClaimAfter = gate(new RegExp(String.raw`\b(?:fully autonomous|world['’]?s first|first-ever)\b[^.;]{0,40}?\b${aiTerm}\b`))
const aiNot = /\b(?:index|ETF|fund|third-party|licensed|partner['’]s)\b/

// "We are carbon neutral", "net zero by 2040"
const esgClaim = gate(
  /\b(?:net[- ]zero|carbon[- ](?:neutral\w*|negative|free)|climate[- ]neutral|100 ?(?:%|percent) (?:renewable|clean|carbon-free)|science-based targets?)\b(?:[^.;]{0,40}\bby (?:19|20)\d\d)?/i
)
const esgNot = gate(/\b(?:depends? (?:up)?on|subject to|scopes? [123]|offsets?|customers?['’]|clients?['’]|for (?:our|its) customers|their)\b/i)

// "In a later press release we will detail", "stay tuned", "will announce shortly"
const promise =
  /\bin (?:a |an |our )?(?:later|future|subsequent|separate|upcoming|next|follow-up) (?:press |news )?(?:releases?|announcements?)\b|\bstay tuned\b|\b(?:will|shall|expects? to|intends? to|plans? to|looks? forward to) (?:be )?(?:announc|provid|releas|shar|disclos|report|publish|mak|giv|updat)\w* (?:[\w'’-]+ ){0,8}?(?:shortly|soon|in (?:the )?(?:coming|near|next few|following) (?:days|weeks|months|future|term)|in due course|at a later date|as (?:they|it) become\w* available|when available)\b/i
const dated = gate(
  /\b(?:on|by|in|before|during) (?:or about )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|the (?:first|second|third|fourth) quarter|q[1-4]\b|(?:19|20)\d\d)|\bconference call\b|\bwebcast\b|\b\d{1,2}:\d\d\b/i
)

function withoutQuotes(text: string): TextRange {
  const from = /^["“”'‘\s]*/.exec(text)?.[0].length ?? 0
  const tail = /["“”'’\s]*$/.exec(text)
  return {from, to: tail?.index ?? text.length}
}
