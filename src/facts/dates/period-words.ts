import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import type {DateMention} from './days.ts'

/** A period as its words stand, before its place in the fiscal year is worked out. */
export interface PeriodWords extends Placed {
  readonly text: string
  /** Length in months; a period counted in weeks is rounded: 13 weeks are 3 months. Null for "period" alone. */
  readonly months: number | null
  readonly inWeeks: boolean
  /** Which one of the year: the third quarter, the second half; `first nine months` is 1. Null if the words do not say. */
  readonly ordinal: number | null
  /** The year by which the period is called: "fiscal 2027", "third quarter of 2026". */
  readonly year: number | null
  readonly isFiscal: boolean
  /** Called a year and not twelve months. */
  readonly isYear: boolean
  /** The last day, where the words give it: "three months ended March 31, 2003". */
  readonly ended: DateMention | null
}

const ordinals: Readonly<Record<string, number>> = {first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4}
const counts: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  'twenty-six': 26,
  'twenty-seven': 27,
  'thirty-nine': 39,
  forty: 40,
  'fifty-two': 52,
  'fifty-three': 53
}

const count = '(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|twenty-seven|thirty-nine|forty|fifty-two|fifty-three|3|6|9|12|13|14|26|27|39|40|52|53)'
// "first quarter", "third fiscal quarter", "2nd half", "first nine months", "Q3", "3Q26", "1H", "quarter ended", "13 weeks ended", "fiscal 2027", "FY27", "full-year 2026"
const trigger = new RegExp(
  `\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:(fiscal)[- ])?(?:(quarters?|qtrs?\\.?)|(half)|(three|six|nine|3|6|9) months)|Q(?:tr\\.?)? ?([1-4])(?!\\d|[.,]\\d)|([1-4])Q|([12])H|H([12])(?!\\d)|(${count})(?:(?:,| and|, and| or)? (${count}))?[- ](months?|weeks?)(?:[- ]periods?)?(?=,? (?:ended|ending|end)\\b)|(quarters?|half(?:[- ]year)?|years?|period)(?=,? (?:ended|ending)\\b)|(fiscal)(?: year)? ?(?=['’]?\\d\\d)|(FY) ?(?=['’]?\\d\\d)|(full|calendar|whole)?[- ]?(year) (?=20\\d\\d\\b))`,
  'gi'
)
// "third quarter of fiscal year 2026", "third quarter 2026", "Q3 FY26", "3Q26", "first half of '03"
//               ^^^^^^^^^^^^^^^^^^^^             ^^^^^     ^^^^^    ^^
const yearBehind =
  /(?:,? ?\(?(?:of |in |for )?(?:the |our |its )?(fiscal|FY|calendar)?(?: ?year)?,? ?)(?:(20\d\d|19\d\d)|['’](\d\d)|(?<=[QHY] ?|fiscal )(\d\d))(?![\d,]*\d|%|\.\d| (?:million|billion|percent|shares))/iy
// "fiscal 2026 third quarter", "2026 third quarter", "FY26 Q3"
//  ^^^^^^^^^^^                  ^^^^                 ^^^^
const yearBefore = gate(/(?<![\d$/-])(?:(fiscal|FY)(?: ?year)? ?)?(?:(20\d\d|19\d\d)|(?<=FY ?|['’])(\d\d))(?:['’]s)?[ -]$/i)
const fiscalBefore = /\bfiscal(?: year)?[ -]$/i
// "quarter ended Saturday, March 29", "three-month period ended on"
const ended = /,? ?\(?(?:that )?(?:ended|ending|ends|end)(?: on)?:? (?:[A-Z][a-z]+day,? )?/iy
// "March 31, 2003 and 2002": the same period of another year
//               ^^^^^^^^^
const andYear = /(?:,| and|, and| or| vs\.?| versus| compared (?:to|with))? ((?:19|20)\d\d)(?![\d,]*\d|%|\.\d)/y

/** Reads the periods that the text names, in order. */
export function readPeriods(release: Pick<Release, 'text' | 'dates' | 'spanOf'>): readonly PeriodWords[] {
  const {text} = release
  const datesByStart = new Map(release.dates.map(date => [date.range.from, date]))
  const periods: PeriodWords[] = []
  for (const match of text.matchAll(trigger)) read(match)
  return periods

  function read(match: RegExpExecArray): void {
    const [whole, ordinalWord, fiscalInside, quarter, half, monthsOf, q1, q2, h1, h2, number, secondNumber, unit, bare, fiscal, fy, , yearWord] = match
    const start = match.index
    if (start < (periods.at(-1)?.range.to ?? 0)) return
    const end = start + whole.trimEnd().length
    const isYear = Boolean(fiscal ?? fy ?? yearWord) || /^year/i.test(bare ?? '')
    const inWeeks = /^week/i.test(unit ?? '')
    const shared = {
      inWeeks,
      ordinal: ordinals[(ordinalWord ?? '').toLowerCase()] ?? (Number(q1 ?? q2 ?? h1 ?? h2) || null),
      isYear,
      isFiscal: Boolean(fiscalInside ?? fiscal ?? fy)
    }
    const months = lengthOf({quarter: quarter ?? q1 ?? q2, half: half ?? h1 ?? h2, monthsOf, number, inWeeks, bare, isYear})
    const year = yearAround(text, start, isYear && !bare ? start + whole.length : end)
    const from = year.from
    const afterYear = year.to
    const {day, to} = endedAt(afterYear)
    const isFiscal = shared.isFiscal || year.isFiscal
    const base = {...shared, isFiscal, months, year: year.year}
    if (year.year === null && !day && /^period/i.test(bare ?? '')) return
    add(from, day ? to : afterYear, {...base, ended: day})
    if (secondNumber && day) addAgain({...base, months: lengthOf({number: secondNumber, inWeeks}), ended: day}, from, to)
    if (day) addOtherYears({...base, ended: day}, to)
  }

  // A second length over the same words: "three and nine months ended".
  function addAgain(period: Omit<PeriodWords, keyof Placed | 'text'>, from: number, to: number): void {
    const range = {from, to}
    periods.push({...period, text: text.slice(from, to), range, span: release.spanOf(range)})
  }

  function add(from: number, to: number, period: Omit<PeriodWords, keyof Placed | 'text'>): void {
    const range = {from, to}
    periods.push({...period, text: text.slice(from, to), range, span: release.spanOf(range)})
  }

  function endedAt(at: number): {day: DateMention | null; to: number} {
    ended.lastIndex = at
    const match = ended.exec(text)
    const day = match && datesByStart.get(at + match[0].length)
    return {day: day ?? null, to: day ? day.range.to : at}
  }

  // "… ended March 31, 2003 and 2002", "… ended March 31, 2003 and December 31, 2002"
  function addOtherYears(period: Omit<PeriodWords, keyof Placed | 'text'>, at: number): void {
    const {ended: day} = period
    if (!day?.iso || !day.yearStated) return
    andYear.lastIndex = at
    const match = andYear.exec(text)
    if (!match) return
    const year = Number(match[1])
    if (Math.abs(year - Number(day.iso.slice(0, 4))) > 5) return
    const to = at + match[0].length
    const range = {from: to - 4, to}
    const iso = `${year}${day.iso.slice(4)}`
    const other: DateMention = {
      ...day,
      text: text.slice(to - 4, to),
      iso,
      year,
      range,
      span: release.spanOf(range),
      yearAt: null,
      weekday: null,
      weekdayAt: null
    }
    add(range.from, range.to, {...period, year: null, ended: other})
  }
}

function yearAround(text: string, start: number, end: number): {year: number | null; from: number; to: number; isFiscal: boolean} {
  yearBehind.lastIndex = end
  const behind = yearBehind.exec(text)
  const head = text.slice(Math.max(0, start - 18), start)
  if (behind) {
    const before = fiscalBefore.exec(head)
    const from = before ? start - head.length + before.index : start
    return {
      year: fullYear(behind[2], behind[3] ?? behind[4]),
      from,
      to: end + behind[0].length,
      isFiscal: /^(?:fiscal|fy)$/i.test(behind[1] ?? '') || before !== null
    }
  }
  const before = yearBefore.exec(head)
  if (before) return {year: fullYear(before[2], before[3]), from: start - head.length + before.index, to: end, isFiscal: before[1] !== undefined}
  const fiscal = fiscalBefore.exec(head)
  return {year: null, from: fiscal ? start - head.length + fiscal.index : start, to: end, isFiscal: fiscal !== null}
}

function fullYear(long: string | undefined, short: string | undefined): number | null {
  if (long) return Number(long)
  return short ? 2000 + Number(short) - (Number(short) > 60 ? 100 : 0) : null
}

interface Length {
  readonly quarter?: string | undefined
  readonly half?: string | undefined
  readonly monthsOf?: string | undefined
  readonly number?: string | undefined
  readonly inWeeks: boolean
  readonly bare?: string | undefined
  readonly isYear?: boolean
}

function lengthOf({quarter, half, monthsOf, number, inWeeks, bare, isYear}: Length): number | null {
  if (quarter || /^quarter/i.test(bare ?? '')) return 3
  if (half || /^half/i.test(bare ?? '')) return 6
  if (isYear) return 12
  const words = (monthsOf ?? number ?? '').toLowerCase()
  const value = counts[words] ?? Number(words)
  if (!value) return null
  return inWeeks ? Math.round((value * 12) / 52) : value
}
