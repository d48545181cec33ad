import type {IssuerProfile} from '../issuer-profile.ts'
import {dayOf} from './calendar.ts'
import type {PeriodWords} from './period-words.ts'

/** When the fiscal year of the issuer ends, as far as the release says. */
export interface FiscalCalendar {
  /** The month at whose end, or about whose end, the fiscal year closes. */
  readonly endMonth: number
  /** The year counts 52 or 53 weeks, so that its periods end on a weekday near the end of a month. */
  readonly inWeeks: boolean
  /** -1 if the year is called by the calendar year in which it mostly lies: fiscal 2024 ends on February 1, 2025. */
  readonly naming: 0 | -1
  /** `stated` by the release or the configuration, `learned` from its quarters, `assumed` for want of any word, `unclear` where the words disagree. */
  readonly source: 'stated' | 'learned' | 'assumed' | 'unclear'
}

/** The month whose end a period end stands for: a day early in a month belongs to the month before. Null in mid-month. */
export function closingMonth(iso: string): {readonly year: number; readonly month: number} | null {
  const {year, month, day} = dayOf(iso)
  if (day >= 21) return {year, month}
  if (day > 10) return null
  return month === 1 ? {year: year - 1, month: 12} : {year, month: month - 1}
}

/** Learns the fiscal calendar from what the release says of its periods. */
export function learnFiscalCalendar(periods: readonly PeriodWords[], profile: IssuerProfile | null): FiscalCalendar {
  const votes = new Map<number, {weight: number; stated: boolean}>()
  const vote = (month: number, weight: number, stated: boolean): void => {
    const fair = ((((month - 1) % 12) + 12) % 12) + 1
    const before = votes.get(fair)
    votes.set(fair, {weight: (before?.weight ?? 0) + weight, stated: stated || before?.stated === true})
  }
  let inWeeks = false
  for (const period of periods) {
    inWeeks ||= period.inWeeks
    const closing = period.ended?.iso ? closingMonth(period.ended.iso) : null
    if (!closing) continue
    if (period.isYear && period.ordinal === null) vote(closing.month, 3, true)
    else if (period.ordinal !== null && period.months === 3) vote(closing.month + 12 - period.ordinal * 3, 2, true)
    else if (period.months === 9) vote(closing.month + 3, 1, false)
  }
  const naming = namingOf(periods)
  const [month] = (profile?.fiscalYearEnd ?? '').split('-')
  if (month) return {endMonth: Number(month), inWeeks, naming: naming ?? (Number(month) === 1 ? -1 : 0), source: 'stated'}
  if (votes.size === 0) voteByOpening(periods, vote)
  const ranked = [...votes].sort((a, b) => b[1].weight - a[1].weight)
  const [best] = ranked
  if (!best) return {endMonth: 12, inWeeks, naming: naming ?? 0, source: 'assumed'}
  const total = ranked.reduce((sum, [, {weight}]) => sum + weight, 0)
  const [endMonth, {weight, stated}] = best
  const source = weight / total < 0.75 ? 'unclear' : stated ? 'stated' : 'learned'
  return {endMonth, inWeeks, naming: naming ?? (endMonth === 1 ? -1 : 0), source}
}

// "Second Fiscal Quarter" in the headline and "the quarter ended March 31, 2020" in the lead are one quarter.
function voteByOpening(periods: readonly PeriodWords[], vote: (month: number, weight: number, stated: boolean) => void): void {
  const quarters = periods.filter(({months}) => months === 3)
  const named = quarters.slice(0, 3).find(({ordinal, isFiscal, ended}) => ordinal !== null && isFiscal && ended === null)
  const dated = quarters.slice(0, 3).find(({ordinal, ended}) => ordinal === null && ended?.iso)
  const closing = dated?.ended?.iso ? closingMonth(dated.ended.iso) : null
  if (named?.ordinal && closing) vote(closing.month + 12 - named.ordinal * 3, 1, false)
}

// "fiscal 2024 ended February 1, 2025" shows by which year the fiscal year is called.
function namingOf(periods: readonly PeriodWords[]): 0 | -1 | null {
  for (const {isYear, ordinal, year, ended} of periods) {
    if (!isYear || ordinal !== null || year === null || !ended?.iso) continue
    const closing = closingMonth(ended.iso)
    if (closing && closing.year - year === 1) return -1
    if (closing && closing.year === year) return 0
  }
  return null
}
