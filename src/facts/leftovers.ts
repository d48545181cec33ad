import {findCodeNames} from './leftovers/code-names.ts'
import {findEmbargoes, findStamps} from './leftovers/draft-lines.ts'
import type {Leftover} from './leftovers/leftover.ts'
import {findMarkLeftovers} from './leftovers/mark-leftovers.ts'
import {findPlaceholders} from './leftovers/placeholders.ts'
import {findRepeats} from './leftovers/repeats.ts'
import type {Release} from './release.ts'

export {findEndMarks} from './leftovers/end-marks.ts'
export type {EndMark, Leftover} from './leftovers/leftover.ts'

/** Finds what was left over from drafting, in order. */
export function findLeftovers(release: Release): readonly Leftover[] {
  return [
    ...findPlaceholders(release),
    ...findEmbargoes(release),
    ...findStamps(release),
    ...findCodeNames(release),
    ...findMarkLeftovers(release),
    ...findRepeats(release)
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
