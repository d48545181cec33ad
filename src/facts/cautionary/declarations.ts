import {gate} from '../../text/gated-pattern.ts'
import type {Identification} from '../cautionary.ts'
import type {Placed, Release} from '../release.ts'
import {findInUnits, type LegendUnit, placeIn} from './legend-text.ts'

const degree = String.raw`(?:materially|significantly|substantially|adversely|considerably|markedly|in material respects|in a material)`
// "could cause actual results to differ materially", "be materially different", "material differences"
//                                ^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^
const differMaterially = new RegExp(
  String.raw`\b(?:differ|vary|deviate|diverge|depart|different)(?:,? \(?[\w"“”']+\)?){0,5}?,? ${degree}|\b${degree}(?: and \w+)?,? (?:differ|vary|deviate|diverge|different|alter)|\b(?:material|significant|substantial) (?:difference|variation|variance|deviation)s?\b|\bdifferences? (?:may|could|might|can|would) be (?:material|significant|substantial)|\bmaterially and adversely affect\w*`,
  'i'
)
// "results could differ from", "may not be achieved", "no assurance that the offering will be completed", "expectations will be realized"
const differOtherwise =
  /\b(?:results?|events|outcomes?|performance|circumstances|achievements?)\b[^.;]{0,80}?\b(?:differ|vary|be different|deviate)\b|\b(?:may|might|could|will) not (?:be (?:achieved|realized|realised|attained|accurate|completed|met|indicative)|occur|materiali[sz]e|prove|happen)|\b(?:no|not) (?:guarantees?|assurances?)\b[^.;]{0,140}\b(?:achieved?|reali[sz]ed?|complet\w+|prove|accurate|correct|occur|transpire|attained|materiali[sz]e|meet)\b|\b(?:significantly|materially|adversely) affect\w*\b[^.;]{0,80}\b(?:plans|expectations|results)\b|\bgiven that any\b|\bcannot (?:be )?(?:guarantee|assure)/i

/** Where the legend says that actual results could differ materially, and where it says as much in other words. */
export function findDifference(release: Release, units: readonly LegendUnit[]): {materially: Placed | null; otherwise: Placed | null} {
  return {materially: place(findInUnits(release, units, differMaterially)), otherwise: place(findInUnits(release, units, differOtherwise))}
}

