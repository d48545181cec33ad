import {gate} from '../../text/gated-pattern.ts'
import type {TextRange} from '../../text/span.ts'
import type {Weekday} from './calendar.ts'

/** A day as its words stand, before a year is inferred. */
export interface WrittenDay {
  /** Place of the day itself, without the weekday. */
  readonly range: TextRange
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: Weekday | null
  readonly weekdayRange: TextRange | null
  readonly yearRange: TextRange | null
  /** The year stands with a later day of the same list: "March 3 and April 5, 2003". */
  readonly yearShared: boolean
}

const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  febr: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12
}
const weekdays: Readonly<Record<string, Weekday>> = {sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6}

// "March 31, 2003", "MAY 9", "Sept. 5": a word that may name a month; "may" and "march" as verbs are lower case.
//  ^^^^^           ^^^    ^^^^^
const monthWord =
  /(?<![A-Za-z\d$])(?:J(?:an|un|ul|AN|UN|UL)|F(?:eb|EB)|M(?:ar|ay|AR|AY)|A(?:pr|ug|PR|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))[A-Za-z]{0,6}\.?(?![A-Za-z])/g
// "3/31/03", "3/31/2003", "2003-03-31"
const numericDay = /(?<![\d/.$-])(?:(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})|((?:19|20)\d\d)-(\d\d)-(\d\d))(?![\d/]|-\d|\.\d)/g
// "March 31st", "March the 31st": not "March 2003", "May 5%", "May 10:30", "May 9,000", "May 5 million"
//       ^^^^^
const dayAfter =
  /[ \u00a0]{1,2}(?:the )?(\d{1,2})(?: ?(?:st|nd|rd|th|ST|ND|RD|TH)\b)?(?![\d%:/]|[.,]\d{1,3}(?!\d)|-(?:year|day|month|week|percent)| ?(?:percent|million|billion|thousand|basis|MILLION|BILLION|[ap]\.m\.|[ap]m\b))/y
