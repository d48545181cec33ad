import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import type {Statement} from '../statements.ts'

/** A forward-looking statement that somebody of another organization makes in a quotation. */
export interface UncoveredQuote {
  readonly statement: Statement
  readonly speaker: string
}

// "statements in this release", "this press release contains": the quotations are covered.
const wholeRelease = gate(
  /\b(?:this|the) (?:\w+ ){0,3}(?:release|announcement|communication|document|report)\b|\bherein\b|\bquot\w+|\bthird[- ]part(?:y|ies)\b|\bon behalf of\b|\bpartners?\b|\bforward-looking statements (?:made|contained) (?:here|above|by (?:us|the company) or)/i
)

// "statements made by the Company in this release"
//             ^^^^^^^^^^^^^^^^^^^
const ofTheCompany = gate(/\bstatements? (?:\w+ ){0,3}by (?:the company|us|our management|management|the issuer|the corporation)\b/i)

/** Finds forward-looking quotations that the wording of the legend does not reach. */
export function findUncoveredQuotes(release: Release): readonly UncoveredQuote[] {
  const {cautionary} = release
  if (!cautionary || (wholeRelease.test(cautionary.text) && !ofTheCompany.test(cautionary.text))) return []
  if (/\bquot\w+/i.test(cautionary.text)) return []
  const found: UncoveredQuote[] = []
  for (const statement of release.statements) {
    const {speaker, strength, score} = statement.forwardLooking
    if (speaker !== 'partner' || strength !== 'strong' || score < 0.7) continue
    const quotation = release.quotations.find(({range}) => range.from < statement.range.to && statement.range.from < range.to)
    const organization = quotation?.organization
    if (!quotation || !organization || cautionary.text.includes(organization) || isJoint(release, organization)) continue
    found.push({statement, speaker: `${quotation.speaker ?? 'a speaker'} of ${organization}`})
  }
  return found
}

// An organization with a listing of its own at the head of the release speaks for itself.
function isJoint(release: Release, organization: string): boolean {
  const first = organization.split(' ')[0]?.toLowerCase() ?? ''
  return (
    release.tickers.some(ticker => ticker.company?.toLowerCase().startsWith(first)) ||
    release.sections.some(({role, text}) => role === 'about' && text.toLowerCase().includes(`about ${first}`))
  )
}