// "speak only as of", "as of the date hereof", "made as of", "on the date of this release", "as of today"
const speaksAsOf =
  /\bspeaks? only\b|\bspeaks? as (?:of|at)\b|\bonly (?:as )?(?:of|at|on) (?:the|this|its|their|today|such)\b|\b(?:as (?:of|at)|on|at|to) (?:the|this|its|their) (?:respective )?(?:date|day|time)s?(?: (?:hereof|of this|of such|of the|they|when|on which|such|the|it|made|first|indicated|originally|thereof|stated|that)|[,.;)]|$)|\bas (?:of|at) (?:today|the date)\b|\bonly as of\b|\b(?:made|valid|current|provided|given|effective|based on [^.;]{0,80}?) as (?:of|at)\b|\bas of (?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\b(?:currently|presently) available\b|\bat the time (?:the |such |these )?(?:statements|they)\b|\bas of the date\b/i

/** Where the legend says as of when its statements speak. */
export function findSpeaksAsOf(release: Release, units: readonly LegendUnit[]): Placed | null {
  return place(findInUnits(release, units, speaksAsOf))
}

const change = String.raw`(?:updat|revis|correct|supplement|amend|alter|modif|conform|publicly (?:announce|release|report|disclose)|release (?:publicly|any|the|such)|disseminat|re-?issue|reaffirm|keep)`
const refusal = String.raw`(?:no|not|neither|nor|never|none|disclaims?|disclaiming|disclaimed|declines?|disavows?|cannot|without|don['’]t|doesn['’]t|expressly)`
// "undertakes no obligation to update", "is not obligated to revise", "disclaims any intention or obligation to update"
const noUpdate = new RegExp(
  String.raw`\b${refusal}\b[^.;]{0,160}?\b(?:obligat\w*|dut(?:y|ies)|inten\w+|undertak\w*|assum\w*|responsibility|liability|plans?|commit\w*|required?|necessarily|accept\w*|bound|expect)\b[^.;]{0,200}?\b${change}\w*|\b(?:obligation|duty|intention|responsibility) (?:is|are) (?:undertaken|assumed|disclaimed)|\b(?:will|shall|do|does|may) not (?:be )?(?:publicly )?(?:updat|revis)\w*|\b(?:obligation|duty|intention)\b[^.;]{0,40}\bto do so\b`,
  'i'
)
const required =
  /\b(?:except|unless|other than|save|apart from|to the extent|only (?:if|as|to)|subject to|beyond|as (?:may be )?required|in accordance with|but (?:not )?as|otherwise)\b[^.;]{0,120}?\b(?:laws?|regulations?|rules?|legislation|required?|requirements?|obligations?|statutes?|legally|securities acts?)\b|\brequired by (?:applicable |federal |the )?(?:securities )?(?:laws?|regulation|rules)/i

/** Where the legend disclaims updating, and whether it keeps what the law asks. */
export function findNoUpdate(release: Release, units: readonly LegendUnit[]): {at: Placed | null; qualified: boolean} {
  for (const [index, unit] of units.entries()) {
    const match = noUpdate.exec(unit.text)
    if (!match) continue
    const near = `${units[index - 1]?.text ?? ''} ${unit.text} ${units[index + 1]?.text ?? ''}`
    const whole = unit.text.length < 600 ? {from: 0, to: unit.text.length} : {from: match.index, to: match.index + match[0].length}
    return {at: placeIn(release, unit, whole.from, whole.to), qualified: required.test(near)}
  }
  return {at: null, qualified: false}
}

// "filings with the Securities and Exchange Commission", "Annual Report on Form 10-K", "risk factors section", "www.sedar.com", "our website"
const pointer =
  /\b(?:(?:periodic|public|other|recent|regulatory|various|subsequent|SEC|continuous disclosure|disclosure|securities|current|annual|quarterly) )*(?:filings?|reports?|documents?|prospectus(?:es)?|registration statements?|disclosures?|submissions)\b[^.;]{0,60}?\b(?:with|by|to|on|at|before|available)\b[^.;]{0,40}?\b(?:SEC\b|Securities and Exchange Commission|Commission\b|SEDAR\+?|EDGAR|regulatory authorit\w+|securities (?:commissions?|regulat\w+)|otc ?markets|website)|\bSEC (?:filings?|reports?|documents)\b|\b(?:annual|quarterly|current|periodic) reports?\b|\bForms? ?(?:10|8|20|40|6|S|F|1)-?[A-Z0-9]|\bannual information form\b|\bmanagement['’]?s discussion\b|\bMD&A\b|\brisk factors? (?:section|discussion|disclos\w+)|["“]risk factors,?["”]|\bSEDAR\b|\bwww\.sec\.gov\b|\b(?:filed|furnished) with the (?:U\.?S\.? )?(?:SEC|Securities and Exchange)|\b(?:public|SEC|securities|regulatory|continuous disclosure) (?:filings|disclosure)/i

/** Where the legend sends the reader to a filing. */
export function findFilingPointer(release: Release, units: readonly LegendUnit[]): Placed | null {
  return place(findInUnits(release, units, pointer))
}

const forwardLooking = String.raw`["“'‘]?forward ?[-–—‑]? ?looking(?:["”'’]? (?:statements?|information|in nature))?["”'’]?`
// "which are not historical facts are forward-looking statements", "other than statements of historical fact", "except for historical information"
const blanket = new RegExp(
  String.raw`\b(?:(?:that|which|who) (?:are|is|do|does) not (?:\w+ ){0,4}?(?:historic\w*)(?: or current)?(?: facts?| information| in nature)?(?:[^.;]{0,60}?(?:are|is|constitute|be|may be|considered)[^.;]{0,20}?${forwardLooking})?|\b(?:other than|except for|with the exception of|excluding|apart from|in addition to|aside from|not) (?:\w+ ){0,5}?historic\w*(?: or current)?(?: facts?| information| matters| statements)?)`,
  'i'
)
// `words such as "expects" and "will"`, "identified by the use of"
const cueWords = gate(
  /(?:["“”'‘’?](?:anticipat|believ|expect|intend|estimat|plan|will|may|project|could|should|continu|potential|goal|seek|target|predict)\w*,?["“”'’?])|\b(?:words|terms|terminology|expressions?|phrases)\b[^.;]{0,60}?\b(?:such as|like|as|of|including|to the effect)\b/i
)
// "statements regarding the timing of the launch", "expectations about the trial", "forward-looking statements include the expected closing"
//  ^^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const topicList = gate(
  /\b(?:statements?|information|expectations|intentions|comments|discussions?|predictions|projections|forecasts|estimates|views)\b(?:["”’,)]| (?!are\b|is\b|may\b|can\b|could\b|do\b|does\b|involve|speak|reflect|were\b|will\b|should\b)[\w'’“"-]+){0,6}? (?:regarding|concerning|about|relating to|related to|with respect to|pertaining to|as to|surrounding|on)\b (?!(?:future events|events|future performance|the future|historical)\b(?: or|,|\.| and| that|$))[^.;]{3,}|\bforward ?[-–—‑]? ?looking (?:statements?|information)["”’]?(?: (?:in|contained|made|herein|this|the|press|news|release|also|may|set forth|discussed)){0,8},? (?:includ(?:e|es|ing)|such as|relate to|relat(?:e|ing) to|are those regarding)\b(?!(?:,? (?:but (?:are |is )?not limited to|without limitation),?)? (?:(?:all )?statements? (?:that|which)\b|words|any statements? (?:that|which)|those (?:words|preceded)))[^.;]{3,}|\b(?:regarding|about|concerning) [^.;]{3,200} (?:are|constitute|may be|is) (?:considered |deemed )?["“]?forward ?[-–—‑]? ?looking/i
)
const contained = new RegExp(
  String.raw`\b(?:contain|include|make|made|constitute|provide|are|is|be|deemed|considered|set forth|discuss|reflect|comprise|represent|express|involve)(?:s|es|d|ed|ing)?\b[^.;]{0,160}?${forwardLooking}|${forwardLooking}[^.;]{0,80}?\b(?:in|of) (?:this|the)\b|\b(?:these|such|our|the) ${forwardLooking}`,
  'i'
)
// "All statements in this release are forward-looking statements"
const allStatements = new RegExp(
  String.raw`\b(?:all|the|any and all|every|each) (?:of the )?(?:statements?|information|matters)(?: (?:contained|made|set forth|included|discussed|appearing))?(?: (?:in|within))? (?:(?:this|the) (?:\w+ ){0,2}?(?:release|announcement|communication|document|report)|herein|hereof)(?: (?:are|is|constitutes?|should be (?:considered|deemed)|shall be (?:considered|deemed)))(?: (?:all|deemed|considered|to be))* ${forwardLooking}`,
  'i'
)

// "to differ from those in the forward-looking statements, including": factors follow, not subjects.
const differs = /\b(?:differ|vary|different|expressed|implied)\b[^.;]{0,100}$/i

// "Some of" the statements, "to the extent" they are not historical
const partly = gate(/\b(?:some|certain|many|most|portions|several|any) of $|\b(?:to the extent|other than|except|if|unless|historical)\b/i)

/** How the legend says which statements are forward-looking. */
export function findIdentification(release: Release, units: readonly LegendUnit[]): readonly Identification[] {
  const found: Identification[] = []
  const prose = units.filter(unit => !unit.isTitle)
  for (const unit of prose) {
    const speaks = /\bforward ?[-–—‑]? ?looking\b/i.test(unit.text)
    const all = allStatements.exec(unit.text)
    const limited = blanket.exec(unit.text)
    if (all && !limited && !partly.test(unit.text.slice(0, all.index))) push('all', unit, all)
    if (limited) push('blanket', unit, limited)
    const cue = cueWords.exec(unit.text)
    if (cue) push('cue-words', unit, cue)
    const topics = speaks || /\bstatements? (?:regarding|concerning|about|relating)/i.test(unit.text) ? topicList.exec(unit.text) : null
    if (topics && !differs.test(unit.text.slice(0, topics.index))) push('topics', unit, topics)
    const plain = speaks ? contained.exec(unit.text) : null
    if (plain) push('contained', unit, plain)
  }
  return found

  function push(by: Identification['by'], unit: LegendUnit, match: RegExpExecArray): void {
    found.push({by, text: match[0], ...placeIn(release, unit, match.index, match.index + match[0].length)})
  }
}

// "The statements contained in this release", "This press release"
const subject =
  /\b(?:(?:the|certain|some|all|any|various|many of the|portions of the) )?(?:matters|statements?|information|comments|discussions?)(?:(?: \w+){0,3}? (?:in|throughout) (?:this|the) (?:\w+ ){0,2}?(?:release|announcement|communication|document|report|article|notice|message|dissemination)| herein)|\b(?:this|the) (?:\w+ ){0,2}?(?:release|announcement|communication|document|report|article|message)\b|\b(?:certain|some|all|any|these|such|our)? ?forward ?[-–—‑]? ?looking (?:statements?|information)/gi

/** The words with which the legend names what it speaks of. */
export function findSubject(release: Release, units: readonly LegendUnit[]): Placed {
  const prose = units.filter(unit => !unit.isTitle)
  for (const unit of prose) {
    const match = [...unit.text.matchAll(subject)].find(each => !/^["”]?:/.test(unit.text.slice(each.index + each[0].length)))
    if (match) return placeIn(release, unit, match.index, match.index + match[0].length)
  }
  const first = prose[0] ?? (units[0] as LegendUnit)
  return placeIn(release, first, 0, first.text.length)
}

function place(found: Placed | null): Placed | null {
  return found ? {range: found.range, span: found.span} : null
}
