import type {Placed, Release} from './release.ts'

/** A conference call or webcast that the release announces. */
export interface Call extends Placed {
  readonly date: string | null
  readonly time: string | null
  readonly zone: string | null
  readonly numbers: readonly string[]
  readonly passcodes: readonly string[]
  readonly url: string | null
  readonly replayUntil: string | null
}

/** Finds the calls and webcasts. */
export function findCalls(_release: Release): readonly Call[] {
  return []
}
