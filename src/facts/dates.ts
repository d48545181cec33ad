import type {Placed, Release} from './release.ts'

/** A day as written. `iso` is null for a day that does not exist. */
export interface DateMention extends Placed {
  readonly text: string
  readonly iso: string | null
  readonly year: number
  readonly month: number
  readonly day: number
  /** The year stands in the text and is not inferred from the release date. */
  readonly yearStated: boolean
  /** 0 is Sunday; null when none is written. */
  readonly weekday: number | null
}

/** A time of day as written. */
export interface TimeMention extends Placed {
  readonly text: string
  /** Minutes after midnight. */
  readonly minutes: number
  readonly zone: string | null
}

/** A period as written: "three months ended March 31, 2003", "fiscal 2027", "second quarter". */
export interface PeriodMention extends Placed {
  readonly text: string
  readonly kind: 'quarter' | 'half' | 'nine-months' | 'year' | 'other'
  /** `2003-Q1`, `2003-FY`, or the ISO end date. */
  readonly key: string | null
  readonly end: string | null
}

/** Finds days. */
export function findDates(_release: Release): readonly DateMention[] {
  return []
}

/** Finds times of day. */
export function findTimes(_release: Release): readonly TimeMention[] {
  return []
}

/** Finds fiscal and calendar periods. */
export function findPeriods(_release: Release): readonly PeriodMention[] {
  return []
}
