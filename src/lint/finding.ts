import type {SectionRole} from '../outline/section.ts'
import type {Authority, Fix, Related, Severity} from '../rule/define-rule.ts'
import type {Span} from '../text/span.ts'

/** A waiver that covers a finding. */
export interface Waived {
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly expires?: string
}

/** What a rule found, as plain data: it can be cached, sent to another thread and printed. */
export interface Finding {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  /** Why it matters, with the authority. */
  readonly why: string
  /** What to do. */
  readonly remedy: string
  readonly authority: Authority
  readonly span: Span
  /** The finding is about the whole document; its span is where a reader would start. */
  readonly isDocument: boolean
  readonly section: SectionRole | null
  /** The words the span covers, white space folded. */
  readonly actual: string
  readonly expected: readonly string[]
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** Survives moving the text and other edits; changes with the words around the span. */
  readonly fingerprint: string
  readonly waived: Waived | null
  readonly url: string
}
