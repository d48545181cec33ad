import {gate} from '../../text/gated-pattern.ts'
import type {CautionaryParagraph, Factor} from '../cautionary.ts'
import type {Placed, Release} from '../release.ts'
import {findDifference, findFilingPointer, findIdentification, findNoUpdate, findSpeaksAsOf, findSubject} from './declarations.ts'
import {findFactorLists, type RawFactor} from './factor-lists.ts'
import {topicsOfFactor} from './factor-topics.ts'
import {kindOfGroup} from './legend-kinds.ts'
import {type LegendUnit, legendUnits, placeIn} from './legend-text.ts'
import type {MainGroups} from './main-groups.ts'
import type {PassageGroup} from './passages.ts'
import {isCatchAll, judgeSpecific, surroundingsOf} from './specificity.ts'
import {findStatuteCitations, namedStatutes} from './statutes.ts'

/** Takes the cautionary paragraph apart; what other legends of the release say counts with it. */
export function dissect(release: Release, {main, others}: MainGroups, groups: readonly PassageGroup[]): CautionaryParagraph {
  const mainUnits = legendUnits(release, main.passages)
  const units = [...mainUnits, ...others.flatMap(group => legendUnits(release, group.passages))]
  const {factors: raw, lists} = findFactorLists(units)
  const clauses = raw.map(clause => {
    const text = clause.unit.text.slice(clause.from, clause.to).replace(/\s+/g, ' ')
    return {text, place: placeOf(release, clause), catchAll: isCatchAll(text)}
  })
  const naming = clauses.filter(({catchAll}) => !catchAll).map(({text}) => text)
  const around = surroundingsOf(release, groups, naming)
  const factors = clauses.map(({text, place, catchAll}): Factor => {
    if (catchAll) return {text, ...place, topics: [], specific: false, reason: 'points to other risks without naming them', catchAll}
    return {text, ...place, topics: topicsOfFactor(text), ...judgeSpecific(text, around), catchAll}
  })
  const difference = findDifference(release, units)
  const update = findNoUpdate(release, units)
  const citations = findStatuteCitations(release, units)
  const first = main.passages.find(passage => !passage.isTitle) ?? main.passages[0]
  const range = {from: first?.range.from ?? 0, to: main.passages.at(-1)?.range.to ?? 0}
  return {
    text: release.text.slice(range.from, range.to),
    kind: kindOfGroup(main),
    title: main.title,
    range,
    span: release.spanOf(range),
    parts: [...main.passages, ...others.flatMap(group => group.passages)].map(passage => ({range: passage.range, span: release.spanOf(passage.range)})),
    subject: findSubject(release, mainUnits),
    identification: findIdentification(release, units),
    statutes: namedStatutes(units, citations),
    statuteCitations: citations,
    differMaterially: difference.materially,
    differOtherwise: difference.otherwise,
    factors,
    factorList: listPlace(release, lists, factors),
    riskSentence: riskSentence(release, units),
    filingPointer: findFilingPointer(release, units),
    speaksAsOf: findSpeaksAsOf(release, units),
    noUpdate: update.at !== null,
    noUpdateAt: update.at,
    noUpdateQualified: update.qualified
  }
}

function placeOf(release: Release, {unit, from, to}: RawFactor): Placed {
  return placeIn(release, unit, from, to)
}

// "other risks detailed from time to time" in the Company's filings
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^
const inFilings = gate(/ (?:in|under|with|by) (?:the|our|its|their|a|documents|reports|filings)\b/i)

// The list of factors, without the filings to which its last clause points.
function listPlace(release: Release, lists: readonly RawFactor[], factors: readonly Factor[]): Placed | null {
  const ranges = lists.length > 0 ? lists.map(list => placeOf(release, list).range) : factors.map(factor => factor.range)
  if (ranges.length === 0) return null
  const first = factors[0]
  const last = factors.at(-1)
  const from = Math.min(...ranges.map(each => each.from), ...(first ? [first.range.from] : []))
  let to = Math.max(...ranges.map(each => each.to))
  if (last?.catchAll && last.range.to >= to - 2) {
    const pointer = inFilings.exec(last.text)
    to = pointer ? last.range.from + pointer.index : last.range.to
  }
  const range = {from, to}
  return {range, span: release.spanOf(range)}
}

function riskSentence(release: Release, units: readonly LegendUnit[]): Placed | null {
  const prose = units.filter(each => !each.isTitle && !/\bnon-gaap\b/i.test(each.text))
  const unit = prose.find(each => /\brisks?\b|\buncertaint/i.test(each.text)) ?? prose.find(each => /\bfactors\b|\bconditions\b/i.test(each.text))
  return unit ? placeIn(release, unit, 0, unit.text.length) : null
}
