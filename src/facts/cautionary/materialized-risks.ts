import {type GatedPattern, gate} from '../../text/gated-pattern.ts'
import {overlaps} from '../../text/span.ts'
import type {Factor} from '../cautionary.ts'
import type {Placed, Release} from '../release.ts'

/** A factor that calls possible what the release says has happened. */
export interface MaterializedRisk {
  readonly factor: Factor
  readonly event: string
  /** The words of the release that report the event. */
  readonly happened: {readonly text: string} & Placed
  /** The event is named in the same words, and nothing sets the two apart. */
  readonly sameWords: boolean
}

/** An event: how a factor names it, and how a release reports that it has happened. */
interface EventWords {
  readonly name: string
  readonly risk: GatedPattern
  readonly report: GatedPattern
}

const received = String.raw`(?:received|receive[sd]? a|was (?:placed|notified|issued)|has been (?:placed|notified)|were notified)`
const events: readonly EventWords[] = [
  {
    name: 'clinical hold',
    risk: gate(/\bclinical holds?\b/i),
    report: gate(new RegExp(String.raw`\b${received}\b[^.]{0,60}\bclinical hold\b|\bplaced (?:\w+ ){0,6}on (?:a )?(?:full |partial )?clinical hold\b`, 'i'))
  },
  {
    name: 'delisting notice',
    risk: gate(/\b(?:delist\w*|(?:maintain|maintaining|meet|regain|failure to meet)\b[^,;]{0,50}\blisting\b)/i),
    report: gate(/\b(?:received|has received) (?:\w+ ){0,8}(?:delisting (?:determination|notice)|notice of delisting)\b|\b(?:was|were|has been) delisted\b/i)
  },
  {
    name: 'recall',
    risk: gate(/\b(?:product )?recalls?\b/i),
    report: gate(
      /\b(?:initiated|announced|conducted|issued|began) (?:a |the )?(?:voluntary |nationwide |product )*recalls?\b|\bhas recalled\b|\brecalled (?:certain|all|approximately|\d)/i
    )
  },
  {
    name: 'security breach',
    risk: gate(/\b(?:(?:cyber|data|security)[- ]?(?:\w+ )?(?:breach\w*|attacks?|incidents?)|ransomware|unauthori[sz]ed access)\b/i),
    report: gate(
      /\b(?:experienced|identified|detected|discovered|suffered|was the (?:victim|target) of) (?:\w+ ){0,6}(?:cyber\w*|data breach|ransomware|security (?:incident|breach)|unauthori[sz]ed access)\b/i
    )
  },
  {
    name: 'impairment',
    risk: gate(/\bimpairments?\b/i),
    report: gate(
      /\b(?:recorded|recognized|took|incurred|reported|includes?|included) (?:\w+ ){0,6}(?:[$€£][\d.,]+ (?:million |billion )?)?(?:\w+ ){0,4}impairment (?:charges?|loss\w*)\b/i
    )
  },
  {
    name: 'covenant default',
    risk: gate(
      /\b(?:defaults?|breach(?:es)?) (?:under|of|on|in)\b[^,;]{0,60}\b(?:debt|credit|loan|covenants?|notes?|indebtedness|facilit\w+)\b|\bcovenant (?:default|breach)\w*/i
    ),
    report: gate(
      /\b(?:(?:is|was|are|were|currently|been) in default (?:under|of|on)|(?:has|have) defaulted|event of default (?:has |had )?occurred|(?:was|were) not in compliance with (?:\w+ ){0,6}covenants?)\b/i
    )
  },
  {
    name: 'termination',
    risk: gate(/\bterminat(?:e|es|ed|ion) (?:of )?(?:the |our |its )?(?:\w+ ){0,3}(?:merger|license|collaboration|supply|distribution) agreement\b/i),
    report: gate(
      /\b(?:received (?:a )?notice of termination|(?:has|have) terminated|was terminated|were terminated)\b[^.]{0,60}\b(?:merger|license|collaboration|supply|distribution) agreement\b|\b(?:merger|license|collaboration|supply|distribution) agreement\b[^.]{0,30}\b(?:was|has been) terminated\b/i
    )
  },
  {
    name: 'plant shutdown',
    risk: gate(/\b(?:plant|mine|facility|production|mill) (?:shut-?downs?|closures?|outages?|stoppages?|suspensions?)\b|\bshut-?downs? of\b/i),
    report: gate(/\b(?:shut down|has suspended|suspended|idled|halted) (?:\w+ ){0,4}(?:plant|mine|facility|production|mill|operations)\b/i)
  },
  {
    name: 'strike',
    risk: gate(/\b(?:strikes?|work stoppages?)\b/i),
    report: gate(/\b(?:went on strike|(?:strike|work stoppage) (?:began|started|continues|commenced|that began))\b/i)
  },
  {
    name: 'bankruptcy',
    risk: gate(/\bbankruptc(?:y|ies)\b/i),
    report: gate(/\b(?:we|the company|company|it) (?:has |have )?filed (?:\w+ ){0,6}(?:chapter 11|bankruptcy)\b/i)
  }
]
const hypothetical = gate(/\b(?:may|might|could|if|possibility|risk|potential|possible|whether)\b/i)
// "further delays", "additional recalls", "the recall announced": the factor knows of the event.
const aware = gate(
  /\b(?:further|additional|another|again|new|future|continu\w+|recent\w*|current|existing|ongoing|the (?:previously )?(?:announced|reported|disclosed)|as (?:announced|described)|announced|effects? of the|impact of the|resolv\w+|lift\w*|remov\w+|cure|regain\w*)\b/i
)
const negated = gate(
  /\b(?:no|not|never|without|denied|avoid\w*|competitor\w*|peers?|industry|customer['’]s|supplier['’]s|prior|previous(?:ly)?|lifted|removed|resolved|dismissed|cured|regained)\b/i
)

/** Finds the factors that call possible what the release itself reports. */
export function findMaterializedRisks(release: Release): readonly MaterializedRisk[] {
  const {cautionary} = release
  if (!cautionary) return []
  const found: MaterializedRisk[] = []
  for (const {name, risk, report} of events) {
    const factor = cautionary.factors.find(each => !each.catchAll && risk.test(each.text) && !aware.test(each.text))
    if (!factor) continue
    const sentence = release.sentences.find(
      ({text, range, section}) =>
        section !== 'about' &&
        section !== 'table' &&
        !cautionary.parts.some(part => overlaps(part.range, range)) &&
        report.test(text) &&
        !negated.test(text) &&
        !/\b(?:will|may|could|would|if) (?:\w+ ){0,4}$/.test(text.slice(0, report.exec(text)?.index))
    )
    if (!sentence) continue
    const match = report.exec(sentence.text)
    if (!match) continue
    const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + match[0].length}
    found.push({factor, event: name, happened: {text: match[0], range, span: release.spanOf(range)}, sameWords: hypothetical.test(factor.text)})
  }
  return found
}
