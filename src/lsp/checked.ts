import type {Release} from '../facts/release.ts'
import type {Finding} from '../lint/finding.ts'
import type {Span} from '../text/span.ts'

/** What is known of one version of an open document. */
export interface Checked {
  readonly version: number
  /** Null where the document could not be read. */
  readonly release: Release | null
  readonly findings: readonly Finding[]
  /** Failures to tell the writer about: an unreadable document, a rule that threw. */
  readonly failures: readonly string[]
}

/** Something wrong with the configuration or the waivers, to be shown in that file. */
export interface FileProblem {
  /** Absolute path. */
  readonly path: string
  readonly span: Span
  /** Source of `path`, to turn the span into lines. */
  readonly source: string
  readonly rule: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}

/** Checks texts under the configuration that holds for their place on disk. */
export interface Engine {
  /** Reads, understands and lints a text. `path` is absolute, or a name for a document that is not on disk. */
  check(path: string, text: string, version: number): Promise<{readonly checked: Checked; readonly problems: readonly FileProblem[]}>
  /** Writes a waiver for a finding of the document and returns the path of the waiver file. */
  waive(path: string, finding: Finding, reason: string, by: string, expires?: string): Promise<string>
  /** The rule's page as Markdown, or null for an unknown rule. */
  explain(rule: string): Promise<string | null>
  /** Drops what is remembered of configurations; the next check reads them anew. */
  reset(): void
  /** Is this file one on which results depend (configuration, waivers, a file either extends)? */
  dependsOn(path: string): boolean
}
