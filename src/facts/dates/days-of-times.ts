import type {Sentence} from '../../sentences/sentence.ts'
import {firstFrom, placedAround} from '../placed-within.ts'
import type {Placed, Release} from '../release.ts'
import {hasDaylightTime} from './daylight-saving.ts'
import type {TimeMention} from './times.ts'

/** A time of day with the one day that goes with it. */
export interface TimedDay {
  readonly time: TimeMention
  readonly iso: string
}

interface Day extends Pick<Placed, 'range'> {
  readonly iso: string | null
}

/** Finds the day that goes with each time of day: the nearest in its sentence. Left out where it is not plain. */
export function findTimedDays({times, sentences, dates, relativeDays}: Release): readonly TimedDay[] {
  return times.flatMap(time => {
    const sentence = placedAround(sentences, time.range)
    const stamp = stampBefore(dates, time)
    const iso = stamp ?? (sentence && nearestDay([...daysNear(dates, time, sentence), ...daysNear(relativeDays, time, sentence)], time))
    return iso ? [{time, iso}] : []
  })
}

// "Jan 31, 2020 6:30AM EST": how wires stamp a release
function stampBefore(dates: Release['dates'], {range}: TimeMention): string | null {
  const day = dates[firstFrom(dates, range.from) - 1]
  return day?.yearStated && range.from - day.range.to >= 1 && range.from - day.range.to <= 2 ? day.iso : null
}

// At most twelve before the time and twelve behind it.
function daysNear(days: readonly Day[], {range}: TimeMention, sentence: Sentence): readonly Day[] {
  const at = firstFrom(days, range.from)
  return days.slice(Math.max(0, at - 12), at + 12).filter(day => day.range.from >= sentence.range.from && day.range.to <= sentence.range.to)
}

// Null if the days of the sentence lie in both seasons and none stands beside the time.
function nearestDay(days: readonly Day[], time: TimeMention): string | null {
  if (days.some(({iso}) => iso === null)) return null
  const distance = ({range}: Day): number => Math.max(range.from - time.range.to, time.range.from - range.to)
  const [nearest, ...others] = days.toSorted((a, b) => distance(a) - distance(b))
  if (!nearest?.iso) return null
  const season = hasDaylightTime(nearest.iso)
  const isPlain = distance(nearest) < 30 || others.every(({iso}) => iso !== null && hasDaylightTime(iso) === season)
  return isPlain ? nearest.iso : null
}
