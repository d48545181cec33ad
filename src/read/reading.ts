import type {Root} from 'mdast'
import type {SourceMap} from '../text/source-map.ts'
import type {Span, TextRange} from '../text/span.ts'

/** The formats a release can come in; `docx` and `pdf` have their extracted text as source. */
export type Format = 'markdown' | 'plain-text' | 'edgar-text' | 'html' | 'edgar-html' | 'docx' | 'pdf'

/**
 * A release as read from disk: its source, an mdast tree, and the text that a person would read.
 *
 * Every leaf block of the tree (`paragraph`, `heading`, `tableCell`, `code`) carries `data.range`, its place in `text`;
 * its `position` is its place in the source. `text` holds the leaf blocks in order, cells of a row separated by a tab,
 * rows by a line feed, other blocks by an empty line. White space is folded, hard wraps are joined, references and
 * escapes are decoded, soft hyphens are gone, every Unicode hyphen is `-` and every Unicode space a plain one.
 * Quotation marks and dashes stay as written.
 */
export interface Reading {
  /** How the release is called in reports: the path, or `submission.txt#EX-99.1:name.htm` for a part of a submission. */
  readonly name: string
  readonly format: Format
  /** The decoded source without its BOM; for a part of a submission the whole submission. */
  readonly source: string
  readonly tree: Root
  readonly text: string
  readonly map: SourceMap
  /** What the format holds beside the text a reader sees: comments, hidden text, tracked changes, properties. */
  readonly marks: readonly Mark[]
  /** What was not read as its format means it, for the user to know. */
  readonly caveats?: readonly string[]
  /** Where a source offset lies in a file that has no lines of its own: `paragraph 12`, `page 2`. */
  placeAt?(offset: number): string | null
}

/** Something in the file that is not part of the text as published. */
export interface Mark {
  readonly kind: 'comment' | 'hidden' | 'insertion' | 'deletion' | 'highlight' | 'property' | 'field'
  readonly span: Span
  readonly text: string
  /** Name of a document property. */
  readonly name?: string
  readonly author?: string
  readonly date?: string
}

declare module 'mdast' {
  interface Data {
    /** The place of this leaf block in the projected text. */
    range?: TextRange
    /** Layout of the source that says what a block is: set by the readers where the format shows it. */
    layout?: Layout
  }
  interface TableData {
    /** How many of the first rows are column heads, where the reader knows it. */
    headRows?: number
  }
  interface TableCellData {
    /** Columns this cell spans, 1 unless said. */
    columns?: number
    /** Rows this cell spans, 1 unless said. */
    rows?: number
    /** The grid column in which the cell begins, 0-based, where the reader knows it. */
    column?: number
  }
}

/** How a block looked on the page. */
export interface Layout {
  readonly centred?: boolean
  readonly bold?: boolean
  /** Columns of indentation in fixed-width text. */
  readonly indent?: number
  /** Which of several blocks side by side it is, 0-based: two contacts in columns, cells of a table made for layout. */
  readonly column?: number
  /** Page furniture: running heads, page numbers, `<PAGE>` lines. */
  readonly furniture?: boolean
}

/** A file that cannot be read; the message names what was found and what is supported. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
