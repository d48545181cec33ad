import type {Mark} from '../reading.ts'
import type {Style} from './style.ts'

/** A piece of text on the page. */
export type Piece =
  | {readonly kind: 'text'; readonly start: number; readonly end: number}
  /** A character reference and the character it means. */
  | {readonly kind: 'reference'; readonly start: number; readonly end: number; value: string}
  /** `<br>`. */
  | {readonly kind: 'break'; readonly start: number; readonly end: number}

/** A run of text without a block boundary in it. */
export interface PageBlock {
  readonly kind: 'block'
  readonly pieces: Piece[]
  /** Style of its first visible character. */
  style: Style
  /** Is all of its visible text bold, or underlined? */
  bold: boolean
  underlined: boolean
  /** Has it anything a reader sees? */
  visible: boolean
}

/** A cell of a table. */
export interface PageCell {
  readonly content: PageContent[]
  readonly columns: number
  readonly rows: number
  readonly isHead: boolean
}

/** A table as its elements say; whether it holds data or makes a layout is found out later. */
export interface PageTable {
  readonly kind: 'table'
  readonly rows: PageCell[][]
}

/** What follows each other on a page. */
export type PageContent = PageBlock | PageTable | {readonly kind: 'rule'; readonly isPageBreak: boolean}

/** A page: its content in order, and what is not shown. */
export interface Page {
  readonly content: readonly PageContent[]
  readonly marks: readonly Mark[]
}
