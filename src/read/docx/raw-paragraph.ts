import type {DocxPlace, Piece} from './docx-text.ts'

/** Who changed something, and when. */
export interface Revision {
  readonly kind: 'insertion' | 'deletion'
  readonly author: string | null
  readonly date: string | null
}

/** A piece before it has a place in the extracted text. */
export interface RawPiece extends Omit<Piece, 'start' | 'end'> {
  readonly text: string
  readonly hidden: boolean
  readonly highlighted: boolean
  readonly bold: boolean
  readonly author: string | null
  readonly date: string | null
  /** The merge field whose result this is; its number tells two fields of one name apart. */
  readonly mergeField: {readonly name: string; readonly number: number} | null
}

/** A comment that begins, ends or is referred to between two pieces. */
export interface CommentEdge {
  readonly id: string
  readonly edge: 'start' | 'end' | 'reference'
  /** Pieces of the paragraph before it. */
  readonly after: number
}

/** A paragraph before it has a place in the extracted text. */
export interface RawParagraph {
  readonly part: string
  readonly place: DocxPlace
  readonly number: number
  readonly xml: {start: number; end: number; contentStart: number; contentEnd: number}
  styleId: string | null
  list: {id: string; level: number} | null
  outline: number | null
  centred: boolean | null
  /** It has a background of its own. */
  shaded: boolean
  /** The paragraph mark is a tracked change. */
  markRevision: Revision | null
  readonly cell: {table: number; row: number; column: number; columns: number} | null
  readonly pieces: RawPiece[]
  readonly comments: CommentEdge[]
}
