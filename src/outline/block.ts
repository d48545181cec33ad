import type {Nodes} from 'mdast'
import type {Layout} from '../read/reading.ts'
import type {Span, TextRange} from '../text/span.ts'

/** A leaf block of the tree in document order: what sentences and sections are made of. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'cell' | 'code'
  readonly text: string
  readonly range: TextRange
  readonly span: Span
  /** Depth of a heading, nesting of a list item; 0 otherwise. */
  readonly depth: number
  readonly layout: Layout
  /** Place in a table: the table's number in the document, row and column, all 0-based. */
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number}
  readonly node: Nodes
}
