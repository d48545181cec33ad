import type {Placed, Release} from './release.ts'

/** The day on which the release speaks, ISO, and where it says so. */
export interface ReleaseDate extends Placed {
  readonly iso: string
  readonly text: string
  /** Read from the dateline, from another line that dates the release, or from the envelope of the submission. */
  readonly from: 'dateline' | 'date-line' | 'envelope'
}

/** Finds the date of the release. */
export function findReleaseDate(_release: Release): ReleaseDate | null {
  return null
}
