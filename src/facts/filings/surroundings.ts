import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Release} from '../release.ts'
import {sentenceAround} from '../sentence-around.ts'
import type {Filing} from './filing.ts'
import {dayPattern, monthOf, writtenDay} from './written-day.ts'

/** What the words around the name of a filing say of it. */
export interface Surroundings extends TextRange {
  readonly period: string | null
  readonly periodEnd: string | null
  readonly filedOn: string | null
  readonly relative: boolean
  readonly manner: 'filed' | 'furnished' | null
}

// "Annual Report on Form 10-K", "Amendment No. 1 to its Quarterly Report on Form 10-Q"
//  ^^^^^^^^^^^^^^^^^^^^^
const titleBefore = gate(
  /(?:\bAmendment\sNo\.?\s\d\s(?:to|on)\s(?:(?:its|our|the|their)\s)?)?(?:\b(?:annual|quarterly|current|transition|periodic|special|semiannual)(?:,?\s(?:and|or)\s(?:annual|quarterly|current|periodic))?\sreports?|\b(?:registration|proxy|information|offering)\sstatements?|\breports?)\s(?:to\s\w+\s)?(?:filed\s)?(?:on\s|under\s|in\s)?(?:(?:SEC\s)?Forms?\s)?$/i
)
// "Form 10-K": the word before the name
const wordBefore = /\bForms?\s$/i
// Where the words about one filing end within its sentence
const stop = /;|\n/
// The next form in the same sentence
const nextForm = /\b(?:Forms?\s|(?:10|8|20|40|6)-?[KQF])/i
// "for the fiscal year ended December 31, 2002", "for the quarters ended March 31 and June 30, 2004", "for the periods ending"
//                           ^^^^^^^^^^^^^^^^^
const ended = new RegExp(
  `\\b(?:ended|ending|end(?:ed|ing)?\\son|as\\sof|through|at)\\s(?:on\\s)?(?:(${dayPattern})|((?:January|February|March|April|May|June|July|August|September|October|November|December)\\s\\d{1,2})(?=,?\\s(?:and|or|to)\\s|,\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)))`,
  'i'
)
// A further day of a list: ", June 30, 2025", " and September 30, 2025"
const further = new RegExp(`,?\\s(?:and\\s|or\\s)?(?:the\\s\\w+\\sended\\s)?(${dayPattern})`, 'iy')
// "fiscal year 2003", "fiscal 2025", "the year 2024", "third quarter of 2004", "first quarter of fiscal 2005", "FY2024", "Q1 2024", "for 2003", "year ended 2021"
const inWords = gate(
  /\b(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[\s-](?:fiscal\s)?quarter,?\s(?:of\s|in\s)?(?:the\s)?(?:fiscal\s)?(?:year\s)?(?:19|20)\d\d|Q[1-4]\s?(?:of\s)?(?:FY\s?)?(?:19|20)\d\d|(?:fiscal|calendar)\s(?:years?\s)?(?:ended\s)?(?:19|20)\d\d|FY\s?(?:20)?\d\d|(?:year|quarter|period)\sthen\sended|years?\s(?:ended\s|ending\s)?(?:(?:in\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)?(?:19|20)\d\d|(?<=\b(?:for|in|of)\s)(?:19|20)\d\d)\b/i
)
// "2024 Form 10-K", "fiscal 2024 Annual Report on", "third quarter 2003 ", "March 31, 2025 "
const before = new RegExp(
  `(?:(${dayPattern})|((?:(?:first|second|third|fourth)[\\s-]quarter\\s(?:of\\s)?)?(?:fiscal\\s(?:year\\s)?)?(?:19|20)\\d\\d(?:\\s(?:first|second|third|fourth)[\\s-]quarter)?|(?:fiscal\\s)?(?:first|second|third|fourth)[\\s-]quarter|year-?end|Q[1-4](?:\\s(?:20)\\d\\d)?))(?:’s|'s)?\\s(?:SEC\\s)?$`,
  'i'
)
// "filed with the SEC on March 15, 2004", "dated June 1, 2003"
const filed = new RegExp(
  `\\b(?:filed|furnished|submitted|dated|issued|effective)\\b(?:[^.;]{0,80}?\\b(?:on|dated))?,?\\s(?:(${dayPattern})|(?:in\\s)?((?:January|February|March|April|May|June|July|August|September|October|November|December)\\s(?:19|20)\\d\\d))`,
  'i'
)
// Called by its place in time and not by its period: "most recent", "subsequently filed", "to be filed"
const relativeBefore = gate(
  /\b(?:most\srecent(?:ly)?|latest|last|recent|subsequent(?:ly)?|future|upcoming|forthcoming|next|later|current|other|any|periodic|new|prior|previous(?:ly)?|each|all)\b[^.;:]{0,40}$/i
)
const relativeAfter = gate(
  /^(?:s\b|[^.;]{0,60}\b(?:most\srecent(?:ly)?|from\stime\sto\stime|time-to-time|to\sbe\sfiled|will\s(?:be\s)?file[ds]?|subsequently|thereafter|as\samended\sfrom|periodically|each\s(?:year|quarter)|will\sfile)\b|\sfilings\b)/i
)
const furnished = /\bfurnish(?:ed|es|ing)?\b/i
const filedWord = /\b(?:filed|files|file|filing)\b/i

/** Reads title, period, day of filing and manner from the words around the name of a filing. */
export function readSurroundings(text: string, name: TextRange, kind: Filing['kind']): Surroundings {
  const sentence = sentenceAround(text, name, 240)
  const left = text.slice(Math.max(sentence.from, name.from - 110), name.from).replace(/^[^;]*;(?=[^;]*$)/, '')
  const from = name.from - (titleBefore.exec(left)?.[0].length ?? wordBefore.exec(left)?.[0].length ?? 0)
  const ahead = text.slice(name.to, sentence.to)
  const clause = ahead.slice(0, stop.exec(ahead)?.index ?? ahead.length)
  const own = clause.slice(0, nextForm.exec(clause)?.index ?? clause.length)
  const stated = periodAfter(own, kind)
  const earlier = stated ? null : before.exec(text.slice(Math.max(0, from - 50), from))
  const filing = filed.exec(own)
  const words = left + text.slice(name.from, name.to)
  return {
    from,
    to: name.to + (stated?.end ?? 0),
    period: stated?.period ?? (earlier ? (writtenDay(earlier[1] ?? '') ?? earlier[2] ?? earlier[1] ?? null) : null),
    periodEnd: stated?.latest ?? (earlier?.[1] ? writtenDay(earlier[1]) : null),
    filedOn: filing ? (writtenDay(filing[1] ?? '') ?? filing[2] ?? null) : null,
    relative: relativeBefore.test(text.slice(Math.max(0, from - 60), name.from)) || relativeAfter.test(own),
    manner:
      furnished.test(own.slice(0, 90)) || furnished.test(words.slice(-70))
        ? 'furnished'
        : filedWord.test(own.slice(0, 90)) || filedWord.test(words.slice(-70))
          ? 'filed'
          : null
  }
}

/**
 * Lets the names of a list share the period that stands after the last: "Forms 10-K and 10-Q for the periods ended ...".
 * A quarter is not handed to an annual report, nor a year to a quarterly one.
 */
export function inheritPeriods(release: Release, filings: readonly Filing[]): readonly Filing[] {
  const shared = [...filings]
  for (let index = shared.length - 2; index >= 0; index--) {
    const filing = shared[index] as Filing
    const next = shared[index + 1] as Filing
    if (!filing.nameAt || !next.nameAt || filing.period || (!next.period && !next.filedOn)) continue
    const between = release.text.slice(filing.nameAt.range.to, next.nameAt.range.from)
    if (between.length > 90 || !/^(?:s?,?\s(?:and|or|\/|as)?|,|\/)/.test(between) || stop.test(between) || !isListJoint(between)) continue
    const tail = release.text.slice(next.nameAt.range.to, next.range.to)
    if (filing.kind === 'annual' && /quarter/i.test(tail)) continue
    if (filing.kind === 'quarterly' && /\byear/i.test(tail) && !/period/i.test(tail)) continue
    shared[index] = {...filing, period: next.period, periodEnd: next.periodEnd, filedOn: filing.filedOn ?? next.filedOn}
  }
  return shared
}

// Only joining words and titles: " and ", ", as amended by Amendment No. 1 on Form "
const jointWords = gate(
  /^(?:s|,|\/|&|\s|and|or|as|amended|by|its|our|the|Amendment|Amendments|No\.?|Nos\.?|\d|on|Forms?|Annual|Quarterly|Current|Reports?|Report|respectively|thereto|subsequent|to|filed|in)*$/i
)

function isListJoint(between: string): boolean {
  return between.split(/\s+/).every(word => jointWords.test(word))
}

interface StatedPeriod {
  readonly period: string
  readonly latest: string | null
  readonly end: number
}

function periodAfter(own: string, kind: Filing['kind']): StatedPeriod | null {
  const day = ended.exec(own)
  const words = inWords.exec(own)
  if (day && (!words || day.index <= words.index + words[0].length)) {
    const end = day.index + day[0].length
    if (day[1]) return {period: writtenDay(day[1]) ?? day[1], ...furtherDays(own, end, writtenDay(day[1]))}
    const year = /\b(?:19|20)\d\d\b/.exec(own.slice(end))
    const [month = '', date = ''] = (day[2] ?? '').split(/\s/)
    const period = year ? `${year[0]}-${String(monthOf(month)).padStart(2, '0')}-${date.padStart(2, '0')}` : ''
    if (year) return {period, ...furtherDays(own, end, period)}
  }
  // "for 2003" far from the name speaks of something else.
  if (words && (words.index < 60 || kind === null)) return {period: words[0], latest: null, end: words.index + words[0].length}
  return null
}

// The other days of a list: ", June 30, 2025 and September 30, 2025"
function furtherDays(own: string, start: number, first: string | null): {readonly latest: string | null; readonly end: number} {
  let latest = first
  let end = start
  for (;;) {
    further.lastIndex = end
    const match = further.exec(own)
    if (!match) return {latest, end}
    const day = writtenDay(match[1] ?? '')
    if (day && (!latest || day > latest)) latest = day
    end = further.lastIndex
  }
}
