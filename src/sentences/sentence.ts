import type {Block} from '../outline/block.ts'
import type {SectionRole} from '../outline/section.ts'
import type {Span, TextRange} from '../text/span.ts'

/** A sentence, or a heading, bullet or cell that stands for one. */
export interface Sentence {
  readonly text: string
  readonly range: TextRange
  readonly span: Span
  readonly section: SectionRole
  readonly block: Block
}
