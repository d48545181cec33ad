import type {ReleaseWriter} from './release-writer.ts'

/** A text that differs from its source where references are decoded or tags left out. */
export interface VirtualText {
  /** The text as its reader sees it. */
  readonly text: string
  /** A writer that takes places in `text` and writes from the places in the source they came from. */
  readonly writer: ReleaseWriter
}

/** A piece of the source, and what stands for it if it is not read as written. */
export interface VirtualPiece {
  readonly start: number
  readonly end: number
  readonly value?: string
}

/** Makes a text of pieces of the source of `writer`. */
export function virtualText(writer: ReleaseWriter, pieces: readonly VirtualPiece[]): VirtualText {
  const {source} = writer
  const starts: number[] = []
  const values: string[] = []
  let size = 0
  for (const {start, end, value} of pieces) {
    starts.push(size)
    const text = value ?? source.slice(start, end)
    values.push(text)
    size += text.length
  }
  const text = values.join('')
  const real = writer.text
  return {
    text,
    writer: {
      ...writer,
      source: text,
      marks: writer.marks,
      text: {
        get length() {
          return real.length
        },
        open: real.open,
        close: real.close,
        finish: real.finish,
        copy: (from, to) =>
          each(from, to, (piece, start, end) => (piece.value === undefined ? real.copy(start, end) : real.reference(piece.value, piece.start, piece.end))),
        reference: (value, from, to) => real.reference(value, sourceOf(from), sourceOf(to)),
        space: (from, to) => real.space(sourceOf(from), sourceOf(to))
      }
    }
  }

  function each(from: number, to: number, write: (piece: VirtualPiece, start: number, end: number) => void): void {
    for (let index = pieceAt(from); index < pieces.length && (starts[index] as number) < to; index++) {
      const piece = pieces[index] as VirtualPiece
      const begin = starts[index] as number
      const length = (values[index] as string).length
      if (length === 0) continue
      const start = piece.start + Math.max(0, from - begin)
      const end = piece.start + Math.min(length, to - begin)
      write(piece, start, end)
    }
  }

  function sourceOf(offset: number): number {
    const index = Math.min(pieceAt(offset), pieces.length - 1)
    const piece = pieces[index]
    if (!piece) return 0
    if (piece.value !== undefined) return offset > (starts[index] as number) ? piece.end : piece.start
    return Math.min(piece.end, piece.start + offset - (starts[index] as number))
  }

  // The last piece that begins at or before `offset`.
  function pieceAt(offset: number): number {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}
