import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import {overlaps} from '../../text/span.ts'
import type {Release} from '../release.ts'
import type {ForwardLooking} from '../statements.ts'

// "according to a recent report by", "analysts expect", "research firm Acme estimates"
const outsider = gate(
  /\baccording to\b|\banalysts?\b|\bresearch (?:firm|report)\b|\bmarket (?:research|report)\b|\b(?:IDC|Gartner|Statista|McKinsey|Forrester|Grand View Research|Allied Market Research|Fortune Business Insights)\b/
)

/** Who makes the statement. */
export function speakerOf(release: Release, sentence: Sentence): ForwardLooking['speaker'] {
  const quotation = release.quotations.find(({range}) => overlaps(range, sentence.range))
  if (quotation) return isPartner(release, quotation.organization) ? 'partner' : 'officer'
  if (outsider.test(sentence.text)) return 'third-party'
  return sentence.section === 'quote' ? 'officer' : 'issuer'
}

function isPartner({issuer}: Release, organization: string | null): boolean {
  if (!organization || !issuer.name) return false
  const first = (name: string) => name.toLowerCase().match(/[a-z0-9]+/)?.[0]
  return ![issuer.name, ...issuer.shortNames].some(name => first(name) === first(organization))
}
