import {gate} from '../../text/gated-pattern.ts'
import type {LegendUnit} from './legend-text.ts'
import {splitClauses} from './split-clauses.ts'

/** A clause found to name a factor, as offsets into its unit. */
export interface RawFactor {
  readonly unit: LegendUnit
  readonly from: number
  readonly to: number
}

const head = String.raw`(?:risks?|uncertaint(?:y|ies)|factors?|contingenc(?:y|ies)|causes|variables|hazards|challenges|differences?)`
// "Factors that could cause ... include X, Y", "risks and uncertainties, including X"
//  ^^^^^^^                      ^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
const headThenList = new RegExp(
  String.raw`\b${head}\b(?:[^.;:]{0,280}?[ ,(–—-])??(?:include|includes|included|including|such as|are as follows|comprise|consist of|are(?= (?:risks|the risk|that|our|as follows|\())|among others|among other things|:)(?=[\s,:;(]|$)`,
  'gi'
)
// "subject to risks relating to X, Y", "the risk that X"
//             ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^
const headThenMatter = new RegExp(
  String.raw`\b(?:subject to|involv\w+|due to|because of|result of|fac(?:e|es|ing)|are|include\w*|by|from|with|these are)\b[^.;:]{0,120}?\b${head},?(?: (?:that are|which are|and uncertainties))? (?:relat(?:e|ing|ed) to|associated with|inherent in|involved in|arising from|resulting from|regarding|concerning|surrounding|that(?= (?:we|our|the|a|an|any)\b))`,
  'gi'
)
// "results could differ materially due to X", "as a result of X", "if X"
//                                 ^^^^^^            ^^^^^^^^^^^^^    ^^
const differThenCause =
  /\b(?:differ|vary|deviate|materially different|affected|achieved|reali[sz]ed)\b[^.;:]{0,200}?\b(?:due to|as a result of|because(?: of)?|depending (?:up)?on|owing to|caused by|resulting from|by reason of|based on|in the event (?:of|that)|on account of|if|, including|including|such as)\b|\b(?:differ|vary) (?:materially|significantly):/gi
// "depends on X", "is dependent upon"
const leftOvers = gate(
  /^(?:[\s,;:–—-]|but (?:are |is )?not (?:be )?(?:necessarily )?limited to|and (?:are )?not limited to|without limitation|but without limitation|among (?:others|other things|other factors)|amongst others|but not limited|not limited to|the following(?: (?:risks?|factors|important factors|matters|risk factors|items))*|those (?:risks )?(?:relating|related) to(?! (?:our|the) \w+ (?:filed|described))|in particular|for example|(?:a |an |the )?(?:number|variety|range|host) of(?: (?:important|other|risk|various|different))* (?:factors|risks(?: and uncertainties)?|reasons)|(?:various|many|numerous|several|certain|important|a few|other|known|unknown|such|these|the|and|risk|following|market)(?: (?:various|important|other|known|unknown|and|risk|market|following))* (?:factors|risks(?: and uncertainties)?|uncertainties|reasons)(?! (?:that|which|beyond|described|discussed|detailed|set|identified|associated|related|relating|inherent|in|of)\b)|(?:, )?(?:all|any|many|some|most|certain) of which [^,;:]{3,90}[,:]|include|including|includes|such as|because of|due to|are|as well as|both|and)+/i
)

// The words of an identification, not of a warning: "statements including statements regarding X".
const statementWord = gate(
  /\b(?:statements?|information|words|terms|terminology|expressions|expectations|beliefs|plans|intentions|projections|estimates)\b[^,;]{0,60}$/i
)
const differTail = /\b(?:differ|vary|different|deviate)\b[^;:]{0,200}$/i

