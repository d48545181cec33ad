import {gate} from '../../text/gated-pattern.ts'

interface Candidate {
  readonly text: string
  readonly at: number
  readonly end: number
  readonly digits: string
  /** A figure ends directly before, so that a hyphen between is a range. */
  readonly afterFigure: boolean
}

const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
// "March 31", "Sept. 5-7", "May 1 and 2"
//        ^^           ^              ^
const afterMonth = gate(new RegExp(`\\b${month}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–,&/] ?| and | or | to | through ))?$`, 'i'))
// "31 March", "9th February"
const beforeMonth = gate(new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${month}\\b`, 'i'))
// "Form 10", "Rule 144", "Phase 3", "No. 333", "Section 27", "Suite 200", "Nasdaq 100", "Fortune 500", "version 2.0"
const named = gate(
  /(?:\b(?:forms?|rules?|regulations?|reg|items?|sections?|sec|chapters?|phases?|notes?|exhibits?|pages?|suite|ste|floor|room|box|series|level|tier|type|class|grade|stage|part|parts|article|schedule|appendix|table|figure|model|version|release|nos?|number|numbers|id|code|passcode|pin|conference id|nasdaq|russell|s&p|fortune|forbes|inc\.?|global|top|stoxx|ftse|dow|iso|asc|asu|fin|sfas|fas|ifrs|ias|topic|title|act of|u\.s\.c\.|cfr|nct|covid|route|highway|windows|office|catch|forward|group|unit|project|patent|application|cusip|isin|zip|file|ext|extension|x|dial|fax|tel|telephone|phone|toll[- ]free|step|day|week|year|month|quarter|q|fy|fiscal(?: year)?|calendar(?: year)?|cy|h)\.?|#|№) ?(?:no\.? ?|#)?$/i
)
// "(916) 858-5100", "858.5100", "1-800-555-0199", "+1 212 555 0100"
const phoneAfter = gate(/^(?:[) .-]{1,2}\d{3}[ .-]\d{3,4}\b|[.-]\d{4}\b|[ .-]\d{3}[ .-]\d{4}\b| ?[-–] ?\d{3} ?[-–] ?\d{4}\b| [-–] \d{4}\b)/)
const phoneBefore = gate(/(?:\d{3}[) .]{1,2}|\d{3} ?[-–] ?\d{3} ?[-–] ?|\+\d{0,3} ?|\d{3}[-.]\d{3}[-.])$/)
// "5:00", "12/31", "24/7", "1/2"
const joinedAfter = gate(/^(?::\d|\/\d|[-–]?(?:[ap]\.?m\.?\b)| [ap]\.?m\.?(?![A-Za-z])|(?:st|nd|rd|th)\b|['’]s\b| o'clock)/i)
const joinedBefore = gate(/(?:[:/#@_\\^*=]|\d[.,]|[A-Za-z][.-]|[A-Za-z]['’]|(?<![\s(])[-–]|[A-Za-z])$/)
// "10-K", "20F", "5G", "3D", "8-K/A" but not "5M", "12x", "400-bed"
const letterAfter = /^(?:-[A-Z]{1,2}\b(?!\w)|[A-Za-z](?![A-Za-z]|$)?)/
const suffixAfter = /^(?:x|X|k|K|M|MM|mm|B|bn|Bn|mn|bps?|pp|ppts?)(?![A-Za-z0-9])/
// "five-year", "30-day": lengths of time and sizes
const compound = gate(
  /^-(?:year|month|day|week|hour|minute|quarter|inch|foot|mile|acre|bed|seat|story|storey|unit|state|point|page|member|person|cent|pound|ton|week|mg|ml|mm|cm|km|kg|bit|nm|MW|kW)/i
)
const lengthOfTime = gate(
  /^(?: |-)(?:consecutive |calendar |business |trading |fiscal |full )?(?:years?|months?|days?|weeks?|hours?|minutes?|seconds?|quarters?|decades?)(?:-old)?\b/i
)
const state = /\b[A-Z]{2},? $/
const street = gate(
  /^,? (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][A-Za-z]+\.? ){1,3}(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.|Boulevard|Blvd\.?|Way|Lane|Parkway|Pkwy|Court|Plaza|Place|Circle|Highway|Square|Floor)\b/
)

/** Is this number no amount: a day, a year, a time, a phone number, a form, an address, the name of a thing? */
export function isNoAmount({text, at, end, digits, afterFigure}: Candidate): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(end, end + 48)
  if (/^ ?(?:%|percent\b|per cent\b|percentage points|basis points|bps\b)/i.test(after)) return /[A-Za-z]$/.test(before)
  if (isYear(digits, before, after)) return true
  if (phoneAfter.test(after) && /^\d{1,4}$/.test(digits)) return true
  if (/\d{3} ?[-–] ?$/.test(before) && /^\d{4}$/.test(digits)) return true
  if (phoneBefore.test(before) && /^\d{3,4}$/.test(digits)) return true
  if (joinedAfter.test(after)) return true
  if (joinedBefore.test(before) && !(afterFigure && /[-–]$/.test(before))) return true
  if (letterAfter.test(after) && !suffixAfter.test(after)) return true
  if (/^\d{1,2}$/.test(digits) && (afterMonth.test(before) || beforeMonth.test(after))) return true
  if (compound.test(after) || lengthOfTime.test(after)) return true
  if (named.test(before)) return !/^ (?:million|billion|thousand|shares?)\b/i.test(after)
  if (/^\d{5}$/.test(digits) && state.test(before)) return true
  return /^\d{1,5}$/.test(digits) && street.test(after)
}

// "2003", "1995": a year unless something is counted
function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits)) return false
  return (
    !/^ (?:new |common |ordinary )?(?:million|billion|shares|employees|units|warrants|options)\b/i.test(after) ||
    /\b(?:in|of|fiscal|year|since|by|for) $/i.test(before)
  )
}
