import type {Placed, Release} from './release.ts'

/** What is said of a sale of securities by the issuer. */
export interface Offering {
  /** The sentence that shows how the securities are sold. */
  readonly announcedAt: Placed
  readonly completed: ({readonly text: string} & Placed) | null
  /** A closing still to come. */
  readonly open: ({readonly text: string} & Placed) | null
  readonly intermediaries: readonly ({readonly text: string; readonly name: string; readonly role: string} & Placed)[]
  readonly unregisteredLegend: Placed | null
}

/** Finds the terms of the offering, if the release announces one. */
export function findOffering(_release: Release): Offering | null {
  return null
}
