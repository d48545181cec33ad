import type {Placed, Release} from './release.ts'

/** A filing the release names, or points to without naming (`form` null). */
export interface Filing extends Placed {
  readonly text: string
  /** Canonical form name: `10-K`, `8-K`, `20-F`; null for a bare "filings with the SEC". */
  readonly form: string | null
  /** As written when it is not the canonical way. */
  readonly writtenForm: string | null
  /** ISO end of the period, or as written when it is not a day. */
  readonly period: string | null
  readonly authority: 'SEC' | 'SEDAR' | 'other'
}

/** Finds the filings named or pointed to. */
export function findFilings(_release: Release): readonly Filing[] {
  return []
}
