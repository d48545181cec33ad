import type {Release} from '../../facts/release.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Profile, Rule} from '../../rule/define-rule.ts'

/** Everything a review page shows. */
export interface ReviewInput {
  readonly file: string
  readonly release: Release
  /** Waived ones included. */
  readonly findings: readonly Finding[]
  /** Rules that ran, whether or not they spoke. */
  readonly rules: readonly Pick<Rule, 'id' | 'authority' | 'severity'>[]
  /** What could not be checked, in sentences. */
  readonly failures: readonly string[]
  readonly profile: Profile
  readonly version: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  /** Set when the page is served: where its forms go, and what has been decided so far. */
  readonly live: LiveReview | null
}

/** State of a served review. */
export interface LiveReview {
  /** Path prefix with the token, as in `/3f…/`. */
  readonly base: string
  /** Fingerprints that a reviewer has marked as dealt with. */
  readonly resolved: readonly string[]
  readonly signedOff: {readonly by: string; readonly on: string} | null
}
