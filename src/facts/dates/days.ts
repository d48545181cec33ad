import type {TextRange} from '../../text/span.ts'
import type {Placed, Release} from '../release.ts'
import {type CalendarDay, dayExists, dayNumber, dayOf, isoOf} from './calendar.ts'
import {readDays, type WrittenDay} from './day-words.ts'

/** A day as written. */
export interface DateMention extends Placed {
  readonly text: string
  /** Null for a day that does not exist, and where no year is written and none can be inferred. */
  readonly iso: string | null
  /** Is there such a day? True while the year is unknown, unless no year has it. */
  readonly exists: boolean
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** The year stands in the text and is not inferred from the release date. */
  readonly yearStated: boolean
  /** Where the year stands, if it is written with this day. */
  readonly yearAt: Placed | null
  /** 0 is Sunday; null when none is written. */
  readonly weekday: number | null
  readonly weekdayAt: Placed | null
}

/** Finds days. */
export function findDates(release: Release): readonly DateMention[] {
  const days = readDays(release.text)
  if (days.length === 0) return []
  const anchor = release.date?.iso ?? null
  const isCell = cellIndex(release)
  return days.map(day => {
    const year = day.year ?? (anchor === null || isCell(day.range.from) ? null : nearestYear(day, anchor))
    const numbers = {year: year ?? 2000, month: day.month, day: day.day}
    const exists = dayExists(numbers)
    return {
      text: release.text.slice(day.range.from, day.range.to),
      iso: exists && year !== null ? isoOf(numbers) : null,
      exists,
      year,
      month: day.month,
      day: day.day,
      yearStated: day.year !== null,
      yearAt: placed(release, day.yearRange),
      weekday: day.weekday,
      weekdayAt: placed(release, day.weekdayRange),
      range: day.range,
      span: release.spanOf(day.range)
    }
  })
}

/** The year in which a month and day lie nearest to `anchor`, ISO. */
export function nearestYear({month, day}: Pick<WrittenDay, 'month' | 'day'>, anchor: string): number {
  const {year} = dayOf(anchor)
  const at = dayNumber(anchor)
  const away = (candidate: number): number => Math.abs(dayNumber(isoOf(possible({year: candidate, month, day}))) - at)
  return [year - 1, year + 1].reduce((best, candidate) => (away(candidate) < away(best) ? candidate : best), year)
}

// A day that does not exist is as near as the day before it.
function possible(numbers: CalendarDay): CalendarDay {
  return dayExists(numbers) ? numbers : {...numbers, day: Math.min(numbers.day, 28)}
}

function placed(release: Release, range: TextRange | null): Placed | null {
  return range && {range, span: release.spanOf(range)}
}

// A date in a table cell takes its year from the heads of the table, not from the release date.
function cellIndex({blocks}: Release): (offset: number) => boolean {
  return offset => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((blocks[middle]?.range.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return blocks[low - 1]?.kind === 'cell'
  }
}
