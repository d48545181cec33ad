import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import {nameAt, nameBefore} from '../issuer/company-name.ts'
import type {Release} from '../release.ts'
import type {Intermediary} from './offering.ts'

const agent =
  '(?:placement agents?|underwriters?|book-?\\s?running managers?|book-?runners?|initial purchasers?|selling agents?|lead managers?|co-?managers?|sales agents?|finders?|lead agents?|agents? for the (?:offering|private placement))'
// "Birch Securities acted as the placement agent", "is serving as our exclusive placement agent"
const acted = new RegExp(
  `\\s(?:also\\s)?(?:acted|acts|is acting|are acting|was acting|served|serves|serving|acting|is serving|are serving|will act|will serve|has acted|has served|was (?:engaged|retained)|were (?:engaged|retained))\\sas\\s(?:\\w+[\\s,-]+){0,7}?(${agent})`,
  'i'
)
// "The placement agent for the offering was Alder Securities"
const wasAgent = gate(new RegExp(`\\b(${agent})\\s(?:for|in|of)\\s(?:\\w+\\s){1,5}(?:was|is|were|are)\\s`, 'i'))
// "through Alder Securities, as placement agent", "with Alder Securities, the placement agent,"
const asAgent = gate(new RegExp(`,\\s(?:as\\s|the\\s|our\\s|its\\s)(?:\\w+\\s){0,3}?(${agent})\\b`, 'i'))
const trigger = gate(new RegExp(agent, 'i'))
// Other trades: an arranger of a loan, an adviser, a transfer or exchange agent.
const otherTrade = gate(/\bcredit (?:facility|agreement)|\bloan\b|revolv|financial advis[eo]r|transfer agent|exchange agent|term facility|merger/i)
const generic = /^(?:The|A|An|Our|Its|Certain|Each|No|Any|Such)$/i

/** Finds the firms that the release names as selling the securities. */
export function findIntermediaries(release: Release, sentences: readonly Sentence[]): readonly Intermediary[] {
  const found: Intermediary[] = []
  for (const sentence of sentences) {
    if (!trigger.test(sentence.text) || otherTrade.test(sentence.text)) continue
    const named = nameIn(sentence.text)
    if (!named) continue
    found.push({text: sentence.text, name: named.name, role: named.role.toLowerCase(), range: sentence.range, span: release.spanOf(sentence.range)})
  }
  return found
}

function nameIn(text: string): {readonly name: string; readonly role: string} | null {
  const first = acted.exec(text) ?? asAgent.exec(text)
  if (first) {
    const name = nameBefore(text, first.index)
    return name && !generic.test(name) && !trigger.test(name) ? {name, role: first[1] as string} : null
  }
  const second = wasAgent.exec(text)
  if (!second) return null
  const name = nameAt(text, second.index + second[0].length)?.name
  return name && !generic.test(name) ? {name, role: second[1] as string} : null
}
