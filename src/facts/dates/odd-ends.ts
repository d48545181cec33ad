import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'
import {daysBetween, daysInMonth, isoOf} from './calendar.ts'
import type {DateMention} from './days.ts'
import {closingMonth} from './fiscal-calendar.ts'
import type {PeriodWords} from './period-words.ts'
import {placeInYear} from './periods.ts'

/** The end of a period that does not fit the other periods of the release. */
export interface OddEnd {
  readonly ended: DateMention
  /**
   * `month`: the quarters of all others end in other months; `day`: others end on another day of this month, or all on the
   * last of a month; `length`: no period of this length ends there in the fiscal year; `itself`: compared with itself.
   */
  readonly reason: 'month' | 'day' | 'length' | 'itself'
  /** The day that may be meant, ISO. */
  readonly expected: string | null
  /** What it does not fit. */
  readonly others: readonly Placed[]
}

interface End extends Pick<PeriodWords, 'months' | 'ordinal' | 'isYear' | 'inWeeks' | 'range'> {
  readonly day: DateMention
  /** The month at whose end the period closes. */
  readonly closing: number
}

// What has a fiscal year of its own: "a transition period", "its predecessor", "our joint venture"
const foreign = gate(
  /\btransition|\bstub\b|\bchang\w+ (?:in |of |to |its |our |the ){0,3}(?:fiscal|financial|year)|\bsubsidiar|\bjoint venture|\b(?:predecessor|successor)\b/i
)
const comparing = gate(/\b(?:compared|versus|vs\.?|against|from|over|than|relative to)\b/i)

/** Finds the ends of periods that do not fit the others; each end once. */
export function findOddEnds(release: Release): readonly OddEnd[] {
  const ends = endsOf(release)
  const odd = new Map<number, OddEnd>()
  for (const finding of [...comparedWithThemselves(release, ends), ...oddMonths(release, ends), ...oddDays(release, ends), ...oddLengths(release, ends)])
    if (!odd.has(finding.ended.range.from)) odd.set(finding.ended.range.from, finding)
  return [...odd.values()].sort((a, b) => a.ended.range.from - b.ended.range.from)
}

// The ends as written, one for each day, whatever the number of periods that share it.
function endsOf({periodWords, text}: Release): readonly End[] {
  const ends = new Map<number, End>()
  for (const {ended, months, ordinal, isYear, inWeeks, range} of periodWords) {
    if (!ended?.exists || months === null || months % 3 !== 0 || ends.has(ended.range.from)) continue
    const closing = closingMonth(isoOf({year: ended.year ?? 2001, month: ended.month, day: ended.day}))
    if (!closing || foreign.test(text.slice(Math.max(0, range.from - 120), range.to + 60))) continue
    ends.set(ended.range.from, {day: ended, months, ordinal, isYear, inWeeks, range, closing: closing.month})
  }
  return [...ends.values()]
}

// All quarters of one fiscal year end in months that lie three apart.
function oddMonths({tables}: Release, ends: readonly End[]): readonly OddEnd[] {
  const byRemainder: {ends: End[]; columns: number}[] = [0, 1, 2].map(() => ({ends: [], columns: 0}))
  for (const end of ends) byRemainder[end.closing % 3]?.ends.push(end)
  for (const table of tables) {
    const columnEnds = new Set(table.columns.flatMap(({kind, end}) => (kind !== null && kind !== 'day' && kind !== 'other' && end !== null ? [end] : [])))
    for (const iso of columnEnds) {
      const group = byRemainder[(closingMonth(iso)?.month ?? -1) % 3]
      if (group) group.columns++
    }
  }
  const ranked = byRemainder.toSorted((a, b) => b.ends.length + b.columns - a.ends.length - a.columns)
  const [best, ...rest] = ranked
  if (!best) return []
  const odd = rest.flatMap(group => (group.columns === 0 ? group.ends : []))
  const weight = best.ends.length + best.columns
  const isPair = ends.length === 2 && weight === 1 && odd.length === 1 && overlap(best.ends[0], odd[0])
  if (!isPair && (weight < 2 || weight < odd.length * 2)) return []
  const byLength = grouped(best.ends, ({months, closing}) => `${months} ${closing}`)
  const others = best.ends.slice(0, 5).map(({day}) => day)
  return odd.map(({day, months, closing}) => {
    const near = [closing - 1, closing + 1].flatMap(month => byLength.get(`${months} ${((month + 11) % 12) + 1}`)?.[0] ?? [])
    return {ended: day, reason: 'month', expected: near[0] ? inYearOf(near[0].day, day) : null, others}
  })
}

// Two quarters of one year that would share a month or two.
function overlap(one: End | undefined, other: End | undefined): boolean {
  return one !== undefined && other !== undefined && one.months === 3 && other.months === 3 && one.day.year === other.day.year && one.day.year !== null
}

