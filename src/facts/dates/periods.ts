import type {Placed, Release} from '../release.ts'

/** A period as written: "three months ended March 31, 2003", "fiscal 2027", "second quarter". */
export interface PeriodMention extends Placed {
  readonly text: string
  readonly kind: 'quarter' | 'half' | 'nine-months' | 'year' | 'other'
  /** `2003-Q1`, `2003-FY`, or the ISO end date. */
  readonly key: string | null
  readonly end: string | null
}

/** Finds fiscal and calendar periods. */
export function findPeriods(_release: Release): readonly PeriodMention[] {
  return []
}
