import {dayOf, isoOf, monthEnd} from '../dates/calendar.ts'
import type {FiscalCalendar} from '../dates/fiscal-calendar.ts'
import {columnPeriod} from './column-period.ts'
import type {TableColumn} from './reported-table.ts'

const lengthWords: Readonly<Record<string, string>> = {quarter: 'three months', half: 'six months', 'nine-months': 'nine months', year: 'year'}
// "2021", "March 31, 2021", "December 31, 2021 (unaudited)", "2021 as restated": a head that gives no length
const bareDay =
  /^(?:\W|(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.? \d{1,2}\b|\b(?:un)?audited\b|\bas (?:re)?(?:stated|adjusted|reported|revised)\b|\brestated\b|\b(?:pro forma|actual)\b)*$/i
const yearOnly = /^\W*((?:19|20)\d\d)\W*(?:\((?:un)?audited\))?\W*$/i
// "March 31, 2020" over columns that are headed "2019" and "2020"
//           ^^^^^^
const dayWithYear = /\b([A-Z][a-z]{2,8}\.? \d{1,2}),? (?:19|20)\d\d\b/
// "March 31,"
const dayAlone = /\b[A-Z][A-Za-z]{2,8}\.? \d{1,2},(?= (?:19|20)\d\d)/

/** Gives columns their periods, from their heads row by row and from the columns beside them. */
export function namedColumns(
  parts: readonly (readonly string[])[],
  over: readonly string[],
  caption: string,
  calendar: FiscalCalendar
): readonly TableColumn[] {
  const heads = withSharedDay(withoutSpanningYear(parts).map((texts, column) => [over[column] ?? '', ...texts].join(' ').trim()))
  const named = heads.map((head, column): TableColumn => ({column, head, ...periodNamed(head, caption, calendar)}))
  return yearsBesideQuarters(reachingFurther(named, calendar))
}

// Years of their own in the last row win over one that stands in a head over all of them.
function withoutSpanningYear(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const years = parts.map(texts => yearOnly.exec(texts.at(-1) ?? '')?.[1])
  const [first] = parts
  const spanning = first?.slice(0, -1).find(text => dayWithYear.test(text))
  const isOver = spanning !== undefined && parts.every(texts => texts.includes(spanning))
  if (parts.length < 2 || years.includes(undefined) || new Set(years).size !== years.length || !isOver) return parts
  return parts.map(texts => texts.map(text => (text === spanning ? text.replace(dayWithYear, '$1,') : text)))
}

// "December 31," that stands over the middle of its columns and was read over one of them.
function withSharedDay(heads: readonly string[]): readonly string[] {
  const days = new Set(heads.flatMap(head => dayAlone.exec(head) ?? []))
  const [day] = days
  if (days.size !== 1 || day === undefined) return heads
  return heads.map(head => (/\bended (?:19|20)\d\d\b/i.test(head) ? head.replace(/\bended /i, match => `${match}${day} `) : head))
}

// "Three Months Ended March 31, 2022" over the first of its columns only, the next headed "2021" or "March 31, 2021".
function reachingFurther(named: readonly TableColumn[], calendar: FiscalCalendar): readonly TableColumn[] {
  const isLong = ({kind, head}: TableColumn): boolean => kind !== null && kind in lengthWords && /\bended\b/i.test(head)
  if (!named.some(isLong)) return named
  const taken = new Set(named.flatMap(({kind, end}) => (kind !== null && kind !== 'day' && end !== null ? [`${kind} ${end}`] : [])))
  const columns = [...named]
  const reached = new Set<TableColumn>()
  for (const [index, column] of named.entries()) {
    if ((column.kind !== null && column.kind !== 'day') || !bareDay.test(column.head) || column.head === '') continue
    const beside = [columns[index - 1], named[index + 1]]
    const fitting = beside.flatMap(other => {
      const end = other && (isLong(other) || reached.has(other)) ? endLike(column, other) : null
      return other?.kind && end !== null && !taken.has(`${other.kind} ${end}`) ? [{kind: other.kind, end}] : []
    })
    const [best] = fitting
    // A day whose length is not to be told is that of no balance, in a table of periods.
    const wider = best ? {...column, ...periodNamed(`${lengthWords[best.kind]} ended ${best.end}`, '', calendar)} : withoutTakenDay(column, named)
    columns[index] = wider
    if (best) {
      taken.add(`${best.kind} ${best.end}`)
      reached.add(wider)
    }
  }
  return columns
}

// The end of the column if it were as long as the other: the same day of another year, or the day it gives.
function endLike({head, kind, end}: TableColumn, other: TableColumn): string | null {
  if (other.end === null) return null
  if (kind === 'day') return end
  const year = yearOnly.exec(head)?.[1]
  if (year === undefined) return null
  const day = dayOf(other.end)
  return other.end === monthEnd(day.year, day.month) ? monthEnd(Number(year), day.month) : isoOf({...day, year: Number(year)})
}

function withoutTakenDay(column: TableColumn, named: readonly TableColumn[]): TableColumn {
  const isTaken = column.kind === 'day' && named.some(({kind, end}) => kind !== null && kind !== 'day' && end === column.end)
  return isTaken ? {...column, period: null, kind: null} : column
}

// "2017 2018 2019 | 1st Qtr 2020": a year alone beside quarters is the whole of it.
function yearsBesideQuarters(named: readonly TableColumn[]): readonly TableColumn[] {
  const hasQuarters = named.some(({head, kind}) => kind === 'quarter' && !/\bended\b/i.test(head))
  if (!hasQuarters) return named
  return named.map(column => {
    const year = column.period === null ? /^\W*((?:19|20)\d\d)\W*(?:total|full[- ]year|year|FY)?\W*$/i.exec(column.head)?.[1] : undefined
    return year === undefined ? column : {...column, period: `${year}-FY`, kind: 'year'}
  })
}

function periodNamed(head: string, caption: string, calendar: FiscalCalendar): Pick<TableColumn, 'period' | 'end' | 'kind'> {
  const {key, end, kind} = columnPeriod(head, caption, calendar)
  return {period: key, end, kind}
}
