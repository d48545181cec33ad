import type {Release} from '../facts/release.ts'
import type {Finding} from '../lint/finding.ts'
import type {Reading} from '../read/reading.ts'
import type {Profile, Rule} from '../rule/define-rule.ts'
import type {LineIndex} from '../text/line-index.ts'

/** What became of one release, with what a report needs to show it. */
export type ReleaseReport = CheckedRelease | FailedRelease

/** A release that was read. `error` is set if it was not wholly checked all the same: a rule threw. */
export interface CheckedRelease {
  readonly status: 'checked'
  /** Path as given or found, or `submission.txt#EX-99.1:name.htm` for a part of a submission. */
  readonly file: string
  /** The path on disk: `file` without the part of a submission. */
  readonly path: string
  readonly reading: Pick<Reading, 'format' | 'source' | 'text' | 'map' | 'placeAt' | 'caveats'>
  readonly lines: LineIndex
  readonly findings: readonly Finding[]
  /** Title of the section at a source offset, as its author wrote it. */
  titleAt(offset: number): string | null
  /** SHA-256 of the file, hexadecimal. */
  hash(): string
  /** What was understood and how it was checked; not there for a release whose findings come from a cache or another process, or a file that holds none. */
  readonly understood?: Understood
  readonly error?: string
}

/** A release with the circumstances of its check. */
export interface Understood {
  readonly release: Release
  readonly profile: Profile
  /** Rules that ran. */
  readonly rules: readonly Rule[]
}

/** A file that could not be read. */
export interface FailedRelease {
  readonly status: 'failed'
  readonly file: string
  readonly path: string
  readonly error: string
}

/** A report format. Text is written as the releases come in, so that memory stays bounded. */
export interface Reporter {
  start?(): string
  release(report: ReleaseReport): string
  /** The text for all that a file holds, in formats that have one entry a file, in place of `release` for each. */
  file?(reports: readonly ReleaseReport[], origin: Origin): string
  end?(totals: Totals): string
}

/** How a file, or a line of newline-delimited JSON, is called by whoever asked for it. */
export interface Origin {
  readonly name: string
  readonly line?: {readonly id: JsonId; readonly number: number}
}

/** The id of a line; null if it has none that can be read. */
export type JsonId = string | number | null

/** What a reporter may want to know before it starts. */
export interface ReportSettings {
  readonly version: string
  readonly rules: readonly Rule[]
  /** Where relative paths start: an absolute path. */
  readonly directory: string
  readonly colour: boolean
  readonly columns: number
  /** Leave out everything but the findings. */
  readonly quiet: boolean
}

/** Counts over all releases of a run. Waived findings count as `waived` only. */
export interface Totals {
  readonly releases: number
  readonly failed: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly waived: number
  /** Findings with a fix that was not applied, by its safety. */
  readonly safe: number
  readonly suggested: number
  /** Fixes that were written to disk. */
  readonly fixed: number
}
