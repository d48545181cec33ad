import type {Span, TextRange} from '../text/span.ts'
import type {Block} from './block.ts'

/** What a part of a release is for. `dateline` is the opening of the lead and the only section inside a block. */
export type SectionRole =
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'quote'
  | 'about'
  | 'cautionary'
  | 'offering-legend'
  | 'non-gaap'
  | 'call-details'
  | 'contact'
  | 'table'
  | 'furniture'

/** A run of blocks with one role. */
export interface Section {
  readonly role: SectionRole
  /** The heading the section stands under, as written, if it has one. */
  readonly title: string | null
  readonly range: TextRange
  readonly span: Span
  readonly text: string
  readonly blocks: readonly Block[]
}
