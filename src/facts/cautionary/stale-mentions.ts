import {type GatedPattern, gate} from '../../text/gated-pattern.ts'
import type {CautionaryParagraph} from '../cautionary.ts'
import type {Placed, Release} from '../release.ts'

/** Words of a legend that fit another time or another release. */
export interface StaleMention extends Placed {
  readonly text: string
  /** `over`: the event is past; `past-date`: a date in the past spoken of as future; `elsewhere`: an event of which the release does not speak; `issuer`: another company. */
  readonly why: 'over' | 'past-date' | 'elsewhere' | 'issuer'
}

/** Events that ended, with the day after which a legend that names them is stale. */
const ended: readonly (readonly [RegExp, string])[] = [
  [/\b(?:year 2000|y2k)(?: (?:compliance|readiness|problem|issues?))?\b/i, '2001-07-01'],
  [/\b(?:introduction of|conversion to|transition to) the euro\b|\beuro conversion\b/i, '2003-01-01'],
  [/\bSeptember 11(?:, 2001|th)?\b(?! ?, 20[^0])/i, '2005-01-01'],
  [/\bH1N1\b/i, '2012-01-01'],
  [/\bCOVID(?:[-– ]?19)?\b|\bcoronavirus\b|\bSARS-CoV-2\b/i, '2025-01-01']
]

// A deal that a legend speaks of as under way, and the words by which the release would speak of it too.
const events: readonly (readonly [GatedPattern, GatedPattern])[] = [
  [gate(/\b(?:the|our|its|this|such) (?:proposed |planned )?(?:initial public offering|IPO)\b/i), gate(/\binitial public offering\b|\bIPO\b/i)],
  [
    gate(
      /\b(?:completion|closing|consummation|terms|timing) of the (?:proposed |planned )?(?:public |registered direct |private )?offering\b|\bcomplete the (?:public |private )?offering\b/i
    ),
    gate(/\bofferings?\b|\bprivate placement\b|\bprospectus\b|\bplacement\b|\bfinancing\b|\bunits\b/i)
  ],
  [
    gate(
      /\b(?:completion|closing|consummation) of (?:the |our )(?:proposed |pending )?(?:merger|business combination)\b|\b(?:the|our) (?:proposed|pending) (?:merger|business combination)\b/i
    ),
    gate(/\bmerg\w+\b|\bbusiness combination\b|\bacqui\w+\b|\btransaction\b|\bcombin\w+/i)
  ],
  [
    gate(/\bvesting of (?:the )?(?:RSUs|restricted (?:share|stock) units|options)\b/i),
    gate(/\bRSUs?\b|\brestricted (?:share|stock) units\b|\boptions?\b|\bequity awards?\b|\bgrant/i)
  ],
  [gate(/\b(?:the|our) (?:proposed |planned )?reverse (?:stock |share )?split\b/i), gate(/\breverse (?:stock |share )?split\b|\bconsolidation\b/i)],
  [gate(/\b(?:the|our) (?:proposed |planned )?(?:spin-?off|separation of)\b/i), gate(/\bspin-?off\b|\bspin\b|\bseparat\w+/i)],
  [gate(/\bthe tender offer\b/i), gate(/\btender\b|\boffer to purchase\b|\bexchange offer\b/i)]
]

// "by the end of 2023", "in fiscal 2022", "during 2021"
//                ^^^^            ^^^^          ^^^^
const futureYear = gate(
  /\b(?:will|expect\w*|anticipat\w+|plan(?:s|ned|ning)?|intend\w*|scheduled|target\w*|projected)\b[^.,;]{0,60}?\b(?:by|before|in|during|through) (?:the end of |the (?:first|second|third|fourth) quarter of |year-end |fiscal |early |late |mid-)?((?:19|20)\d\d)\b/i
)

