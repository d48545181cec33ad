import {gate} from '../../text/gated-pattern.ts'
import {firstFrom} from '../placed-within.ts'
import type {Release} from '../release.ts'
import {daysBetween, weekdayOf} from './calendar.ts'
import {type DatedPassage, daysFrom, isOfBalance, mayLieAhead, type YearSetting, yearSetting, yearsLater} from './dated-passages.ts'
import {type DatelineSlip, findDatelineSlip} from './dateline-slip.ts'
import type {DateMention} from './days.ts'

/** A day whose year is one too early or too late, by what the release says beside it and elsewhere. */
export interface YearSlip {
  readonly date: DateMention
  /** The year that may be meant. */
  readonly year: number
  /**
   * `today`: called today; `coming`: told as future, and gone by; `told`: told as past, and a year ahead; `twin`: the same
   * day stands elsewhere with the other year; `call`: a call a year away; `pair`: a year from the other days of its dividend;
   * `state`: "as of" a day that came round again just before the release.
   */
  readonly reason: 'today' | 'coming' | 'told' | 'twin' | 'call' | 'pair' | 'state'
  readonly others: readonly DateMention[]
}

// "up from March 31", "since March 31", "beginning April 29": a day that may well lie a year back
const longAgo =
  /\b(?:compared|versus|vs\.?|against|since|from|anniversary|last year|year ago|prior[- ]year|previous year|beginning|starting|commencing|commenced|began|between|than|original(?:ly)?|previous(?:ly)?|first|founded|initial(?:ly)?)\b[^;]{0,60}$/i
const yearAgo = gate(/\b(?:year[- ]ago|last year|prior[- ]year|previous year|a year earlier|anniversary|year-over-year)\b/i)
const past =
  /\b(?:was|were|announced|closed|completed|filed|dated|entered|signed|declared|received|approved|issued|reported|appointed|adopted|closing thereof|has|have|had|grant(?:ed)?|priced|executed|launched|commenced|acquired|became|began|begun|opened|effected|fell|rose|traded|created|held|totall?ed|amounted)\b/gi
const future =
  /\b(?:will|shall|would|should|expect\w*|plan\w*|scheduled|slated|intend\w*|anticipat\w*|to be|may|could|target\w*|guidance|forecast\w*|outlook|upcoming|next)\b/gi
// "a call held on April 30", "compared with April 30"
const heldBefore = /\b(?:compared|versus|anniversary|last year|was|were|held|hosted|took place|dated|filed|since)\b[^;]{0,60}$/i
const called = gate(/\b(?:conference call|teleconference|webcast|webinar|web cast|replay\w*|rebroadcast|playback|dial[- ]in|telephone|archived?)\b/i)
// "at the market open on October 9": what is announced some days ahead
const atOnce =
  /\b(?:begin|commence|start|open) trading\b|\b(?:market open|open(?:ing)? of (?:the )?(?:market|trading|business)|holders of record|record date)\b/i
// "As of April 24, the Company has facilitated": a state of things that is new
const perfect = gate(/\b(?:has|have|had)\b/i)
const stateBefore = /\b(?:as of|through) (?:[A-Z][a-z]+day,? )?$/i

// "to be filed by March 12", "will be held on March 12": plain even in a legend
const toBeBefore =
  /\b(?:(?:to be|will be|is scheduled to be|is expected to be) \w+ (?:on|by|no later than|on or about)|today that,? (?:commencing|effective|beginning|starting)(?: on)?|(?:is|are|remains?) [^;,]{0,60}\buntil) $/i

/** Finds days that are a year off. Where the dateline itself is, all else is left alone. */
export function findYearSlips(release: Release): {readonly dateline: DatelineSlip | null; readonly days: readonly YearSlip[]} {
  if (!release.date || release.date.from === 'envelope') return {dateline: null, days: []}
  const setting = yearSetting(release, release.date.iso)
  const dateline = findDatelineSlip(release, setting)
  if (dateline && !dateline.isDoubtful) return {dateline, days: []}
  const days = new Map<number, YearSlip>()
  for (const slip of [
    ...todays(release, release.date.iso),
    ...setting.passages.flatMap(passage => slipOf(passage, setting) ?? []),
    ...pairs(release, release.date.iso)
  ])
    if (!days.has(slip.date.range.from)) days.set(slip.date.range.from, slip)
  return days.size === 0 ? {dateline, days: []} : {dateline: null, days: [...days.values()].sort((a, b) => a.date.range.from - b.date.range.from)}
}

// "today, January 8, 2025" in a release of January 8, 2026
function todays({dates, relativeDays}: Release, released: string): readonly YearSlip[] {
  const ends = new Set(relativeDays.flatMap(({offset, range}) => (offset === 0 ? [range.to] : [])))
  const year = Number(released.slice(0, 4))
  return dates.flatMap(date => {
    if (date.iso?.slice(5) !== released.slice(5) || Math.abs((date.year ?? 0) - year) !== 1) return []
    const isToday = [0, 1, 2, 3, 4, 5].some(gap => ends.has(date.range.from - gap))
    return isToday ? [{date, year, reason: 'today', others: []}] : []
  })
}

