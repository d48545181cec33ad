import type {Mark} from '../reading.ts'
import type {Style} from './style.ts'

/** The text of a mark is cut at this length. */
export const longestMark = 2000

/** Notes what a page holds beside its text. */
export interface MarkNotes {
  readonly marks: Mark[]
  /** At `at` the style changes: hidden, deleted, inserted or highlighted text may begin or end. */
  change(from: Style, to: Style, at: number): void
}

/** Begins to take notes of a page. */
export function markNotes(source: string): MarkNotes {
  const marks: Mark[] = []
  let hiddenFrom = -1
  let deletedFrom = -1
  let insertedFrom = -1
  let highlightedFrom = -1
  return {
    marks,
    change(from, to, at) {
      if (to.hidden !== from.hidden) {
        if (to.hidden) hiddenFrom = at
        else push('hidden', hiddenFrom, at)
      }
      if (to.deleted !== from.deleted) {
        if (to.deleted) deletedFrom = at
        else push('deletion', deletedFrom, at)
      }
      if (to.inserted !== from.inserted) {
        if (to.inserted) insertedFrom = at
        else push('insertion', insertedFrom, at)
      }
      if (to.highlighted !== from.highlighted) {
        if (to.highlighted) highlightedFrom = at
        else push('highlight', highlightedFrom, at)
      }
    }
  }

  function push(kind: 'hidden' | 'deletion' | 'insertion' | 'highlight', start: number, end: number): void {
    if (end <= start) return
    const text = source
      .slice(start, Math.min(end, start + longestMark * 4))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longestMark)
    if (text) marks.push({kind, span: {start, end}, text})
  }
}