/** Finds the factors that the units of a legend name, and the range of each list. */
export function findFactorLists(units: readonly LegendUnit[]): {readonly factors: readonly RawFactor[]; readonly lists: readonly RawFactor[]} {
  const factors: RawFactor[] = []
  const lists: RawFactor[] = []
  let open: 'factors' | 'other' | null = null

  for (const unit of units) {
    if (unit.isTitle) continue
    if (unit.isBullet && open) {
      if (open === 'factors' && !isBoilerplate(unit.text)) addBullet(unit)
      if (/[:]\s*$/.test(unit.text)) open = opensFactors(unit.text) ? 'factors' : open
      continue
    }
    if (open && !unit.isBullet && looksLikeItem(unit.text)) {
      if (open === 'factors') addBullet(unit)
      continue
    }
    const introduced = introduce(unit)
    const ends = /(?:[:]|\b(?:include|including|are|to|that|following|limited to|whether))\s*[-–—]*\s*$/i.test(unit.text)
    open = ends ? (opensFactors(unit.text) ? 'factors' : 'other') : null
    if (introduced) {
      const {from} = introduced
      const text = unit.text.slice(from).replace(/[.\s]+$/, '')
      if (text.length > 3 && !ends) {
        lists.push({unit, from, to: from + text.length})
        for (const clause of splitClauses(text)) factors.push({unit, from: from + clause.from, to: from + clause.to})
        continue
      }
      if (ends && text.length > 3 && /[;]/.test(text)) {
        for (const clause of splitClauses(text)) factors.push({unit, from: from + clause.from, to: from + clause.to})
        continue
      }
    }
    if (!ends && isFactorSentence(unit.text)) factors.push(whole(unit))
  }
  return {factors, lists}

  function addBullet(unit: LegendUnit): void {
    const pieces =
      /;\s*\S/.test(unit.text.replace(/;\s*(?:and|or)?\s*$/i, '')) && unit.text.split(';').length > 3 ? splitClauses(unit.text) : [trimmed(unit.text)]
    for (const piece of pieces) if (piece.to - piece.from > 3) factors.push({unit, from: piece.from, to: piece.to})
    lists.push(whole(unit))
  }
}

function trimmed(text: string): {from: number; to: number} {
  const lead = /^[\s•●▪■◦·‣∙§*–—-]*(?:o\s{1,4}(?=[a-z])|\(?(?:[ivx]{1,5}|\d{1,2}|[a-h])[).]\s+)?/.exec(text)?.[0].length ?? 0
  const tail = /[\s;,.]{0,20}(?:\b(?:and|or)\b[\s;,.]{0,20})?$/i.exec(text)
  return {from: lead, to: Math.max(lead, tail?.index ?? text.length)}
}

function whole(unit: LegendUnit): RawFactor {
  const place = trimmed(unit.text)
  const opener = /^(?:in addition|additionally|also|further|furthermore|moreover|finally|however|as a result|accordingly),? /i.exec(unit.text.slice(place.from))
  return {unit, from: place.from + (opener?.[0].length ?? 0), to: place.to}
}