function slipOf(passage: DatedPassage, setting: YearSetting): YearSlip | null {
  const {date, iso} = passage
  // A weekday that does not fit is reported for itself.
  const isWrongDay = date.weekday !== null && date.weekday !== weekdayOf(iso)
  if (isWrongDay) return null
  return iso < setting.released ? earlySlip(passage, setting) : lateSlip(passage, setting)
}

// A year too early: it would lie near the release, or in the months to come, a year later.
function earlySlip(passage: DatedPassage, setting: YearSetting): YearSlip | null {
  const {date, iso, around, head, tense, isStanding} = passage
  const later = daysFrom(setting.released, -1, iso)
  const slip = (reason: YearSlip['reason'], others: readonly DateMention[] = []): YearSlip => ({date, year: Number(iso.slice(0, 4)) + 1, reason, others})
  if (later >= 0 && later <= 200 && (tense === 'future' || toBeBefore.test(head))) return slip('coming')
  if (Math.abs(later) > 60 || isStanding) return null
  const looksOn = around.search(future) >= 0
  if (later >= 0 && called.test(around) && (looksOn || /\b(?:today|until|through)\b/i.test(head)) && !heldBefore.test(head)) return slip('call')
  if (later >= 0 && later <= 31 && looksOn && atOnce.test(head)) return slip('coming')
  if (yearAgo.test(around) || longAgo.test(head)) return null
  const others = twins(passage, 1, setting)
  if (others.length > 0) return isOfBalance(passage) ? null : slip('twin', others)
  const isState = stateBefore.test(head) && later <= 0 && later >= -21 && !isPeriodEnd(iso, setting)
  return isState && perfect.test(around) ? slip('state') : null
}

// A year too late: it would lie near the release a year earlier.
function lateSlip(passage: DatedPassage, setting: YearSetting): YearSlip | null {
  const {date, iso, around, head, tail, tense, isStanding} = passage
  const earlier = daysFrom(setting.released, 1, iso)
  if (earlier < -60 || earlier > 60) return null
  const slip = (reason: YearSlip['reason'], others: readonly DateMention[] = []): YearSlip => ({date, year: Number(iso.slice(0, 4)) - 1, reason, others})
  if (stateBefore.test(head) && /^[^.;]{0,60}\b(?:has|have) \w+(?:ed|en)\b/i.test(tail) && earlier <= 8) return slip('told')
  if (mayLieAhead(passage) || /^,? ?(?:anniversary|maturity|expir)/i.test(tail)) return null
  const isTold = tense === 'past' || isToldAt(head, tail) || (isOfBalance(passage) && around.search(future) < 0)
  if (isTold) return slip('told')
  if (isStanding) return null
  if (earlier >= 0 && (called.test(around) || (earlier <= 31 && atOnce.test(around)))) return slip('call')
  const others = twins(passage, -1, setting)
  return others.length > 0 ? slip('twin', others) : null
}

// The last verb before the day, or the first behind it, is of the past.
function isToldAt(head: string, tail: string): boolean {
  const [clause = ''] = head.split(/(?<=[,;]) (?:and|but|which|that) /).slice(-1)
  const before = lastOf(past, clause) - lastOf(future, clause)
  if (before !== 0) return before > 0
  const after = tail.split(/[.;]/, 1)[0] ?? ''
  const told = after.search(past)
  return told >= 0 && after.search(future) < 0
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

// The same day with the other year in another sentence; both in one sentence are compared.
function twins({iso, sentence: {range}}: DatedPassage, years: number, setting: YearSetting): readonly DateMention[] {
  if (isPeriodEnd(iso, setting)) return []
  const others = setting.byDay.get(yearsLater(iso, years)) ?? []
  const inside = others[firstFrom(others, range.from)]
  return inside && inside.range.to <= range.to ? [] : others.slice(0, 5)
}

// Periods end on the same day every year, and quarters of most issuers with the last month of the calendar's.
function isPeriodEnd(iso: string, {periodEnds}: YearSetting): boolean {
  return periodEnds.has(iso.slice(5)) || /-(?:03-31|06-30|09-30|12-31)$/.test(iso)
}

// "payable on May 1, 2004 to shareholders of record on March 31, 2003"
function pairs({distributions}: Release, released: string): readonly YearSlip[] {
  return distributions.flatMap(({record, payable, ex}) => {
    const days = [record, payable, ex].filter(day => day?.iso != null && day.yearStated)
    const ranked = days.toSorted((a, b) => distance(b, released) - distance(a, released))
    const [far, near] = ranked
    if (!far?.iso || !near?.iso) return []
    const years = Math.round(daysBetween(far.iso, near.iso) / 365)
    const isYear = Math.abs(years) === 1 && Math.abs(daysFrom(near.iso, -years, far.iso)) < 75 && distance(near, released) < 120
    return isYear ? [{date: far, year: (far.year ?? 0) + years, reason: 'pair', others: [near]}] : []
  })
}

function distance(day: DateMention | null, released: string): number {
  return day?.iso ? Math.abs(daysBetween(released, day.iso)) : 0
}