// "March 31, 2003", "March 31 2003", "March 31,2003", "March 31st of 2003"
//         ^^^^^^
const yearAfter = /(?:,? ?\(?|,? of )((?:1[89]|2\d)\d\d)(?!\d|,\d{3}|\.\d|%|-\d{2}\b| (?:million|billion|shares|units|employees|people|percent)\b)/y
// "31 March", "31st of March", "31-Mar-2003"
//  ^^^         ^^^^^^^^
const dayBefore = /(?:^|[\s(,;–—])(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]$/
// "31 March 2003", "31 March, 2003", "31-Mar-03"
//          ^^^^^
const yearAfterMonth = /,?[ -]((?:1[89]|2\d)\d\d)(?!\d|,\d{3}|\.\d|%)/y
// "31 March Street" is no day
//          ^^^^^^^
const addressAfter = / (?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Lane|Square|Place|Court|Way|Boulevard)/y
// "Monday, May 9", "Thurs., May 12", "Thursday evening, May 12", "Monday (May 9"
//  ^^^^^^^^         ^^^^^^^^          ^^^^^^^^^^^^^^^^^^          ^^^^^^^^
const weekdayBefore = gate(
  /(?<![A-Za-z])((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)[.,])(?: (?:morning|afternoon|evening|night))?,?(?: ?\(| the)? ?$/
)
// "Monday through Friday, May 4": the weekday of a span of days does not belong to the one day that follows
//  ^^^^^^^^^^^^^^
const weekdayJoined = gate(
  /(?:(?:n|es|rs|ri|ur)day|(?:N|ES|RS|RI|UR)DAY|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?,? ?(?:-|–|—|to|through|thru|until|and|or|&|,|\/)? ?$/
)
// "May 9 (Monday)", "May 9, 2026 (Mon.)"
//        ^^^^^^                   ^^^
const weekdayAfter = / \(((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*)\.?\)/y
// "May 9-11, 2026", "May 9 and 11, 2026", "May 9 through 11"
//       ^^^               ^^^^^^
const moreDays =
  /( ?[-–—] ?| through | thru | to | and | & |, )(\d{1,2})(?:st|nd|rd|th)?(?=,? (?:19|20)\d\d(?!\d)|,? and \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|[,;.)]?(?:$|[\s)]))(?! ?(?:[ap]\.?m|percent|million|billion|%|of\b|[a-z]+s\b))/y
// What may stand between two days that share a year: "March 3 and April 5, 2003", "from March 3 to April 5, 2003"
const sharedYearGap = gate(/^,? ?(?:-|–|—|to|through|thru|until|and|or|&|,)? ?(?:on |until )?(?:[A-Z][a-z]+day,? )?$/)

/** Finds the days written in a text, in order, each month name or numeric date once. */
export function readDays(text: string): readonly WrittenDay[] {
  const found: WrittenDay[] = []
  for (const match of text.matchAll(monthWord)) addNamed(match.index, match[0])
  const named = found.length
  for (const match of text.matchAll(numericDay)) {
    const day = numeric(text, match)
    if (day) found.push(day)
  }
  if (found.length > named) found.sort((a, b) => a.range.from - b.range.from)
  return shareYears(text, found)

  function addNamed(start: number, word: string): void {
    const month = months[word.replace('.', '').toLowerCase()]
    if (month === undefined) return
    const end = start + word.length
    dayAfter.lastIndex = end
    const after = dayAfter.exec(text)
    if (after && Number(after[1]) > 0) {
      const to = end + after[0].length
      const year = yearAt(text, to, yearAfter)
      // "June 35" without a year is no slip of a day but something else.
      if (Number(after[1]) > 31 && !year) return
      if (previousEnd() > start) return
      const weekday = weekdayNear(text, start, year?.to ?? to)
      found.push(written({from: start, to: year?.to ?? to}, {month, day: Number(after[1])}, year, weekday))
      if (!year) addMore(to, month)
      return
    }
    const before = dayBefore.exec(text.slice(Math.max(0, start - 9), start))
    if (!before) return
    const from = start - before[0].length + before[0].search(/\d/)
    const year = yearAt(text, end, yearAfterMonth)
    addressAfter.lastIndex = end
    if (addressAfter.test(text) || previousEnd() > from) return
    if (Number(before[1]) === 0 || (Number(before[1]) > 31 && !year)) return
    found.push(written({from, to: year?.to ?? end}, {month, day: Number(before[1])}, year, weekdayNear(text, from, year?.to ?? end)))
  }

  function addMore(from: number, month: number): void {
    let at = from
    for (;;) {
      moreDays.lastIndex = at
      const more = moreDays.exec(text)
      if (!more || Number(more[2]) === 0 || Number(more[2]) > 31) return
      const start = at + (more[1] ?? '').length
      at += more[0].length
      const year = yearAt(text, at, yearAfter)
      found.push(written({from: start, to: year?.to ?? at}, {month, day: Number(more[2])}, year, null))
      if (year) return
    }
  }

  function previousEnd(): number {
    return found.at(-1)?.range.to ?? 0
  }
}

interface YearAt {
  readonly year: number
  readonly from: number
  readonly to: number
}

function yearAt(text: string, at: number, pattern: RegExp): YearAt | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const to = at + match[0].length
  return {year: Number(match[1]), from: to - 4, to}
}

type WeekdayAt = {readonly weekday: Weekday; readonly range: TextRange} | null

function written(range: TextRange, {month, day}: {readonly month: number; readonly day: number}, year: YearAt | null, weekday: WeekdayAt): WrittenDay {
  return {
    range,
    month,
    day,
    year: year?.year ?? null,
    yearRange: year ? {from: year.from, to: year.to} : null,
    yearShared: false,
    weekday: weekday?.weekday ?? null,
    weekdayRange: weekday?.range ?? null
  }
}

function weekdayNear(text: string, from: number, to: number): WeekdayAt {
  const head = text.slice(Math.max(0, from - 48), from)
  const before = weekdayBefore.exec(head)
  if (before) {
    const word = (before[1] ?? '').replace(/[.,]$/, '')
    const start = from - head.length + before.index
    if (weekdayJoined.test(head.slice(0, before.index))) return null
    return named(word, start)
  }
  weekdayAfter.lastIndex = to
  const after = weekdayAfter.exec(text)
  return after ? named(after[1] ?? '', to + 2) : null
}

function named(word: string, from: number): WeekdayAt {
  const weekday = weekdays[word.slice(0, 3).toLowerCase()]
  return weekday === undefined ? null : {weekday, range: {from, to: from + word.length}}
}

function numeric(text: string, match: RegExpExecArray): WrittenDay | null {
  const range = {from: match.index, to: match.index + match[0].length}
  const [, first, second, last, isoYear, isoMonth, isoDay] = match
  if (isoYear) {
    const month = Number(isoMonth)
    if (month < 1 || month > 12 || isoDay === '00' || Number(isoDay) > 31) return null
    const year = {year: Number(isoYear), from: range.from, to: range.from + 4}
    return written(range, {month, day: Number(isoDay)}, year, weekdayNear(text, range.from, range.to))
  }
  const a = Number(first)
  const b = Number(second)
  if (a === 0 || b === 0 || (a > 12 && b > 12) || a > 31 || b > 31) return null
  const short = Number(last)
  const full = (last ?? '').length === 4 ? short : short < 60 ? 2000 + short : 1900 + short
  if (full < 1900 || full > 2099) return null
  const year = {year: full, from: range.to - (last ?? '').length, to: range.to}
  // Month first, as in the United States, unless only the other order makes a month.
  const numbers = a > 12 ? {month: b, day: a} : {month: a, day: b}
  return written(range, numbers, year, weekdayNear(text, range.from, range.to))
}

// "March 3 and April 5, 2003": the first day takes the year of the second; "December 30 to January 3, 2004" the year before.
function shareYears(text: string, days: readonly WrittenDay[]): readonly WrittenDay[] {
  const shared = [...days]
  for (let index = shared.length - 2; index >= 0; index--) {
    const day = shared[index] as WrittenDay
    const next = shared[index + 1] as WrittenDay
    if (day.year !== null || next.year === null || next.range.from - day.range.to > 40) continue
    if (!sharedYearGap.test(text.slice(day.range.to, next.range.from))) continue
    const isEarlier = day.month < next.month || (day.month === next.month && day.day <= next.day)
    shared[index] = {...day, year: isEarlier ? next.year : next.year - 1, yearShared: true}
  }
  return shared
}