// "Alder Corp. undertakes no", "Alder's filings": the company that speaks in the legend
//  ^^^^^^^^^^^                  ^^^^^
const speaks =
  /\b((?:[A-Z][\w&-]*[a-z0-9][\w&-]*|[A-Z]{2,}[\w&-]*)(?: (?:[A-Z\d][\w&.-]*|of|and|&)){0,4}?),?(?: (?:Inc|Corp|Ltd|LLC|PLC|plc|Co|L\.P|N\.V|S\.A)\.?,?)?(?:['’]s? (?:\w+ )?(?:filings?|actual|current|expectations|ability|annual|most recent|reports|business|products?|control|management|future|results|plans|beliefs|periodic|other|public|SEC|website|operations|stock|common)\b| (?:undertakes|disclaims|assumes|does not (?:undertake|intend|assume|plan)|expressly disclaims|specifically disclaims|is under no|has no obligation|believes|cautions|wishes to caution|intends to|cannot assure|expects|has (?:little or )?no control|has no)\b)/g
const nobody = new Set(
  'The This These Those Such Any All Our We It Its Company Corporation Management Readers Investors Partnership Trust Fund Bank Group Issuer Securities Form Annual Report Each Neither Although However Forward-looking Forward-Looking Statements Because Except Unless Other Actual Factors Risks Risk Parent Purchaser Buyer Seller Board Directors Shareholders Stockholders Persons Person Nothing No Every Who Which That Also In As At By To You Your They Their He She One Some Certain Exchange Commission SEC Act Section Item U.S United States Canadian Canada TSX Venture NASDAQ Nasdaq NYSE FDA EMA COVID-19 Firm Manager Adviser Registrant Combined Subject Where While Since Should If When Moreover Furthermore Additionally Important Cautionary Safe Harbor Press Release Offeror Sponsor Vendor Corp Inc'.split(
    ' '
  )
)

// "the merger between Alder Inc. and Tarn Corp.": a company by its full name
//                     ^^^^^^^^^^     ^^^^^^^^^^
const fullName = /\b((?:[A-Z][\w&-]+ ){0,3}[A-Z][\w&-]+),? (?:Inc|Corp|Ltd|PLC|plc)\b/g
// The disclaimer of a paid publisher names the publisher.
const promoter = gate(/\b(?:compensated|newsletter|publisher)\b|\bnot (?:\w+ ){0,4}(?:licensed|registered) (?:broker|investment)/i)
const standing = gate(/\b(?:Nasdaq|OTC|Markets|Moody|Poor|Standard|NYSE|Stock|Exchange|FINRA|DTC)\b/)

/** The company that speaks in a legend, where no word of its name stands in `known`: in lower case, what the release says outside. */
function strangerIn(text: string, known: () => string): RegExpExecArray | null {
  if (promoter.test(text)) return null
  for (const match of [...text.matchAll(speaks), ...text.matchAll(fullName)]) {
    const name = match[1] ?? ''
    const words = name.split(/[ .,]+/).filter(word => /^[A-Z]/.test(word) && word.length > 1)
    if (standing.test(name)) continue
    if (words.length === 0 || words.every(word => nobody.has(word)) || nobody.has(words[0] as string)) continue
    if (promoter.test(known())) return null
    if (words.some(word => !nobody.has(word) && known().includes(word.toLowerCase()))) continue
    const at = match.index + match[0].indexOf(name)
    return Object.assign([name], {index: at, input: text}) as RegExpExecArray // A match of the name alone.
  }
  return null
}

/** Finds what no longer fits in the cautionary paragraph. */
export function findStaleMentions(release: Release): readonly StaleMention[] {
  const {cautionary} = release
  if (!cautionary) return []
  let outside: string | undefined
  const textAround = (): string => (outside ??= textOutside(release, cautionary))
  let lower: string | undefined
  const known = (): string =>
    (lower ??= [textAround(), release.issuer.name ?? '', ...release.issuer.shortNames, ...release.tickers.map(ticker => ticker.symbol)].join(' ').toLowerCase())
  const mentions: StaleMention[] = []
  for (const part of cautionary.parts) {
    const text = release.text.slice(part.range.from, part.range.to)
    for (const [pattern, from] of ended) {
      if (!release.date || release.date.iso < from) continue
      const match = pattern.exec(text)
      if (match && !pattern.test(textAround())) push('over', match, part)
    }
    for (const [mention, echo] of events) {
      const match = mention.exec(text)
      if (match && !isOfFiling(text, match.index + match[0].length) && !echo.test(textAround())) push('elsewhere', match, part)
    }
    const stranger = strangerIn(text, known)
    if (stranger) push('issuer', stranger, part)
    const year = futureYear.exec(text)
    if (release.date && year?.[1] && `${year[1]}-12-31` < release.asOf && !/\b(?:10-|20-|annual report|filed|ended)\b/i.test(year[0]))
      push('past-date', year, part)
  }
  const seen = new Set<string>()
  return mentions.filter(({text}) => {
    const words = text.toLowerCase()
    return !seen.has(words) && seen.add(words)
  })

  function push(why: StaleMention['why'], match: RegExpExecArray | null, part: Placed): void {
    if (!match) return
    const range = {from: part.range.from + match.index, to: part.range.from + match.index + match[0].length}
    mentions.push({text: match[0], why, range, span: release.spanOf(range)})
  }
}

// "the prospectus for its initial public offering": a document, not an event under way.
function isOfFiling(text: string, end: number): boolean {
  const near = text.slice(Math.max(0, end - 120), end + 60)
  return /\b(?:prospectus|registration statement|final prospectus|Form S-1)\b[^.]{0,90}\b(?:for|relating to|in connection with|filed)\b/i.test(near)
}

function textOutside(release: Release, cautionary: CautionaryParagraph): string {
  let text = ''
  let from = 0
  for (const {range} of [...cautionary.parts].sort((a, b) => a.range.from - b.range.from)) {
    text += release.text.slice(from, Math.max(from, range.from))
    from = Math.max(from, range.to)
  }
  return text + release.text.slice(from)
}
