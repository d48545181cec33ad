import type {Release} from '../release.ts'
import {dayOf} from './calendar.ts'
import {closingMonth, type FiscalCalendar} from './fiscal-calendar.ts'
import {type PeriodMention, placeInYear} from './periods.ts'

/** A period called by a year that does not fit. */
export interface LabelSlip {
  readonly period: PeriodMention
  /** `headline`: the text has the period of another year; `days`: its days lie in another fiscal year. */
  readonly reason: 'headline' | 'days'
  /** The year that may be meant. */
  readonly year: number
  readonly other: PeriodMention | null
}

const heads: ReadonlySet<string> = new Set(['headline', 'subheadline'])

/** Finds periods called by a year that is one off. */
export function findLabelSlips(release: Release): readonly LabelSlip[] {
  return [...inHeadline(release), ...besideTheirDays(release)]
}

// "First Quarter 2021 Results" over a text that knows the first quarter of 2020 only.
function inHeadline(release: Release): readonly LabelSlip[] {
  const named = release.periods.filter(({key, ordinal, kind, yearStated}) => key !== null && yearStated && ordinal !== null && kind === 'quarter')
  const labels = named.filter(({range, ended}) => ended === null && heads.has(release.roleAt(range.from)))
  if (labels.length === 0) return []
  const byKey = new Map<string, PeriodMention[]>()
  for (const period of named) {
    const same = byKey.get(period.key ?? '')
    if (same) same.push(period)
    else byKey.set(period.key ?? '', [period])
  }
  const keys = new Set(labels.map(({key}) => key))
  return labels.flatMap(period => {
    const {key} = period
    if (key === null || byKey.get(key)?.length !== 1) return []
    const year = Number(key.slice(0, 4))
    const others = [year - 1, year + 1].filter(other => (byKey.get(`${other}${key.slice(4)}`)?.length ?? 0) >= 2)
    const [other] = others
    if (others.length !== 1 || other === undefined || keys.has(`${other}${key.slice(4)}`)) return []
    return [{period, reason: 'headline', year: other, other: byKey.get(`${other}${key.slice(4)}`)?.[0] ?? null}]
  })
}

// "first quarter of fiscal 2023, ended March 3, 2024": the year is called by that in which it ends, unless it ends early in the year.
function besideTheirDays({periodWords, periods, fiscalCalendar}: Release): readonly LabelSlip[] {
  if (fiscalCalendar.source === 'assumed' || fiscalCalendar.source === 'unclear') return []
  const bound = periodWords.flatMap((words, index) => {
    const place = words.year !== null && words.ended?.iso && words.ended.yearStated ? placeOf(words.ended.iso, fiscalCalendar) : null
    const period = periods[index]
    return place !== null && period ? [{period, distance: (words.year ?? 0) - place, place}] : []
  })
  const counts = new Map<number, number>()
  for (const {distance} of bound) counts.set(distance, (counts.get(distance) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  const fair = fiscalCalendar.endMonth >= 6 ? 0 : usual && usual[1] >= 2 && usual[1] * 3 > bound.length * 2 ? usual[0] : null
  if (fair === null) return []
  return bound.filter(({distance}) => Math.abs(distance - fair) === 1).map(({period, place}) => ({period, reason: 'days', year: place + fair, other: null}))
}

// The calendar year in which the fiscal year of a day ends.
function placeOf(iso: string, calendar: FiscalCalendar): number | null {
  if (!closingMonth(iso)) return dayOf(iso).year
  const place = placeInYear(iso, calendar)
  return place && place.year - calendar.naming
}
