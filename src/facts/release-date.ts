import {type DatelineDay, dayAt, readDateline} from '../outline/dateline.ts'
import type {Section} from '../outline/section.ts'
import {gate} from '../text/gated-pattern.ts'
import type {Placed, Release} from './release.ts'

/** The day on which the release speaks, ISO, and where it says so. */
export interface ReleaseDate extends Placed {
  readonly iso: string
  readonly text: string
  /** Read from the dateline, from another line that dates the release, or from the envelope of the submission. */
  readonly from: 'dateline' | 'date-line' | 'envelope'
}

// A month's name or a day in figures, so that most lines are passed over at once.
const dayTrigger = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}\/\d{1,2}\/\d\d|(?:19|20)\d\d-\d\d-\d\d/gi
// "<FILED AS OF DATE>20030321", "FILED AS OF DATE:		20030321"
//                   ^^^^^^^^
const filedAsOf = /FILED AS OF DATE[>:]?\s*((?:19|20)\d\d)(\d\d)(\d\d)/
// "CONFORMED PERIOD OF REPORT:	20030321"
const periodOfReport = /CONFORMED PERIOD OF REPORT:?\s*((?:19|20)\d\d)(\d\d)(\d\d)/

/** Finds the date of the release: the dateline first, then a line at the head or foot that dates it, then the envelope. */
export function findReleaseDate(release: Release): ReleaseDate | null {
  const {sections} = release
  const dateline = sections.find(section => section.role === 'dateline')
  const inDateline = dateline && datelineDay(release, dateline)
  if (inDateline?.year != null) return dated(release, inDateline, inDateline.year, 'dateline')
  const lines = dateLines(release)
  if (inDateline) {
    const year =
      (lines.find(line => line.year !== null && line.month === inDateline.month && line.day === inDateline.day) ?? lines.find(line => line.year !== null))
        ?.year ??
      weekdayYear(release, lines) ??
      nearestYear(release, inDateline)
    if (year !== null) return dated(release, inDateline, year, 'dateline')
  }
  const line = lines.find(candidate => candidate.year !== null)
  if (line && line.year !== null) return dated(release, line, line.year, 'date-line')
  const inLead = leadDay(release)
  if (inLead) return inLead
  const first = lines[0]
  if (first) {
    const year = nearestYear(release, first)
    if (year !== null) return dated(release, first, year, 'date-line')
  }
  return envelopeDate(release)
}

function datelineDay(release: Release, section: Section): DatelineDay | null {
  const parts = readDateline(release.text.slice(section.range.from, section.range.to + 40))
  return parts?.day ? moved(parts.day, section.range.from) : null
}

function moved(day: DatelineDay, by: number): DatelineDay {
  return {...day, from: day.from + by, to: day.to + by}
}

