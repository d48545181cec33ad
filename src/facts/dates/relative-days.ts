import type {Placed, Release} from '../release.ts'
import {addDays} from './calendar.ts'

/** A day told from the day of the release: "today", "tomorrow", "this morning". */
export interface RelativeDay extends Placed {
  readonly text: string
  /** Days after the day of the release. */
  readonly offset: -1 | 0 | 1
  /** Null while the day of the release is unknown. */
  readonly iso: string | null
}

// "today announced", "tomorrow morning", "this afternoon": not "today's", "of today"
//  ^^^^^           ^^^^^^^^             ^^^^^^^^^^^^^^
const relativeWords = /\b(today|yesterday|tomorrow|this (?:morning|afternoon|evening)|tonight)\b(?!['’])/gi

/** Finds days that are told from the day of the release. */
export function findRelativeDays(release: Release): readonly RelativeDay[] {
  const today = release.date?.iso ?? null
  return Array.from(release.text.matchAll(relativeWords), match => {
    const range = {from: match.index, to: match.index + match[0].length}
    const word = match[0].toLowerCase()
    const offset = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
    return {text: match[0], offset, iso: today && addDays(today, offset), range, span: release.spanOf(range)}
  })
}
