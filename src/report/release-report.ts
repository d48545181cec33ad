import type {Finding} from '../lint/finding.ts'
import type {LineIndex} from '../text/line-index.ts'

/** What became of one release, with what a report needs to show it. */
export type ReleaseReport = CheckedRelease | FailedRelease

/** A release that was read. `error` is set if it was not wholly checked all the same (a rule threw). */
export interface CheckedRelease {
  readonly status: 'checked'
  /** Path as given or found, or `submission.txt#EX-99.1:name.htm` for a part of a submission. */
  readonly file: string
  /** The path on disk: `file` without the part of a submission. */
  readonly path: string
  readonly format: string
  readonly source: string
  readonly lines: LineIndex
  readonly findings: readonly Finding[]
  /** Title of the section at a source offset, as the author wrote it. */
  titleAt(offset: number): string | null
  readonly error?: string
}

/** A file that could not be read. */
export interface FailedRelease {
  readonly status: 'failed'
  readonly file: string
  readonly path: string
  readonly error: string
}

/** A report format: text is written as the releases come in, so that memory stays bounded. */
export interface Reporter {
  start?(): string
  release(report: ReleaseReport): string
  end?(totals: Totals): string
}

/** Counts over all releases. */
export interface Totals {
  readonly files: number
  readonly failed: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly waived: number
  /** Fixes that were not applied, by safety. */
  readonly fixable: {readonly safe: number; readonly suggested: number}
}
