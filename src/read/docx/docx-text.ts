import type {Mark} from '../reading.ts'

/** Which state of tracked changes is read: accepted, rejected, or both kept. */
export type Revisions = 'final' | 'original' | 'all'

/** Text of one element of a run and where it stands, in the extracted text and in its part. */
export interface Piece {
  /** Offsets into the extracted text. */
  readonly start: number
  readonly end: number
  /** Offsets into the part: the character data of a `w:t`, the whole element of a tab or break. */
  readonly xml: {readonly start: number; readonly end: number}
  readonly kind: 'text' | 'element'
  /** The run element that holds it. */
  readonly run: {readonly start: number; readonly end: number}
  readonly revision: 'insertion' | 'deletion' | null
  /** The `w:fldSimple` around its run: programs lose what is put inside one. */
  readonly field: {readonly start: number; readonly end: number} | null
}

/** Where a paragraph of a Word file stands. */
export type DocxPlace = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'text-box'

/** A paragraph of a Word file. */
export interface DocxParagraph {
  readonly part: string
  readonly place: DocxPlace
  /** Counts the paragraphs of its part from 1, as Word's reviewing tools do. */
  readonly number: number
  /** Offsets into the extracted text, list marker included. */
  readonly start: number
  readonly end: number
  /** The `w:p` element in its part, and where its content begins (after the properties) and ends. */
  readonly xml: {readonly start: number; readonly end: number; readonly contentStart: number; readonly contentEnd: number}
  readonly heading: number | null
  readonly centred: boolean
  readonly bold: boolean
  readonly list: {readonly marker: string; readonly level: number; readonly textStart: number} | null
  readonly cell: {readonly table: number; readonly row: number; readonly column: number; readonly columns: number} | null
  readonly pieces: readonly Piece[]
}

/**
 * The text of a Word file and the way back: the one authority for offsets. Readers and the writer of comments both
 * work on it. `source` has paragraphs parted by an empty line, cells by a tab, rows by a line feed.
 */
export interface DocxText {
  readonly source: string
  readonly main: string
  readonly paragraphs: readonly DocxParagraph[]
  readonly marks: readonly Mark[]
}