// June 30 of the year in which the odd end lies.
function inYearOf({month, day}: DateMention, {year}: DateMention): string | null {
  return year === null ? null : isoOf({year, month, day: Math.min(day, daysInMonth(year, month))})
}

// The day on which most of the periods end that close in the same month; else the last of the month, where all others end.
function oddDays({fiscalCalendar}: Release, ends: readonly End[]): readonly OddEnd[] {
  const odd: OddEnd[] = []
  const byMonth = grouped(
    ends.filter(({day}) => day.iso !== null),
    ({day, closing}) => `${day.year} ${closing}`
  )
  for (const group of byMonth.values()) {
    const byDay = [...grouped(group, ({day}) => day.iso)].sort((a, b) => b[1].length - a[1].length)
    const [most, ...rest] = byDay
    if (!most || rest.length === 0 || most[1].length < 2 || group.some(({inWeeks}) => inWeeks)) continue
    for (const [iso, few] of rest) {
      // Weeks that are shifted for comparison lie a week apart.
      if (most[1].length < few.length * 2 || iso === null || most[0] === null || Math.abs(daysBetween(iso, most[0])) === 7) continue
      odd.push(...few.map(({day}): OddEnd => ({ended: day, reason: 'day', expected: most[0], others: most[1].slice(0, 5).map(other => other.day)})))
    }
  }
  const others = ends.filter(({day}) => isMonthEnd(day))
  const misses = ends.filter(({day}) => !isMonthEnd(day))
  const [miss] = misses
  const isLone = misses.length === 1 && miss?.day.yearStated && miss.day.year !== null && (miss.day.day >= 27 || miss.day.day <= 2)
  if (isLone && miss?.day.year && !fiscalCalendar.inWeeks && others.length >= 3 && new Set(others.map(({day}) => day.iso)).size >= 2) {
    const expected = isoOf({year: miss.day.year, month: miss.closing, day: daysInMonth(miss.day.year, miss.closing)})
    odd.push({ended: miss.day, reason: 'day', expected, others: others.slice(0, 5).map(({day}) => day)})
  }
  return odd
}

function isMonthEnd({year, month, day}: DateMention): boolean {
  return year === null ? day >= daysInMonth(2001, month) : day === daysInMonth(year, month)
}

// "nine months ended June 30" where the fiscal year ends in December.
function oddLengths({fiscalCalendar}: Release, ends: readonly End[]): readonly OddEnd[] {
  if (fiscalCalendar.source === 'assumed' || fiscalCalendar.source === 'unclear') return []
  const isOdd = ({day, months, isYear}: End): boolean => {
    const into = placeInYear(isoOf({year: 2001, month: day.month, day: Math.min(day.day, 28)}), fiscalCalendar)?.months
    return months === 9 ? into !== 9 : months === 6 ? into !== 6 && into !== 12 : isYear && into !== 12
  }
  const lengthOf = ({months, isYear}: End): string => `${months} ${isYear}`
  const fair = grouped(
    ends.filter(end => !isOdd(end)),
    lengthOf
  )
  return ends.filter(isOdd).flatMap(end => {
    const like = fair.get(lengthOf(end))?.slice(0, 5) ?? []
    const [other] = like
    return other ? [{ended: end.day, reason: 'length', expected: inYearOf(other.day, end.day), others: like.map(({day}) => day)}] : []
  })
}

function grouped<Key>(ends: readonly End[], keyOf: (end: End) => Key): ReadonlyMap<Key, readonly End[]> {
  const groups = new Map<Key, End[]>()
  for (const end of ends) {
    const key = keyOf(end)
    const group = groups.get(key)
    if (group) group.push(end)
    else groups.set(key, [end])
  }
  return groups
}

// "for the year ended June 30, 2025 … compared with … for the year ended June 30, 2025"
function comparedWithThemselves({text, sentences}: Release, ends: readonly End[]): readonly OddEnd[] {
  const odd: OddEnd[] = []
  let at = 0
  for (const {range, block} of sentences) {
    while ((ends[at]?.day.range.from ?? Infinity) < range.from) at++
    if (block.kind === 'cell') continue
    const seen = new Map<string, End>()
    let next = at
    for (; (ends[next]?.day.range.to ?? Infinity) <= range.to; next++) {
      const end = ends[next] as End
      if (end.day.iso === null || !end.day.yearStated) continue
      const key = `${end.months} ${end.day.iso}`
      const first = seen.get(key)
      seen.set(key, end)
      if (!first || seen.size > 1 || next - at > 1 || !comparing.test(text.slice(first.range.to, end.range.from))) continue
      odd.push({ended: end.day, reason: 'itself', expected: null, others: [first.day]})
    }
  }
  return odd
}
