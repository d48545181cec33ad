import {gate} from '../text/gated-pattern.ts'
import {regionNames} from '../text/regions.ts'
import type {TextRange} from '../text/span.ts'

/** A day as a dateline gives it; `year` is null where only month and day stand. */
export interface DatelineDay extends TextRange {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** The opening of a lead paragraph: place, day and wire in any order. Offsets are those of the text it was read from. */
export interface Dateline extends TextRange {
  readonly place: TextRange | null
  readonly day: DatelineDay | null
  readonly wire: TextRange | null
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// Every pattern is sticky: it is tried at one place only.
// "Friday, March 21, 2003", "Sept. 27, 2000", "May 2nd 2025", "March 7"
const monthFirst =
  /(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{0,2})?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\b(?:(?:\s{0,2},|\.)?\s{0,2}((?:19|20)\d\d)\b)?/iy
// "21 March 2003", "4th May, 2025"
const dayFirst =
  /(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{0,2})?(\d{1,2})(?:st|nd|rd|th)?\s(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,?\s?((?:19|20)\d\d)?\b/iy
// "03/21/2003", "3/21/03"
const numericDay = /(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)\b/y
// "2003-03-21"
const isoDay = /((?:19|20)\d\d)-(\d\d)-(\d\d)\b/y
// "(BUSINESS WIRE)", "/PRNewswire-FirstCall/", "(NewMediaWire)", "--News Direct--", "(GLOBE NEWSWIRE via COMTEX)"
const wire =
  /(?:\(?\s?(?:(?:via|from)\s)?(?:media\soutreach(?:\snewswire)?|business\s?wire|pr\s?newswire|globe\s?newswire|prime\s?newswire|market\s?wired?|marketwire|newmediawire|new\s?media\s?wire|accesswire|newsfile|cnw|ccn\s?matthews|canada\snewswire|prime\szone(?:\smedia\snetwork)?|businesswire|internet\swire|einpresswire|ein\spresswire|ein\snewswire|news\sdirect|newsdirect|24-7\spress\srelease|issuewire|prweb|blockchain\s?wire|chainwire|zexprwire|hugin|thomson\sreuters\sone|regulatory\snews|rns|dow\sjones|bw\s?healthwire|equities\.com|globenewswire|acn\snewswire|asianet|xinhua|jcn\snewswire|keyiso|nasdaq\somx|adhoc|newsworthy(?:\.ai)?)\b(?:-[a-z ]{3,12}\b)?(?:\s[^()/\n–—-]{0,40}(?=\)))?\)?(?=\s?[)/–—:.\s-]|$)|\/[^/\n]{0,20}(?:wire|cnw|matthews|hugin|asianet)[^/\n]{0,30}\/)/iy
// "@ 7:32 AM Eastern", "8:00 a.m. ET", which some wires set behind the day
const clock = /(?:@\s?|at\s)?\d{1,2}:\d\d\s?(?:[ap]\.?m\b\.?)(?:\s(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T)\b)?(?:\sTime\b)?/iy
// " - ", "--", "…", ": ", ")"; "?" stands for a dash that a web page lost
const joint = /[\s,;:()[\]/|*_–—?-]+|\.{2,}|…|•/y
// A word of a place name in capitals: "NORTH", "ST.", "D.C.", "N.Y.", "CUPERTINO,"
const capitalWord = /(?:[A-Z]\.){2,4}|[A-ZÀ-Þ](?:[A-ZÀ-Þ'’]|-(?=[A-ZÀ-Þ]))*[A-ZÀ-Þ](?![a-zà-ÿ])(?:\.(?!\.))?/y
// A word of a place name in mixed case: "Calif.", "Newport", "de", "&"
const placeWord =
  /(?:[A-Z]\.){2,4}|[A-ZÀ-Þ][a-zà-ÿ'’]+(?:-[A-Za-zà-ÿ]+){0,3}(?:(?<=\b[A-Z][a-z]{1,4})\.(?!\.))?|[A-Z]{2,}\b\.?|St\.|Ft\.|Mt\.|de\b|la\b|of\b|and\b|the\b|&|di\b|upon\b/y
const linkWord = /^(?:and|of|the|&|de|la|di|upon)$/i
const strongJoint = /--|[–—]|\.{2,}|…|\s-\s|-\s|:\s|\)\s?[-–—:]/
const stateName = gate(
  new RegExp(String.raw`,\s(?:${regionNames}|Canada|England|Israel|Germany|France|Ireland|China|Japan|Australia|Switzerland|Bermuda)\.?$`, 'i')
)
// Words that show that what looks like a place is a company or a heading.
const notPlace = gate(
  /\b(?:inc|corp|corporation|company|co|ltd|llc|l\.?l\.?c|plc|group|holdings|announces?|reports?|press|news|release|contact|highlights?|results?|quarter|fiscal|note|source|about|exhibit|today|shares?|revenues?|net|income|total|investors?|media|months?|weeks?|ended|ending|period)\b|^(?:dated?|released|updated|issued|embargoed|page|item|form|our|we|this|it|in|for|on|as|at|by|since|during|effective|until|after|before|and|the|a|an|to|from|with|if|when|while|under|all|no)\b/i
)
// "DURANGO, CO", "EVANSVILLE, IN": states that look like other words
//         ^^^^
const stateCode = /,\s?[A-Z]{2}\b/g

/** Reads the dateline with which `text` begins; null if it begins otherwise. Looks at the first 300 characters only. */
export function readDateline(text: string): Dateline | null {
  const limit = Math.min(text.length, 300)
  const start = /^[\s"“*_~(>-]*/.exec(text.slice(0, 20))?.[0].length ?? 0
  let offset = start
  let place: TextRange | null = null
  let day: DatelineDay | null = null
  let source: TextRange | null = null
  let end = start
  let lastJoint = ''
  while (offset < limit) {
    const from = offset
    const mark = matchAt(wire, text, offset)
    if (!source && mark) {
      offset += mark[0].length
      source = {from, to: offset}
      end = offset
      lastJoint = ''
      continue
    }
    const found: DatelineDay | null = day ? null : dayAt(text, offset)
    if (found) {
      day = found
      offset = found.to
      end = offset
      lastJoint = ''
      continue
    }
    const time = day && offset - day.to < 4 ? matchAt(clock, text, offset) : null
    if (time) {
      offset += time[0].length
      end = offset
      lastJoint = ''
      continue
    }
    const joined = matchAt(joint, text, offset)
    if (joined) {
      offset += joined[0].length
      lastJoint += joined[0]
      continue
    }
    if (!place) {
      const to = placeEnd(text, offset, limit)
      if (to > offset && isSetOff(text, to, day !== null) && !notPlace.test(text.slice(offset, to).replace(stateCode, ''))) {
        place = {from, to}
        offset = to
        end = to
        lastJoint = ''
        continue
      }
    }
    break
  }
  if (end === start) return null
  // "Pasadena, California. Alder Creek": a full stop closes it.
  if (offset === end) offset += /^\.\s+/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0
  const after = text.slice(end, end + 12)
  const hasJoint = lastJoint.trim() !== '' || end >= text.trimEnd().length
  const rest = text.slice(offset, offset + 1)
  const goesOn = rest === '' || /[\p{Lu}\d"“'‘(®$]/u.test(rest) || /^[a-z]/.test(rest)
  if (!goesOn) return null
  // An opening parenthesis belongs to what follows: "(NYSE: TUP) Tupperware".
  const to = offset - (/[([]\s?$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0)
  if (day && (place || source)) {
    // "Houston, May 5, 2010 was a good day": a place and a day need something that sets them off.
    if (!hasJoint && !source && !/^\.?\s+\p{Lu}/u.test(after)) return null
    return {from: start, to, place, day, wire: source}
  }
  if (source) return hasJoint || place ? {from: start, to, place, day, wire: source} : null
  if (day) return day.from === start && day.year !== null && strongJoint.test(`${lastJoint} `) ? {from: start, to, place, day, wire: source} : null
  if (!place) return null
  const name = text.slice(place.from, place.to)
  // "Pasadena, California. Alder Creek": a state settles it.
  if (/,\s?(?:[A-Z]{2}|(?:[A-Z]\.){2}|[A-Z][a-z]{2,5}\.)$/.test(name) || stateName.test(name)) {
    if (/^\.?\s+\p{Lu}/u.test(after) || /[-–—:]|\.{2,}|…/.test(lastJoint)) return text.length > 80 ? {from: start, to, place, day, wire: source} : null
  }
  const isCapital = name === name.toUpperCase() || /^[A-ZÀ-Þ'’. -]{3,},/.test(name)
  return isCapital && /--|[–—]|\.{2,}|…|\s-\s/.test(lastJoint) && text.length > 80 && name.length >= 4 ? {from: start, to, place, day, wire: source} : null
}

/** Reads a day written at `offset` of `text`. */
export function dayAt(text: string, offset: number): DatelineDay | null {
  const first = matchAt(monthFirst, text, offset)
  if (first) return day(offset, first[0], first[3], monthOf(first[1] as string), first[2] as string)
  const code = text.charCodeAt(offset)
  if (code < 48 || (code > 57 && code < 65)) return null
  const second = matchAt(dayFirst, text, offset)
  if (second) return day(offset, second[0], second[3], monthOf(second[2] as string), second[1] as string)
  const numeric = matchAt(numericDay, text, offset)
  if (numeric) return day(offset, numeric[0], numeric[3], Number(numeric[1]), numeric[2] as string)
  const iso = matchAt(isoDay, text, offset)
  return iso ? day(offset, iso[0], iso[1], Number(iso[2]), iso[3] as string) : null
}

function day(from: number, whole: string, year: string | undefined, month: number, dayText: string): DatelineDay | null {
  const number = Number(dayText)
  if (month < 1 || month > 12 || number < 1 || number > 31) return null
  const full = year === undefined ? null : year.length === 2 ? (Number(year) > 60 ? 1900 : 2000) + Number(year) : Number(year)
  return {from, to: from + whole.trimEnd().length, year: full, month, day: number}
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

// A place is up to three groups of up to four words: "ST. LOUIS", "Research Triangle Park, N.C., and London".
function placeEnd(text: string, from: number, limit: number): number {
  let offset = from
  let end = from
  for (let groups = 0; groups < 4; groups++) {
    let words = 0
    while (words < 5 && offset < limit) {
      if (words > 0 || groups > 0) {
        const gap = /^[\s ]{1,2}/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0
        if (gap === 0 && words > 0) break
        if (dayAt(text, offset + gap) || matchAt(wire, text, offset + gap)) return end
        offset += gap
      }
      const word = matchAt(capitalWord, text, offset) ?? matchAt(placeWord, text, offset)
      if (!word) break
      if (words === 0 && linkWord.test(word[0]) && groups === 0) return from
      offset += word[0].length
      if (!linkWord.test(word[0])) end = offset
      words++
    }
    const comma = /^\s?[,/&]/.exec(text.slice(end, end + 2))
    if (words === 0 || !comma) break
    offset = end + comma[0].length
  }
  return end
}

// "Houston, ...", "HOUSTON (", "Houston -", "HOUSTON May 5": a place is followed by a mark or a day. After a day it needs a strong mark,
// because "May 5, 2010 - Acme (Nasdaq" names a company.
function isSetOff(text: string, to: number, afterDay: boolean): boolean {
  const rest = text.slice(to, to + 60)
  if (afterDay) return /^,?\s?(?:[–—:-]|\.{2,}|…|\/)/.test(rest) || matchAt(wire, text, to + 1) !== null
  if (/^\s?(?:[,;:(/–—|?-]|\.{2,}|…|\[)/.test(rest) || (/^\.?\s+\p{Lu}/u.test(rest) && text[to - 1] !== ',')) return true
  const gap = /^\.?\s*/.exec(rest)?.[0].length ?? 0
  return rest.length === gap || dayAt(text, to + gap) !== null || matchAt(wire, text, to + gap) !== null
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
