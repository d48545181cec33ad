import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'

/** What a call script says about its forward-looking statements, after 15 U.S.C. 78u-5(c)(2). */
export interface CallLegend {
  /** The sentence that speaks of forward-looking statements; the opening of the call if none does. */
  readonly at: Placed
  readonly identifies: boolean
  readonly differs: boolean
  /** Names a document in which the factors stand, not only "our filings". */
  readonly document: boolean
}

// "Operator: Good afternoon and welcome to ...", "I will now turn the call over to"
const script =
  /^\s*(?:\*\*)?operator(?:\*\*)?\s*[:.–—-]|\b(?:turn|hand) the (?:call|conference|floor) (?:back )?over to\b|\bwelcome to (?:the |our )?[^.]{0,100}\b(?:conference call|earnings call|webcast)\b[^.]{0,60}\b(?:joining|today|i['’]m|my name)\b|\bthank you for joining us\b/im
const namedDocument = gate(
  /\b(?:item 1A|forms? (?:10-[KQ]|20-F|40-F|8-K|S-[1-4]|F-[1-4])|annual report|quarterly report|prospectus|registration statement|press release (?:issued|we issued|dated|of))\b/i
)

/** What the script of a call says about forward-looking statements; null for a release that is none. */
export function findCallLegend(release: Release): CallLegend | null {
  if (!script.test(release.text)) return null
  const about = release.sentences.filter(sentence =>
    /\bforward[- ]looking\b|\bdiffer materially\b|\brisk factors?\b|\bfilings?\b|\bItem 1A\b|\bForm \d|\b(?:annual|quarterly) report\b/i.test(sentence.text)
  )
  const at = about[0] ?? release.sentences[0]
  if (!at) return null
  const text = about.map(sentence => sentence.text).join(' ')
  return {
    at: {range: at.range, span: at.span},
    identifies: /\bforward[- ]looking\b/i.test(text),
    differs:
      /\b(?:differ|vary|different)\b[^.]{0,40}\b(?:materially|significantly|substantially)\b|\b(?:materially|significantly) (?:differ|different|from)\b/i.test(
        text
      ),
    document: namedDocument.test(text)
  }
}
