import type {Release} from '../release.ts'
import {endsAfter} from './dated-events.ts'
import {daysFrom, isBorneOut, isOfBalance, mayLieAhead, type YearSetting, yearsLater} from './dated-passages.ts'
import type {DateMention} from './days.ts'

/** What shows that the year of the dateline is wrong. */
export interface DatelineSlip {
  /** The year that may be meant. */
  readonly year: number
  /** `ends`: it reports on periods that end later; `days`: its other days lie a year away; `stamp`: another line at its head has the other year. */
  readonly reason: 'ends' | 'days' | 'stamp'
  readonly others: readonly DateMention[]
  /** One other day alone shows it: that day may be the wrong one. */
  readonly isDoubtful: boolean
}

const heads: ReadonlySet<string> = new Set(['furniture', 'headline', 'subheadline', 'dateline'])

// "January 8, 2025, today announced": the day of the release once more
//                 ^^^^^^^
const todayAfter = /^,? today\b/i

// "payable on", "of record on", "will begin on": words that look ahead of a day
const aheadBefore = /\b(?:payable|payment date|of record|record date|will|scheduled|to be held)\b[^.;]{0,60}$/i

/** Finds what shows that the year of the dateline is wrong; null if nothing does. */
export function findDatelineSlip(release: Release, {released, byDay, passages}: YearSetting): DatelineSlip | null {
  const year = Number(released.slice(0, 4))
  const ends = endsAfter(release, released)
  if (new Set(ends.map(({date}) => date.range.from)).size > 1) return {year: year + 1, reason: 'ends', others: ends.map(({date}) => date), isDoubtful: false}
  const {date} = release
  if (!date || !/\d{4}|\/\d\d\b/.test(date.text)) return null
  const free = passages.filter(passage => !passage.isStanding && !isOfBalance(passage))
  if (free.some(({iso}) => isNear(daysFrom(released, 0, iso), 60))) return null
  const sameDay = [-1, 1].flatMap(years => byDay.get(yearsLater(released, years)) ?? [])
  const stamps = sameDay.filter(other => {
    const isAtHead = other.range.from < 3000 && heads.has(release.roleAt(other.range.from))
    const isBeside =
      other.range.from >= date.range.to && other.range.from < date.range.to + 250 && todayAfter.test(release.text.slice(other.range.to, other.range.to + 10))
    return isAtHead || isBeside
  })
  const [stamp] = stamps
  if (stamp?.year) return {year: stamp.year, reason: 'stamp', others: stamps, isDoubtful: false}
  const later = free.filter(passage => isNear(daysFrom(released, 1, passage.iso), 60) && !mayLieAhead(passage))
  const isClose = later.some(({iso}) => isNear(daysFrom(released, 1, iso), 31))
  if (distinct(later) > 1 || isClose) return {year: year + 1, reason: 'days', others: later.map(passage => passage.date), isDoubtful: distinct(later) === 1}
  const earlier = free.filter(({iso, tense, head}) => {
    const days = daysFrom(released, -1, iso)
    return days >= -1 && days <= 75 && (tense === 'future' || aheadBefore.test(head))
  })
  const isCertain = distinct(earlier) > 1 || earlier.some(passage => isBorneOut(passage.date))
  return isCertain ? {year: year - 1, reason: 'days', others: earlier.map(passage => passage.date), isDoubtful: distinct(earlier) === 1} : null
}

function distinct(passages: readonly {readonly iso: string}[]): number {
  return new Set(passages.map(({iso}) => iso)).size
}

// From three weeks before to `reach` days after.
function isNear(days: number, reach: number): boolean {
  return days >= -21 && days <= reach
}
