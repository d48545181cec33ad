import type {Placed, Release} from './release.ts'

/** Something that belongs in a draft and not in a release. */
export interface Leftover extends Placed {
  readonly kind:
    | 'bracket'
    | 'tbd'
    | 'embargo'
    | 'stamp'
    | 'merge-field'
    | 'comment'
    | 'hidden-text'
    | 'tracked-change'
    | 'code-name'
    | 'repeated-word'
    | 'repeated-sentence'
    | 'property'
  readonly text: string
}

/** Finds what was left over from drafting. */
export function findLeftovers(_release: Release): readonly Leftover[] {
  return []
}
