import type {Release} from '../release.ts'
import {dayOf, daysBetween} from './calendar.ts'
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

// "First Quarter 2021 Results" over a text that knows the first quarter of 2020 only, or that has just closed it.
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
  const current = currentQuarter(release)
  const keys = new Set(labels.map(({key}) => key))
  return labels.flatMap((period): readonly LabelSlip[] => {
    const key = period.key ?? ''
    const year = Number(key.slice(0, 4))
    const beside = [year - 1, year + 1].filter(other => !keys.has(`${other}${key.slice(4)}`))
    const isLone = byKey.get(key)?.length === 1
    const others = beside.filter(other => {
      const otherKey = `${other}${key.slice(4)}`
      return otherKey === current ? isLone || other === year + 1 : isLone && (byKey.get(otherKey)?.length ?? 0) >= 2 && current !== key
    })
    const [other] = others
    if (others.length !== 1 || other === undefined) return []
    return [{period, reason: 'headline', year: other, other: byKey.get(`${other}${key.slice(4)}`)?.[0] ?? null}]
  })
}

// The key of the quarter that closed last before the release, if the release gives its days at least twice.
function currentQuarter({periods, tables, date}: Release): string | null {
  if (!date) return null
  const counts = new Map<string, number>()
  const ends = new Map<string, string>()
  const count = (key: string | null, end: string | null): void => {
    if (key === null || end === null || end > date.iso || daysBetween(end, date.iso) > 130) return
    counts.set(key, (counts.get(key) ?? 0) + 1)
    ends.set(key, end)
  }
  for (const {kind, key, end, ended} of periods) if (kind === 'quarter' && ended?.yearStated) count(key, end)
  for (const {columns} of tables) for (const {kind, period, end} of columns) if (kind === 'quarter') count(period, end)
  const [latest] = [...ends].sort((a, b) => (a[1] < b[1] ? 1 : -1))
  return latest && (counts.get(latest[0]) ?? 0) >= 2 ? latest[0] : null
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