// "For Immediate Release: November 22, 2024", "Monday March 7, 8:31 am ET", "Date: 3/4/2005"
const dateLabel = gate(
  /^[\s(–—-]*(?:(?:for (?:immediate )?release|release date|date|dated|issued|published|embargoed until|press release|news release|contact|updated|source)\b[\s:,–—-]*)*$/i
)

// Days in the furniture, contact and headline lines of the head and in the colophon at the foot.
function dateLines(release: Release): readonly DatelineDay[] {
  const days: DatelineDay[] = []
  const lead = release.sections.find(section => section.role === 'lead')?.range.from ?? release.text.length
  for (const section of release.sections) {
    if (
      section.role !== 'furniture' &&
      section.role !== 'contact' &&
      !(section.range.from < lead && (section.role === 'headline' || section.role === 'subheadline' || section.role === 'table'))
    )
      continue
    for (const block of section.blocks) {
      if (block.text.length > 200) continue
      const isHead = block.range.from < lead
      for (const match of block.text.matchAll(dayTrigger)) {
        const day = dayAt(block.text, weekdayStart(block.text, match.index)) ?? dayAt(block.text, match.index) ?? dayBefore(block.text, match.index)
        if (!day) continue
        const before = block.text.slice(0, day.from)
        const stands = dateLabel.test(before) || (isHead && section.role === 'furniture') || /\/\s?$|\(\s?$|^-0-/.test(before)
        if (isHead ? stands : stands && day.year !== null && section.role === 'furniture') days.push(moved(day, block.range.from))
        break
      }
    }
  }
  return days
}

// "21 March 2003": the trigger stands on the month, the day before it.
function dayBefore(text: string, month: number): DatelineDay | null {
  const digits = /(\d{1,2})(?:st|nd|rd|th)?\s$/.exec(text.slice(Math.max(0, month - 6), month))
  return digits ? dayAt(text, month - digits[0].length) : null
}

function weekdayStart(text: string, month: number): number {
  const weekday = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{0,2}$/i.exec(text.slice(Math.max(0, month - 14), month))
  return weekday ? month - weekday[0].length : month
}

// "Acme today, March 3, 2005, announced": a full day in the first sentence, near "today" or "announced".
function leadDay(release: Release): ReleaseDate | null {
  const lead = release.sections.find(section => section.role === 'lead')
  if (!lead) return null
  const opening = lead.text.slice(0, 260)
  for (const match of opening.matchAll(dayTrigger)) {
    const day = dayAt(opening, match.index)
    if (!day || day.year === null) continue
    const around = opening.slice(Math.max(0, day.from - 24), day.from)
    if (day.from < 12 || /\b(?:today|announced|on this day)\W{0,3}(?:on\s)?$/i.test(around))
      return dated(release, moved(day, lead.range.from), day.year, 'date-line')
  }
  return null
}

// The year of a day written without one: that of the envelope, or the one in which the weekday fits, or the one named most.
function nearestYear(release: Release, day: DatelineDay): number | null {
  const envelope = envelopeDate(release)
  if (envelope) {
    const year = Number(envelope.iso.slice(0, 4))
    return day.month === 12 && envelope.iso.slice(5, 7) === '01' ? year - 1 : year
  }
  const counts = new Map<number, number>()
  for (const match of release.text.slice(0, 20000).matchAll(/\b(?:19[89]|20[0-4])\d\b/g)) {
    const year = Number(match[0])
    if (year >= 1990 && year <= 2040 && year !== 1995) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  const latest = Math.max(...counts.keys())
  const weekday = weekdays.findIndex(name => release.text.slice(day.from, day.from + 3).toLowerCase() === name)
  if (weekday >= 0)
    for (const year of [latest, latest + 1, latest - 1]) if (new Date(Date.UTC(year, day.month - 1, day.day)).getUTCDay() === weekday) return year
  let best = latest
  for (const [year, count] of counts) if (count > (counts.get(best) ?? 0)) best = year
  // Results of a year are told early in the next one.
  return (counts.get(best + 1) ?? 0) >= 2 && day.month <= 4 ? best + 1 : best
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

// "SAN JOSE, March 7 -" under "Monday March 7, 8:31 am ET": the line above has the weekday that gives the year.
function weekdayYear(release: Release, lines: readonly DatelineDay[]): number | null {
  const line = lines.find(candidate => weekdays.includes(release.text.slice(candidate.from, candidate.from + 3).toLowerCase()))
  return line ? nearestYear(release, line) : null
}

function envelopeDate(release: Release): ReleaseDate | null {
  const head = release.reading.source.slice(0, 6000)
  const match = filedAsOf.exec(head) ?? periodOfReport.exec(head)
  if (!match) return null
  const start = match.index + match[0].length - 8
  const span = {start, end: start + 8}
  return {iso: `${match[1]}-${match[2]}-${match[3]}`, text: match[0].slice(-8), from: 'envelope', span, range: release.reading.map.range(span)}
}

function dated(release: Release, day: DatelineDay, year: number, from: ReleaseDate['from']): ReleaseDate | null {
  const range = {from: day.from, to: day.to}
  const iso = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
  return {iso, text: release.text.slice(range.from, range.to), from, range, span: release.spanOf(range)}
}
