import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Release} from '../release.ts'
import {dayNumber, daysBetween, weekdayOf} from './calendar.ts'
import type {DatedEvent} from './dated-events.ts'
import type {DateMention} from './days.ts'

/** A day of running text, with its year, in its sentence. */
export interface DatedPassage {
  readonly date: DateMention
  readonly iso: string
  readonly sentence: Sentence
  /** The sentence, as far as it stands near. */
  readonly around: string
  /** What stands before the day in its clause, and behind it. */
  readonly head: string
  readonly tail: string
  /** In a legend or a paragraph about the company, which tell of other years as well. */
  readonly isStanding: boolean
  readonly tense: DatedEvent['tense'] | null
}

/** What the days of a release are held against. */
export interface YearSetting {
  /** The day of the release, ISO. */
  readonly released: string
  readonly passages: readonly DatedPassage[]
  /** Days with their year, by their ISO form. */
  readonly byDay: ReadonlyMap<string, readonly DateMention[]>
  /** Months and days on which periods end. */
  readonly periodEnds: ReadonlySet<string>
}

const silent: ReadonlySet<string> = new Set(['contact', 'furniture', 'dateline', 'table'])
const standing: ReadonlySet<string> = new Set(['cautionary', 'about', 'offering-legend'])
// "as of March 31", "ended March 31", "at March 31": the day of a balance or of a period
const balanceBefore = gate(
  /\b(?:as of|as at|at|ended|ending)(?: (?:the )?close of (?:business|trading)(?: on)?)?(?: on)? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/i
)
// "through March 31", "vesting on March 31": a day that may well lie a year ahead
const longAheadBefore = gate(
  /\b(?:until|through|thru|till|due|terminat\w+|term|exten\w+|deadline|next year|no later than|not later than|on or before|prior to|by|ending|outside date|renew\w*)\b[^,;]*$|\b(?:vest(?:s|ed|ing)?|expir\w*|matur\w*|redeem\w*|instal\w*|anniversary)\b[^;]{0,80}$/i
)

/** Gathers the days that lie within some months of the release or of its day in the years beside it. */
export function yearSetting(release: Release, released: string): YearSetting {
  const byDay = new Map<string, DateMention[]>()
  for (const date of release.dates) {
    if (date.iso === null || !date.yearStated) continue
    const same = byDay.get(date.iso)
    if (same) same.push(date)
    else byDay.set(date.iso, [date])
  }
  const ends = [...release.periodWords.map(({ended}) => ended?.iso), ...release.tables.flatMap(({columns}) => columns.map(({end}) => end))]
  return {released, passages: passagesOf(release, released), byDay, periodEnds: new Set(ends.flatMap(iso => (iso ? [iso.slice(5)] : [])))}
}

/** Is the day that of a balance or the end of a period? */
export function isOfBalance({head}: DatedPassage): boolean {
  return balanceBefore.test(head)
}

/** Do the words before the day say that it may lie a year ahead? */
export function mayLieAhead({head}: DatedPassage): boolean {
  return longAheadBefore.test(head)
}

/** Days from the day of the release, in the year that lies `years` later, to a day. */
export function daysFrom(released: string, years: number, iso: string): number {
  return dayNumber(iso) - dayNumber(yearsLater(released, years))
}

/** The same day of another year. */
export function yearsLater(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4)}`
}

/** Does the weekday beside the day fit it? */
export function isBorneOut({weekday, iso}: DateMention): boolean {
  return weekday !== null && iso !== null && weekday === weekdayOf(iso)
}

function passagesOf({sentences, dates, date: released, periodWords, datedEvents}: Release, iso: string): readonly DatedPassage[] {
  const periodEnds = new Set(periodWords.map(({ended}) => ended?.range.from))
  const tenses = new Map(datedEvents.map(({date, tense}) => [date.range.from, tense]))
  const passages: DatedPassage[] = []
  let at = 0
  for (const sentence of sentences) {
    const {range, block, text, section} = sentence
    while ((dates[at]?.range.from ?? Infinity) < range.from) at++
    if (block.kind === 'cell' || silent.has(section)) continue
    for (; (dates[at]?.range.to ?? Infinity) <= range.to; at++) {
      const date = dates[at] as DateMention
      if (date.iso === null || !date.yearStated || periodEnds.has(date.range.from) || Math.abs(daysBetween(iso, date.iso)) > 580) continue
      if (released && date.range.from < released.range.to && date.range.to > released.range.from) continue
      const before = text.slice(Math.max(0, date.range.from - range.from - 200), date.range.from - range.from)
      passages.push({
        date,
        iso: date.iso,
        sentence,
        around: text.slice(Math.max(0, date.range.from - range.from - 600), date.range.to - range.from + 600),
        head: before.slice(before.lastIndexOf(';') + 1),
        tail: text.slice(date.range.to - range.from, date.range.to - range.from + 80),
        isStanding: standing.has(section),
        tense: tenses.get(date.range.from) ?? null
      })
    }
  }
  return passages
}