function looksLikeItem(text: string): boolean {
  return /;\s*(?:and|or)?\s*$/i.test(text) || (/^[a-z(•·*–—-]/.test(text) && text.length < 400 && !/^\(?the company\b/i.test(text))
}

function opensFactors(text: string): boolean {
  const tail = text.slice(-420)
  if (/\bassumptions\b[^.]{0,160}$/i.test(tail) && !/\b(?:risks?|factors that|differ)\b[^.]{0,80}$/i.test(tail)) return false
  const risk = lastIndex(tail, /\b(?:risks?|uncertaint(?:y|ies)|factors?|contingenc(?:y|ies)|differ|vary)\b/gi)
  const statement = lastIndex(
    tail,
    /\b(?:statements?|information) (?:regarding|concerning|about|relating|with respect|as to|include|including|of|that|made|on)\b|\b(?:forward[- ]looking (?:statements|information))[^.]{0,80}(?:include|including|relate|pertain)/gi
  )
  return risk > statement
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

// Where the list of factors begins in a sentence that introduces one.
function introduce(unit: LegendUnit): {from: number} | null {
  const {text} = unit
  for (const match of text.matchAll(headThenList)) {
    const before = text.slice(0, match.index + match[0].length)
    if (ofAssumptions.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60))) continue
    const lead = before.slice(0, before.length - (/(?:[a-z]+(?: [a-z]+)?|:)$/i.exec(before)?.[0].length ?? 0))
    if (statementWord.test(lead) && !differTail.test(lead) && !/\b(?:risks?|factors|uncertaint\w+)\b[^,;]{0,40}$/i.test(lead)) continue
    const from = skip(text, match.index + match[0].length)
    if (from < text.length && isListLike(text.slice(from))) return {from}
  }
  for (const match of text.matchAll(headThenMatter)) {
    const from = skip(text, match.index + match[0].length)
    if (from < text.length && isListLike(text.slice(from)) && !/\b(?:influence|may affect|could affect)\b/i.test(text.slice(from))) return {from}
  }
  if (/\b(?:obligation|disclaims?|undertakes?|assumes? no)\b/i.test(text)) return null
  for (const match of text.matchAll(differThenCause)) {
    const from = skip(text, match.index + match[0].length)
    if (from < text.length && isListLike(text.slice(from))) return {from}
  }
  return null
}

function skip(text: string, from: number): number {
  const rest = text.slice(from)
  const lead = leftOvers.exec(rest)?.[0].length ?? 0
  return from + lead
}

// "assumptions about the market", but not "risks, uncertainties and assumptions include"
//  ^^^^^^^^^^^^^^^^^
const ofAssumptions = gate(/(?<!\b(?:risks|uncertainties)[^.;]{0,20})\bassumptions? (?:about|include|that|regarding|concerning)\b|\bstatements? about\b/i)

// What follows an introducer must name things, not the statements or the filings alone.
function isListLike(text: string): boolean {
  if (text.length < 4) return false
  if (
    /^(?:forward|such forward|these forward|any forward|our forward|those (?:expressed|projected|anticipated|contained|implied|indicated|stated|discussed|described in (?:the|such|these|our) forward)|future (?:results|performance|events)[,.]?$|actual results)/i.test(
      text
    )
  )
    return false
  return true
}

// "There can be no assurance that ...", "We may not be able to ...", "... could delay the launch"
const assurance =
  /\b(?:no|not|nor|cannot|can not)\b[^.;]{0,30}\b(?:assurances?|assured?|guarantees?|certain(?:ty)?)\b[^.;]{0,20}\b(?:that|as to|of|whether|regarding|you)\b/i
const mishap = gate(
  /\b(?:may|might|could|would) (?:not (?:be able|succeed|obtain|receive|complete|achieve|close|continue|be (?:successful|approved|available|completed|accepted|commercially))|fail|be (?:unable|delayed|terminated|adversely|materially|required to (?:delay|curtail|cease)|subject to|unsuccessful|disrupted|insufficient|denied|limited|impaired)|delay|terminate|lose|suffer|experience|adversely|materially|negatively|require additional|never|decline|decrease|default|incur|encounter|face|prevent|impair|harm|disrupt|result in|hinder|reduce|limit|cause (?:the company|us|it) (?:not )?to)\b|\b(?:is|are) (?:subject to|dependent (?:up)?on|uncertain|no longer)\b|\bdepends? (?:up)?on\b|\bthere is (?:a |the )?(?:uncertainty|risk|possibility|no guarantee)\b|\b(?:risk|possibility|chance) that\b|\buncertaint\w+ (?:about|as to|regarding|of|remains|exists)\b/i
)

// Sentences that warn without naming a cause.
const aboutTheStatements = gate(
  /\b(?:(?:such|these|those|the|any|our|its|all|forward[- ]looking) (?:\w+ )?(?:statements?|expectations?|information|assumptions?|results?|estimates|plans?,? (?:intentions|and)|projections|beliefs|forecasts|events|goals|objectives|matters|factors|risks|uncertainties)|forward ?[-–—‑]? ?looking|actual (?:results|events|outcomes|performance)|future results|undue reliance|place reliance|possible to predict|guarantees? of|historical fact|(?:matters|offering|transactions?) (?:discussed|described) (?:above|herein)|emerge from time|new (?:risks?|factors)|list of (?:risks|factors)|beyond (?:the|our|its)|no obligation|past performance|caution(?:ed|s)?|materially (?:different|from)|differ)\b/i
)

function isFactorSentence(text: string): boolean {
  if (text.length < 25 || isBoilerplate(text)) return false
  if (aboutTheStatements.test(text)) return false
  return assurance.test(text) || mishap.test(text)
}

function isBoilerplate(text: string): boolean {
  return /\b(?:undertakes? no|no obligation|disclaims?|undue reliance|speaks? only|should (?:consult|read|refer|review)|are (?:encouraged|urged|advised|cautioned|directed)|available (?:at|on|from|free)|www\.|http|is (?:based|made) on|do(?:es)? not (?:intend|undertake|assume)|will not (?:update|revise))\b/i.test(
    text
  )
}
