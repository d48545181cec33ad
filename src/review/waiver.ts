import type {Span} from '../text/span.ts'

/** A finding that somebody answers for. */
export interface Waiver {
  /** Path of the release, relative to the waiver file, with forward slashes. */
  readonly file: string
  readonly rule: string
  /** Fingerprint of the finding: it follows the words, not their place. */
  readonly fingerprint: string
  /** The words waived, so that a person knows what was waived. */
  readonly excerpt: string
  readonly section?: string
  readonly reason: string
  readonly by: string
  /** ISO day. */
  readonly on: string
  /** ISO day from which the waiver counts no more. */
  readonly expires?: string
}

/** An entry of a waiver file and where it stands in that file. */
export interface WaiverEntry {
  readonly waiver: Waiver
  /** Offsets into the waiver file. */
  readonly span: Span
}

/** What is wrong with a waiver or its file; reported as a finding on the waiver file. */
export interface WaiverProblem {
  readonly rule: 'waiver/malformed' | 'waiver/no-reason' | 'waiver/expired' | 'waiver/altered' | 'waiver/unused'
  readonly message: string
  readonly remedy: string
  readonly span: Span
}

/** Name of the waiver file, looked for beside the configuration or in the working directory. */
export const waiverFileName = 'harborlint.waivers.yaml'
